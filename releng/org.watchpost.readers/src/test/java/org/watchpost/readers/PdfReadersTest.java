/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReadersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "report.pdf", "flood-report.pdf", "report.custody.pdf", "flood-report.custody.pdf" })
    void preflightFindsNothingAgainstPdfA(String name) throws Exception {
        ValidationResult result = PreflightParser.validate(Reports.file(name).toFile());
        assertTrue(result.isValid(),
                result.getErrorsList().stream().limit(10).map(error -> error.getErrorCode() + " " + error.getDetails()).toList()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "report.pdf", "flood-report.pdf", "report.custody.pdf" })
    void popplerShowsEveryPage(String name) throws Exception {
        Path file = Reports.file(name);
        Reports.Outcome info = Reports.run(List.of("pdfinfo"), List.of(file.toString()));
        assertEquals(0, info.status(), info.out());
        assertTrue(info.out().matches("(?s).*Tagged: +yes.*"), info.out());
        assertTrue(info.out().matches("(?s).*JavaScript: +no.*"), info.out());
        assertTrue(info.out().matches("(?s).*Form: +none.*"), info.out());
        int pages = Integer.parseInt(info.out().replaceAll("(?s).*Pages: +([0-9]+).*", "$1"));
        Reports.Outcome drawn = Reports.run(List.of("pdftoppm"),
                List.of("-r", "30", "-png", file.toString(), folder.resolve("page").toString()));
        assertEquals(0, drawn.status(), drawn.out());
        assertEquals("", drawn.out(), "complaints");
        try (Stream<Path> pictures = Files.list(folder)) {
            List<Path> all = pictures.sorted().toList();
            assertEquals(pages, all.size());
            for (Path picture : all) {
                assertTrue(ink(ImageIO.read(picture.toFile())) > 0.002, picture.getFileName() + " is blank");
            }
        }
        Reports.Outcome fonts = Reports.run(List.of("pdffonts"), List.of(file.toString()));
        assertFalse(fonts.out().lines().skip(2).anyMatch(line -> !line.matches(".* yes yes yes .*")), fonts.out());
    }

    /** Share of what is not white. */
    private static double ink(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 0xe0 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }
}

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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReadersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "report.docx", "flood-report.docx" })
    void poiFindsStylesTablesAndPictures(String name) throws Exception {
        try (InputStream in = Files.newInputStream(Reports.file(name)); XWPFDocument document = new XWPFDocument(in)) {
            List<String> headings = document.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle()))
                    .map(XWPFParagraph::getText).toList();
            assertTrue(headings.size() > 10, headings.toString());
            assertTrue(document.getTables().size() > 10);
            assertTrue(document.getAllPictures().size() > 0);
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getStyle() != null) {
                    assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "report.docx", "flood-report.docx" })
    void libreOfficeOpensIt(String name) throws Exception {
        Path file = Reports.file(name);
        Reports.Outcome outcome = Reports.run(List.of("soffice", "libreoffice"),
                List.of("-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
                        folder.toString(), file.toString()));
        Path pdf = folder.resolve(name.replace(".docx", ".pdf"));
        assertTrue(Files.isRegularFile(pdf), outcome.out());
        Reports.Outcome text = Reports.run(List.of("pdftotext"), List.of("-layout", pdf.toString(), "-"));
        assertEquals(0, text.status(), text.out());
        for (String word : List.of("Incident report", "Timeline", "Exhibit 1", "SHA-256", "TLP:")) {
            assertTrue(text.out().contains(word), word);
        }
    }
}

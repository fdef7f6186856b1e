/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.core.report.ReportReader;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.testing.report.FakeCase;
import org.watchpost.testing.report.Hostile;

/** PDF and DOCX read by others: PDFBox, and the parts of the package one by one. */
class PrintedReportsTest {

    private static final Instant DATE = Instant.parse("2004-08-01T00:00:00Z");
    /** What could act in a PDF. */
    private static final java.util.List<String> ACTIVE = java.util.List.of("JS", "JavaScript", "AA", "OpenAction", "Launch", "URI",
            "SubmitForm",
            "EmbeddedFiles", "RichMedia", "GoToR", "ImportData");

    @TempDir
    Path folder;

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    static Stream<ReportRenderer> renderers() {
        return Stream.of(new PdfRenderer(), new DocxRenderer(), new CustodyRenderer());
    }

    private static byte[] bytes(ReportRenderer renderer, FakeCase open) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(new ReportRenderer.Request(open, DATE, ZoneId.of("America/New_York"), Locale.ENGLISH), out,
                new NullProgressMonitor());
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingInAPdfActs(String text) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(new PdfRenderer(), FakeCase.full(text, 2)))) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    for (String name : ACTIVE) {
                        assertFalse(dictionary.containsKey(COSName.getPDFName(name)), name);
                    }
                }
            }
            for (var page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertTrue(annotation instanceof PDAnnotationLink link && link.getAction() == null, "only links within");
                }
            }
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertNotNull(document.getDocumentCatalog().getDocumentOutline());
            String read = new PDFTextStripper().getText(document);
            assertFalse(Hostile.holdsHidden(read.replace("\r", "").replace("\f", "")), "hidden characters");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingInADocxActsAndItsReferencesAreReadBack(String text) throws Exception {
        byte[] docx = bytes(new DocxRenderer(), FakeCase.full(text, 2));
        int pictures = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertFalse(part.contains("TargetMode=\"External\""), entry.getName());
                pictures += entry.getName().startsWith("word/media/") ? 1 : 0;
                if (entry.getName().equals("word/document.xml")) {
                    assertTrue(part.split("<w:tbl>", -1).length > 4, "tables");
                    assertTrue(part.contains("<w:pStyle w:val=\"Heading1\"/>"), "headings");
                    assertEquals(1, part.split("<w:instrText", -1).length - 1, "fields");
                    assertFalse(part.contains("<w:fldSimple") || part.contains("<w:altChunk") || part.contains("<w:object"));
                }
            }
        }
        assertTrue(pictures > 0, "pictures");
        Path file = folder.resolve("r.docx");
        Files.write(file, docx);
        ReportReader.Claims claims = new DocxReportReader().read(file);
        assertEquals(3, claims.claims().size());
        assertEquals(FakeCase.SHA, claims.head());
        assertEquals(FakeCase.SHA, claims.claims().get(0).evidence());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSameCaseAndDateGiveTheSameBytesEverywhere(ReportRenderer renderer) throws Exception {
        byte[] first = bytes(renderer, FakeCase.full("x", 20));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertArrayEquals(first, bytes(renderer, FakeCase.full("x", 20)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void thousandsOfExhibitsAreNoTrouble(ReportRenderer renderer) throws Exception {
        FakeCase open = FakeCase.full("Jul 26 08:33:30 mx1 <postfix>/smtpd[123]: ".repeat(8), 2000);
        // how long it takes is told by ReportBenchmark
        renderer.render(new ReportRenderer.Request(open, DATE, ZoneId.of("UTC"), Locale.ENGLISH), OutputStream.nullOutputStream(),
                new NullProgressMonitor());
    }

    @Test
    void linesAreBrokenAtBlanksAndWithinLongWords() throws Exception {
        try (GlyphFont glyphs = new GlyphFont()) {
            String text = "short words and averyverylongwordthatfitsnowhere and more";
            for (String line : glyphs.lines(text, 10, 80)) {
                assertTrue(glyphs.width(line, 10) <= 80, line);
            }
            assertEquals(text.replace(" ", ""), String.join("", glyphs.lines(text, 10, 80)).replace(" ", ""));
            assertEquals("\\u65E5\\u672C ok", glyphs.safe("日本 ok", false));
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.document.DocumentBuilder;
import org.watchpost.report.document.Report;

/**
 * The report as PDF: tagged, with contents, bookmarks, links and page numbers; made to the rules of PDF/A-1b, so nothing in it is
 * active, encrypted or elsewhere. Texts are drawn as glyphs, so that none of them can become an action.
 *
 * @see <a href="https://www.iso.org/standard/38920.html">ISO 19005-1</a>
 */
@Component
public final class PdfRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF, for reading and archives";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Report report = DocumentBuilder.build(CaseReader.read(request, monitor), request.locale());
        write(report, request, out, layout -> layout.write(report), monitor);
    }

    /** Lays something out. */
    @FunctionalInterface
    interface Layout {
        void lay(PdfLayout layout) throws IOException;
    }

    /** Writes a document of whatever is laid out. */
    static void write(Report report, Request request, OutputStream out, Layout what, IProgressMonitor monitor) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache()); GlyphFont glyphs = new GlyphFont()) {
            document.setVersion(1.4f);
            PdfPages pages = new PdfPages(document, glyphs, report.marking(), footer(glyphs, report));
            what.lay(new PdfLayout(document, pages, monitor));
            pages.finish();
            describe(document, report, request, glyphs);
            document.save(new Unclosed(out), CompressParameters.NO_COMPRESSION);
        }
    }

    private static String footer(GlyphFont glyphs, Report report) throws IOException {
        String title = glyphs.safe(report.title(), false);
        return title.length() > 90 ? title.substring(0, Character.isHighSurrogate(title.charAt(89)) ? 89 : 90) + "..." : title;
    }

    private static void describe(PDDocument document, Report report, Request request, GlyphFont glyphs) throws IOException {
        String title = glyphs.safe(report.title(), false);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(request.date().getEpochSecond() * 1000);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Watchpost");
        information.setCreator("Watchpost");
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.getDocumentCatalog().setLanguage(report.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        String moment = date.toInstant().toString();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XMP.replace("@TITLE@", xml(title)).replace("@DATE@", moment).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        try (BufferedInputStream profile = new BufferedInputStream(
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()))) {
            PDOutputIntent intent = new PDOutputIntent(document, profile);
            intent.setInfo("sRGB IEC61966-2.1");
            intent.setOutputCondition("sRGB IEC61966-2.1");
            intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
            intent.setRegistryName("http://www.color.org");
            document.getDocumentCatalog().addOutputIntent(intent);
        }
        // an id that depends on nothing but the case and the date
        COSArray id = new COSArray();
        COSString hash = new COSString(md5(title + '\0' + moment + '\0' + report.subtitle()));
        id.add(hash);
        id.add(hash);
        document.getDocument().getTrailer().setItem(COSName.ID, id);
        document.setDocumentId(request.date().getEpochSecond());
    }

    private static byte[] md5(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String xml(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(
                c -> out.append(c == '<' || c == '>' || c == '&' || c == '"' || c > 0x7E ? "&#" + c + ";" : Character.toString(c)));
        return out.toString();
    }

    static Color grey(int level) {
        return new Color(level, level, level);
    }

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                  <pdfaid:part>1</pdfaid:part>
                  <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                  <pdf:Producer>Watchpost</pdf:Producer>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                  <xmp:CreatorTool>Watchpost</xmp:CreatorTool>
                  <xmp:CreateDate>@DATE@</xmp:CreateDate>
                  <xmp:ModifyDate>@DATE@</xmp:ModifyDate>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    /** The stream is the caller's, who closes it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        @SuppressWarnings("null")
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.document.DocumentBuilder;
import org.watchpost.report.document.Marking;
import org.watchpost.report.document.Report;

/**
 * The report as DOCX, to be edited: real styles and tables, charts as pictures, no macros, nothing linked. The only fields are
 * page number and table of contents; no text of a case can become one, for fields are elements, not characters. Where exhibits
 * are from stands in a part of its own, from which the report can be checked again.
 */
@Component
public final class DocxRenderer implements ReportRenderer {

    /** Namespace of the part with the references. */
    static final String REFERENCES = "https://watchpost.org/report/references/1";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String label() {
        return "DOCX, for word processors";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        ReportData data = CaseReader.read(request, monitor);
        Report report = DocumentBuilder.build(data, request.locale());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + override("word/document", "document.main") + override("word/styles", "styles") + override("word/settings", "settings")
                + override("word/header1", "header") + override("word/footer1", "footer")
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        part(zip, "_rels/.rels", XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                + " Target=\"docProps/core.xml\"/></Relationships>");
        List<byte[]> pictures;
        try (GlyphFont glyphs = new GlyphFont()) {
            begin(zip, "word/document.xml");
            Writer body = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            DocxBody document = new DocxBody(body, glyphs, monitor);
            document.write(report);
            body.flush();
            zip.closeEntry();
            pictures = document.pictures();
        }
        StringBuilder relations = new StringBuilder(
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relation(relations, "rId1", "styles", "styles.xml");
        relation(relations, "rId2", "header", "header1.xml");
        relation(relations, "rId3", "footer", "footer1.xml");
        relation(relations, "rId4", "settings", "settings.xml");
        relation(relations, "rId5", "customXml", "../customXml/item1.xml");
        for (int i = 1; i <= pictures.size(); i++) {
            relation(relations, "rIdP" + i, "image", "media/picture" + i + ".png");
            begin(zip, "word/media/picture" + i + ".png");
            zip.write(pictures.get(i - 1));
            zip.closeEntry();
        }
        part(zip, "word/_rels/document.xml.rels", relations.append("</Relationships>").toString());
        references(zip, data);
        part(zip, "word/styles.xml", styles());
        part(zip, "word/settings.xml", XML + "<w:settings " + DocxBody.NAMESPACES
                + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "</w:settings>");
        part(zip, "word/header1.xml", header(report.marking()));
        part(zip, "word/footer1.xml", XML + "<w:ftr " + DocxBody.NAMESPACES
                + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + DocxText.plain(report.title())
                + "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>"
                + "</w:r></w:p></w:ftr>");
        String date = request.date().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
        part(zip, "docProps/core.xml",
                XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + DocxText.plain(report.title())
                        + "</dc:title><dc:creator>Watchpost</dc:creator><dc:language>" + DocxText.plain(report.language())
                        + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:created>"
                        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:modified></cp:coreProperties>");
        zip.finish();
    }

    private static String override(String name, String kind) {
        return "<Override PartName=\"/" + name + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
    }

    private static void relation(StringBuilder out, String id, String type, String target) {
        out.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE).append(type).append("\" Target=\"").append(target)
                .append("\"/>");
    }

    private static void references(ZipOutputStream zip, ReportData data) throws IOException {
        begin(zip, "customXml/item1.xml");
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write(XML + "<references xmlns=\"" + REFERENCES + "\" case=\"" + DocxText.plain(data.about().id()) + "\" head=\""
                + DocxText.plain(data.journal().head()) + "\">\n");
        for (ReportData.Exhibit exhibit : data.exhibits()) {
            out.write("<exhibit number=\"" + exhibit.number() + "\" evidence=\"" + DocxText.plain(exhibit.evidence()) + "\" offset=\""
                    + exhibit.offset() + "\" length=\"" + exhibit.length() + "\" member=\"" + DocxText.plain(exhibit.member()) + "\"/>\n");
        }
        out.write("</references>");
        out.flush();
        zip.closeEntry();
    }

    private static String header(Marking marking) {
        StringBuilder out = new StringBuilder(XML + "<w:hdr " + DocxBody.NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
        if (!marking.watermark().isEmpty()) {
            out.append(
                    "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
                            + "<v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
                            + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/>"
                            + "</v:formulas><v:path textpathok=\"t\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
                            + "<v:shape id=\"watermark\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;"
                            + "width:400pt;height:160pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                            + "mso-position-vertical:center;mso-position-vertical-relative:margin\" fillcolor=\"#e4e4e4\" stroked=\"f\">"
                            + "<v:textpath style=\"font-family:&quot;Liberation Sans&quot;;font-size:1pt\" string=\""
                            + DocxText.plain(marking.watermark())
                            + "\"/></v:shape></w:pict></w:r>");
        }
        if (!marking.label().isEmpty()) {
            out.append("<w:r><w:rPr><w:b/><w:color w:val=\"").append(DocxText.plain(marking.colour().substring(1)))
                    .append("\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/></w:rPr><w:t xml:space=\"preserve\"> ")
                    .append(DocxText.plain(marking.label())).append(" </w:t></w:r>");
        }
        return out.append("</w:p></w:hdr>").toString();
    }

    private static String styles() throws IOException {
        try (@Nullable
        InputStream in = DocxRenderer.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IOException("The styles of the report are missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // the same bytes whenever and wherever it is written
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        begin(zip, name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

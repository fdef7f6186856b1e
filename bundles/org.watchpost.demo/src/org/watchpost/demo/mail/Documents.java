/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.nio.charset.StandardCharsets;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** Small documents that readers open. */
public final class Documents {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CONTENT_TYPES = XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final int PARAGRAPHS = 24;

    private Documents() {
    }

    /** A PDF file of one page with one sentence (ISO 32000-1). */
    public static byte[] pdf(RandomStream random) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        String show = "BT /F1 12 Tf 72 720 Td (" + Filler.sentence(random) + ") Tj ET";
        String[] objects = { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + show.length() + " >>\nstream\n" + show + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
        StringBuilder offsets = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            LogTime.pad(offsets, file.length(), 10).append(" 00000 n \n");
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int offsetsAt = file.length();
        file.append(offsets).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(offsetsAt).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A word-processor document (ECMA-376): an archive of XML parts. */
    public static byte[] docx(RandomStream random) {
        StringBuilder document = new StringBuilder(XML).append("<w:document xmlns:w=\"")
                .append("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            document.append("<w:p><w:r><w:t>").append(Filler.sentence(random)).append("</w:t></w:r></w:p>");
        }
        document.append("</w:body></w:document>");
        return new ZipBuilder().deflated("[Content_Types].xml", Filler.ascii(CONTENT_TYPES))
                .deflated("_rels/.rels", Filler.ascii(RELATIONSHIPS))
                .deflated("word/document.xml", Filler.ascii(document.toString())).build();
    }
}

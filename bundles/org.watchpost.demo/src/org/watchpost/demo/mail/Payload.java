/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** Contents of attachments. */
public final class Payload {
    private Payload() {
    }

    /** Begins with MZ as a program does; the rest is printable filler. It cannot run. */
    static byte[] fakeProgram(Rng r, int size) {
        byte[] b = new byte[size];
        byte[] intro = "MZ synthetic test data, not a program, does nothing. ".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < size; i++) {
            b[i] = i < intro.length ? intro[i] : (byte) ('!' + r.below(94));
        }
        return b;
    }

    static byte[] text(Rng r, int sentences) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            b.append(sentence(r)).append(i % 4 == 3 ? "\r\n" : " ");
        }
        return b.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String sentence(Rng r) {
        StringBuilder b = new StringBuilder();
        int n = r.range(5, 11);
        for (int i = 0; i < n; i++) {
            String w = r.pick(Names.WORDS);
            b.append(i == 0 ? Character.toUpperCase(w.charAt(0)) + w.substring(1) : " " + w);
        }
        return b.append('.').toString();
    }

    static byte[] pdf(Rng r) {
        StringBuilder b = new StringBuilder("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        String show = "BT /F1 12 Tf 72 720 Td (" + sentence(r) + ") Tj ET";
        String[] objects = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + show.length() + " >>\nstream\n" + show + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
        StringBuilder xref = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            Ts.pad(xref, b.length(), 10).append(" 00000 n \n");
            b.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = b.length();
        b.append(xref).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(at).append("\n%%EOF\n");
        return b.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A word-processor document in the style of .docx: a zip of deflated XML parts. */
    static byte[] docx(Rng r) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            paragraphs.append("<w:p><w:r><w:t>").append(sentence(r)).append("</w:t></w:r></w:p>");
        }
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        return new ZipMaker().add("[Content_Types].xml", ascii(head + "<Types xmlns=\"http://schemas.openxmlformats.org/"
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"), ZipMaker.DEFLATED)
                .add("_rels/.rels", ascii(head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"), ZipMaker.DEFLATED)
                .add("word/document.xml", ascii(head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                + "wordprocessingml/2006/main\"><w:body>" + paragraphs + "</w:body></w:document>"), ZipMaker.DEFLATED)
                .build();
    }

    static byte[] png(Rng r, int side) {
        byte[] rows = new byte[side * (1 + 3 * side)];
        int red = r.below(200);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int p = y * (1 + 3 * side) + 1 + 3 * x;
                rows[p] = (byte) (red + x * 50 / side);
                rows[p + 1] = (byte) (y * 255 / side);
                rows[p + 2] = (byte) r.below(40);
            }
        }
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        o.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(o, "IHDR", new byte[] {0, 0, (byte) (side >> 8), (byte) side, 0, 0, (byte) (side >> 8), (byte) side, 8, 2, 0, 0, 0});
        chunk(o, "IDAT", ZipMaker.deflate(rows, false));
        chunk(o, "IEND", new byte[0]);
        return o.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream o, String type, byte[] data) {
        byte[] t = ascii(type);
        CRC32 crc = new CRC32();
        crc.update(t);
        crc.update(data);
        be(o, data.length);
        o.writeBytes(t);
        o.writeBytes(data);
        be(o, (int) crc.getValue());
    }

    private static void be(ByteArrayOutputStream o, int v) {
        for (int s = 24; s >= 0; s -= 8) {
            o.write(v >>> s);
        }
    }

    static byte[] gif() {
        return HexFormat.of().parseHex("47494638396101000100800000ffffff0000002c00000000010001000002024401003b");
    }

    /** The JFIF head and filler: enough for a look at the type. */
    static byte[] jpeg(Rng r) {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        o.writeBytes(HexFormat.of().parseHex("ffd8ffe000104a46494600010101004800480000fffe0802"));
        o.writeBytes(Arrays.copyOf(text(r, 60), 2048));
        o.writeBytes(HexFormat.of().parseHex("ffd9"));
        return o.toByteArray();
    }

    /** The bytes of a text. */
    public static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }
}

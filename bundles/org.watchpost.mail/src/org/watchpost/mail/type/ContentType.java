/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.text.Bytes;

/**
 * The type of bytes by their content. What mail is full of is recognised here, because some readers are more tolerant than any
 * data base of magic numbers; the rest is asked of Apache Tika's.
 */
public final class ContentType {

    public static final String PROGRAM = "application/x-msdownload";
    public static final String ELF = "application/x-elf";
    public static final String ZIP = "application/zip";
    public static final String RAR = "application/x-rar-compressed";
    public static final String SEVEN_Z = "application/x-7z-compressed";
    public static final String CAB = "application/vnd.ms-cab-compressed";
    public static final String ISO = "application/x-iso9660-image";
    public static final String OLE = "application/x-tika-msoffice";
    public static final String PDF = "application/pdf";
    public static final String RTF = "application/rtf";
    public static final String HTML = "text/html";
    public static final String TEXT = "text/plain";
    public static final String LNK = "application/x-ms-shortcut";
    public static final String ONENOTE = "application/onenote";
    public static final String TNEF = "application/vnd.ms-tnef";
    public static final String GZIP = "application/gzip";
    public static final String BZIP2 = "application/x-bzip2";
    public static final String XZ = "application/x-xz";
    public static final String ZSTD = "application/zstd";
    public static final String TAR = "application/x-tar";
    public static final String ARJ = "application/x-arj";
    public static final String LZH = "application/x-lzh-compressed";
    public static final String ACE = "application/x-ace-compressed";
    public static final String UNKNOWN = "application/octet-stream";

    private static final Logger LOG = LoggerFactory.getLogger(ContentType.class);
    private static final int HEAD = 64 * 1024;
    private static final byte[] HTML_TAG = Bytes.ascii("<html");
    private static final byte[] SVG_TAG = Bytes.ascii("<svg");
    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("htm", HTML), Map.entry("html", HTML),
            Map.entry("csv", "text/csv"), Map.entry("css", "text/css"), Map.entry("js", "application/javascript"),
            Map.entry("jse", "application/javascript"), Map.entry("vbs", "text/x-vbscript"), Map.entry("vbe", "text/x-vbscript"),
            Map.entry("ps1", "text/x-powershell"), Map.entry("bat", "application/x-bat"), Map.entry("cmd", "application/x-bat"),
            Map.entry("eml", "message/rfc822"), Map.entry("json", "application/json"), Map.entry("py", "text/x-python"),
            Map.entry("sh", "application/x-sh"), Map.entry("hta", HTML), Map.entry("ics", "text/calendar"), Map.entry("vcf", "text/vcard"),
            Map.entry("md", "text/markdown"), Map.entry("log", "text/x-log"));

    private ContentType() {
    }

    private static boolean at(byte[] b, int from, int to, int offset, int... magic) {
        if (from + offset + magic.length > to) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((b[from + offset + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(byte[] b, int from, int to, int offset, String magic) {
        if (from + offset + magic.length() > to) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (b[from + offset + i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The type.
     *
     * @param name a file name, which decides between types of text only; may be empty
     */
    public static String of(byte[] b, int from, int to, String name) {
        String magic = magic(b, from, to);
        if (!magic.isEmpty()) {
            return magic;
        }
        if (FileNames.extension(name).equals("pdf") && (Bytes.indexOf(b, from, to, Bytes.ascii("trailer")) >= 0
                || Bytes.indexOf(b, from, to, Bytes.ascii("/Root")) >= 0)) {
            // some readers need no head at all
            return PDF;
        }
        if (looksLikeText(b, from, to)) {
            return text(b, from, to, name);
        }
        return tika(b, from, to);
    }

    /** Kinds of text by how they begin, else by their name: only people and scripts care. */
    private static String text(byte[] b, int from, int to, String name) {
        int i = from;
        while (i < to && (b[i] <= ' ' && b[i] >= 0 || b[i] == (byte) 0xef || b[i] == (byte) 0xbb || b[i] == (byte) 0xbf)) {
            i++;
        }
        if (i < to && b[i] == '<' && (ignoreCase(b, i, to, "<?xml") || ignoreCase(b, i, to, "<svg"))) {
            int limit = Math.min(to, i + 4096);
            return indexOfIgnoringCase(b, i, limit, SVG_TAG) >= 0 ? "image/svg+xml"
                    : indexOfIgnoringCase(b, i, limit, HTML_TAG) >= 0 ? "application/xhtml+xml" : "application/xml";
        }
        if (ignoreCase(b, i, to, "begin:vcalendar")) {
            return "text/calendar";
        }
        if (ignoreCase(b, i, to, "begin:vcard")) {
            return "text/vcard";
        }
        return TEXTS.getOrDefault(FileNames.extension(name), TEXT);
    }

    private static String magic(byte[] b, int from, int to) {
        if (to - from < 2) {
            return "";
        }
        String found = switch (b[from] & 0xff) {
            case 'M' -> ascii(b, from, to, 0, "MZ") ? PROGRAM : ascii(b, from, to, 0, "MSCF") ? CAB : "";
            case 'P' -> at(b, from, to, 0, 'P', 'K', 3, 4) || at(b, from, to, 0, 'P', 'K', 5, 6)
                    || at(b, from, to, 0, 'P', 'K', 7, 8) || ascii(b, from, to, 0, "PK00PK\u0003\u0004") ? ZIP : "";
            case 0x7f -> at(b, from, to, 1, 'E', 'L', 'F') ? ELF : "";
            case 'R' -> at(b, from, to, 0, 'R', 'a', 'r', '!', 0x1a, 7) ? RAR : "";
            case '7' -> at(b, from, to, 0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c) ? SEVEN_Z : "";
            case 0xd0 -> at(b, from, to, 0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1) ? OLE : "";
            case '{' -> ascii(b, from, to, 0, "{\\rt") ? RTF : "";
            case '%' -> ascii(b, from, to, 0, "%PDF") ? PDF : "";
            case 'L' -> at(b, from, to, 0, 'L', 0, 0, 0, 1, 0x14, 2, 0) ? LNK : "";
            case 0xe4 -> at(b, from, to, 0, 0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d) ? ONENOTE : "";
            case 0x78 -> at(b, from, to, 0, 0x78, 0x9f, 0x3e, 0x22) ? TNEF : "";
            case 0x1f -> at(b, from, to, 0, 0x1f, 0x8b) ? GZIP : at(b, from, to, 0, 0x1f, 0x9d) ? "application/x-compress" : "";
            case 'B' -> ascii(b, from, to, 0, "BZh") ? BZIP2 : "";
            case 0xfd -> at(b, from, to, 0, 0xfd, '7', 'z', 'X', 'Z', 0) ? XZ : "";
            case 0x28 -> at(b, from, to, 0, 0x28, 0xb5, 0x2f, 0xfd) ? ZSTD : "";
            case 0x60 -> at(b, from, to, 0, 0x60, 0xea) ? ARJ : "";
            case 0x89 -> ascii(b, from, to, 1, "PNG") ? "image/png" : "";
            case 'G' -> ascii(b, from, to, 0, "GIF8") ? "image/gif" : "";
            case 0xff -> at(b, from, to, 0, 0xff, 0xd8, 0xff) ? "image/jpeg" : "";
            default -> "";
        };
        return found.isEmpty() ? deeper(b, from, to) : found;
    }

    private static String deeper(byte[] b, int from, int to) {
        if (ascii(b, from, to, 257, "ustar")) {
            return TAR;
        }
        if (ascii(b, from, to, 2, "-lh") || ascii(b, from, to, 2, "-lz")) {
            return LZH;
        }
        if (ascii(b, from, to, 7, "**ACE**")) {
            return ACE;
        }
        if (ascii(b, from, to, 0x8001, "CD001")) {
            return ISO;
        }
        // readers of PDF look for its head in the first KiB
        int limit = Math.min(to, from + 1024 + 8);
        if (Bytes.indexOf(b, from, limit, Bytes.ascii("%PDF-")) >= 0) {
            return PDF;
        }
        int i = from;
        while (i < limit && (b[i] <= ' ' && b[i] >= 0 || b[i] == (byte) 0xef || b[i] == (byte) 0xbb || b[i] == (byte) 0xbf)) {
            i++;
        }
        if (i < limit && b[i] == '<') {
            if (ignoreCase(b, i, to, "<!doctype html") || ignoreCase(b, i, to, "<html") || ignoreCase(b, i, to, "<script")
                    || ignoreCase(b, i, to, "<head") || ignoreCase(b, i, to, "<body")) {
                return HTML;
            }
            if (!ignoreCase(b, i, to, "<?xml") && ignoreCase(b, i, to, "<!--") && indexOfIgnoringCase(b, i, limit, HTML_TAG) >= 0) {
                return HTML;
            }
        }
        return "";
    }

    private static boolean ignoreCase(byte[] b, int from, int to, String text) {
        if (from + text.length() > to) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            int c = b[from + i];
            if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOfIgnoringCase(byte[] b, int from, int to, byte[] text) {
        for (int i = from; i + text.length <= to; i++) {
            if (b[i] == text[0] && ignoreCase(b, i, to, new String(text, java.nio.charset.StandardCharsets.US_ASCII))) {
                return i;
            }
        }
        return -1;
    }

    private static String tika(byte[] b, int from, int to) {
        int length = Math.min(to - from, HEAD);
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(b, from, length), new Metadata()).toString();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Type of {} bytes could not be told", length, e);
            return UNKNOWN;
        }
    }

    /** Whether at least 95 of 100 bytes among the first 4 KiB are printable. */
    public static boolean looksLikeText(byte[] b, int from, int to) {
        int limit = Math.min(to, from + 4096);
        int bad = 0;
        for (int i = from; i < limit; i++) {
            int c = b[i];
            if (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 127) {
                bad++;
            }
        }
        return limit > from && bad * 20 <= limit - from;
    }
}

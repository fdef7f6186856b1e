/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.ids.Unified2Stream;
import org.watchpost.ingest.windows.EvtxStream;

/** Kinds of archives, compressed files, and binary logs that are read as text; told by their first bytes. */
enum Kind {
    ZIP, TAR, GZIP, BZIP2, XZ, LZMA, ZSTD, COMPRESS, AR, CPIO, SEVEN_Z, EVTX, UNIFIED2, NONE;

    /** How many first bytes {@link #of} looks at. */
    static final int HEAD = 4096 + 512;

    private static final byte[] USTAR = Bytes.ascii("ustar");
    private static final byte[] AR_MAGIC = Bytes.ascii("!<arch>\n");
    private static final byte[] CPIO_NEW = Bytes.ascii("07070");
    private static final byte[] LOCAL = { 'P', 'K', 3, 4 };
    private static final byte[] CONTENT_TYPES = Bytes.ascii("[Content_Types].xml");
    private static final byte[] MANIFEST = Bytes.ascii("META-INF/");
    private static final byte[] MIMETYPE = Bytes.ascii("mimetype");

    /** Names of documents and programs that are zip files but no archives of logs. */
    private static final String[] PACKAGES = { ".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".xltx", ".xlsb", ".pptx", ".pptm", ".ppsx",
            ".vsdx", ".odt",
            ".ods", ".odp", ".odg", ".odf", ".epub", ".jar", ".war", ".ear", ".apk", ".xpi", ".nupkg", ".msix", ".appx", ".vsix", ".kmz",
            ".ipa", ".3mf" };

    /** The kind of a file by its first bytes; documents and programs that are zip files count as {@link #NONE}. */
    static Kind of(String name, byte[] b, int length) {
        if (length < 4) {
            return NONE;
        }
        int b0 = b[0] & 0xff;
        int b1 = b[1] & 0xff;
        int b2 = b[2] & 0xff;
        int b3 = b[3] & 0xff;
        if (b0 == 'P' && b1 == 'K' && (b2 == 3 && b3 == 4 || b2 == 5 && b3 == 6 || b2 == 7 && b3 == 8)) {
            return length >= 22 && !isPackage(name, b, length) ? ZIP : NONE;
        }
        if (b0 == 0x1f && b1 == 0x8b && b2 == 8) {
            return GZIP;
        }
        if (b0 == 0x1f && b1 == 0x9d && (b2 & 0x60) == 0 && (b2 & 0x1f) >= 9 && (b2 & 0x1f) <= 16) {
            return COMPRESS;
        }
        if (b0 == 'B' && b1 == 'Z' && b2 == 'h' && b3 >= '1' && b3 <= '9' && length >= 10) {
            boolean block = b[4] == 0x31 && b[5] == 0x41 && b[6] == 0x59;
            boolean empty = b[4] == 0x17 && b[5] == 0x72 && b[6] == 0x45;
            return block || empty ? BZIP2 : NONE;
        }
        if (length >= 6 && b0 == 0xfd && b1 == '7' && b2 == 'z' && b3 == 'X' && b[4] == 'Z' && b[5] == 0) {
            return XZ;
        }
        if (b0 == 0x28 && b1 == 0xb5 && b2 == 0x2f && b3 == 0xfd || (b0 & 0xf0) == 0x50 && b1 == 0x2a && b2 == 0x4d && b3 == 0x18) {
            return ZSTD;
        }
        if (length >= 6 && b0 == '7' && b1 == 'z' && b2 == 0xbc && b3 == 0xaf && (b[4] & 0xff) == 0x27 && b[5] == 0x1c) {
            return SEVEN_Z;
        }
        if (Bytes.startsWith(b, 0, length, AR_MAGIC)) {
            return AR;
        }
        if (length >= 6 && Bytes.startsWith(b, 0, length, CPIO_NEW) && (b[5] == '1' || b[5] == '2' || b[5] == '7')
                || binaryCpio(b, length)) {
            return CPIO;
        }
        if (length >= 512 && tar(b)) {
            return TAR;
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".lzma") && length >= 13 && b0 == 0x5d && b1 == 0 && b2 == 0) {
            return LZMA;
        }
        if (EvtxStream.recognises(b, length)) {
            return EVTX;
        }
        if (Unified2Stream.recognises(b, length)) {
            return UNIFIED2;
        }
        return NONE;
    }

    private static boolean binaryCpio(byte[] b, int length) {
        // 070707 octal as a short of either order; the name's length must make sense, for two bytes alone say little.
        boolean little = (b[0] & 0xff) == 0xc7 && b[1] == 0x71;
        boolean big = b[0] == 0x71 && (b[1] & 0xff) == 0xc7;
        if (length < 26 || !little && !big) {
            return false;
        }
        int name = little ? b[20] & 0xff | (b[21] & 0xff) << 8 : (b[20] & 0xff) << 8 | b[21] & 0xff;
        return name > 1 && name < 1024 && (26 + name - 1 >= length || b[26 + name - 1] == 0);
    }

    /** A header block whose checksum is right: old tar files have no magic. */
    private static boolean tar(byte[] b) {
        long sum = 0;
        long signed = 0;
        for (int i = 0; i < 512; i++) {
            int value = i >= 148 && i < 156 ? ' ' : b[i];
            sum += value & 0xff;
            signed += value;
        }
        long stored = 0;
        boolean digits = false;
        for (int i = 148; i < 156; i++) {
            if (b[i] >= '0' && b[i] <= '7') {
                stored = stored * 8 + b[i] - '0';
                digits = true;
            } else if (digits) {
                break;
            } else if (b[i] != ' ' && b[i] != 0) {
                return false;
            }
        }
        return digits && (stored == sum || stored == signed) && (b[0] != 0 || Bytes.startsWith(b, 257, 512, USTAR));
    }

    /** Whether a zip file is a document or a program, by the names of its first members and its own. */
    static boolean isPackage(String name, byte[] b, int length) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : PACKAGES) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        int at = Bytes.indexOf(b, 0, length, LOCAL);
        while (at >= 0 && at + 30 < length) {
            int nameLength = b[at + 26] & 0xff | (b[at + 27] & 0xff) << 8;
            int to = Math.min(length, at + 30 + nameLength);
            if (isPackageMember(b, at + 30, to, at == 0)) {
                return true;
            }
            at = Bytes.indexOf(b, at + 4, length, LOCAL);
        }
        return false;
    }

    /** Whether a member's name shows that the zip file is a document or a program. */
    static boolean isPackageMember(String name, boolean first) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return isPackageMember(bytes, 0, bytes.length, first);
    }

    private static boolean isPackageMember(byte[] b, int from, int to, boolean first) {
        return to - from == CONTENT_TYPES.length && Bytes.startsWith(b, from, to, CONTENT_TYPES)
                || first && to - from == MIMETYPE.length && Bytes.startsWith(b, from, to, MIMETYPE)
                || first && Bytes.startsWith(b, from, to, MANIFEST)
                || to - from == MANIFEST.length + 11 && Bytes.startsWith(b, from, to, Bytes.ascii("META-INF/MANIFEST.MF"));
    }

    /** Whether it holds one stream of bytes and no names. */
    boolean lone() {
        return switch (this) {
            case GZIP, BZIP2, XZ, LZMA, ZSTD, COMPRESS, EVTX, UNIFIED2 -> true;
            default -> false;
        };
    }

    /** A compressed file's name without the suffix that says so. */
    static String without(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] { ".tgz", ".tbz2", ".tbz", ".txz", ".tzst", ".taz" }) {
            if (lower.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length()) + ".tar";
            }
        }
        for (String ending : new String[] { ".gz", ".bz2", ".xz", ".zst", ".lzma", ".z", ".zstd", ".bz" }) {
            if (lower.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}

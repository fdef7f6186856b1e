/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file bytes begin, as far as matters on the wire. */
final class Magic {

    private static final String[][] BEGINNINGS = { { "MZ", "application/x-dosexec" }, { "\u007fELF", "application/x-elf" },
            { "PK\u0003\u0004", "application/zip" }, { "PK\u0005\u0006", "application/zip" }, { "Rar!\u001a\u0007", "application/x-rar" },
            { "7z\u00bc\u00af\u0027\u001c", "application/x-7z-compressed" }, { "\u001f\u008b", "application/gzip" },
            { "BZh", "application/x-bzip2" }, { "\u00fd7zXZ", "application/x-xz" }, { "MSCF", "application/vnd.ms-cab-compressed" },
            { "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage" }, { "%PDF-", "application/pdf" },
            { "\u0089PNG\r\n", "image/png" }, { "GIF8", "image/gif" }, { "\u00ff\u00d8\u00ff", "image/jpeg" }, { "{\\rtf", "text/rtf" },
            { "BM", "image/bmp" }, { "#!", "text/x-shellscript" }, { "<?xml", "text/xml" },
            { "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", "application/x-ms-shortcut" } };

    private Magic() {
    }

    static String type(byte[] head, String declared) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (String[] beginning : BEGINNINGS) {
            if (text.startsWith(beginning[0])) {
                return beginning[1];
            }
        }
        String lower = text.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "text/html";
        }
        return declared.toLowerCase(Locale.ROOT);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.mime.TransferDecoder.Decoded;

/** Files written into the text of a message: uuencode, yEnc, BinHex 4.0. Linear time. */
public final class InBody {

    private static final int MOST = 100;
    private static final byte[] BEGIN = Bytes.ascii("begin ");
    private static final byte[] YBEGIN = Bytes.ascii("=ybegin ");
    private static final byte[] BINHEX = Bytes.ascii("(This file must be converted with BinHex");
    private static final String HQX = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";

    /**
     * A file in a text.
     *
     * @param how     {@code uuencode}, {@code yenc} or {@code binhex}
     * @param name    its name; may be empty
     * @param decoded its bytes
     * @param from    first byte of it in the text
     * @param to      after its last byte
     */
    public record Found(String how, String name, Decoded decoded, int from, int to) {
    }

    private InBody() {
    }

    /** All files in a text, at most 100. */
    public static List<Found> find(byte[] b, int from, int to) {
        List<Found> all = new ArrayList<>();
        int line = from;
        while (line < to && all.size() < MOST) {
            Found found = null;
            byte c = b[line];
            if (c == 'b' && Bytes.startsWith(b, line, to, BEGIN)) {
                found = uu(b, line, to);
            } else if (c == '=' && Bytes.startsWith(b, line, to, YBEGIN)) {
                found = yenc(b, line, to);
            } else if (c == '(' && Bytes.startsWith(b, line, to, BINHEX)) {
                found = binhex(b, line, to);
            }
            if (found != null) {
                all.add(found);
                line = Math.max(line + 1, found.to());
            }
            if (found == null || line > from && line < to && b[line - 1] != '\n') {
                line = next(b, line, to);
            }
        }
        return all;
    }

    private static int next(byte[] b, int from, int to) {
        int end = Bytes.indexOf(b, from, to, (byte) '\n');
        return end < 0 ? to : end + 1;
    }

    private static String line(byte[] b, int from, int to) {
        return Bytes.decode(b, from, Math.min(to, from + 1000)).strip();
    }

    private static org.watchpost.mail.mime.InBody.@org.jspecify.annotations.Nullable Found uu(byte[] b, int from, int to) {
        int data = next(b, from, to);
        String[] words = line(b, from, data).split(" ", 3);
        if (words.length < 3 || words[1].length() < 3 || words[1].length() > 4 || !words[1].chars().allMatch(c -> c >= '0' && c <= '7')
                || data >= to || !plausible(b, data, to)) {
            return null;
        }
        Uu result = uudecode(b, data, to);
        return new Found("uuencode", words[2].strip(), result.decoded(), from, result.end());
    }

    private static boolean plausible(byte[] b, int from, int to) {
        int end = next(b, from, to);
        int length = end - from;
        while (length > 0 && (b[from + length - 1] == '\n' || b[from + length - 1] == '\r')) {
            length--;
        }
        int stated = length == 0 ? -1 : b[from] - 32 & 63;
        int needed = (stated + 2) / 3 * 4;
        return length > 0 && b[from] >= 32 && b[from] <= 96 && length - 1 <= needed + 2 && length - 1 >= needed - 4;
    }

    /**
     * What {@link #uudecode} found.
     *
     * @param decoded the bytes
     * @param end     position behind the {@code end} line
     */
    record Uu(Decoded decoded, int end) {
    }

    static Uu uudecode(byte[] b, int from, int to) {
        byte[] out = new byte[Math.max(16, (int) ((to - from) * 3L / 4) + 3)];
        int o = 0;
        int line = from;
        boolean ended = false;
        String problem = "";
        while (line < to && !ended) {
            int nextLine = next(b, line, to);
            int stop = nextLine;
            while (stop > line && (b[stop - 1] == '\n' || b[stop - 1] == '\r')) {
                stop--;
            }
            if (stop - line == 3 && b[line] == 'e' && b[line + 1] == 'n' && b[line + 2] == 'd') {
                ended = true;
            } else if (stop > line) {
                int stated = b[line] - 32 & 63;
                if (b[line] < 32 || b[line] > 96) {
                    problem = "a line that is not uuencoded";
                    break;
                }
                int written = 0;
                for (int i = line + 1; written < stated; i += 4) {
                    int group = 0;
                    for (int k = 0; k < 4; k++) {
                        group = group << 6 | (i + k < stop ? b[i + k] - 32 & 63 : 0);
                    }
                    for (int k = 0; k < 3 && written < stated && o < out.length; k++, written++) {
                        out[o++] = (byte) (group >> 16 - 8 * k);
                    }
                    if (i > stop) {
                        break;
                    }
                }
            }
            line = nextLine;
        }
        if (!ended && problem.isEmpty()) {
            problem = "uuencoded data without an end";
        }
        return new Uu(new Decoded(out, o, problem, !ended), line);
    }

    private static Found yenc(byte[] b, int from, int to) {
        int data = next(b, from, to);
        String head = line(b, from, data);
        int name = head.indexOf("name=");
        if (Bytes.startsWith(b, data, to, Bytes.ascii("=ypart"))) {
            data = next(b, data, to);
        }
        byte[] out = new byte[to - data];
        int o = 0;
        int i = data;
        boolean ended = false;
        boolean lineStart = true;
        while (i < to) {
            byte c = b[i];
            if (c == '=' && lineStart && Bytes.startsWith(b, i, to, Bytes.ascii("=yend"))) {
                ended = true;
                i = next(b, i, to);
                break;
            }
            lineStart = c == '\n';
            if (c == '=' && i + 1 < to) {
                out[o++] = (byte) (b[++i] - 64 - 42);
            } else if (c != '\r' && c != '\n') {
                out[o++] = (byte) (c - 42);
            }
            i++;
        }
        return new Found("yenc", name < 0 ? "" : head.substring(name + 5).strip(),
                new Decoded(out, o, ended ? "" : "yEnc data without an end", !ended), from, i);
    }

    /** BinHex 4.0 (RFC 1741): six bits a character, run lengths, then a header with name and fork lengths. */
    private static org.watchpost.mail.mime.InBody.@org.jspecify.annotations.Nullable Found binhex(byte[] b, int from, int to) {
        int start = Bytes.indexOf(b, next(b, from, to), to, (byte) ':');
        if (start < 0) {
            return null;
        }
        int stop = Bytes.indexOf(b, start + 1, to, (byte) ':');
        boolean ended = stop >= 0;
        int limit = ended ? stop : to;
        byte[] packed = new byte[(limit - start) * 3 / 4 + 3];
        int p = 0;
        int bits = 0;
        int have = 0;
        for (int i = start + 1; i < limit; i++) {
            int value = b[i] < 0 ? -1 : HQX.indexOf(b[i]);
            if (value >= 0) {
                bits = bits << 6 | value;
                have += 6;
                if (have >= 8) {
                    have -= 8;
                    packed[p++] = (byte) (bits >> have);
                }
            }
        }
        byte[] out = new byte[Math.min(p * 4 + 1024, 64 << 20)];
        int o = 0;
        for (int i = 0; i < p && o < out.length; i++) {
            if (packed[i] == (byte) 0x90 && i + 1 < p) {
                int run = packed[++i] & 0xff;
                if (run == 0) {
                    out[o++] = (byte) 0x90;
                } else if (o > 0) {
                    byte last = out[o - 1];
                    for (int k = 1; k < run && o < out.length; k++) {
                        out[o++] = last;
                    }
                }
            } else {
                out[o++] = packed[i];
            }
        }
        int nameLength = o > 0 ? out[0] & 0xff : 0;
        int data = 1 + nameLength + 1 + 4 + 4 + 2 + 4 + 4 + 2;
        if (nameLength == 0 || nameLength > 63 || data > o) {
            return null;
        }
        int length = 0;
        for (int i = 0; i < 4; i++) {
            length = length << 8 | out[1 + nameLength + 11 + i] & 0xff;
        }
        boolean cut = length < 0 || data + (long) length > o;
        int got = cut ? o - data : length;
        return new Found("binhex", Bytes.decode(out, 1, 1 + nameLength),
                new Decoded(Arrays.copyOfRange(out, data, data + got), got, ended && !cut ? "" : "BinHex data without an end",
                        cut || !ended),
                from, ended ? next(b, stop, to) : to);
    }
}

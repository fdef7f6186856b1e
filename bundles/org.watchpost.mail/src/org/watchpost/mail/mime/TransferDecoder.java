/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.mime;

import java.util.Arrays;
import org.watchpost.core.text.Bytes;

/** Undoes transfer encodings as tolerant readers do, and says what was wrong. Results are never longer than the input. */
public final class TransferDecoder {

    private static final byte[] BASE64 = new byte[256];
    private static final byte SKIP = -2;
    private static final byte BAD = -1;
    private static final byte PAD = -3;

    private static final byte[] HEX = new byte[256];

    static {
        for (int i = 0; i < HEX.length; i++) {
            HEX[i] = (byte) (i < 128 ? Character.digit(i, 16) : -1);
        }
        Arrays.fill(BASE64, BAD);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; i++) {
            BASE64[alphabet.charAt(i)] = (byte) i;
        }
        BASE64['\r'] = SKIP;
        BASE64['\n'] = SKIP;
        BASE64[' '] = SKIP;
        BASE64['\t'] = SKIP;
        BASE64['='] = PAD;
    }

    /**
     * What came of it.
     *
     * @param bytes     decoded; its length may exceed {@code length}
     * @param length    decoded bytes
     * @param problem   what is wrong with the encoding; empty if nothing is
     * @param truncated whether it ends in the middle
     */
    public record Decoded(byte[] bytes, int length, String problem, boolean truncated) {
    }

    private TransferDecoder() {
    }

    /** Decodes the body of a part. */
    public static Decoded decode(MimePart part) {
        byte[] b = part.bytes();
        int from = part.bodyFrom();
        int to = part.bodyTo();
        return switch (part.encoding()) {
            case "base64" -> base64(b, from, to);
            case "quoted-printable" -> quotedPrintable(b, from, to);
            case "x-uuencode", "uuencode", "x-uue", "uue" -> uuencoded(b, from, to);
            default -> new Decoded(from == 0 && to == b.length ? b : Arrays.copyOfRange(b, from, to), to - from, "", false);
        };
    }

    private static Decoded uuencoded(byte[] b, int from, int to) {
        int line = from;
        while (line < to && !Bytes.startsWith(b, line, to, Bytes.ascii("begin "))) {
            int next = Bytes.indexOf(b, line, to, (byte) '\n');
            line = next < 0 ? to : next + 1;
        }
        if (line >= to) {
            return new Decoded(Arrays.copyOfRange(b, from, to), to - from, "no uuencoded data", false);
        }
        int next = Bytes.indexOf(b, line, to, (byte) '\n');
        return InBody.uudecode(b, next < 0 ? to : next + 1, to).decoded();
    }

    /** Base64 (RFC 2045): characters that don't belong are skipped, as readers do. */
    public static Decoded base64(byte[] b, int from, int to) {
        byte[] out = new byte[(int) ((to - from) * 3L / 4) + 3];
        int o = 0;
        int i = from;
        int bits = 0;
        int have = 0;
        int noise = 0;
        int padded = 0;
        boolean after = false;
        while (i < to) {
            if (have == 0) {
                // whole groups at once
                while (i + 4 <= to) {
                    int a0 = BASE64[b[i] & 0xff];
                    int a1 = BASE64[b[i + 1] & 0xff];
                    int a2 = BASE64[b[i + 2] & 0xff];
                    int a3 = BASE64[b[i + 3] & 0xff];
                    if ((a0 | a1 | a2 | a3) < 0) {
                        break;
                    }
                    int group = a0 << 18 | a1 << 12 | a2 << 6 | a3;
                    out[o] = (byte) (group >> 16);
                    out[o + 1] = (byte) (group >> 8);
                    out[o + 2] = (byte) group;
                    o += 3;
                    i += 4;
                    after |= padded > 0;
                }
                if (i >= to) {
                    break;
                }
            }
            int value = BASE64[b[i++] & 0xff];
            if (value >= 0) {
                bits = bits << 6 | value;
                after |= padded > 0;
                if (++have == 4) {
                    out[o++] = (byte) (bits >> 16);
                    out[o++] = (byte) (bits >> 8);
                    out[o++] = (byte) bits;
                    have = 0;
                    bits = 0;
                }
            } else if (value == PAD) {
                padded++;
                if (have == 2) {
                    out[o++] = (byte) (bits >> 4);
                } else if (have == 3) {
                    out[o++] = (byte) (bits >> 10);
                    out[o++] = (byte) (bits >> 2);
                }
                have = 0;
                bits = 0;
            } else if (value == BAD) {
                noise++;
            }
        }
        boolean truncated = have > 0;
        if (have == 2) {
            out[o++] = (byte) (bits >> 4);
        } else if (have == 3) {
            out[o++] = (byte) (bits >> 10);
            out[o++] = (byte) (bits >> 2);
        }
        String problem = noise > 0 ? noise + " characters that are not base64"
                : truncated ? "base64 that ends in the middle" : after ? "base64 that goes on after its end" : "";
        return new Decoded(out, o, problem, truncated);
    }

    /** Quoted-printable (RFC 2045). */
    public static Decoded quotedPrintable(byte[] b, int from, int to) {
        byte[] out = new byte[to - from];
        int o = 0;
        int bad = 0;
        for (int i = from; i < to; i++) {
            int sign = Bytes.indexOf(b, i, to, (byte) '=');
            int plain = (sign < 0 ? to : sign) - i;
            System.arraycopy(b, i, out, o, plain);
            o += plain;
            i += plain;
            if (sign < 0) {
                break;
            }
            byte c = b[i];
            int high = i + 1 < to ? HEX[b[i + 1] & 0xff] : -1;
            int low = i + 2 < to ? HEX[b[i + 2] & 0xff] : -1;
            if (high >= 0 && low >= 0) {
                out[o++] = (byte) (high << 4 | low);
                i += 2;
                continue;
            }
            int k = i + 1;
            while (k < to && (b[k] == ' ' || b[k] == '\t' || b[k] == '\r')) {
                k++;
            }
            if (k < to && b[k] == '\n') {
                i = k;
            } else if (k >= to) {
                i = k;
            } else {
                bad++;
                out[o++] = c;
            }
        }
        return new Decoded(out, o, bad > 3 ? bad + " escapes that are not quoted-printable" : "", false);
    }
}

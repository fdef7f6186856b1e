/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.watchpost.core.parse.Framing;
import org.watchpost.core.text.Bytes;

/**
 * Cuts logs of programs into records of one or more lines: a record begins with a time at the beginning of its line, and what follows
 * without one (stack traces, XML, dumps) belongs to it, up to {@value #LONGEST} bytes.
 */
final class TimedFraming implements Framing {

    static final TimedFraming INSTANCE = new TimedFraming();
    /** Most bytes of a record; the next line then begins another. */
    static final int LONGEST = 64 * 1024;
    /** Bytes of a line that tell whether it begins with a time. */
    private static final int LOOKED_AT = 16;

    private TimedFraming() {
    }

    @Override
    public int recordEnd(byte[] b, int from, int to, boolean last) {
        int i = from;
        while (true) {
            int line = Bytes.indexOf(b, i, to, (byte) '\n');
            if (line < 0) {
                return last ? to : to - from > LONGEST && i > from ? i : -1;
            }
            int next = line + 1;
            if (next - from > LONGEST || begins(b, next, to)) {
                return next;
            }
            if (to - next < LOOKED_AT) {
                if (!last) {
                    return -1;
                }
                if (next >= to) {
                    return to;
                }
            }
            i = next;
        }
    }

    /** Whether a line begins with something that can be a time, perhaps in brackets. Decides quickly; may be wrong. */
    static boolean begins(byte[] b, int from, int to) {
        int i = from;
        if (i < to && (b[i] == '[' || b[i] == '(')) {
            i++;
        }
        if (to - i < 8) {
            return false;
        }
        byte c = b[i];
        if (c >= '0' && c <= '9') {
            int digits = 1;
            while (digits < 14 && i + digits < to && digit(b[i + digits])) {
                digits++;
            }
            if (i + digits + 2 >= to) {
                return false;
            }
            byte divider = b[i + digits];
            boolean more = digit(b[i + digits + 1]);
            return switch (digits) {
                case 4 -> (divider == '-' || divider == '/' || divider == '.') && more;
                case 1, 2 -> divider == ':' && more && digits == 2 || (divider == '/' || divider == '-' || divider == '.' || divider == ' ')
                        && (more && (b[i + digits + 2] == divider || b[i + digits + 3] == divider) || month(b, i + digits + 1, to));
                case 6 -> divider == ' ' && more;
                case 10, 13 -> divider == '.' || divider == ' ' || divider == ':';
                default -> false;
            };
        }
        // Mar  1 10:00:00, Fri Mar  1 10:00:00 2024
        return month(b, i, to) && b[i + 3] == ' ' || i + 12 < to && b[i + 3] == ' ' && month(b, i + 4, to) && b[i + 7] == ' ';
    }

    private static boolean digit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean month(byte[] b, int from, int to) {
        return from + 4 < to && org.watchpost.ingest.time.TimeReader.month(b, from, to) > 0;
    }
}

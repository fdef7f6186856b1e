/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import org.watchpost.core.parse.Framing;
import org.watchpost.core.text.Bytes;

/**
 * Cuts an mbox (mboxo, mboxrd) into messages, each with the {@code From } line before it. Such a line counts if a header line
 * follows it, and if an empty line is before it or it has a date: bodies have lines that begin with that word, too. A message
 * longer than {@link MessageFraming#LONGEST} goes on in further records.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155</a>
 */
final class MboxFraming implements Framing {

    static final MboxFraming INSTANCE = new MboxFraming();

    private static final byte[] FROM = Bytes.ascii("From ");
    private static final byte[] QUOTED_FROM = Bytes.ascii(">From ");
    private static final int LONGEST_LINE = 1000;

    private MboxFraming() {
    }

    @Override
    public int recordEnd(byte[] b, int from, int to, boolean last) {
        int limit = (int) Math.min(to, (long) from + MessageFraming.LONGEST);
        int i = from;
        while (true) {
            int lineEnd = Bytes.indexOf(b, i, limit, (byte) '\n');
            if (lineEnd < 0) {
                break;
            }
            i = lineEnd + 1;
            if (i + FROM.length > to) {
                if (i < to && !last) {
                    return -1;
                }
                continue;
            }
            if (b[i] == 'F' && Bytes.startsWith(b, i, to, FROM)) {
                if (!last && !twoLines(b, i, to)) {
                    return -1;
                }
                boolean empty = lineEnd > from
                        && (b[lineEnd - 1] == '\n' || b[lineEnd - 1] == '\r' && lineEnd - 1 > from && b[lineEnd - 2] == '\n');
                if (isSeparator(b, i, to, empty)) {
                    return i;
                }
            }
        }
        if (limit < to) {
            return MessageFraming.cut(b, from);
        }
        return last ? to : -1;
    }

    /** Whether the line at {@code from} and the one behind it can be seen whole, or are too long to be separators. */
    private static boolean twoLines(byte[] b, int from, int to) {
        int first = Bytes.indexOf(b, from, to, (byte) '\n');
        return to - from > 2 * LONGEST_LINE || first >= 0 && Bytes.indexOf(b, first + 1, to, (byte) '\n') >= 0;
    }

    /**
     * Whether a message begins with the line at {@code from}.
     *
     * @param afterEmpty whether the line before is empty or there is none
     */
    static boolean isSeparator(byte[] b, int from, int to, boolean afterEmpty) {
        if (!Bytes.startsWith(b, from, to, FROM)) {
            return false;
        }
        int limit = Math.min(to, from + LONGEST_LINE);
        int lineEnd = Bytes.indexOf(b, from, limit, (byte) '\n');
        if (lineEnd < 0 || !afterEmpty && !hasDate(b, from, lineEnd)) {
            return false;
        }
        int next = lineEnd + 1;
        return HeaderLines.nameEnd(b, next, Math.min(to, next + LONGEST_LINE)) > 0 || Bytes.startsWith(b, next, to, QUOTED_FROM);
    }

    /** A time and a year behind it somewhere in the line. */
    private static boolean hasDate(byte[] b, int from, int to) {
        for (int i = from + FROM.length; i + 5 < to; i++) {
            if (b[i] == ':' && isDigit(b[i - 1]) && isDigit(b[i + 1]) && isDigit(b[i + 2])) {
                for (int k = i + 3; k + 3 < to; k++) {
                    if (b[k] == ' ' && isDigit(b[k + 1]) && isDigit(b[k + 2]) && isDigit(b[k + 3])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}

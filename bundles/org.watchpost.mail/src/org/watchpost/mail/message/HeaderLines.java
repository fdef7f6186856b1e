/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import java.util.Locale;
import org.watchpost.core.text.Bytes;

/**
 * Walks through the header fields of a message (RFC 5322 section 2.2) where they stand, folded lines included. Lenient: a line
 * that is no field is passed over. Belongs to one thread.
 */
final class HeaderLines {

    private static final int LONGEST_NAME = 76;
    private static final int MOST = 2000;

    private byte[] b = {};
    private byte eol = '\n';
    private int to;
    private int at;
    private int count;
    private int nameFrom;
    private int nameTo;
    private int valueFrom;
    private int valueTo;

    /** What ends the lines of a message: a line feed, but for old Macintosh files, which have carriage returns only. */
    static byte lineEnd(byte[] b, int from, int to) {
        int limit = Math.min(to, from + 4096);
        boolean mac = Bytes.indexOf(b, from, limit, (byte) '\n') < 0 && Bytes.indexOf(b, from, limit, (byte) '\r') >= 0;
        return (byte) (mac ? '\r' : '\n');
    }

    /** Begins at the first byte of a header. */
    void start(byte[] buffer, int from, int end) {
        eol = lineEnd(buffer, from, end);
        b = buffer;
        at = from;
        to = end;
        count = 0;
    }

    /**
     * The position behind a field's name, where its colon is; -1 if the line at {@code from} begins no field.
     */
    static int nameEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && i - from <= LONGEST_NAME && b[i] > ' ' && b[i] < 127 && b[i] != ':') {
            i++;
        }
        int end = i;
        while (i < to && (b[i] == ' ' || b[i] == '\t')) {
            i++;
        }
        return end > from && i < to && b[i] == ':' && isLetter(b[from]) ? end : -1;
    }

    private static boolean isLetter(byte c) {
        int lower = c | 32;
        return lower >= 'a' && lower <= 'z';
    }

    /** Whether lines end with carriage returns only. */
    boolean isMac() {
        return eol == '\r';
    }

    /** Moves to the next field; false at the end of the header. */
    boolean next() {
        while (at < to && count < MOST) {
            int lineEnd = lineEnd(at);
            if (isEmpty(at, lineEnd) || isBlank(at, lineEnd)) {
                at = Math.min(to, lineEnd + 1);
                return false;
            }
            count++;
            int name = nameEnd(b, at, lineEnd);
            int start = at;
            while (lineEnd < to && lineEnd + 1 < to && (b[lineEnd + 1] == ' ' || b[lineEnd + 1] == '\t')) {
                int more = lineEnd(lineEnd + 1);
                boolean folded = !isBlank(lineEnd + 1, more) || more + 1 < to && (b[more + 1] == ' ' || b[more + 1] == '\t');
                if (!folded) {
                    break;
                }
                lineEnd = more;
            }
            at = Math.min(to, lineEnd + 1);
            if (name > 0) {
                nameFrom = start;
                nameTo = name;
                valueFrom = Bytes.indexOf(b, name, lineEnd, (byte) ':') + 1;
                valueTo = lineEnd;
                while (valueFrom < valueTo && isSpace(b[valueFrom])) {
                    valueFrom++;
                }
                while (valueTo > valueFrom && isSpace(b[valueTo - 1])) {
                    valueTo--;
                }
                return true;
            }
        }
        return false;
    }

    private int lineEnd(int from) {
        int end = Bytes.indexOf(b, from, to, eol);
        return end < 0 ? to : end;
    }

    private boolean isEmpty(int from, int end) {
        return end == from || end - from == 1 && b[from] == '\r';
    }

    private boolean isBlank(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isSpace(b[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** The field's name in lower case. */
    String name() {
        return Bytes.decode(b, nameFrom, nameTo).toLowerCase(Locale.ROOT);
    }

    /** First byte of the field's value. */
    int from() {
        return valueFrom;
    }

    /** After the last byte of the field's value. */
    int to() {
        return valueTo;
    }

    /** The value in one line: folds undone, otherwise as it stands. */
    String unfolded() {
        String text = Bytes.decode(b, valueFrom, valueTo);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r' && c != '\n') {
                line.append(c == '\t' ? ' ' : c);
            }
        }
        return line.toString();
    }

    /** Position behind the header and its empty line, once {@link #next} has answered false. */
    int bodyStart() {
        return at;
    }
}

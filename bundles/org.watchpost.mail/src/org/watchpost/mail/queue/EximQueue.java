/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.queue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.watchpost.core.text.Bytes;

/**
 * Queue files of Exim: the {@code -H} file with envelope and header, and behind it the {@code -D} file, which begins with its own
 * name and has the body (Exim specification, "Format of spool files").
 */
public final class EximQueue {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}-H");
    private static final int LONGEST_LINE = 4096;

    private EximQueue() {
    }

    /** Whether they begin with the name of a {@code -H} file, and the sender in the third line. */
    public static boolean is(byte[] b, int from, int to) {
        int first = end(b, from, Math.min(to, from + 64));
        if (!NAME.matcher(Bytes.decode(b, from, first)).matches() || first >= to) {
            return false;
        }
        int second = end(b, first + 1, Math.min(to, first + 200));
        return second + 1 < to && b[second + 1] == '<';
    }

    private static int end(byte[] b, int from, int to) {
        int end = from >= to ? -1 : Bytes.indexOf(b, from, to, (byte) '\n');
        return end < 0 ? to : end;
    }

    /** Reads both files. */
    public static QueueFile read(byte[] b, int from, int to) {
        int line = end(b, from, to) + 1;
        String data = Bytes.decode(b, from, Math.min(to, line - 2)) + "D";
        line = end(b, line, to) + 1;
        int end = end(b, line, to);
        String sender = Bytes.decode(b, Math.min(to, line + 1), Math.max(line + 1, Math.min(to, end - 1)));
        line = end + 1;
        end = end(b, line, to);
        long arrived = number(b, line, end);
        // options, then the recipients that were served, as a tree; then how many there are
        int count = -1;
        line = end + 1;
        while (line < to && count < 0) {
            end = end(b, line, to);
            boolean option = b[line] == '-';
            boolean served = end - line >= 2 && (b[line] == 'X' || b[line] == 'Y' || b[line] == 'N') && (b[line + 1] == 'X'
                    || b[line + 1] == 'Y' || b[line + 1] == 'N');
            if (!option && !served && end > line && end - line < 8 && b[line] >= '0' && b[line] <= '9') {
                count = (int) number(b, line, end);
            }
            line = end + 1;
        }
        List<String> recipients = new ArrayList<>();
        for (int i = 0; i < count && line < to && recipients.size() < QueueFile.MOST_RECIPIENTS; i++) {
            end = end(b, line, to);
            String address = Bytes.decode(b, line, Math.min(end, line + LONGEST_LINE));
            int space = address.indexOf(' ');
            recipients.add(space < 0 ? address : address.substring(0, space));
            line = end + 1;
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream(to - from);
        line = headers(b, Math.min(to, line), to, message);
        message.write('\n');
        end = end(b, line, to);
        boolean body = line < to && Bytes.decode(b, line, end).equals(data);
        if (body) {
            int start = Math.min(to, end + 1);
            message.write(b, start, to - start);
        }
        String problem = count < 0 ? "the list of recipients is missing" : body ? "" : "the -D file with the body is not there";
        return new QueueFile("Exim", sender, recipients, arrived, message.toByteArray(), problem);
    }

    /** Each header has its length, a flag (a star for one that was deleted), a space, and its text. @return where they end */
    private static int headers(byte[] b, int from, int to, ByteArrayOutputStream message) {
        int at = from;
        if (at < to && b[at] == '\n') {
            at++;
        }
        while (at + 5 < to && b[at] >= '0' && b[at] <= '9') {
            int digits = at;
            while (digits < to && digits - at < 8 && b[digits] >= '0' && b[digits] <= '9') {
                digits++;
            }
            long length = number(b, at, digits);
            int start = digits + 2;
            if (digits - at < 3 || start > to || b[digits + 1] != ' ' || length > to - start) {
                break;
            }
            if (b[digits] != '*') {
                message.write(b, start, (int) length);
            }
            at = start + (int) length;
        }
        return at;
    }

    private static long number(byte[] b, int from, int to) {
        long value = 0;
        for (int i = from; i < to && b[i] >= '0' && b[i] <= '9' && value < 1L << 40; i++) {
            value = value * 10 + b[i] - '0';
        }
        return value;
    }
}

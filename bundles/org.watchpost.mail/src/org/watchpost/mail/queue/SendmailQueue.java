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
import org.watchpost.core.text.Bytes;

/**
 * Queue files of Sendmail: the {@code qf} file with envelope and header, which ends with a line of one dot, and behind it the
 * {@code df} file with the body (Sendmail Installation and Operation Guide, appendix B).
 */
public final class SendmailQueue {

    private static final String KEYS = "ABCDEFGHIKLMNPQRSTVXYZ$!%";
    private static final int LOOKED_AT = 10;

    private SendmailQueue() {
    }

    /** Whether they begin with a version line, followed by lines of known keys only. */
    public static boolean is(byte[] b, int from, int to) {
        if (to - from < 8 || b[from] != 'V' || b[from + 1] < '0' || b[from + 1] > '9') {
            return false;
        }
        int line = from;
        boolean time = false;
        for (int i = 0; i < LOOKED_AT && line < to; i++) {
            int end = end(b, line, to);
            if (end == line || KEYS.indexOf(b[line]) < 0 || i == 0 && end - line > 4) {
                return false;
            }
            time |= b[line] == 'T' && end - line > 8 && b[line + 1] >= '0' && b[line + 1] <= '9';
            line = end + 1;
            if (time && i > 2) {
                break;
            }
        }
        return time;
    }

    private static int end(byte[] b, int from, int to) {
        int end = Bytes.indexOf(b, from, to, (byte) '\n');
        return end < 0 ? to : end;
    }

    /** Reads both files. */
    public static QueueFile read(byte[] b, int from, int to) {
        String sender = "";
        List<String> recipients = new ArrayList<>();
        long arrived = 0;
        ByteArrayOutputStream message = new ByteArrayOutputStream(to - from);
        boolean header = false;
        boolean ended = false;
        int line = from;
        while (line < to && !ended) {
            int end = end(b, line, to);
            int next = Math.min(to, end + 1);
            char key = end > line ? (char) b[line] : ' ';
            if (header && (key == ' ' || key == '\t') && end > line) {
                message.write(b, line, next - line);
            } else {
                header = false;
                switch (key) {
                    case 'S' -> sender = bare(Bytes.decode(b, line + 1, end));
                    case 'R' -> {
                        // flags stand before the colon
                        String text = Bytes.decode(b, line + 1, end);
                        int colon = text.indexOf(':');
                        if (recipients.size() < QueueFile.MOST_RECIPIENTS) {
                            recipients.add(bare(colon < 0 ? text : text.substring(colon + 1)));
                        }
                    }
                    case 'T' -> arrived = seconds(Bytes.decode(b, line + 1, end));
                    case 'H' -> header = header(b, line + 1, end, next, message);
                    case '.' -> ended = end == line + 1;
                    default -> {
                        // retries, macros, priorities
                    }
                }
            }
            line = next;
        }
        message.write('\n');
        message.write(b, line, to - line);
        String problem = !ended ? "the qf file is cut off" : line >= to ? "the df file with the body is not there" : "";
        return new QueueFile("Sendmail", sender, recipients, arrived, message.toByteArray(), problem);
    }

    /** A header between question marks has conditions before it; {@code ?P?} is only for the last server. */
    private static boolean header(byte[] b, int from, int end, int next, ByteArrayOutputStream message) {
        int start = from;
        if (start < end && b[start] == '?') {
            int second = Bytes.indexOf(b, start + 1, end, (byte) '?');
            if (second < 0 || Bytes.indexOf(b, start, second, (byte) 'P') >= 0) {
                return false;
            }
            start = second + 1;
        }
        message.write(b, start, next - start);
        return true;
    }

    private static String bare(String address) {
        String text = address.strip();
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    private static long seconds(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

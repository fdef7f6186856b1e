/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.text.Bytes;

/**
 * A queue file of Postfix, read record by record: type, length in groups of seven bits, bytes.
 *
 * @param sender     envelope sender; may be empty
 * @param recipients envelope recipients
 * @param arrived    seconds since 1970, 0 if unknown
 * @param message    header and body
 */
public record PostfixQueue(String sender, List<String> recipients, long arrived, ByteArrayOutputStream message) {

    private static final int MOST_RECIPIENTS = 50_000;

    /** Whether these bytes begin with the record of sizes, which has a fixed form. */
    public static boolean isQueueFile(byte[] b, int length) {
        if (length < 20 || b[0] != 'C' || b[1] < 40) {
            return false;
        }
        int end = Math.min(length, 2 + b[1]);
        for (int i = 2; i < end; i++) {
            if (b[i] != ' ' && (b[i] < '0' || b[i] > '9')) {
                return false;
            }
        }
        return end < length && b[end] >= 'A' && b[end] <= 'z';
    }

    /** Reads a file; what can't be read ends it. */
    public static PostfixQueue read(byte[] b, int from, int to) {
        String sender = "";
        List<String> recipients = new ArrayList<>();
        long arrived = 0;
        ByteArrayOutputStream message = new ByteArrayOutputStream(to - from);
        int at = from;
        boolean content = false;
        while (at < to) {
            int type = b[at++];
            int length = 0;
            int shift = 0;
            while (at < to && shift < 28) {
                int c = b[at++];
                length |= (c & 0x7f) << shift;
                shift += 7;
                if (c >= 0) {
                    break;
                }
            }
            int end = Math.min(to, at + length);
            if (type == 'E') {
                break;
            }
            switch (type) {
                case 'M' -> content = true;
                case 'X' -> content = false;
                case 'S' -> sender = Bytes.decode(b, at, end);
                case 'R' -> {
                    if (recipients.size() < MOST_RECIPIENTS) {
                        recipients.add(Bytes.decode(b, at, end));
                    }
                }
                case 'T' -> {
                    long seconds = 0;
                    for (int i = at; i < end && b[i] >= '0' && b[i] <= '9' && seconds < 1L << 40; i++) {
                        seconds = seconds * 10 + b[i] - '0';
                    }
                    arrived = seconds;
                }
                case 'N', 'L' -> {
                    if (content) {
                        message.write(b, at, end - at);
                        if (type == 'N') {
                            message.write('\n');
                        }
                    }
                }
                default -> {
                    // attributes, padding and pointers say nothing about the message
                }
            }
            at = end;
        }
        return new PostfixQueue(sender, List.copyOf(recipients), arrived, message);
    }
}

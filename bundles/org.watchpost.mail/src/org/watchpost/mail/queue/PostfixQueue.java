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
 * Queue files of Postfix: records of a type, a length in groups of seven bits, and bytes (Postfix source, {@code rec_type.h} and
 * {@code record.c}). The envelope comes first, then the content, then what was extracted from it. What a mail filter changed is
 * elsewhere in the file: a record that is a pointer leads there and another leads back, so that reading follows them.
 */
public final class PostfixQueue {

    private static final int MOST_BYTES = 64 << 20;
    /** Postfix itself follows as many jumps back: one for each header a filter has put in. */
    private static final int MOST_BACKWARDS = 10_000;

    private final byte[] b;
    private final int start;
    private final int to;
    private final List<String> recipients = new ArrayList<>();
    private final ByteArrayOutputStream message;
    private String sender = "";
    private String problem = "";
    private long arrived;
    private int at;
    private int backwards;

    private PostfixQueue(byte[] b, int from, int to) {
        this.b = b;
        this.start = from;
        this.at = from;
        this.to = to;
        this.message = new ByteArrayOutputStream(to - from);
    }

    /** Whether these bytes begin with the record of sizes, which has a fixed form: numbers of fifteen places. */
    public static boolean is(byte[] b, int from, int to) {
        if (to - from < 20 || b[from] != 'C' || b[from + 1] < 40) {
            return false;
        }
        int end = Math.min(to, from + 2 + b[from + 1]);
        for (int i = from + 2; i < end; i++) {
            if (b[i] != ' ' && (b[i] < '0' || b[i] > '9')) {
                return false;
            }
        }
        return end < to && b[end] >= 'A' && b[end] <= 'z';
    }

    /** Reads a file; what can't be read ends it and is said. */
    public static QueueFile read(byte[] b, int from, int to) {
        PostfixQueue queue = new PostfixQueue(b, from, to);
        queue.records();
        return new QueueFile("Postfix", queue.sender, queue.recipients, queue.arrived, queue.message.toByteArray(), queue.problem);
    }

    private void records() {
        boolean content = false;
        while (at < to) {
            int type = b[at++];
            int length = length();
            if (length < 0 || length > to - at) {
                problem = "the record at byte " + (at - start) + " is longer than the file";
                if (content && (type == 'N' || type == 'L')) {
                    message.write(b, at, to - at);
                }
                return;
            }
            int end = at + length;
            switch (type) {
                case 'E' -> {
                    return;
                }
                case 'M' -> content = true;
                case 'X' -> content = false;
                case 'p' -> {
                    if (!jump(end)) {
                        return;
                    }
                    continue;
                }
                case 'N', 'L' -> {
                    if (content && !line(type, end)) {
                        return;
                    }
                }
                default -> envelope(type, end);
            }
            at = end;
        }
        problem = "the record that ends the file is missing";
    }

    /** The length of a record, behind which {@link #at} is then; -1 if it is none. */
    private int length() {
        int length = 0;
        for (int shift = 0; shift < 28 && at < to; shift += 7) {
            int c = b[at++];
            length |= (c & 0x7f) << shift;
            if (c >= 0) {
                return length;
            }
        }
        return -1;
    }

    private boolean line(int type, int end) {
        if (message.size() + (end - at) > MOST_BYTES) {
            problem = "the message has more than " + (MOST_BYTES >> 20) + " MiB";
            return false;
        }
        message.write(b, at, end - at);
        if (type == 'N') {
            message.write('\n');
        }
        return true;
    }

    private void envelope(int type, int end) {
        switch (type) {
            case 'S' -> sender = Bytes.decode(b, at, end);
            case 'R' -> {
                if (recipients.size() < QueueFile.MOST_RECIPIENTS) {
                    recipients.add(Bytes.decode(b, at, end));
                }
            }
            case 'T' -> arrived = number(at, end);
            default -> {
                // attributes, padding, and recipients that were served already
            }
        }
    }

    /** Goes where a pointer leads; one to nowhere keeps a place for later. @return false if it leads out of the file or round and round */
    private boolean jump(int end) {
        long target = number(at, end);
        if (target == 0) {
            at = end;
            return true;
        }
        if (target > to - start) {
            problem = "the pointer at byte " + (at - start) + " leads out of the file";
            return false;
        }
        int next = start + (int) target;
        if (next <= at && ++backwards > MOST_BACKWARDS) {
            problem = "pointers lead round and round";
            return false;
        }
        at = next;
        return true;
    }

    private long number(int from, int end) {
        int i = from;
        while (i < end && b[i] == ' ') {
            i++;
        }
        long value = 0;
        for (; i < end && b[i] >= '0' && b[i] <= '9' && value < 1L << 40; i++) {
            value = value * 10 + b[i] - '0';
        }
        return value;
    }
}

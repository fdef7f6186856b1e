/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.text.Bytes;

/** Finds the bare addresses in what logs write about senders and recipients. */
public final class MailAddresses {

    private static final int MOST = 100;

    private MailAddresses() {
    }

    /** Takes an address that was found. */
    @FunctionalInterface
    private interface Sink {
        void accept(int from, int to);
    }

    /**
     * Puts each address of a list such as {@code "Falk, Cleo" <cleo@x.example>, ada@y.example} as a slice without angle
     * brackets; what another value of that field says already is left out.
     */
    public static void put(Values values, Field field, int from, int to) {
        byte[] b = values.builder().buffer();
        find(b, from, to, (start, end) -> {
            if (!known(values.builder(), field, start, end)) {
                values.put(field, start, end);
            }
        });
    }

    /** Puts each address of a list that had to be decoded. */
    public static void put(Values values, Field field, String list) {
        byte[] b = list.getBytes(StandardCharsets.UTF_8);
        find(b, 0, b.length, (start, end) -> values.put(field, Bytes.decode(b, start, end)));
    }

    private static void find(byte[] b, int from, int to, Sink sink) {
        int start = from;
        int count = 0;
        boolean quoted = false;
        int angle = 0;
        for (int i = from; i <= to && count < MOST; i++) {
            byte c = i < to ? b[i] : (byte) ',';
            if (c == '"' && i < to) {
                quoted = !quoted;
            } else if (c == '<' && !quoted) {
                angle++;
            } else if (c == '>' && angle > 0) {
                angle--;
            } else if (i == to || (c == ',' || c == ';') && !quoted && angle == 0) {
                one(b, start, i, sink);
                count++;
                start = i + 1;
            }
        }
    }

    private static void one(byte[] b, int from, int to, Sink sink) {
        int start = from;
        int end = to;
        for (int i = end - 1; i >= start; i--) {
            if (b[i] == '<') {
                start = i + 1;
                int close = Bytes.indexOf(b, start, to, (byte) '>');
                end = close < 0 ? to : close;
                break;
            }
        }
        if (start == from) {
            end = withoutComment(b, start, end);
        }
        while (start < end && isTrimmed(b[start])) {
            start++;
        }
        while (end > start && isTrimmed(b[end - 1])) {
            end--;
        }
        start = withoutGroup(b, start, end);
        if (end > start && b[end - 1] != ':') {
            sink.accept(start, end);
        }
    }

    /** {@code ada@x.example (Ada)} has its name in a comment. */
    private static int withoutComment(byte[] b, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (b[i] == '(' && b[i - 1] == ' ') {
                return i;
            }
        }
        return to;
    }

    /** {@code team: ada@x.example} is the first of a group (RFC 5322 section 3.4). */
    private static int withoutGroup(byte[] b, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (b[i] == ':' && b[i + 1] == ' ') {
                return i + 2;
            }
        }
        return from;
    }

    private static boolean isTrimmed(byte c) {
        return c >= 0 && c <= ' ' || c == '\'' || c == '"';
    }

    private static boolean known(EventBuilder record, Field field, int from, int to) {
        byte[] b = record.buffer();
        for (int i = 0; i < record.size(); i++) {
            if (record.field(i) == field && record.valueStart(i) >= 0 && same(b, record.valueStart(i), record.valueEnd(i), from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(byte[] b, int aFrom, int aTo, int from, int to) {
        return Arrays.equals(b, aFrom, aTo, b, from, to);
    }
}

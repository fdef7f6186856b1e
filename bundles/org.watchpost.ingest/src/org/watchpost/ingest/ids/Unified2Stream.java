/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unified2 file of Snort or Suricata as JSON, one event a line with the packets and extra data that follow it, the members
 * named as Snort's own JSON output names them; {@code unified2.offset} and {@code unified2.length} say where in the file it was.
 * Packets without an event are lines of their own. Bytes that are no record become a line {@code {"unreadable":...}}, and reading
 * goes on at the next record. The same file gives the same text always. Bounded: {@value #LONGEST} bytes a record.
 *
 * @see <a href="https://docs.snort.org/start/alert_logging">Snort, unified2</a>; {@code Unified2_common.h} of its source
 */
public final class Unified2Stream extends InputStream {

    /** Longest record that is believed. */
    static final int LONGEST = 512 * 1024;
    private static final int HEADER = 8;
    /** Most text of one event; packets beyond it get lines of their own. */
    private static final int MOST_TEXT = 512 * 1024;

    private final InputStream in;
    private byte[] b = new byte[64 * 1024];
    private int from;
    private int to;
    private long base;
    private boolean end;
    private final Unified2Event event = new Unified2Event();
    private final StringBuilder text = new StringBuilder();
    private byte[] lines = {};
    private int at;

    /** @param in the file from its first byte; not closed */
    public Unified2Stream(InputStream in) {
        this.in = in;
    }

    /** Whether a file begins with records of unified2: the first one whole or longer than the head, and what follows it as well. */
    public static boolean recognises(byte[] head, int length) {
        int i = 0;
        int records = 0;
        while (i + HEADER <= length && records < 4) {
            if (!plausible(head, i, length)) {
                return false;
            }
            records++;
            i += HEADER + Unified2Event.i32(head, i + 4);
        }
        return records > 0 && (records == 4 || i >= length || length - i < HEADER);
    }

    /** Whether a record may begin here, judged by type, length, and what else of its header there is. */
    private static boolean plausible(byte[] b, int i, int to) {
        int type = Unified2Event.i32(b, i);
        int length = Unified2Event.i32(b, i + 4);
        if (length < 0 || length > LONGEST) {
            return false;
        }
        return switch (type) {
            case 7 -> length == 52;
            case 72 -> length == 76;
            case 104 -> length == 60;
            case 105 -> length == 84;
            case 111 -> length == 76;
            case 112 -> length == 100;
            case 2 -> length >= 28 && (i + HEADER + 28 > to || Unified2Event.i32(b, i + HEADER + 24) == length - 28);
            case 110 -> length >= 32 && (i + HEADER + 8 > to || Unified2Event.i32(b, i + HEADER + 4) <= length + 8);
            default -> false;
        };
    }

    @Override
    public int read() throws IOException {
        return fill() ? lines[at++] & 0xff : -1;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, lines.length - at);
        System.arraycopy(lines, at, into, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == lines.length) {
            if (end && from == to && event.empty()) {
                return false;
            }
            text.setLength(0);
            next();
            lines = text.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    /** Takes the next record, or what is there instead. */
    private void next() throws IOException {
        have(HEADER);
        if (from == to) {
            event.flush(text);
            return;
        }
        if (to - from >= HEADER && plausible(b, from, to)) {
            int length = HEADER + Unified2Event.i32(b, from + 4);
            have(length);
            if (to - from >= length) {
                if (!event.joins(b, from) || event.length() > MOST_TEXT) {
                    event.flush(text);
                }
                event.add(b, from, length, base + from);
                from += length;
                return;
            }
            event.flush(text);
            unreadable(to - from, "the record is cut off: " + length + " bytes were announced");
            from = to;
            return;
        }
        event.flush(text);
        resynchronise();
    }

    /** Looks for the next record. */
    private void resynchronise() throws IOException {
        int skipped = 0;
        while (true) {
            have(skipped + 1 + HEADER + 28);
            int i = from + skipped + 1;
            while (i + HEADER <= to && !(b[i] == 0 && b[i + 1] == 0 && plausible(b, i, to))) {
                i++;
            }
            if (i + HEADER <= to && i - from <= LONGEST) {
                skipped = i - from;
                break;
            }
            skipped = Math.max(skipped, Math.min(to, i) - from - 1);
            if (end || skipped > LONGEST) {
                skipped = end ? to - from : skipped;
                break;
            }
        }
        unreadable(skipped, "no record begins here");
        from += skipped;
    }

    private void unreadable(int length, String reason) {
        text.append("{\"unreadable\":{\"offset\":").append(base + from).append(",\"length\":").append(length).append(",\"reason\":\"")
                .append(reason).append("\"}}\n");
    }

    /** Sees to it that so many bytes are there, unless the file ends before. */
    private void have(int bytes) throws IOException {
        if (to - from >= bytes || end) {
            return;
        }
        if (from > 0) {
            System.arraycopy(b, from, b, 0, to - from);
            base += from;
            to -= from;
            from = 0;
        }
        if (b.length < bytes) {
            b = Arrays.copyOf(b, Math.max(bytes, b.length * 2));
        }
        int n = in.readNBytes(b, to, b.length - to);
        end = n < b.length - to;
        to += n;
    }
}

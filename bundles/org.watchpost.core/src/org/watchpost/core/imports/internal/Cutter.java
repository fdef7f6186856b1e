/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.text.Bytes;

/**
 * Cuts a buffer into segments of whole records with the same context. Every byte up to the cut is in exactly one segment.
 */
final class Cutter {

    private final Parser parser;
    private final Framing framing;
    private final ContextTracker tracker;
    private final boolean hashLines;
    private final boolean perRecord;

    private List<Block.Segment> segments = new ArrayList<>();
    private int[] ends = new int[1024];
    private int count;

    Cutter(Parser parser, ContextTracker tracker) {
        this.parser = parser;
        this.framing = parser.framing();
        this.tracker = tracker;
        this.hashLines = parser.headers() == Headers.HASH_LINES;
        this.perRecord = framing != Framing.LINES || parser.yearless();
    }

    /** The segments of the last {@link #cut}. */
    List<Block.Segment> segments() {
        return segments;
    }

    /**
     * @param mark bytes of a byte order mark at the beginning
     * @param to   after the last byte in the buffer
     * @param base offset in the source of the buffer's first byte
     * @param last whether no bytes follow
     * @return after the last whole record; 0 if there is none
     */
    int cut(byte[] bytes, int mark, int to, long base, boolean last) {
        segments = new ArrayList<>();
        if (mark > 0) {
            segments.add(new Block.Segment(0, mark, null, tracker.current(), Block.Kind.MARK));
        }
        int at = mark;
        if (tracker.inPieces() && at < to) {
            int end = Bytes.indexOf(bytes, at, to, (byte) '\n');
            int stop = end < 0 ? to : end + 1;
            segments.add(new Block.Segment(at, stop, null, tracker.current(), Block.Kind.PIECE));
            if (end < 0) {
                return to;
            }
            tracker.endPieces(base + stop);
            at = stop;
        }
        if (perRecord) {
            at = records(bytes, at, to, base, last);
        } else {
            int end = last ? to : Math.max(at, framing.lastRecordEnd(bytes, at, to));
            if (end > at) {
                lines(bytes, at, end, base);
            }
            at = end;
        }
        return at;
    }

    /** All of the buffer is part of a record that is too long. */
    int piece(int mark, int to, long base) {
        segments = new ArrayList<>();
        if (mark > 0) {
            segments.add(new Block.Segment(0, mark, null, tracker.current(), Block.Kind.MARK));
        }
        tracker.beginPieces(base + mark);
        segments.add(new Block.Segment(mark, to, null, tracker.current(), Block.Kind.PIECE));
        return to;
    }

    private void lines(byte[] bytes, int from, int to, long base) {
        int segment = from;
        int at = from;
        while (hashLines && at < to) {
            if (bytes[at] == '#') {
                int end = Bytes.indexOf(bytes, at, to, (byte) '\n');
                int next = end < 0 ? to : end + 1;
                tracker.hashLine(bytes, at, next, base + at);
                at = next;
            } else {
                Block.Opened before = tracker.current();
                if (tracker.otherLine(base + at)) {
                    add(segment, at, null, before);
                    segment = at;
                }
                at = nextHashLine(bytes, at, to);
            }
        }
        add(segment, to, null, tracker.current());
    }

    private static int nextHashLine(byte[] bytes, int from, int to) {
        int at = from;
        while (true) {
            int hash = Bytes.indexOf(bytes, at, to, (byte) '#');
            if (hash < 0) {
                return to;
            }
            if (hash > from && bytes[hash - 1] == '\n') {
                return hash;
            }
            at = hash + 1;
        }
    }

    private int records(byte[] bytes, int from, int to, long base, boolean last) {
        boolean lines = framing == Framing.LINES;
        boolean yearless = parser.yearless();
        count = 0;
        int segment = from;
        int at = from;
        while (at < to) {
            int end = framing.recordEnd(bytes, at, to, last);
            if (end < 0 && !last) {
                break;
            }
            if (end <= at || end > to) {
                // A framing that breaks its promise must not cost bytes.
                end = to;
            }
            Block.Opened before = tracker.current();
            boolean other = false;
            if (hashLines && bytes[at] == '#') {
                tracker.hashLine(bytes, at, end, base + at);
            } else {
                other = hashLines && tracker.otherLine(base + at);
                if (yearless) {
                    int month = parser.monthOfYearlessTime(bytes, at, BlockParser.withoutLineEnd(bytes, at, end));
                    other |= month > 0 && month <= 12 && tracker.month(month, base + at);
                }
            }
            if (other) {
                add(segment, at, lines ? null : taken(), before);
                segment = at;
            }
            if (!lines) {
                end(end);
            }
            at = end;
        }
        add(segment, at, lines ? null : taken(), tracker.current());
        return at;
    }

    private void end(int position) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = position;
    }

    private int[] taken() {
        int[] copy = Arrays.copyOf(ends, count);
        count = 0;
        return copy;
    }

    private void add(int from, int to, int @Nullable [] recordEnds, Block.Opened context) {
        if (to > from) {
            segments.add(new Block.Segment(from, to, recordEnds, context, Block.Kind.RECORDS));
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one side of a TCP connection sent, put in order. Retransmissions are dropped, the first copy of overlapping bytes counts;
 * what came early waits. A hole is given up when the other side has acknowledged what is missing (then it was not captured) and
 * no packet brought it shortly after, when too much waits behind it, or at the end. Sequence numbers may wrap around.
 */
final class Half {

    /** Sequence numbers further away than this are not of this connection. */
    private static final long WINDOW = 1L << 29;
    private static final long MAX_AHEAD = 4L << 20;
    private static final int MAX_SEGMENTS = 8192;
    /** Packets of the connection that may pass until an acknowledged hole is given up: captures don't always keep the order. */
    private static final int PATIENCE = 8;

    /** Bytes that came early; {@code missing} more were on the wire but not captured. */
    private record Segment(byte[] bytes, int missing, Mark mark) {
    }

    /** How many bytes wait, over all connections. */
    static final class Budget {
        static final long MAX = 32L << 20;
        private long waiting;
    }

    private final boolean client;
    private final Budget budget;
    private final TreeMap<Long, Segment> ahead = new TreeMap<>();
    private long aheadBytes;
    private boolean started;
    private int next;
    private long delivered;
    private long acknowledged;
    private int waited;
    private long end = -1;
    private boolean finished;

    private long lost;
    private long repeated;

    Half(boolean client, Budget budget) {
        this.client = client;
        this.budget = budget;
    }

    /** The side's first sequence number is known: its next byte has that number. */
    void start(int sequence) {
        if (!started) {
            started = true;
            next = sequence;
        }
    }

    boolean started() {
        return started;
    }

    /** Sequence number of the next byte. */
    int next() {
        return next;
    }

    boolean finished() {
        return finished;
    }

    /** Bytes that were given up. */
    long lost() {
        return lost;
    }

    /** Bytes that were sent more than once. */
    long repeated() {
        return repeated;
    }

    /** Bytes handed on, holes included. */
    long delivered() {
        return delivered;
    }

    void segment(int sequence, byte[] b, int from, int to, int missing, boolean fin, Mark mark, StreamSink sink) {
        start(sequence);
        long at = delivered + (sequence - next);
        int length = to - from;
        if (at > delivered + WINDOW || at + length < delivered - WINDOW || finished) {
            return;
        }
        if (fin && end < 0) {
            end = at + length + missing;
        }
        if (length + missing > 0) {
            if (at <= delivered) {
                repeated += Math.min(length + missing, delivered - at);
                take(at, b, from, to, missing, mark, sink);
                drain(sink);
            } else {
                keep(at, b, from, to, missing, mark);
            }
        }
        while (aheadBytes > MAX_AHEAD || ahead.size() > MAX_SEGMENTS || budget.waiting > Budget.MAX && !ahead.isEmpty()) {
            giveUp(ahead.firstKey(), mark, sink);
        }
        finish(mark, sink);
    }

    /** Hands on what of this is new; it begins where everything before has been handed on. */
    private void take(long at, byte[] b, int from, int to, int missing, Mark mark, StreamSink sink) {
        long known = delivered - at;
        int length = to - from;
        if (known < length) {
            int begin = from + (int) known;
            advance(to - begin);
            sink.data(client, b, begin, to, mark);
        }
        long behind = at + length + missing - delivered;
        if (missing > 0 && behind > 0) {
            advance(behind);
            lost += behind;
            sink.gap(client, behind, mark);
        }
    }

    private void advance(long bytes) {
        delivered += bytes;
        next += (int) bytes;
        waited = 0;
    }

    private void drain(StreamSink sink) {
        while (!ahead.isEmpty() && ahead.firstKey() <= delivered) {
            Map.Entry<Long, Segment> first = ahead.pollFirstEntry();
            Segment segment = first.getValue();
            released(segment);
            take(first.getKey(), segment.bytes, 0, segment.bytes.length, segment.missing, segment.mark, sink);
        }
    }

    private void released(Segment segment) {
        aheadBytes -= segment.bytes.length;
        budget.waiting -= segment.bytes.length;
    }

    /** Keeps what is not here yet of bytes that came early. */
    private void keep(long at, byte[] b, int from, int to, int missing, Mark mark) {
        long begin = at;
        long stop = at + (to - from);
        while (begin < stop) {
            Map.Entry<Long, Segment> before = ahead.floorEntry(begin);
            long covered = before == null ? begin : before.getKey() + before.getValue().bytes.length;
            if (covered > begin) {
                repeated += Math.min(covered, stop) - begin;
                begin = covered;
                continue;
            }
            Long after = ahead.higherKey(begin);
            long until = after == null ? stop : Math.min(stop, after);
            int offset = from + (int) (begin - at);
            byte[] bytes = Arrays.copyOfRange(b, offset, offset + (int) (until - begin));
            ahead.put(begin, new Segment(bytes, until == stop ? missing : 0, mark));
            aheadBytes += bytes.length;
            budget.waiting += bytes.length;
            begin = until;
        }
    }

    /** The other side has received everything before that sequence number. */
    void acknowledged(int number) {
        if (!started) {
            start(number);
            return;
        }
        long upTo = delivered + (number - next);
        if (upTo > acknowledged && upTo <= delivered + WINDOW) {
            acknowledged = upTo;
        }
    }

    /** A packet of the connection has passed. */
    void passed(Mark mark, StreamSink sink) {
        long known = end >= 0 ? Math.min(acknowledged, end) : acknowledged;
        // One number more than bytes is the end of the stream, whose packet may be what is missing.
        if (known > delivered && (known > delivered + 1 || !ahead.isEmpty()) && ++waited >= PATIENCE) {
            giveUp(ahead.isEmpty() ? known : Math.min(known, ahead.firstKey()), mark, sink);
            finish(mark, sink);
        }
    }

    private void giveUp(long upTo, Mark mark, StreamSink sink) {
        long hole = upTo - delivered;
        if (hole > 0) {
            advance(hole);
            lost += hole;
            sink.gap(client, hole, mark);
        }
        drain(sink);
    }

    private void finish(Mark mark, StreamSink sink) {
        if (!finished && end >= 0 && delivered >= end) {
            finished = true;
            discard();
            sink.finished(client, mark);
        }
    }

    /** Hands on all that waits, holes or not. */
    void flush(Mark mark, StreamSink sink) {
        while (!ahead.isEmpty()) {
            giveUp(ahead.firstKey(), mark, sink);
        }
        long known = end >= 0 ? end : acknowledged - 1;
        if (!finished && known > delivered) {
            giveUp(known, mark, sink);
        }
        finish(mark, sink);
    }

    private void discard() {
        ahead.values().forEach(this::released);
        ahead.clear();
    }
}

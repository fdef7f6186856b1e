/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Contexts;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Parses and indexes a part of a live source as far as it has grown. What has been read is noted in the source step by step, so
 * that a commit at any moment between two steps tells the truth, and another reader can go on from there. Used by one thread.
 */
final class LiveReader {

    /** A format is told from that many bytes, or from what is there after a while. */
    private static final int RECOGNISED_BY = 64 * 1024;
    private static final long RECOGNISED_AFTER_MILLIS = 500;
    /** After so long without more bytes a record is taken to be whole, though its format does not say so. */
    private static final long IDLE_MILLIS = 1000;

    private final CaseSession session;
    private final LiveSegment segment;
    private final CaseSource source;
    private final Buffers buffers = new Buffers(4L * Records.MAX_RECORD);
    private final Meter meter = new Meter();

    private volatile @Nullable Parser parser;
    private SourceContext context = new SourceContext("", ZoneOffset.UTC, 1970, 1, new byte[0], 0);
    private @Nullable SourceRun run;
    private @Nullable BlockParser blocks;
    private @Nullable ContextTracker tracker;
    private @Nullable Cutter cutter;
    private volatile boolean binary;
    private volatile long base;
    private long last;
    private long seen;
    private long seenAt;

    /** Goes on where the source is. */
    LiveReader(CaseSession session, LiveSegment segment, CaseSource source) throws IOException {
        this.session = session;
        this.segment = segment;
        this.source = source;
        this.base = source.bytes();
        this.last = source.lastMicros();
        if (base > 0 && source.contexts().size() == 0) {
            base = 0;
        }
        if (base > 0) {
            resume();
        }
    }

    CaseSource source() {
        return source;
    }

    /** Bytes that have been read. */
    long base() {
        return base;
    }

    private void resume() throws IOException {
        Contexts contexts = source.contexts();
        Parser known = session.parsers().find(source.reading().format())
                .orElseThrow(() -> new IOException("No parser for the format " + source.reading().format() + " is installed"));
        SourceContext resumed = session.reader().context(source, contexts, contexts.size() - 1, source.reading());
        ContextTracker followed = new ContextTracker(source, known, resumed, contexts.last());
        long group = source.headersFrom();
        if (group >= 0 && base - group <= ContextTracker.MAX_HEADERS) {
            byte[] bytes = new byte[(int) (base - group)];
            segment.read(group, bytes, 0, bytes.length);
            followed.resumeGroup(group, bytes);
        }
        tracker = followed;
        use(known, resumed);
    }

    private void use(Parser known, SourceContext known1) throws IOException {
        parser = known;
        context = known1;
        run = new SourceRun(source, false, meter);
        blocks = new BlockParser(session.writer());
    }

    /**
     * Reads one block.
     *
     * @param now   milliseconds of any clock that never goes back
     * @param urged whether what is there is to be read as it is, though more bytes might tell better what it is
     * @return whether there may be more to read at once
     * @throws IOException if the index fails or the file can't be read
     */
    boolean step(long now, boolean urged) throws IOException {
        boolean ended = segment.ended();
        long written = segment.written();
        if (written != seen) {
            seen = written;
            seenAt = now;
        }
        if (base >= written || binary) {
            if (binary) {
                base = written;
                source.progress(base, last, -1);
            }
            return false;
        }
        if (parser == null && !recognise(written, ended, urged || now - seenAt >= RECOGNISED_AFTER_MILLIS)) {
            return false;
        }
        Parser known = parser;
        if (known == null) {
            return step(now, urged);
        }
        boolean idle = (urged || now - seenAt >= IDLE_MILLIS) && known.framing() != Framing.LINES;
        return read(known, written, ended, idle);
    }

    private boolean recognise(long written, boolean ended, boolean waited) throws IOException {
        boolean early = written < RECOGNISED_BY && !ended && !waited;
        String format = source.reading().format();
        Parser found = null;
        byte[] head = new byte[0];
        if (!format.isEmpty() && !format.equals(SourceImport.BINARY)) {
            found = session.parsers().find(format).orElse(null);
        }
        if (found == null) {
            if (early) {
                return false;
            }
            head = new byte[(int) Math.min(written, Sample.MAX_BYTES)];
            head = Arrays.copyOf(head, segment.read(0, head, 0, head.length));
            if (!ended && Bytes.indexOf(head, 0, head.length, (byte) '\n') < 0 && head.length < Sample.MAX_BYTES) {
                return false;
            }
            Optional<Parser> best = session.parsers().recognise(new Sample(source.name(), head, ended));
            found = best.orElse(null);
        }
        CaseSource.Reading reading = source.reading();
        if (found == null) {
            binary = true;
            source.reading(new CaseSource.Reading(SourceImport.BINARY, reading.zone(), false, 0, "", 0, reading.shiftMicros()));
            return true;
        }
        begin(found, reading);
        return true;
    }

    /** Times without a year are of the year and month in which they were received. */
    private void begin(Parser found, CaseSource.Reading reading) throws IOException {
        ZonedDateTime started = Instant.ofEpochMilli(segment.note().startedMillis()).atZone(reading.zone());
        boolean yearless = found.yearless();
        int year = !yearless ? 0 : reading.yearSaid() != 0 ? reading.yearSaid() : started.getYear();
        String reason = !yearless ? "" : reading.yearSaid() != 0 ? "given" : "received live";
        source.reading(new CaseSource.Reading(found.format(), reading.zone(), found.zoneless(), year, reason, reading.yearSaid(),
                reading.shiftMicros()));
        use(found,
                new SourceContext(source.name(), reading.zone(), yearless ? year : started.getYear(), started.getMonthValue(), new byte[0],
                        reading.shiftMicros()));
    }

    private boolean read(Parser known, long written, boolean ended, boolean idle) throws IOException {
        int size = Buffers.BLOCK;
        Buffers.Buffer buffer = buffers.take(size);
        try {
            while (true) {
                int have = segment.read(base, buffer.bytes, 0, (int) Math.min(buffer.bytes.length, written - base));
                boolean all = base + have >= written;
                boolean whole = all && (ended || idle && have > 0 && buffer.bytes[have - 1] == '\n');
                int cut = cut(known, buffer.bytes, have, whole);
                if (cut > 0) {
                    parse(buffer, cut);
                    return !all;
                }
                if (all || have < buffer.bytes.length) {
                    return false;
                }
                size *= 2;
                buffer.release();
                buffer = buffers.take(size);
            }
        } finally {
            buffer.release();
        }
    }

    private int cut(Parser known, byte[] bytes, int have, boolean whole) {
        int mark = base == 0 ? Math.min(have, Bom.length(have >= 3 ? Arrays.copyOf(bytes, 3) : new byte[0])) : 0;
        ContextTracker followed = tracker;
        if (followed == null) {
            followed = tracker(known, bytes, mark, have, whole);
            if (followed == null) {
                return 0;
            }
            tracker = followed;
        }
        Cutter made = cutter;
        if (made == null) {
            made = new Cutter(known, followed);
            cutter = made;
        }
        int cut = have == 0 ? 0 : made.cut(bytes, mark, have, base, whole);
        if (cut <= mark && !whole) {
            cut = have >= Records.MAX_RECORD ? made.piece(mark, have, base) : 0;
        }
        return cut;
    }

    /** Finds the headers in the first record, where a format has them there; null if more bytes are needed. */
    private @Nullable ContextTracker tracker(Parser known, byte[] bytes, int mark, int have, boolean whole) {
        int at = mark;
        while (known.headers() == Headers.FIRST_RECORD && at < have) {
            int end = known.framing().recordEnd(bytes, at, have, whole);
            if (end <= at || end > have) {
                if (!whole && have < ContextTracker.MAX_HEADERS) {
                    return null;
                }
                break;
            }
            int to = BlockParser.withoutLineEnd(bytes, at, end);
            if (to > at) {
                byte[] headers = to - at > ContextTracker.MAX_HEADERS ? new byte[0] : Arrays.copyOfRange(bytes, at, to);
                return new ContextTracker(source, known, context.withHeaders(headers), base + at);
            }
            at = end;
        }
        if (known.headers() == Headers.FIRST_RECORD && at >= have && !whole) {
            return null;
        }
        return new ContextTracker(source, known, context, 0);
    }

    private void parse(Buffers.Buffer buffer, int cut) throws IOException {
        Cutter made = cutter;
        SourceRun sourceRun = run;
        BlockParser parsing = blocks;
        ContextTracker followed = tracker;
        if (made == null || sourceRun == null || parsing == null || followed == null) {
            throw new IllegalStateException("No parser");
        }
        List<Block.Segment> segments = made.segments();
        CompletableFuture<Long> after = new CompletableFuture<>();
        parsing.run(new Block(sourceRun, buffer, base, segments, BlockParser.known(last), after));
        base += cut;
        last = after.getNow(last);
        source.progress(base, last, followed.groupFrom());
    }

    /** Whether what follows can be read without headers that are here. */
    boolean divisible() {
        Parser known = parser;
        return known != null && known.headers() == Headers.NONE || binary;
    }

    /** All has been read: what a person should know of the source, or an empty string. */
    String finish() {
        SourceRun sourceRun = run;
        if (sourceRun != null) {
            sourceRun.end(() -> {});
        }
        ContextTracker followed = tracker;
        CaseSource.Reading reading = source.reading();
        if (reading.format().isEmpty()) {
            source.reading(new CaseSource.Reading(SourceImport.BINARY, reading.zone(), false, 0, "", 0, reading.shiftMicros()));
        }
        if (binary) {
            return SourceImport.binary(base);
        }
        return base == 0 ? "nothing was received"
                : followed != null && followed.overflow()
                        ? "more than " + ContextTracker.MAX_CONTEXTS + " changes of header or year: the rest is read with the last"
                        : "";
    }

    /** Time of the newest record, or {@link EventBuilder#NO_TIME}. */
    long lastMicros() {
        return last;
    }
}

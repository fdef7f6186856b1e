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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.internal.CaseSource.Counts;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Times;

/** Parses blocks and hands the events to the index; belongs to one worker thread. */
final class BlockParser {

    private static final long DAY_MICROS = 86_400L * Times.SECOND;

    private final EventWriter writer;
    private final EventBuilder builder = new EventBuilder();
    private Block.@Nullable Opened opened;
    private @Nullable RecordParser parser;
    private ClockDrift drift = ClockDrift.NONE;

    private long events;
    private long errors;
    private long headers;
    private long blank;
    private long extent;
    private long last;
    private Map<Integer, Long> months = new HashMap<>();
    private long monthFrom = 1;
    private long monthTo;
    private int month;
    private long inMonth;

    BlockParser(EventWriter writer) {
        this.writer = writer;
    }

    /** Parses a block. Completes its {@code last} whatever happens. */
    void run(Block block) throws IOException {
        events = 0;
        errors = 0;
        headers = 0;
        blank = 0;
        extent = 0;
        last = EventBuilder.NO_TIME;
        months = new HashMap<>();
        drift = block.source().source().drift();
        try (EventWriter.Batch batch = writer.batch(block.source().source().id())) {
            for (Block.Segment segment : block.segments()) {
                segment(block, segment, batch);
            }
        } finally {
            complete(block);
        }
        countMonth();
        int from = block.segments().getFirst().from();
        int to = block.segments().getLast().to();
        if (extent != to - from) {
            throw new IOException("Internal error: records of " + extent + " bytes in a block of " + (to - from) + " bytes at "
                    + (block.base() + from) + " of " + block.source().source().path());
        }
        block.source().parsed(new Counts(events, errors, headers, blank), months);
    }

    private void complete(Block block) {
        if (last != EventBuilder.NO_TIME) {
            block.last().complete(last);
        } else {
            block.before().thenAccept(block.last()::complete);
        }
    }

    private void segment(Block block, Block.Segment segment, EventWriter.Batch batch) throws IOException {
        if (segment.kind() == Block.Kind.MARK) {
            extent += segment.to() - segment.from();
            return;
        }
        Block.Opened context = segment.context();
        if (context != opened) {
            opened = context;
            parser = context.open();
        }
        byte[] bytes = block.buffer().bytes;
        int[] ends = segment.ends();
        int at = segment.from();
        int number = 0;
        while (at < segment.to()) {
            int next;
            if (segment.kind() == Block.Kind.PIECE) {
                next = segment.to();
            } else if (ends != null) {
                next = ends[number++];
            } else {
                int end = Bytes.indexOf(bytes, at, segment.to(), (byte) '\n');
                next = end < 0 ? segment.to() : end + 1;
            }
            extent += next - at;
            int to = withoutLineEnd(bytes, at, next);
            if (to == at) {
                blank++;
            } else {
                record(block, segment, batch, at, to);
            }
            at = next;
        }
    }

    /** The end of a record without its line end, LF or CRLF. */
    static int withoutLineEnd(byte[] bytes, int from, int to) {
        int end = to;
        if (end > from && bytes[end - 1] == '\n') {
            end--;
            if (end > from && bytes[end - 1] == '\r') {
                end--;
            }
        }
        return end;
    }

    private void record(Block block, Block.Segment segment, EventWriter.Batch batch, int from, int to) throws IOException {
        RecordParser current = parser;
        if (current == null) {
            throw new IllegalStateException("No parser");
        }
        builder.start(block.buffer().bytes, from, to, block.base() + from);
        switch (Records.parse(current, segment.context().parser().format(), segment.kind() == Block.Kind.PIECE, builder)) {
            case HEADER -> {
                headers++;
                return;
            }
            case ERROR -> errors++;
            case EVENT -> {
            }
        }
        events++;
        long time = builder.time();
        if (time == EventBuilder.NO_TIME) {
            builder.time(timeBefore(block));
        } else {
            time = drift.correct(time);
            builder.time(time);
            last = time;
            inMonth(time);
        }
        batch.add(builder);
    }

    private long timeBefore(Block block) {
        if (last != EventBuilder.NO_TIME) {
            return last;
        }
        SourceRun source = block.source();
        if (source.timeless()) {
            return source.source().modifiedMicros();
        }
        // Blocks are taken in order: whoever parses the one before is at work or done, so this wait ends.
        long before = block.before().join();
        return before != EventBuilder.NO_TIME ? before : source.source().modifiedMicros();
    }

    private void inMonth(long micros) {
        if (micros >= monthFrom && micros < monthTo) {
            inMonth++;
            return;
        }
        countMonth();
        long day = Math.floorDiv(micros, DAY_MICROS);
        if (Math.abs(day) > 3_000_000) {
            return;
        }
        YearMonth when = YearMonth.from(LocalDate.ofEpochDay(day));
        month = when.getYear() * 12 + when.getMonthValue() - 1;
        monthFrom = when.atDay(1).toEpochDay() * DAY_MICROS;
        monthTo = when.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() * Times.SECOND;
        inMonth = 1;
    }

    private void countMonth() {
        if (inMonth > 0) {
            months.merge(month, inMonth, Long::sum);
            inMonth = 0;
        }
    }

    /** A time for a block nothing is known of. */
    static CompletableFuture<Long> known(long micros) {
        return CompletableFuture.completedFuture(micros);
    }
}

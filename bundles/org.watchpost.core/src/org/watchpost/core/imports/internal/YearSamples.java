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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Some records of a source whose times have no year, taken from all over it in order, so that the turns of the year between
 * its first and its last record are known without reading it all.
 */
final class YearSamples {

    private static final int CHUNK = 16 * 1024;
    private static final int PLACES = 64;
    private static final int LEAP_YEAR = 2000;

    private final Parser parser;
    private final SourceContext context;
    private final List<byte[]> records = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();
    /** Years since the first record. */
    private final List<Integer> turns = new ArrayList<>();

    /**
     * @param context zone and shift; year and month do not matter
     */
    YearSamples(Parser parser, SourceContext context) {
        this.parser = parser;
        this.context = context;
    }

    /** Takes samples from a whole source. */
    void take(EvidenceBytes bytes) throws IOException {
        long size = bytes.size();
        byte[] chunk = new byte[CHUNK];
        long before = -1;
        for (int i = 0; i <= PLACES; i++) {
            long at = Math.max(0, i == PLACES ? size - CHUNK : size / PLACES * i);
            if (at <= before) {
                continue;
            }
            before = at;
            int n = bytes.read(at, chunk, 0, CHUNK);
            take(chunk, n, at == 0, i == PLACES || at + n >= size);
        }
    }

    /** Takes the first record of some bytes and, at the end of the source, the last one too. */
    void take(byte[] chunk, int length, boolean beginning, boolean end) {
        int from = 0;
        if (!beginning) {
            int line = Bytes.indexOf(chunk, 0, length, (byte) '\n');
            from = line < 0 ? length : line + 1;
        }
        int lastFrom = -1;
        int lastTo = 0;
        boolean first = true;
        for (int at = from; at < length;) {
            int line = Bytes.indexOf(chunk, at, length, (byte) '\n');
            if (line < 0 && !end) {
                break;
            }
            int next = line < 0 ? length : line + 1;
            int to = BlockParser.withoutLineEnd(chunk, at, next);
            int month = to > at ? parser.monthOfYearlessTime(chunk, at, to) : 0;
            if (month >= 1 && month <= 12) {
                if (first) {
                    add(chunk, at, to, month);
                    first = false;
                    if (!end) {
                        return;
                    }
                } else {
                    lastFrom = at;
                    lastTo = to;
                }
            }
            at = next;
        }
        if (lastFrom >= 0) {
            add(chunk, lastFrom, lastTo, parser.monthOfYearlessTime(chunk, lastFrom, lastTo));
        }
    }

    private void add(byte[] chunk, int from, int to, int month) {
        int turn = 0;
        if (!months.isEmpty()) {
            int difference = month - months.getLast();
            turn = turns.getLast() + (difference > 6 ? -1 : difference < -6 ? 1 : 0);
        }
        records.add(Arrays.copyOfRange(chunk, from, to));
        months.add(month);
        turns.add(turn);
    }

    /** Whether there is no time without a year. */
    boolean isEmpty() {
        return records.isEmpty();
    }

    /** Whether the times do have a year after all, somewhere else in the record. */
    boolean dated() {
        Optional<long[]> one = extent(LEAP_YEAR);
        Optional<long[]> other = extent(LEAP_YEAR + 4);
        return one.isPresent() && other.isPresent() && one.get()[0] == other.get()[0];
    }

    /** Month of the first record. */
    int firstMonth() {
        return months.getFirst();
    }

    /**
     * First and last moment if the first record is of that year; empty if one of the records can't be of its year, as the 29th
     * of February of most.
     */
    Optional<long[]> extent(int year) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        EventBuilder builder = new EventBuilder();
        for (int i = 0; i < records.size(); i++) {
            byte[] record = records.get(i);
            builder.start(record, 0, record.length, 0);
            Records.parse(parser.open(context.withYearAndMonth(year + turns.get(i), months.get(i))), parser.format(), false, builder);
            if (builder.time() == EventBuilder.NO_TIME) {
                return Optional.empty();
            }
            first = Math.min(first, builder.time());
            last = Math.max(last, builder.time());
        }
        return Optional.of(new long[] { first, last });
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Times;

/**
 * Runs a parser over a whole source the way the import does, without threads, evidence or index, and gives its events as
 * maps from field name to text: what golden tests compare. Values of a field that occurs several times are joined by
 * {@code ", "}.
 */
public final class Golden {

    private final Parser parser;
    private ZoneId zone = ZoneOffset.UTC;
    private int year = 2004;
    private int month = 1;
    private String name = "sample.log";

    private final List<Map<String, String>> events = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int headers;
    private int blanks;
    private long bytes;

    private Golden(Parser parser) {
        this.parser = parser;
    }

    /** Begins a run. */
    public static Golden with(Parser parser) {
        return new Golden(parser);
    }

    /** Zone of times that have none; UTC unless set. */
    public Golden zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    /** Year and month of the first record, for times without a year; January 2004 unless set. */
    public Golden year(int first, int firstMonth) {
        year = first;
        month = firstMonth;
        return this;
    }

    /** Parses a file. */
    public Golden file(Path file) {
        name = String.valueOf(file.getFileName());
        try {
            return bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses lines. */
    public Golden lines(String... lines) {
        return bytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The only event of one line. */
    public static Map<String, String> one(Parser parser, String line) {
        return with(parser).lines(line).only();
    }

    /** Parses bytes. */
    public Golden bytes(byte[] source) {
        bytes += source.length;
        Framing framing = parser.framing();
        SourceContext context = new SourceContext(name, zone, year, month, new byte[0], 0);
        RecordParser records = parser.open(context);
        EventBuilder builder = new EventBuilder();
        long time = Times.SECOND;
        int at = Bom.length(source);
        boolean first = true;
        boolean inHeader = false;
        int headerStart = 0;
        while (at < source.length) {
            int next = framing.recordEnd(source, at, source.length, true);
            int end = next;
            if (end > at && source[end - 1] == '\n') {
                end--;
            }
            if (end > at && source[end - 1] == '\r') {
                end--;
            }
            if (end == at) {
                blanks++;
                at = next;
                continue;
            }
            boolean hash = parser.headers() == Headers.HASH_LINES && source[at] == '#';
            if (hash && !inHeader) {
                headerStart = at;
            } else if (!hash && inHeader) {
                context = context.withHeaders(java.util.Arrays.copyOfRange(source, headerStart, at));
                records = parser.open(context);
            }
            inHeader = hash;
            if (first && parser.headers() == Headers.FIRST_RECORD) {
                context = context.withHeaders(java.util.Arrays.copyOfRange(source, at, end));
                records = parser.open(context);
            }
            first = false;
            int recordMonth = parser.monthOfYearlessTime(source, at, end);
            if (recordMonth > 0) {
                int distance = Math.abs(recordMonth - context.month());
                if (Math.min(distance, 12 - distance) >= 3) {
                    context = context.withYearAndMonth(context.yearOf(recordMonth), recordMonth);
                    records = parser.open(context);
                }
            }
            builder.start(source, at, end, at);
            switch (records.parse(builder)) {
                case EVENT -> {
                    time = builder.time() == EventBuilder.NO_TIME ? time : builder.time();
                    events.add(map(builder, time));
                }
                case HEADER -> headers++;
                case ERROR -> problems.add(records.problem() + ": " + Bytes.decode(source, at, Math.min(end, at + 200)));
            }
            at = next;
        }
        return this;
    }

    private static Map<String, String> map(EventBuilder event, long time) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("@timestamp", Times.iso(time));
        map.put("event.dataset", event.dataset());
        map.put("event.kind", event.kind().word());
        for (int i = 0; i < event.size(); i++) {
            Field field = event.field(i);
            map.merge(field.name(), event.valueAsText(i), (a, b) -> a + ", " + b);
        }
        map.put("message", Bytes.decode(event.buffer(), event.start(), event.end()));
        return map;
    }

    /** The events in order. */
    public List<Map<String, String>> events() {
        return events;
    }

    /** The only event; fails if there is not exactly one and no error. */
    public Map<String, String> only() {
        if (events.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError(events.size() + " events, errors " + problems);
        }
        return events.get(0);
    }

    /** Why records were refused, each with the beginning of the record. */
    public List<String> problems() {
        return problems;
    }

    /** Records that were refused. */
    public int errors() {
        return problems.size();
    }

    /** Header lines and comments. */
    public int headers() {
        return headers;
    }

    /** Empty lines. */
    public int blanks() {
        return blanks;
    }

    /** Bytes read. */
    public long size() {
        return bytes;
    }

    /** Share of refused records among events and refused records, 0 to 1. */
    public double errorShare() {
        int all = events.size() + problems.size();
        return all == 0 ? 0 : (double) problems.size() / all;
    }

    /** How many events have a value in a field. */
    public long count(String field, String value) {
        return events.stream().filter(event -> value.equals(event.get(field))).count();
    }

    /** How often each value of a field occurs; events without it count as an empty string. */
    public Map<String, Integer> by(String field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> event : events) {
            counts.merge(event.getOrDefault(field, ""), 1, Integer::sum);
        }
        return counts;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.fakes;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;

/**
 * A made-up format, a record a line: {@code T<micros> text} has a time, {@code Mmm dd hh:mm:ss text} one without a year (in the
 * yearless kind), {@code !} begins what is no record, {@code #} a header; all else has no time. The header in force is a
 * field of each event, so that it shows when one is read back with the wrong one.
 */
public final class LineParser implements Parser {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("Jan", 1), Map.entry("Feb", 2), Map.entry("Mar", 3),
            Map.entry("Apr", 4), Map.entry("May", 5), Map.entry("Jun", 6), Map.entry("Jul", 7), Map.entry("Aug", 8), Map.entry("Sep", 9),
            Map.entry("Oct", 10), Map.entry("Nov", 11), Map.entry("Dec", 12));
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().parseStrict().appendPattern("uuuu MMM dd HH:mm:ss")
            .toFormatter(Locale.ENGLISH).withResolverStyle(java.time.format.ResolverStyle.STRICT);
    private static final int STAMP = "Jan 01 00:00:00".length();

    private final String format;
    private final String mark;
    private final Headers headers;
    private final boolean yearless;

    /**
     * @param format   name of the format
     * @param mark     what the first line begins with
     * @param headers  where headers are
     * @param yearless whether there are times without a year
     */
    public LineParser(String format, String mark, Headers headers, boolean yearless) {
        this.format = format;
        this.mark = mark;
        this.headers = headers;
        this.yearless = yearless;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String label() {
        return format;
    }

    @Override
    public Recognition recognise(Sample sample) {
        boolean fits = !sample.lines().isEmpty() && sample.text(sample.lines().getFirst()).startsWith(mark);
        return fits ? new Recognition(mark.isEmpty() ? 1 : 90, "made up") : Recognition.NO;
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public boolean yearless() {
        return yearless;
    }

    @Override
    public boolean zoneless() {
        return yearless;
    }

    @Override
    public int monthOfYearlessTime(byte[] buffer, int from, int to) {
        if (to - from < STAMP) {
            return 0;
        }
        return MONTHS.getOrDefault(Bytes.decode(buffer, from, from + 3), 0);
    }

    @Override
    public RecordParser open(SourceContext context) {
        String header = Bytes.decode(context.headers(), 0, context.headers().length);
        return new RecordParser() {
            private String problem = "";

            @Override
            public Result parse(EventBuilder record) {
                byte[] buffer = record.buffer();
                int from = record.start();
                int to = record.end();
                if (buffer[from] == '#' || headers == Headers.FIRST_RECORD && Bytes.decode(buffer, from, to).equals(header)) {
                    return Result.HEADER;
                }
                if (buffer[from] == '!') {
                    problem = "begins with !";
                    return Result.ERROR;
                }
                record.dataset(format + ".line");
                if (buffer[from] == 'T') {
                    int end = Bytes.indexOf(buffer, from, to, (byte) ' ');
                    long micros = Numbers.parseLong(buffer, from + 1, end < 0 ? to : end);
                    if (micros != Numbers.NONE) {
                        record.time(micros + context.shiftMicros());
                    }
                }
                int month = yearless ? monthOfYearlessTime(buffer, from, to) : 0;
                if (month > 0) {
                    time(record, context.yearOf(month) + " " + Bytes.decode(buffer, from, from + STAMP));
                }
                record.text(Fields.RULE_NAME, header);
                record.slice(Fields.FILE_NAME, Math.max(from, to - 8), to);
                return Result.EVENT;
            }

            private void time(EventBuilder record, String stamp) {
                try {
                    record.time(
                            LocalDateTime.parse(stamp, FORMAT).atZone(context.zone()).toEpochSecond() * 1_000_000L + context.shiftMicros());
                } catch (DateTimeParseException e) {
                    record.text(Fields.EVENT_REASON, "no such day");
                }
            }

            @Override
            public String problem() {
                return problem;
            }
        };
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse.custom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Numbers;

/** Reads logs of a format somebody has defined. */
public final class CustomParser implements Parser {

    private static final int BEST = 85;

    private final CustomFormat format;
    private final List<@Nullable Field> fields = new ArrayList<>();

    public CustomParser(CustomFormat format) {
        this.format = format;
        for (CustomFormat.Column column : format.columns()) {
            fields.add(field(format, column));
        }
    }

    /** The field of a column; null if it is left out. */
    static @Nullable Field field(CustomFormat format, CustomFormat.Column column) {
        if (column.field().equals("-")) {
            return null;
        }
        return column.field().isEmpty() ? Field.own(format.format() + "." + column.name().strip().toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9_.]+", "_")) : Fields.named(column.field());
    }

    @Override
    public String format() {
        return format.format();
    }

    @Override
    public String label() {
        return "own format " + format.name();
    }

    @Override
    public Recognition recognise(Sample sample) {
        LineSplitter splitter = new LineSplitter(format);
        int fitting = 0;
        int lines = 0;
        for (Sample.Line line : sample.lines()) {
            if (lines++ < format.skip()) {
                continue;
            }
            List<LineSplitter.@Nullable Part> parts = splitter.split(sample.text(line));
            boolean whole = parts.size() == format.columns().size();
            boolean timed = format.time() < 0
                    || TimeFormats.micros(time(parts), format.timeFormat(), java.time.ZoneOffset.UTC) != EventBuilder.NO_TIME;
            // Without a time in the right place anything might fit by chance.
            fitting += whole && timed && format.time() >= 0 ? 1 : 0;
        }
        return Recognition.share(fitting, Math.max(1, lines - format.skip()), BEST, "lines are of a format defined in this case");
    }

    @Override
    public boolean zoneless() {
        return format.time() >= 0 && !TimeFormats.hasZone(format.timeFormat());
    }

    private String time(List<LineSplitter.@Nullable Part> parts) {
        String text = text(parts, format.time());
        return format.timeAnd() < 0 ? text : text + " " + text(parts, format.timeAnd());
    }

    private static String text(List<LineSplitter.@Nullable Part> parts, int index) {
        LineSplitter.Part part = index < 0 || index >= parts.size() ? null : parts.get(index);
        return part == null ? "" : part.text();
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private final class Records implements RecordParser {

        private final SourceContext context;
        private final LineSplitter splitter = new LineSplitter(format);

        Records(SourceContext context) {
            this.context = context;
        }

        @Override
        public Result parse(EventBuilder record) {
            String line = Bytes.decode(record.buffer(), record.start(), record.end());
            List<LineSplitter.@Nullable Part> parts = splitter.split(line);
            if (format.skip() > 0 && record.offset() < 64 * 1024L * format.skip()
                    && (parts.isEmpty() ? record.offset() == 0 : heading(parts))) {
                return Result.HEADER;
            }
            if (parts.isEmpty()) {
                return Result.ERROR;
            }
            boolean ascii = line.length() == record.length();
            record.dataset(format.format());
            if (format.time() >= 0) {
                long micros = TimeFormats.micros(time(parts), format.timeFormat(), context.zone());
                if (micros != EventBuilder.NO_TIME) {
                    record.time(micros + context.shiftMicros());
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                LineSplitter.Part part = parts.get(i);
                Field field = fields.get(i);
                if (part != null && field != null && !part.text().isEmpty()) {
                    value(record, field, part, ascii);
                }
            }
            return Result.EVENT;
        }

        /** A line with words where the time is in others. */
        private boolean heading(List<LineSplitter.@Nullable Part> parts) {
            return format.time() >= 0
                    && TimeFormats.micros(time(parts), format.timeFormat(), context.zone()) == EventBuilder.NO_TIME
                    && !text(parts, format.time()).chars().anyMatch(c -> c >= '0' && c <= '9');
        }

        private void value(EventBuilder record, Field field, LineSplitter.Part part, boolean ascii) {
            int from = ascii && part.start() >= 0 ? record.start() + part.start() : -1;
            int to = from < 0 ? -1 : record.start() + part.end();
            String text = part.text().strip();
            switch (field.type()) {
                case LONG -> {
                    byte[] digits = Bytes.ascii(text.matches("-?[0-9]{1,18}") ? text : "");
                    long number = Numbers.parseLong(digits, 0, digits.length);
                    if (number != Numbers.NONE) {
                        record.number(field, number, from, to);
                    }
                }
                case DOUBLE -> {
                    if (text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
                        record.decimal(field, Double.parseDouble(text), from, to);
                    }
                }
                case IP -> {
                    if (IpAddresses.parse(text) == null) {
                        return;
                    }
                    if (from >= 0 && text.length() == part.text().length()) {
                        record.slice(field, from, to);
                    } else {
                        record.text(field, text);
                    }
                }
                case TIME -> {
                    // Only the time of the record is one.
                    return;
                }
                default -> {
                    if (field.derived()) {
                        record.text(field, text);
                    } else if (from >= 0) {
                        record.slice(field, from, to);
                    } else {
                        record.text(field, part.text());
                    }
                }
            }
        }

        @Override
        public String problem() {
            return splitter.problem().isEmpty() ? "not of the format " + format.name() : splitter.problem();
        }
    }

    /** Kinds of fields a column can be; those of times and addresses take only what is one. */
    public static boolean takes(Field field) {
        return field.type() != FieldType.TIME;
    }
}

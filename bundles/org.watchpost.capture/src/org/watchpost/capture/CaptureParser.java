/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.Times;

/** Reads the event lines {@link CaptureUnpacker} writes: flat JSON objects whose names are those of fields. */
@Component(service = Parser.class)
public final class CaptureParser implements Parser {

    /** Format; the dataset of each event stands in it. */
    public static final String FORMAT = "capture";

    private static final byte[] BEGINNING = Bytes.ascii("{\"@timestamp\":\"");
    private static final byte[] DATASET = Bytes.ascii("\",\"event.dataset\":\"capture.");
    private static final int MOST_NAMES = 1000;

    public CaptureParser() {
        // Made by Declarative Services.
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Packet capture (pcap, pcapng)";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            boolean fits = Bytes.startsWith(sample.bytes(), line.from(), line.to(), BEGINNING)
                    && Bytes.indexOf(sample.bytes(), line.from(), Math.min(line.to(), line.from() + 100), DATASET) > 0
                    && Bytes.indexOf(sample.bytes(), line.from(), line.to(), Bytes.ascii(",\"capture.offset\":")) > 0;
            fitting += fits ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 99, "events of a packet capture");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context.shiftMicros());
    }

    /** Reads lines. */
    private static final class Records implements RecordParser {

        private final long shift;
        private final Map<String, Field> fields = new HashMap<>();
        private EventBuilder record = new EventBuilder();
        private byte[] b = {};
        private int at;
        private int end;
        private String problem = "";

        Records(long shift) {
            this.shift = shift;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public Result parse(EventBuilder builder) {
            record = builder;
            b = builder.buffer();
            at = builder.start();
            end = builder.end();
            problem = "";
            if (!accept('{')) {
                return wrong("no JSON object");
            }
            while (!accept('}')) {
                int nameFrom = at + 1;
                if (!string()) {
                    return wrong("a name is missing");
                }
                Field field = field(Bytes.decode(b, nameFrom, at - 1));
                if (!accept(':') || !values(field)) {
                    return wrong("a value is missing");
                }
                accept(',');
            }
            if (at < end) {
                return wrong("something follows the object");
            }
            if (!problem.isEmpty()) {
                builder.clear();
                return Result.ERROR;
            }
            if (builder.dataset().isEmpty()) {
                return wrong("it has no dataset");
            }
            return Result.EVENT;
        }

        private Result wrong(String what) {
            problem = what + " at byte " + (at - record.start());
            record.clear();
            return Result.ERROR;
        }

        private Field field(String name) {
            if (fields.size() > MOST_NAMES) {
                fields.clear();
            }
            return fields.computeIfAbsent(name, Fields::named);
        }

        private boolean accept(char c) {
            boolean there = at < end && b[at] == c;
            at += there ? 1 : 0;
            return there;
        }

        /** Passes a string; false if there is none. */
        private boolean string() {
            if (!accept('"')) {
                return false;
            }
            while (at < end) {
                byte c = b[at++];
                if (c == '"') {
                    return true;
                }
                at += c == '\\' ? 1 : 0;
            }
            return false;
        }

        private boolean values(Field field) {
            if (!accept('[')) {
                return value(field);
            }
            while (!accept(']')) {
                if (!value(field)) {
                    return false;
                }
                accept(',');
            }
            return true;
        }

        private boolean value(Field field) {
            int from = at;
            if (at < end && b[at] == '"') {
                if (!string()) {
                    return false;
                }
                text(field, from + 1, at - 1);
                return true;
            }
            while (at < end && b[at] >= '0' && b[at] <= '9') {
                at++;
            }
            if (at == from) {
                return false;
            }
            if (field.type() == FieldType.LONG) {
                record.number(field, Numbers.parseLong(b, from, at), from, at);
            } else {
                record.slice(field, from, at);
            }
            return true;
        }

        private void text(Field field, int from, int to) {
            if (field == Fields.TIMESTAMP) {
                time(Bytes.decode(b, from, to));
            } else if (field == Fields.EVENT_DATASET) {
                record.dataset(Bytes.decode(b, from, to));
            } else if (field == Fields.EVENT_KIND) {
                problem = "the capture is not whole";
            } else if (!problem.isEmpty() && field == Fields.EVENT_REASON) {
                problem = Bytes.decode(b, from, to);
            } else if (field.derived()) {
                record.text(field, Bytes.decode(b, from, to));
            } else if (field.type() != FieldType.LONG && field.type() != FieldType.IP
                    || field.type() == FieldType.IP && IpAddresses.parse(b, from, to, new byte[IpAddresses.BYTES], 0)) {
                plain(field, from, to);
            }
        }

        private void plain(Field field, int from, int to) {
            if (Bytes.indexOf(b, from, to, (byte) '\\') < 0) {
                record.slice(field, from, to);
                return;
            }
            try {
                record.text(field, Json.read(Bytes.decode(b, from - 1, to + 1)) instanceof String text ? text : "");
            } catch (JsonException e) {
                record.slice(field, from, to);
            }
        }

        private void time(String text) {
            try {
                record.time(Times.micros(java.time.Instant.parse(text)) + shift);
            } catch (java.time.format.DateTimeParseException e) {
                problem = "no time: " + text;
            }
        }
    }
}

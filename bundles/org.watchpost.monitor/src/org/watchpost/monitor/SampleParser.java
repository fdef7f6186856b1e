/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.Times;

/** Samples and alarms of the queue monitor: flat JSON objects, a line each, whose names are fields. */
@Component(service = Parser.class)
public final class SampleParser implements Parser {

    /** Name of the format. */
    public static final String FORMAT = "probe.sample";

    private static final int LONGEST = 1 << 20;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Watchpost samples";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            String text = Bytes.decode(sample.bytes(), line.from(), Math.min(line.to(), line.from() + 200));
            fitting += text.startsWith("{\"@timestamp\":\"")
                    && (text.contains("\"event.dataset\":\"probe.") || text.contains("\"event.dataset\":\"monitor.")) ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 95, "lines are samples of the queue monitor");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return record -> parse(record, context.shiftMicros());
    }

    private static RecordParser.Result parse(EventBuilder record, long shift) {
        if (record.length() > LONGEST) {
            return RecordParser.Result.ERROR;
        }
        Map<String, @Nullable Object> values;
        try {
            values = Json.readObject(Bytes.decode(record.buffer(), record.start(), record.end()));
        } catch (JsonException e) {
            return RecordParser.Result.ERROR;
        }
        String dataset = Json.text(values, "event.dataset");
        if (!dataset.startsWith("probe.") && !dataset.startsWith("monitor.")) {
            return RecordParser.Result.ERROR;
        }
        try {
            record.time(Times.micros(Instant.parse(Json.text(values, "@timestamp"))) + shift);
        } catch (DateTimeParseException | ArithmeticException e) {
            return RecordParser.Result.ERROR;
        }
        record.dataset(dataset);
        record.kind(Json.text(values, "event.kind").equals("alert") ? EventKind.ALERT : EventKind.METRIC);
        values.forEach((name, value) -> put(record, dataset, name, value));
        return RecordParser.Result.EVENT;
    }

    private static void put(EventBuilder record, String dataset, String name, @Nullable Object value) {
        switch (name) {
            case "@timestamp", "event.dataset", "event.kind" -> {
                return;
            }
            default -> {
                Field known = Fields.find(name).orElse(null);
                Field field = known != null ? known : Field.own(name.startsWith("watchpost.") ? name : dataset + "." + name);
                switch (value) {
                    case Long number -> {
                        if (known != null && known.type() == org.watchpost.core.event.FieldType.LONG) {
                            record.number(field, number);
                        } else {
                            record.text(field, number.toString());
                        }
                    }
                    case Double number -> {
                        if (known != null && known.type() == org.watchpost.core.event.FieldType.LONG) {
                            record.number(field, number.longValue());
                        } else {
                            record.text(field, Numbers.plain(number));
                        }
                    }
                    case String text -> record.text(field, text);
                    case null, default -> {
                        // nothing that could be searched
                    }
                }
            }
        }
    }
}

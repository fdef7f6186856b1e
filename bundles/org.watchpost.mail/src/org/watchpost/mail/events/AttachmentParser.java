/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** Attachments, as the analysis of messages has written them: one JSON object a line. */
@Component(service = Parser.class)
public final class AttachmentParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "mail.attachment";

    private static final byte[] SIGNATURE = Bytes.ascii(AttachmentLines.SIGNATURE);
    private static final Map<String, Field> FIELDS = new HashMap<>();
    private static final int LONGEST = 1 << 20;

    static {
        Fields.all().forEach(field -> FIELDS.put(field.name(), field));
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Attachments of mail messages";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int fitting = 0;
        List<Sample.Line> lines = sample.lines();
        for (Sample.Line line : lines) {
            fitting += Bytes.startsWith(sample.bytes(), line.from(), line.to(), SIGNATURE) ? 1 : 0;
        }
        return Recognition.share(fitting, lines.size(), 100, "attachments written by Watchpost");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records();
    }

    /** Reads lines. */
    private static final class Records implements RecordParser {

        private String problem = "not an attachment";

        @Override
        public Result parse(EventBuilder record) {
            if (record.length() > LONGEST || !Bytes.startsWith(record.buffer(), record.start(), record.end(), SIGNATURE)) {
                problem = "not an attachment";
                return Result.ERROR;
            }
            Map<String, @Nullable Object> line;
            try {
                line = Json.readObject(Bytes.decode(record.buffer(), record.start(), record.end()));
            } catch (JsonException e) {
                problem = String.valueOf(e.getMessage());
                return Result.ERROR;
            }
            record.dataset(FORMAT);
            for (Map.Entry<String, @Nullable Object> entry : line.entrySet()) {
                put(record, entry.getKey(), entry.getValue());
            }
            return Result.EVENT;
        }

        private static void put(EventBuilder record, String name, @Nullable Object value) {
            if (name.equals("@timestamp")) {
                time(record, String.valueOf(value));
                return;
            }
            Field known = FIELDS.get(name);
            Field field = known != null ? known : Field.own(name);
            if (value instanceof List<?> list) {
                for (Object element : list) {
                    record.text(field, String.valueOf(element));
                }
            } else if (value instanceof Long number && field.type() == FieldType.LONG) {
                record.number(field, number.longValue());
            } else if (value != null && (field.type() == FieldType.KEYWORD || field.type() == FieldType.TEXT)
                    && !name.equals("watchpost.record")) {
                record.text(field, String.valueOf(value));
            }
        }

        private static void time(EventBuilder record, String text) {
            try {
                Instant instant = Instant.parse(text);
                record.time(Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000));
            } catch (DateTimeParseException | ArithmeticException e) {
                // the importer then takes the time of the record before
                record.text(Field.own("mail.attachment.time"), text);
            }
        }

        @Override
        public String problem() {
            return problem;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.ids.SnortFastParser;
import org.watchpost.ingest.json.JsonFraming;
import org.watchpost.ingest.json.JsonPath;
import org.watchpost.ingest.json.JsonReader;
import org.watchpost.ingest.json.JsonRecords;
import org.watchpost.ingest.json.JsonSample;
import org.watchpost.ingest.json.JsonStrings;
import org.watchpost.ingest.mail.EximParser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.ingest.syslog.SyslogParser;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.time.TimeReader;
import org.watchpost.ingest.web.AccessLogParser;
import org.watchpost.ingest.web.SquidParser;
import org.watchpost.ingest.windows.EventXmlParser;

/**
 * Log lines that a shipper has wrapped in JSON: {@code {"input":{"message":"..."}}}, {@code {"message":"..."}}, {@code {"log":"..."}},
 * the journal's {@code MESSAGE} and others. The line within is read by its own parser, and the event has its dataset and fields; a program's
 * name beside it stands in for the header the line has lost. All other members are kept under {@code json.}. Lines that no parser knows stay
 * JSON.
 */
@Component(service = Parser.class)
public final class WrappedParser implements Parser {

    /** Format; datasets are those of the lines within. */
    public static final String FORMAT = "json.wrapped";

    /** Where lines are looked for, the surest first. */
    private static final List<String> LINES = List.of("input.message", "event.original", "_raw", "MESSAGE", "log", "message", "line",
            "msg");
    private static final List<String> PROGRAMS = List.of("input.log.syslog.appname", "log.syslog.appname", "SYSLOG_IDENTIFIER", "program",
            "process.name", "appname", "syslog.appname", "ident", "syslog_program");
    private static final List<String> TIMES = List.of("@timestamp", "timestamp", "__REALTIME_TIMESTAMP", "time",
            "_SOURCE_REALTIME_TIMESTAMP");
    private static final int LOOKED_AT = 20;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Log lines in JSON";
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        if (json.records() == 0 || json.count(WrappedParser::hasLine) * 2 <= json.records()) {
            return Recognition.NO;
        }
        Records records = new Records(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        EventBuilder event = new EventBuilder();
        byte[] b = sample.bytes();
        int to = Math.min(b.length, Sample.MAX_BYTES);
        int at = org.watchpost.core.parse.Bom.length(b);
        int fitting = 0;
        int looked = 0;
        while (at < to && looked < LOOKED_AT) {
            int end = JsonFraming.INSTANCE.recordEnd(b, at, to, sample.whole());
            if (end < 0) {
                break;
            }
            event.start(b, at, end, at);
            if (records.parse(event) == RecordParser.Result.EVENT) {
                looked++;
                fitting += records.unwrapped ? 1 : 0;
            }
            at = end;
        }
        return fitting * 2 < looked ? Recognition.NO : Recognition.share(fitting, looked, 88, "JSON with log lines in it");
    }

    private static boolean hasLine(Set<String> names) {
        return !names.contains("event_type") && LINES.stream().anyMatch(names::contains);
    }

    @Override
    public Framing framing() {
        return JsonFraming.INSTANCE;
    }

    @Override
    public boolean yearless() {
        return true;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    private static final byte[][] QUOTED = { Bytes.ascii("\"message\""), Bytes.ascii("\"log\""), Bytes.ascii("\"MESSAGE\"") };

    @Override
    public int monthOfYearlessTime(byte[] b, int from, int to) {
        for (byte[] name : QUOTED) {
            int at = Bytes.indexOf(b, from, to, name);
            int quote = at < 0 ? -1 : Bytes.indexOf(b, at + name.length, to, (byte) '"');
            if (quote > 0) {
                int start = quote + 1;
                int close = start < to && b[start] == '<' ? Bytes.indexOf(b, start, Math.min(to, start + 5), (byte) '>') : -1;
                return TimeReader.yearlessMonth(b, close < 0 ? start : close + 1, to);
            }
        }
        return 0;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records extends JsonRecords {

        private static final int TIME = 50;
        private static final int PROGRAM = 60;
        private static final int LONGEST = 256 * 1024;

        private final AnyTime clock;
        private final List<RecordParser> inner;
        private final EventBuilder line = new EventBuilder();
        private int rank;
        private int from;
        private int to;
        private int kind;
        private JsonPath path = JsonPath.top("json");
        private String program = "";
        private boolean unwrapped;

        Records(SourceContext context) {
            clock = new AnyTime(context);
            inner = List.of(new SyslogParser().open(context), new PostfixParser().open(context), new AccessLogParser().open(context),
                    new SquidParser().open(context),
                    new SnortFastParser().open(context), new EventXmlParser().open(context), new EximParser().open(context));
        }

        @Override
        protected JsonPath layout() {
            JsonPath top = JsonPath.top("json");
            for (int i = 0; i < LINES.size(); i++) {
                top.at(LINES.get(i)).code(1 + i);
            }
            PROGRAMS.forEach(name -> top.at(name).code(PROGRAM));
            TIMES.forEach(name -> top.at(name).code(TIME));
            return top;
        }

        @Override
        protected void begin() {
            rank = Integer.MAX_VALUE;
            program = "";
            unwrapped = false;
        }

        @Override
        protected void coded(JsonPath place, int start, int end, int how) {
            if (place.code() == TIME) {
                long time = clock.read(record.buffer(), start, end);
                if (time != TimeReader.NONE && record.time() == EventBuilder.NO_TIME) {
                    record.time(time);
                } else {
                    keep(place, start, end, how);
                }
            } else if (place.code() == PROGRAM) {
                program = how == JsonReader.ESCAPED ? JsonStrings.unescape(record.buffer(), start, end)
                        : Bytes.decode(record.buffer(), start, end);
                keep(place, start, end, how);
            } else if (place.code() < rank && how != JsonReader.BARE) {
                if (rank != Integer.MAX_VALUE) {
                    keep(path, from, to, kind);
                }
                rank = place.code();
                path = place;
                from = start;
                to = end;
                kind = how;
            } else {
                keep(place, start, end, how);
            }
        }

        @Override
        protected void finish() {
            record.dataset("json");
            if (rank == Integer.MAX_VALUE) {
                return;
            }
            unwrapped = to - from <= LONGEST && unwrap(bytes());
            if (!unwrapped) {
                keep(path, from, to, kind);
            }
        }

        private byte[] bytes() {
            if (kind == JsonReader.ESCAPED) {
                return JsonStrings.unescape(record.buffer(), from, to).getBytes(StandardCharsets.UTF_8);
            }
            return Arrays.copyOfRange(record.buffer(), from, to);
        }

        private boolean unwrap(byte[] text) {
            int end = text.length;
            while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
                end--;
            }
            if (end == 0) {
                return false;
            }
            for (RecordParser parser : inner) {
                line.start(text, 0, end, 0);
                if (text[0] != ' ' && text[0] != '\t' && parser.parse(line) == Result.EVENT) {
                    take();
                    return true;
                }
            }
            if (program.isEmpty() || program.length() > 64) {
                return false;
            }
            byte[] tag = (program + ": ").getBytes(StandardCharsets.UTF_8);
            byte[] whole = Arrays.copyOf(tag, tag.length + end);
            System.arraycopy(text, 0, whole, tag.length, end);
            line.start(whole, 0, whole.length, 0);
            if (inner.get(0).parse(line) == Result.EVENT) {
                take();
            } else {
                record.dataset("syslog");
                values.put(Fields.PROCESS_NAME, program);
                values.put(Fields.EVENT_REASON, Bytes.decode(text, 0, end));
            }
            return true;
        }

        /** Copies the values of the line: they stand in it, not in the record. */
        private void take() {
            record.dataset(line.dataset());
            record.kind(line.kind());
            if (line.time() != EventBuilder.NO_TIME) {
                record.time(line.time());
            }
            for (int i = 0; i < line.size(); i++) {
                Field field = line.field(i);
                if (!values.free(field)) {
                    continue;
                }
                if (field.type() == FieldType.LONG || field.type() == FieldType.TIME) {
                    values.number(field, line.number(i), -1, -1);
                } else if (field.type() == FieldType.DOUBLE) {
                    record.decimal(field, line.decimal(i), -1, -1);
                } else if (field.derived()) {
                    values.word(field, line.valueAsText(i));
                } else {
                    values.put(field, line.valueAsText(i));
                }
            }
        }
    }
}

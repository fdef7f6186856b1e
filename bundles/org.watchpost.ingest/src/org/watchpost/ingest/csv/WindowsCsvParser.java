/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.time.TimeReader;

/**
 * Windows event logs exported as separated values with a header: by the Event Viewer of Windows NT to 2003 and later, by
 * {@code Get-EventLog} and {@code Get-WinEvent} with {@code Export-Csv}, Log Parser and EvtxECmd. The event's number is
 * {@code event.code} and {@code event.action}.
 */
@Component
public final class WindowsCsvParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "windows.csv";

    private static final List<String> NUMBERS = List.of("event", "eventid", "id");
    private static final List<String> SOURCES = List.of("source", "providername", "sourcename", "provider", "logname");
    private static final List<String> LEVELS = List.of("type", "level", "entrytype", "leveldisplayname", "eventtypename", "keywords",
            "eventtype");
    private static final List<String> TIMES = List.of("dateandtime", "datetime", "timecreated", "timegenerated", "timewritten", "date",
            "time");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Windows event log export";
    }

    @Override
    public Recognition recognise(Sample sample) {
        List<String> names = CsvHeader.of(sample).plainNames();
        boolean fits = first(names, NUMBERS) >= 0 && first(names, SOURCES) >= 0 && first(names, LEVELS) >= 0 && first(names, TIMES) >= 0;
        return fits ? new Recognition(92, "columns of a Windows event log") : Recognition.NO;
    }

    private static int first(List<String> names, List<String> wanted) {
        for (String name : wanted) {
            int index = names.indexOf(name);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public Framing framing() {
        return CsvFraming.INSTANCE;
    }

    @Override
    public Headers headers() {
        return Headers.FIRST_RECORD;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static @Nullable Field field(String name) {
        return switch (name) {
            case "source", "providername", "sourcename", "provider" -> Fields.PROCESS_NAME;
            case "type", "entrytype", "leveldisplayname", "eventtypename", "level" -> Fields.LOG_LEVEL;
            case "user", "username", "userid", "sid" -> Fields.USER_NAME;
            case "computer", "machinename", "computername" -> Fields.HOST_NAME;
            case "description", "message", "strings" -> Fields.EVENT_REASON;
            case "processid" -> Fields.PROCESS_PID;
            default -> null;
        };
    }

    private static final class Records extends CsvRecords {

        private static final byte[] NONE = Bytes.ascii("N/A");
        private static final byte[] NOTHING = Bytes.ascii("None");
        private static final byte[] FAILURE = Bytes.ascii("Failure");
        private static final byte[] SUCCESS = Bytes.ascii("Success");

        private final @Nullable Field[] fields;
        private final int number;
        private final int date;
        private final int time;
        private final int level;
        private final AnyTime clock;

        Records(SourceContext context) {
            super(context, FORMAT);
            clock = new AnyTime(context);
            List<String> names = header.plainNames();
            fields = new @Nullable Field[names.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = field(names.get(i));
            }
            number = first(names, NUMBERS);
            level = first(names, LEVELS);
            int found = first(names, TIMES);
            date = found;
            time = found >= 0 && names.get(found).equals("date") ? names.indexOf("time") : -1;
        }

        @Override
        protected @Nullable String read(EventBuilder record) {
            if (!has(number)) {
                return "has no event number";
            }
            record.dataset(FORMAT);
            byte[] b = record.buffer();
            if (has(date)) {
                long micros = time(b);
                if (micros == TimeReader.NONE) {
                    return "has no time in column " + (date + 1);
                }
                record.time(micros);
            }
            put(Fields.EVENT_CODE, number);
            put(Fields.EVENT_ACTION, number);
            if (has(level)) {
                boolean failed = Bytes.indexOf(b, cells.start(level), cells.end(level), FAILURE) >= 0;
                if (failed || Bytes.indexOf(b, cells.start(level), cells.end(level), SUCCESS) >= 0) {
                    values.word(Fields.EVENT_OUTCOME, failed ? "failure" : "success");
                }
            }
            for (int i = 0; i < cells.count(); i++) {
                if (has(i) && i != number && i != date && i != time && !is(b, i, NONE) && !is(b, i, NOTHING)) {
                    Field field = i < fields.length ? fields[i] : Fields.EVENT_REASON;
                    if (field == null) {
                        putOwn(i);
                    } else {
                        putOr(field, i);
                    }
                }
            }
            return null;
        }

        private long time(byte[] b) {
            if (!has(time)) {
                return clock.read(b, cells.start(date), cells.end(date));
            }
            // Date and time stand in neighbouring cells: read as one once the delimiter is a blank.
            int dateLength = cells.end(date) - cells.start(date);
            int timeLength = cells.end(time) - cells.start(time);
            if (dateLength > 40 || timeLength > 40) {
                return TimeReader.NONE;
            }
            byte[] both = new byte[dateLength + 1 + timeLength];
            System.arraycopy(b, cells.start(date), both, 0, dateLength);
            both[dateLength] = ' ';
            System.arraycopy(b, cells.start(time), both, dateLength + 1, timeLength);
            return clock.read(both, 0, both.length);
        }

        private boolean is(byte[] b, int cell, byte[] word) {
            return Arrays.equals(word, 0, word.length, b, cells.start(cell), cells.end(cell));
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.dns;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** BIND's own log files: {@code 26-Jul-2004 10:11:12.345 queries: info: client 192.0.2.1#4795: query: ...}; see {@link BindPayload}. */
@Component
public final class BindParser implements Parser {

    @Override
    public String format() {
        return BindPayload.DATASET;
    }

    @Override
    public String label() {
        return "BIND queries";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int fitting = 0;
        TimeReader times = new TimeReader(java.time.ZoneOffset.UTC);
        for (Sample.Line line : sample.lines()) {
            fitting += time(times, sample.bytes(), line.from(), line.to()) != TimeReader.NONE ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 93, "times of BIND");
    }

    /** {@code 26-Jul-2004 10:11:12.345}; ISO 8601 where it is set to. */
    private static long time(TimeReader times, byte[] b, int from, int to) {
        if (to - from < 24 || b[from + 2] != '-' || b[from + 6] != '-' || b[from + 11] != ' ' || !Scan.number(b, from, from + 2)
                || !Scan.number(b, from + 7, from + 11)) {
            return TimeReader.NONE;
        }
        int month = TimeReader.month(b, from + 3, to);
        int year = (b[from + 7] - '0') * 1000 + (b[from + 8] - '0') * 100 + (b[from + 9] - '0') * 10 + b[from + 10] - '0';
        int day = TimeReader.epochDay(year, month, (b[from] - '0') * 10 + b[from + 1] - '0');
        long micros = times.timeOfDay(b, from + 12, to);
        boolean whole = times.end() < to && b[times.end()] == ' ';
        return day == TimeReader.NO_DATE || micros < 0 || !whole ? TimeReader.NONE : times.local(day, micros);
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        TimeReader times = new TimeReader(context);
        Values values = new Values();
        return record -> {
            byte[] b = record.buffer();
            int to = record.end();
            long time = time(times, b, record.start(), to);
            if (time == TimeReader.NONE) {
                return RecordParser.Result.ERROR;
            }
            int from = Scan.skipBlanks(b, times.end(), to);
            values.start(record);
            record.dataset(BindPayload.DATASET);
            record.time(time);
            int category = Scan.to(b, from, Math.min(to, from + 32), ':');
            if (category + 1 < to && b[category] == ':' && Scan.to(b, from, category, ' ') == category) {
                values.put(Fields.PROCESS_NAME, from, category);
                int level = Scan.skipBlanks(b, category + 1, to);
                int levelTo = Scan.to(b, level, Math.min(to, level + 10), ':');
                if (levelTo < to && b[levelTo] == ':') {
                    values.put(Fields.LOG_LEVEL, level, levelTo);
                }
            }
            int client = BindPayload.client(b, from, to);
            if (client >= 0) {
                BindPayload.read(b, client + 7, to, values);
            } else {
                values.put(Fields.EVENT_REASON, from, to);
            }
            return RecordParser.Result.EVENT;
        };
    }
}

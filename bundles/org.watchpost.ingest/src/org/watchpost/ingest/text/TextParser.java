/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.time.TimeReader;

/**
 * The last resort: any text, one event a line. A time at the beginning of a line, or the one in brackets of web server logs, is
 * the event's; other lines have the time of the line before.
 */
@Component
public final class TextParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "text";

    private static final int MOST_BINARY = 10;
    private static final int BRACKET_WITHIN = 200;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Text";
    }

    @Override
    public Recognition recognise(Sample sample) {
        int binary = sample.binaryPercent();
        if (binary > MOST_BINARY) {
            return Recognition.NO;
        }
        return binary > 0 ? new Recognition(2, "text with some control characters") : new Recognition(8, "text");
    }

    @Override
    public boolean yearless() {
        return true;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public int monthOfYearlessTime(byte[] buffer, int from, int to) {
        return TimeReader.yearlessMonth(buffer, from, to);
    }

    @Override
    public RecordParser open(SourceContext context) {
        AnyTime times = new AnyTime(context);
        TimeReader web = new TimeReader(context);
        return record -> read(record, times, web);
    }

    private static RecordParser.Result read(EventBuilder record, AnyTime times, TimeReader web) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        record.dataset(FORMAT);
        int at = from;
        while (at < to && at < from + 4 && (b[at] == '[' || b[at] == '(' || b[at] == '"' || b[at] == ' ' || b[at] < 0)) {
            at++;
        }
        long time = times.read(b, at, Math.min(to, at + 64));
        if (time == TimeReader.NONE) {
            int limit = Math.min(to, from + BRACKET_WITHIN);
            for (int i = from; i + 20 < limit && time == TimeReader.NONE; i++) {
                if (b[i] == '[' && b[i + 3] == '/' && b[i + 7] == '/') {
                    time = web.commonLog(b, i + 1, to);
                }
            }
        }
        if (time != TimeReader.NONE) {
            record.time(time);
        }
        return RecordParser.Result.EVENT;
    }
}

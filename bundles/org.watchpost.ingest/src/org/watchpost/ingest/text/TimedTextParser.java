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
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.time.TimeReader;

/**
 * Logs of programs whose records begin with a time and may have many lines: stack traces of Java, PHP, Python and .NET, XML and dumps stay
 * with the line they belong to.
 */
@Component
public final class TimedTextParser implements Parser {

    /** Format; the dataset is {@link TextParser#FORMAT}. */
    public static final String FORMAT = "text.records";

    private static final KeyTable LEVELS = new KeyTable("TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "FATAL", "CRITICAL", "SEVERE",
            "NOTICE", "ALERT", "EMERGENCY", "INFORMATION", "Error", "Warning", "Info", "Debug", "info", "error", "warning", "warn",
            "debug");
    private static final byte[][] TRACES = { Bytes.ascii("at "), Bytes.ascii("Caused by:"), Bytes.ascii("Traceback "), Bytes.ascii("#0 "),
            Bytes.ascii("#1 "), Bytes.ascii("[stacktrace]"), Bytes.ascii("... "), Bytes.ascii("File \""), Bytes.ascii("<?xml"),
            Bytes.ascii("Stack trace"), Bytes.ascii("--- ") };
    private static final int LEVEL_WITHIN = 120;
    private static final int MOST_WORDS = 8;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Program log with stack traces";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        if (sample.lines().isEmpty() || sample.binaryPercent() > 0
                || !TimedFraming.begins(b, sample.lines().get(0).from(), sample.lines().get(0).to())) {
            return Recognition.NO;
        }
        AnyTime times = new AnyTime(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        int timed = 0;
        int traces = 0;
        int others = 0;
        for (Sample.Line line : sample.lines()) {
            if (TimedFraming.begins(b, line.from(), line.to())) {
                int from = b[line.from()] == '[' ? line.from() + 1 : line.from();
                timed += times.read(b, from, line.to()) != TimeReader.NONE ? 1 : 0;
                continue;
            }
            int first = Scan.skipBlanks(b, line.from(), line.to());
            boolean trace = first > line.from();
            for (byte[] mark : TRACES) {
                trace |= Bytes.startsWith(b, first, line.to(), mark);
            }
            traces += trace ? 1 : 0;
            others += trace ? 0 : 1;
        }
        boolean fits = timed > 0 && traces > 0 && traces >= others;
        return fits ? new Recognition(30, "lines with times, and lines of stack traces between them") : Recognition.NO;
    }

    @Override
    public Framing framing() {
        return TimedFraming.INSTANCE;
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
        Values values = new Values();
        return record -> read(record, times, values);
    }

    private static RecordParser.Result read(EventBuilder record, AnyTime times, Values values) {
        byte[] b = record.buffer();
        int from = record.start();
        int line = Bytes.indexOf(b, from, record.end(), (byte) '\n');
        int to = line < 0 ? record.end() : line;
        values.start(record);
        record.dataset(TextParser.FORMAT);
        int at = b[from] == '[' || b[from] == '(' ? from + 1 : from;
        int bracket = at > from ? Bytes.indexOf(b, at, Math.min(to, at + 64), (byte) ']') : -1;
        long time = times.read(b, at, bracket < 0 ? Math.min(to, at + 64) : bracket);
        if (time == TimeReader.NONE) {
            return RecordParser.Result.EVENT;
        }
        record.time(time);
        level(b, times.end(), Math.min(to, times.end() + LEVEL_WITHIN), values);
        return RecordParser.Result.EVENT;
    }

    /** The first of a few words that is a level. */
    private static void level(byte[] b, int from, int to, Values values) {
        int i = from;
        for (int words = 0; i < to && words < MOST_WORDS; words++) {
            while (i < to && !Scan.letter(b[i])) {
                i++;
            }
            int word = i;
            while (i < to && Scan.letter(b[i])) {
                i++;
            }
            if (LEVELS.find(b, word, i) >= 0) {
                values.put(Fields.LOG_LEVEL, word, i);
                return;
            }
        }
    }
}

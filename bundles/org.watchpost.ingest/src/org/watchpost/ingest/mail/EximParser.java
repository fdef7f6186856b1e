/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Exim's main, reject and panic logs as it writes them to files; what it writes to syslog is of the syslog family. */
@Component(service = Parser.class)
public final class EximParser implements Parser {

    private static final int SURE = 96;
    /** How lines without a message id begin. */
    private static final byte[][] BEGINNINGS = { Bytes.ascii("H="), Bytes.ascii("U="), Bytes.ascii("Start queue run"),
            Bytes.ascii("End queue run"),
            Bytes.ascii("SMTP c"), Bytes.ascii("SMTP p"), Bytes.ascii("SMTP d"), Bytes.ascii("SMTP s"), Bytes.ascii("TLS "),
            Bytes.ascii("no host name found"),
            Bytes.ascii("no IP address found"), Bytes.ascii("unexpected disconnection"), Bytes.ascii("exim "), Bytes.ascii("cwd="),
            Bytes.ascii("rejected "),
            Bytes.ascii("Warning: "), Bytes.ascii("daemon: "), Bytes.ascii("Connection from "), Bytes.ascii("VRFY "), Bytes.ascii("EXPN "),
            Bytes.ascii("failed ") };
    private static final byte[] AUTHENTICATOR = Bytes.ascii("authenticator failed");

    public EximParser() {
        // Made by Declarative Services.
    }

    @Override
    public String format() {
        return "exim";
    }

    @Override
    public String label() {
        return "Exim";
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public Recognition recognise(Sample sample) {
        TimeReader times = new TimeReader(java.time.ZoneOffset.UTC);
        int fitting = 0;
        byte[] b = sample.bytes();
        for (Sample.Line line : sample.lines()) {
            if (begin(times, b, line.from(), line.to()) == TimeReader.NONE) {
                continue;
            }
            int from = Scan.skipBlanks(b, times.end(), line.to());
            if (from < line.to() && b[from] == '[') {
                from = Scan.skipBlanks(b, Math.min(line.to(), Scan.to(b, from, line.to(), ']') + 1), line.to());
            }
            if (EximMessage.idEnd(b, from, line.to()) > from || known(b, from, line.to())) {
                fitting++;
            }
        }
        int lines = sample.lines().size();
        return Recognition.share(fitting, lines, SURE, fitting + " of " + lines + " lines are Exim's");
    }

    private static boolean known(byte[] b, int from, int to) {
        for (byte[] beginning : BEGINNINGS) {
            if (Bytes.startsWith(b, from, to, beginning)) {
                return true;
            }
        }
        return Scan.find(b, from, Math.min(to, from + 80), AUTHENTICATOR) >= 0;
    }

    /** The time stamp, which date, blank and time make; something must follow it. */
    private static long begin(TimeReader times, byte[] b, int from, int to) {
        if (to - from < 20 || b[from + 10] != ' ' || b[from + 4] != '-') {
            return TimeReader.NONE;
        }
        long time = times.iso(b, from, to);
        return time != TimeReader.NONE && times.end() < to && b[times.end()] == ' ' ? time : TimeReader.NONE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        private final TimeReader times;
        private final Values values = new Values();

        Records(SourceContext context) {
            times = new TimeReader(context);
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int to = record.end();
            long time = begin(times, b, record.start(), to);
            values.start(record);
            if (time == TimeReader.NONE) {
                if (b[record.start()] == '#') {
                    return Result.HEADER;
                }
                if (!EximMessage.readHeader(b, record.start(), Scan.trim(b, record.start(), to), values)) {
                    return Result.ERROR;
                }
                record.dataset("exim");
                return Result.EVENT;
            }
            record.dataset("exim");
            record.time(time);
            EximMessage.read(b, Scan.skipBlanks(b, times.end(), to), Scan.trim(b, times.end(), to), values);
            return Result.EVENT;
        }

        @Override
        public String problem() {
            return "no time stamp of Exim at the beginning";
        }
    }
}

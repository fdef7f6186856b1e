/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.time.TimeReader;

/**
 * A format of the syslog family. All of them read all records of the family, each record with the dataset of the program
 * that wrote it; they differ in what they are recognised by, and in what they take a record for that doesn't say who wrote
 * it.
 */
abstract class SyslogFamily implements Parser {

    private static final int SURE = 95;
    private static final int MOST_BINARY = 10;
    private static final int FAMILY = 60;

    private final String format;
    private final String label;

    SyslogFamily(String format, String label) {
        this.format = format;
        this.label = label;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Recognition recognise(Sample sample) {
        SyslogPayload wanted = SyslogPayloads.of(format);
        SyslogRecords reader = new SyslogRecords(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0),
                SyslogPayloads.OTHER);
        int fitting = 0;
        int lines = 0;
        for (Sample.Line line : sample.lines()) {
            if (sample.bytes()[line.from()] == '#') {
                continue;
            }
            lines++;
            SyslogPayload payload = reader.recognise(sample.bytes(), line.from(), line.to());
            if (wanted == SyslogPayloads.OTHER ? payload != null : payload == wanted) {
                fitting++;
            }
        }
        if (fitting * 4 < lines || fitting == 0 || sample.binaryPercent() > MOST_BINARY) {
            // By chance, as in binary files.
            return Recognition.NO;
        }
        String reason = fitting + " of " + lines + " lines are " + label;
        return Recognition.share(fitting, lines, wanted == SyslogPayloads.OTHER ? FAMILY : SURE, reason);
    }

    @Override
    public int monthOfYearlessTime(byte[] b, int from, int to) {
        int i = from;
        if (i < to && b[i] == '<') {
            i = Scan.to(b, i, Math.min(to, i + 5), '>') + 1;
        }
        return i < to ? TimeReader.yearlessMonth(b, i, to) : 0;
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
    public RecordParser open(SourceContext context) {
        return new SyslogRecords(context, SyslogPayloads.of(format));
    }
}

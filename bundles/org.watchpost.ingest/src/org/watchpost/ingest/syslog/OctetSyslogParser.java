/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Syslog as it goes over TCP with octet counting (RFC 6587): the length of each message stands before it, and messages may hold line breaks.
 * Each record has the dataset of the program that wrote it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6587#section-3.4.1">RFC 6587, octet counting</a>
 */
@Component(service = Parser.class)
public final class OctetSyslogParser implements Parser {

    private static final String FORMAT = "syslog.octets";
    private static final int LONGEST = 256 * 1024;

    private static final Framing FRAMING = (b, from, to, last) -> {
        int begin = begin(b, from, to);
        if (begin == 0 && !last) {
            return -1;
        }
        if (begin <= 0) {
            int line = Bytes.indexOf(b, from, to, (byte) '\n');
            return line >= 0 ? line + 1 : last || to - from > LONGEST ? to : -1;
        }
        long end = (long) begin + length(b, from, begin - 1);
        if (end > to || end == to && !last) {
            return last ? to : -1;
        }
        return end < to && b[(int) end] == '\n' ? (int) end + 1 : (int) end;
    };

    /** Where a message begins behind its length, -1 if no length stands at {@code from}, 0 if that can't be told yet. */
    static int begin(byte[] b, int from, int to) {
        int i = from;
        while (i < to && i - from < 7 && Scan.digit(b[i])) {
            i++;
        }
        if (i == from || i - from == 7) {
            return -1;
        }
        if (i + 1 >= to) {
            return 0;
        }
        return b[i] == ' ' && b[i + 1] == '<' && length(b, from, i) <= LONGEST ? i + 1 : -1;
    }

    private static int length(byte[] b, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length = length * 10 + b[i] - '0';
        }
        return length;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Syslog with octet counting";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        int to = Math.min(b.length, Sample.MAX_BYTES);
        SyslogRecords reader = new SyslogRecords(new SourceContext(sample.name(), ZoneOffset.UTC, 2000, 1, new byte[0], 0),
                SyslogPayloads.OTHER);
        int at = 0;
        int fitting = 0;
        int records = 0;
        while (at < to && records < 100) {
            int end = FRAMING.recordEnd(b, at, to, sample.whole());
            if (end < 0) {
                break;
            }
            int begin = begin(b, at, end);
            fitting += begin > 0 && reader.recognise(b, begin, end) != null ? 1 : 0;
            records++;
            at = end;
            if (fitting == 0 && records == 5) {
                break;
            }
        }
        return fitting * 2 <= records ? Recognition.NO : Recognition.share(fitting, records, 97, "messages behind their lengths");
    }

    @Override
    public Framing framing() {
        return FRAMING;
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
    public int monthOfYearlessTime(byte[] b, int from, int to) {
        int begin = begin(b, from, to);
        int pri = begin <= 0 ? from : Scan.to(b, begin, Math.min(to, begin + 5), '>') + 1;
        return pri < to ? org.watchpost.ingest.time.TimeReader.yearlessMonth(b, pri, to) : 0;
    }

    @Override
    public RecordParser open(SourceContext context) {
        SyslogRecords records = new SyslogRecords(context, SyslogPayloads.OTHER);
        return record -> records.parse(record, Math.max(record.start(), begin(record.buffer(), record.start(), record.end())));
    }
}

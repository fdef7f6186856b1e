/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.time.TimeReader;

/**
 * The last resort: any text, one event a line. A time at the beginning of a line, or the one in brackets of web server logs, is
 * the event's; other lines have the time of the line before.
 */
@Component
public final class TextParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "text";

    /** Percentage of NULs up to which a source is text: a crash of the machine that writes a log leaves holes. */
    private static final long MOST_NUL = 25;
    private static final long MOST_CONTROL = 1;
    private static final byte[] PDF = Bytes.ascii("%PDF-");
    private static final int PDF_WITHIN = 1024;
    /** How well-known files begin that are no text, though some look like it for long. */
    private static final List<byte[]> BINARY = List.of(Bytes.ascii("PK\003\004"), Bytes.ascii("{\\rtf"),
            Bytes.ascii("\177ELF"), Bytes.ascii("GIF8"), Bytes.ascii("MSCF"), Bytes.ascii("Rar!"), Bytes.ascii("ElfFile\0"),
            new byte[] { (byte) 0x89, 'P', 'N', 'G' }, new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff },
            new byte[] { 0x78, (byte) 0x9f, 0x3e, 0x22 },
            new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 }, new byte[] { (byte) 0xd4, (byte) 0xc3, (byte) 0xb2, (byte) 0xa1 },
            new byte[] { (byte) 0xa1, (byte) 0xb2, (byte) 0xc3, (byte) 0xd4 }, new byte[] { 0x0a, 0x0d, 0x0d, 0x0a });
    private static final int TIME_WITHIN = 64;
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
        byte[] b = sample.bytes();
        for (byte[] magic : BINARY) {
            if (Bytes.startsWith(b, 0, b.length, magic)) {
                return Recognition.NO;
            }
        }
        int limit = Math.min(b.length, Sample.MAX_BYTES);
        int pdf = Bytes.indexOf(b, 0, Math.min(limit, PDF_WITHIN), PDF);
        if (pdf == 0 || pdf > 0 && (b[pdf - 1] == '\n' || b[pdf - 1] == '\r')) {
            return Recognition.NO;
        }
        int nul = 0;
        int control = 0;
        for (int i = 0; i < limit; i++) {
            if (b[i] == 0) {
                nul++;
            } else if (b[i] > 0 && b[i] < ' ' && b[i] != '\n' && b[i] != '\r' && b[i] != '\t' && b[i] != '\f' && b[i] != 0x1b) {
                control++;
            }
        }
        if (nul * 100L > limit * MOST_NUL || control * 100L > limit * MOST_CONTROL) {
            return Recognition.NO;
        }
        return nul + control > 0 ? new Recognition(10, "text with some control characters") : new Recognition(20, "text");
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
        int limit = Math.min(to, at + TIME_WITHIN);
        int bracket = at > from && b[from] == '[' ? Bytes.indexOf(b, at, limit, (byte) ']') : -1;
        long time = times.read(b, at, bracket < 0 ? limit : bracket);
        if (time == TimeReader.NONE) {
            int end = Math.min(to, from + BRACKET_WITHIN);
            for (int i = from; i + 20 < end && time == TimeReader.NONE; i++) {
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

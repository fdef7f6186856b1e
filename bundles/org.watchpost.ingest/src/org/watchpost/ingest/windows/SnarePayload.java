/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Windows events that a Snare agent sends through syslog: {@code MSWinEventLog}, and 13 values divided by tabs.
 *
 * @see <a href="https://docs.rsyslog.com/doc/configuration/modules/mmsnareparse.html">rsyslog, mmsnareparse</a>
 */
public final class SnarePayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "windows.snare";

    private static final byte[] MARK = Bytes.ascii("MSWinEventLog\t");
    private static final byte[] ESCAPED = Bytes.ascii("MSWinEventLog#011");
    private static final byte[] TAB = Bytes.ascii("#011");
    private static final byte[] NONE = Bytes.ascii("N/A");
    private static final byte[] FAILURE = Bytes.ascii("Failure");
    private static final byte[] SUCCESS = Bytes.ascii("Success");
    private static final byte[] SOURCE = Bytes.ascii("Source Network Address:");
    private static final byte[] ACCOUNT = Bytes.ascii("Account Name:");
    private static final Field CHANNEL = Field.own(DATASET + ".channel");
    private static final Field COUNTER = Field.own(DATASET + ".counter");
    private static final Field CATEGORY = Field.own(DATASET + ".category");
    private static final int CELLS = 14;

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "M");
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Bytes.startsWith(line.buffer(), line.message(), line.end(), MARK)
                || Bytes.startsWith(line.buffer(), line.message(), line.end(), ESCAPED);
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = Scan.trim(b, line.message(), line.end());
        int[] starts = new int[CELLS];
        int[] ends = new int[CELLS];
        byte[] tab = Bytes.startsWith(b, line.message(), to, ESCAPED) ? TAB : new byte[] { '\t' };
        int n = 0;
        int i = line.message();
        while (n < CELLS) {
            int end = n == CELLS - 1 ? -1 : Bytes.indexOf(b, i, to, tab);
            starts[n] = i;
            ends[n++] = end < 0 ? to : end;
            if (end < 0) {
                break;
            }
            i = end + tab.length;
        }
        if (n < 10) {
            values.put(Fields.EVENT_REASON, line.message(), to);
            return;
        }
        values.put(CHANNEL, starts[2], ends[2]);
        values.put(COUNTER, starts[3], ends[3]);
        long time = line.time() == TimeReader.NONE || line.times().yearless() ? line.times().syslog(b, starts[4], ends[4])
                : TimeReader.NONE;
        if (time != TimeReader.NONE && !line.times().yearless()) {
            values.builder().time(time);
        }
        values.put(Fields.EVENT_CODE, starts[5], ends[5]);
        values.put(Fields.EVENT_ACTION, starts[5], ends[5]);
        values.put(Fields.PROCESS_NAME, starts[6], ends[6]);
        values.put(Fields.LOG_LEVEL, starts[9], ends[9]);
        if (Bytes.startsWith(b, starts[9], ends[9], FAILURE) || Bytes.startsWith(b, starts[9], ends[9], SUCCESS)) {
            values.word(Fields.EVENT_OUTCOME, b[starts[9]] == 'F' ? "failure" : "success");
        }
        if (n > 10) {
            values.put(Fields.HOST_NAME, starts[10], ends[10]);
        }
        if (n > 11) {
            values.put(CATEGORY, starts[11], ends[11]);
        }
        if (n == CELLS) {
            text(b, starts[13], ends[13], values);
        }
        if (!Scan.is(b, starts[7], ends[7], NONE)) {
            values.put(Fields.USER_NAME, starts[7], ends[7]);
        }
    }

    private static void text(byte[] b, int from, int to, Values values) {
        values.put(Fields.EVENT_REASON, from, to);
        int at = Scan.find(b, from, to, SOURCE);
        if (at >= 0) {
            int start = Scan.skipBlanks(b, at + SOURCE.length, to);
            int end = start;
            while (end < to && b[end] != ' ' && b[end] != '\t') {
                end++;
            }
            values.put(Fields.SOURCE_IP, start, end);
        }
        // The account that stands last is the one the event is about.
        at = Scan.findLast(b, from, to, ACCOUNT);
        if (at >= 0) {
            int start = Scan.skipBlanks(b, at + ACCOUNT.length, to);
            int end = start;
            while (end < to && b[end] != '\t' && !(b[end] == ' ' && end + 1 < to && b[end + 1] == ' ')) {
                end++;
            }
            if (end - start > 1) {
                values.put(Fields.USER_NAME, start, Scan.trim(b, start, end));
            }
        }
    }
}

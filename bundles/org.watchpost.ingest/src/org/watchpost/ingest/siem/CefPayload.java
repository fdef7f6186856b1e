/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.siem;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * ArcSight's Common Event Format: {@code CEF:0|vendor|product|version|id|name|severity|key=value ...}, alone or behind a header of
 * syslog. Severity 9 and 10 become 1, 7 and 8 become 2, 4 to 6 become 3, the rest 4. Users that are mail addresses are senders
 * and recipients.
 *
 * @see <a href="https://www.microfocus.com/documentation/arcsight/arcsight-smartconnectors/pdfdoc/common-event-format-v25/common-event-format-v25.pdf">CEF</a>
 */
public final class CefPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "cef";

    private static final byte[] MARK = Bytes.ascii("CEF:");
    private static final byte[] PROGRAM = Bytes.ascii("CEF");
    private static final byte[] EXTERNAL_ID = Bytes.ascii("ExternalMsgID");
    private static final byte[] EMAIL = Bytes.ascii("Email");
    private static final Field VENDOR = Field.own("cef.vendor");
    private static final Field PRODUCT = Field.own("cef.product");
    private static final Field VERSION = Field.own("cef.version");
    private static final Field SEVERITY = Field.own("cef.severity");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "src", "sourceAddress", "c6a2")
            .to(Fields.DESTINATION_IP, "dst", "destinationAddress", "c6a3").to(Fields.SOURCE_PORT, "spt", "sourcePort")
            .to(Fields.DESTINATION_PORT, "dpt", "destinationPort").to(Fields.SOURCE_DOMAIN, "shost", "sourceHostName")
            .to(Fields.DESTINATION_DOMAIN, "dhost", "destinationHostName").to(Fields.NETWORK_PROTOCOL, "app")
            .to(Fields.SOURCE_BYTES, "in", "bytesIn").to(Fields.DESTINATION_BYTES, "out", "bytesOut")
            .to(Fields.HOST_NAME, "dvchost", "deviceHostName").to(Fields.HOST_IP, "dvc", "deviceAddress")
            .to(Fields.RULE_CATEGORY, "cat").to(Fields.EVENT_REASON, "reason").to(Fields.FILE_NAME, "fname", "fileName")
            .to(Fields.FILE_SIZE, "fsize", "fileSize").to(Fields.HTTP_REQUEST_METHOD, "requestMethod")
            .to(Fields.USER_AGENT_ORIGINAL, "requestClientApplication").to(Fields.HTTP_REQUEST_REFERRER, "requestContext")
            .to(Fields.PROCESS_NAME, "sproc", "deviceProcessName").to(Fields.PROCESS_PID, "spid", "dvcpid")
            .to(Fields.WATCHPOST_MAIL_QUEUE_ID, "ESAMID").to(Fields.WATCHPOST_MAIL_SIZE, "ESAMsgSize").build();
    private static final KeyTable SPECIAL = new KeyTable("rt", "end", "endTime", "start", "startTime", "deviceReceiptTime", "proto", "act",
            "outcome", "suser", "duser", "sourceUserName", "destinationUserName", "request", "msg", "fileHash", "cs1Label", "cs2Label",
            "cs3Label", "cs4Label", "cs5Label", "cs6Label", "cs1", "cs2", "cs3", "cs4", "cs5", "cs6");
    private static final int FIRST_LABEL = 16;
    private static final int FIRST_STRING = 22;

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("C", "C0123456789");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int message = line.message();
        int to = line.end();
        if (Bytes.startsWith(b, message, to, MARK)) {
            return true;
        }
        boolean version = message + 1 < to && Scan.digit(b[message]) && b[message + 1] == '|';
        return version && (Scan.is(b, line.programFrom(), line.programTo(), PROGRAM) || bars(b, message, to) >= 7);
    }

    private static int bars(byte[] b, int from, int to) {
        int bars = 0;
        for (int i = from; i < to && bars < 7; i++) {
            bars += b[i] == '|' ? 1 : 0;
        }
        return bars;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = line.end();
        int i = line.message();
        int[] starts = new int[8];
        int[] ends = new int[8];
        int n = 0;
        starts[0] = i;
        while (i < to && n < 7) {
            if (b[i] == '\\') {
                i++;
            } else if (b[i] == '|') {
                ends[n++] = i;
                starts[n] = i + 1;
            }
            i++;
        }
        if (n < 7) {
            // Some leave the extension out with its bar.
            ends[n] = to;
            starts[7] = to;
            if (n < 6) {
                values.put(Fields.EVENT_REASON, line.message(), to);
                return;
            }
        }
        values.put(VENDOR, starts[1], ends[1]);
        values.put(PRODUCT, starts[2], ends[2]);
        values.put(VERSION, starts[3], ends[3]);
        values.put(Fields.RULE_ID, starts[4], ends[4]);
        values.put(Fields.EVENT_CODE, starts[4], ends[4]);
        values.put(Fields.RULE_NAME, starts[5], ends[5]);
        severity(values, b, starts[6], ends[6]);
        boolean mail = Scan.find(b, starts[2], ends[2], EMAIL) >= 0;
        new Extension(line, values, mail).read(starts[7], to);
    }

    /** Numbers from 0 to 10, 10 being the worst, or words. */
    static void severity(Values values, byte[] b, int from, int to) {
        values.put(SEVERITY, from, to);
        long level = severity(b, from, to);
        if (level > 0) {
            values.number(Fields.EVENT_SEVERITY, level, -1, -1);
        }
    }

    /** 1 to 4 for a severity of 0 to 10 or a word, 0 if it is neither. */
    static long severity(byte[] b, int from, int to) {
        long number = Numbers.parseLong(b, from, to);
        if (number >= 0 && number <= 10) {
            return number >= 9 ? 1 : number >= 7 ? 2 : number >= 4 ? 3 : 4;
        }
        if (to <= from) {
            return 0;
        }
        return switch (b[from] | 0x20) {
            case 'v', 'c' -> 1;
            case 'h' -> 2;
            case 'm' -> 3;
            case 'l', 'i' -> 4;
            default -> 0;
        };
    }

    /** The keys and values. */
    private static final class Extension implements Pairs.Sink {

        private final SyslogLine line;
        private final Values values;
        private final boolean mail;
        private final byte[] b;
        private int timeRank = Integer.MAX_VALUE;
        private int idString = -1;
        private final int[] strings = new int[12];
        private int userFrom;
        private int userTo;
        private boolean named;

        Extension(SyslogLine line, Values values, boolean mail) {
            this.line = line;
            this.values = values;
            this.mail = mail;
            b = line.buffer();
        }

        void read(int from, int to) {
            Pairs.open(b, from, to, this);
            if (!named && userTo > userFrom) {
                values.put(Fields.USER_NAME, userFrom, userTo);
            }
            if (idString >= 0 && strings[2 * idString + 1] > strings[2 * idString]) {
                int start = strings[2 * idString];
                int end = strings[2 * idString + 1];
                while (start < end && (b[start] == '\'' || b[start] == '<')) {
                    start++;
                }
                while (end > start && (b[end - 1] == '\'' || b[end - 1] == '>')) {
                    end--;
                }
                values.put(Fields.EMAIL_MESSAGE_ID, start, end);
            }
        }

        @Override
        public void pair(int keyFrom, int keyTo, int from, int to, boolean escaped) {
            if (to <= from) {
                return;
            }
            int special = SPECIAL.find(b, keyFrom, keyTo);
            boolean kept = switch (special) {
                case 0, 1, 2, 3, 4, 5 -> {
                    time(special, from, to);
                    yield false;
                }
                case 6 -> Common.transport(values, from, to);
                case 7 -> {
                    Common.action(values, from, to);
                    yield true;
                }
                case 8 -> {
                    Common.outcome(values, from, to);
                    yield false;
                }
                case 9, 11 -> user(Fields.EMAIL_FROM_ADDRESS, from, to);
                case 10, 12 -> user(Fields.EMAIL_TO_ADDRESS, from, to);
                case 13 -> {
                    Urls.put(values, from, to);
                    yield escaped;
                }
                case 14 -> values.put(mail ? Fields.EMAIL_SUBJECT : Fields.EVENT_REASON, escaped ? Pairs.unescape(b, from, to)
                        : Bytes.decode(b, from, to));
                case 15 -> Common.hash(values, from, to);
                default -> false;
            };
            if (special >= FIRST_STRING) {
                strings[2 * (special - FIRST_STRING)] = from;
                strings[2 * (special - FIRST_STRING) + 1] = to;
            } else if (special >= FIRST_LABEL && Scan.is(b, from, to, EXTERNAL_ID)) {
                idString = special - FIRST_LABEL;
            }
            if (!kept) {
                KEYS.put(values, keyFrom, keyTo, from, to, escaped);
            }
        }

        /** A user; one that is a mail address of a mail gateway is a sender or a recipient. */
        private boolean user(Field field, int from, int to) {
            if (mail && Scan.to(b, from, to, '@') < to) {
                MailAddresses.put(values, field, from, to);
                return true;
            }
            if (field == Fields.EMAIL_FROM_ADDRESS) {
                // Who did it, unless the record also names whom it was done to.
                userFrom = from;
                userTo = to;
                return false;
            }
            named = values.put(Fields.USER_NAME, from, to);
            return named;
        }

        /** Milliseconds since 1970, or {@code MMM dd yyyy HH:mm:ss}; the time of receipt counts more than the end, that more than the start. */
        private void time(int rank, int from, int to) {
            if (rank == 5 ? timeRank == 0 : rank >= timeRank) {
                return;
            }
            TimeReader times = line.times();
            long time = to - from >= 12 && Scan.number(b, from, to) ? times.epoch(b, from, to) : times.syslog(b, from, to);
            if (time == TimeReader.NONE || times.yearless()) {
                time = times.iso(b, from, to);
            }
            if (time != TimeReader.NONE) {
                values.builder().time(time);
                timeRank = rank == 5 ? 0 : rank;
            }
        }
    }
}

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
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * The console log of HCL (Lotus) Domino: {@code 07/26/2004 08:33:30 AM  Router: Message 0012ABCD delivered to Bob Example/ACME}, with or
 * without process and thread in brackets before it, dates as the server's locale has them (American, or day first with dashes).
 */
@Component
public final class DominoParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "domino";

    private static final byte[][] TASKS = { Bytes.ascii("Router: "), Bytes.ascii("SMTP Server: "), Bytes.ascii("SMTP Server ["),
            Bytes.ascii("smtp: "), Bytes.ascii("Database "), Bytes.ascii("Opened session "), Bytes.ascii("Closed session "),
            Bytes.ascii("Replicator "), Bytes.ascii("HTTP Server: "), Bytes.ascii("AMgr: "), Bytes.ascii("Index update "),
            Bytes.ascii("Admin Process: "), Bytes.ascii("LDAP Server: "), Bytes.ascii("IMAP Server: "), Bytes.ascii("POP3 Server: "),
            Bytes.ascii("Mail "), Bytes.ascii("Event: ") };
    private static final byte[] MESSAGE = Bytes.ascii("Message ");
    private static final byte[] SIZE = Bytes.ascii("Size: ");
    private static final byte[] FROM = Bytes.ascii("From: ");
    private static final byte[] TO = Bytes.ascii(" to ");
    private static final byte[] FROM_USER = Bytes.ascii(" from ");
    private static final byte[] CONNECTING = Bytes.ascii("connecting host ");
    private static final byte[] USER = Bytes.ascii("for user ");
    private static final byte[] AUTHENTICATION = Bytes.ascii(" authentication failure");
    private static final byte[] FAILURE = Bytes.ascii("ailure");
    private static final byte[] FAILED = Bytes.ascii("ailed");
    private static final byte[] DELIVERED = Bytes.ascii("delivered to ");
    private static final byte[] TRANSFERRED = Bytes.ascii("transferred to ");
    private static final byte[] NOT = Bytes.ascii("could not be delivered");
    private static final byte[] REJECTED = Bytes.ascii("rejected");
    private static final byte[] DELAYED = Bytes.ascii("No messages transferred");
    private static final Field TASK = Field.own("domino.task");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Domino console log";
    }

    @Override
    public Recognition recognise(Sample sample) {
        Records records = new Records(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        byte[] b = sample.bytes();
        int fitting = 0;
        int lines = 0;
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] == '#') {
                continue;
            }
            lines++;
            if (records.find(b, line.from(), line.to())) {
                int text = records.text;
                for (byte[] task : TASKS) {
                    if (Bytes.startsWith(b, text, line.to(), task)) {
                        fitting++;
                        break;
                    }
                }
            }
        }
        return fitting * 2 < lines ? Recognition.NO : Recognition.share(fitting, lines, 92, "lines of Domino's tasks");
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        private final TimeReader times;
        private final Values values = new Values();
        private long time;
        private int text;

        Records(SourceContext context) {
            times = new TimeReader(context);
        }

        boolean find(byte[] b, int from, int to) {
            int i = from;
            if (i < to && b[i] == '[') {
                int close = Scan.to(b, i, Math.min(to, i + 40), ']');
                if (close >= to || b[close] != ']') {
                    return false;
                }
                i = Scan.skipBlanks(b, close + 1, to);
            }
            time = to - i > 10 && b[i + 2] == '-' ? dayFirst(b, i, to) : times.american(b, i, to);
            if (time == TimeReader.NONE) {
                time = times.iso(b, i, to);
            }
            int end = times.end();
            text = Scan.skipBlanks(b, end, to);
            return time != TimeReader.NONE && text - end >= 2 && text < to;
        }

        /** {@code 22-06-2014 09:56:12}. */
        private long dayFirst(byte[] b, int from, int to) {
            if (to - from < 19 || b[from + 5] != '-' || b[from + 10] != ' ') {
                return TimeReader.NONE;
            }
            int day = number(b, from, from + 2);
            int month = number(b, from + 3, from + 5);
            int epochDay = TimeReader.epochDay(number(b, from + 6, from + 10), month, day);
            long micros = times.timeOfDay(b, from + 11, to);
            return epochDay == TimeReader.NO_DATE || micros < 0 ? TimeReader.NONE : times.local(epochDay, micros);
        }

        private static int number(byte[] b, int from, int to) {
            int value = 0;
            for (int i = from; i < to; i++) {
                if (!Scan.digit(b[i])) {
                    return -1;
                }
                value = value * 10 + b[i] - '0';
            }
            return value;
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int to = Scan.trim(b, record.start(), record.end());
            if (b[record.start()] == '#') {
                return Result.HEADER;
            }
            if (!find(b, record.start(), to)) {
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            record.time(time);
            int colon = Scan.to(b, text, Math.min(to, text + 24), ':');
            boolean task = colon + 1 < to && b[colon] == ':' && b[colon + 1] == ' ';
            if (task) {
                values.put(TASK, text, colon);
                values.put(Fields.PROCESS_NAME, text, colon);
            }
            int from = task ? colon + 2 : thread(b, to);
            message(b, from, to);
            values.put(Fields.EVENT_REASON, from, to);
            return Result.EVENT;
        }

        /** {@code SMTP Server [0D14:0027-1334] } says the task and its process and thread; answers where the text begins. */
        private int thread(byte[] b, int to) {
            int open = Scan.to(b, text, Math.min(to, text + 24), '[');
            int close = Scan.to(b, open, Math.min(to, open + 40), ']');
            if (open >= to || b[open] != '[' || open <= text + 1 || b[open - 1] != ' ' || close >= to || b[close] != ']') {
                return text;
            }
            for (int i = open + 1; i < close; i++) {
                if (Character.digit(b[i], 16) < 0 && b[i] != ':' && b[i] != '-') {
                    return text;
                }
            }
            values.put(TASK, text, open - 1);
            values.put(Fields.PROCESS_NAME, text, open - 1);
            return Scan.skipBlanks(b, close + 1, to);
        }

        /** {@code name [192.0.2.5] authentication failure}: who failed; the address may stand without brackets. */
        private void login(byte[] b, int from, int to) {
            int at = Scan.find(b, from, to, AUTHENTICATION);
            int end = at < 0 ? from : Scan.trim(b, from, at);
            int start = end;
            while (start > from && b[start - 1] != ' ') {
                start--;
            }
            boolean brackets = end - start > 2 && b[start] == '[' && b[end - 1] == ']';
            if (end > start && Addresses.isAddress(b, brackets ? start + 1 : start, brackets ? end - 1 : end)) {
                values.put(Fields.SOURCE_IP, brackets ? start + 1 : start, brackets ? end - 1 : end);
                values.put(Fields.USER_NAME, from, Scan.trim(b, from, start));
            }
        }

        private void message(byte[] b, int from, int to) {
            int at = Scan.find(b, from, to, MESSAGE);
            if (at == from) {
                values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, at + MESSAGE.length, Scan.to(b, at + MESSAGE.length, to, ' '));
            }
            if (after(b, from, to, DELIVERED, Fields.EMAIL_TO_ADDRESS)) {
                MailValues.status(values, MailValues.SENT);
            } else if (after(b, from, to, TRANSFERRED, Fields.WATCHPOST_MAIL_RELAY)) {
                MailValues.status(values, MailValues.SENT);
            } else if (Scan.find(b, from, to, NOT) >= 0) {
                MailValues.status(values, MailValues.BOUNCED);
            } else if (Scan.find(b, from, to, REJECTED) >= 0) {
                MailValues.status(values, MailValues.REJECTED);
            } else if (Scan.find(b, from, to, DELAYED) >= 0) {
                MailValues.status(values, MailValues.DEFERRED);
            } else if (Scan.find(b, from, to, FAILED) >= 0 || Scan.find(b, from, to, FAILURE) >= 0) {
                values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
            }
            int sender = Scan.find(b, from, to, FROM);
            if (sender >= 0) {
                MailAddresses.put(values, Fields.EMAIL_FROM_ADDRESS, sender + FROM.length, wordEnd(b, sender + FROM.length, to));
            }
            int size = Scan.find(b, from, to, SIZE);
            if (size >= 0) {
                int end = size + SIZE.length;
                while (end < to && Scan.digit(b[end])) {
                    end++;
                }
                values.put(Fields.WATCHPOST_MAIL_SIZE, size + SIZE.length, end);
            }
            if (!after(b, from, to, USER, Fields.USER_NAME)) {
                login(b, from, to);
            }
            int host = Scan.find(b, from, to, CONNECTING);
            if (host >= 0) {
                int start = host + CONNECTING.length;
                boolean brackets = start < to && b[start] == '[' && b[to - 1] == ']';
                values.put(Fields.SOURCE_IP, brackets ? start + 1 : start, brackets ? to - 1 : to);
            } else {
                MailValues.firstPeer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            }
        }

        private boolean after(byte[] b, int from, int to, byte[] words, Field field) {
            int at = Scan.find(b, from, to, words);
            if (at < 0) {
                return false;
            }
            int start = at + words.length;
            int end = start;
            while (end < to && b[end] != ';' && b[end] != ',' && !Bytes.startsWith(b, end, to, FROM_USER)
                    && !Bytes.startsWith(b, end, to, TO)) {
                end++;
            }
            return values.put(field, start, Scan.trim(b, start, end));
        }

        private static int wordEnd(byte[] b, int from, int to) {
            int i = from;
            while (i < to && b[i] != ' ' && b[i] != ',' && b[i] != ';') {
                i++;
            }
            return i;
        }

        @Override
        public String problem() {
            return "does not begin with a time and two blanks";
        }
    }
}

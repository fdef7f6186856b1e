/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

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
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Access logs in the common and the combined log format, of Apache, nginx and many others, with or without the virtual host before them,
 * and with anything behind them.
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/logs.html#accesslog">Apache, access log</a>
 */
@Component
public final class AccessLogParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "apache.access";

    private static final byte[] PROTOCOL = Bytes.ascii(" HTTP/");
    private static final Field REST = Field.own(FORMAT + ".rest");
    private static final Field REQUEST = Field.own(FORMAT + ".request");
    private static final Field VERSION = Field.own(FORMAT + ".http_version");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Web access log (common, combined)";
    }

    @Override
    public Recognition recognise(Sample sample) {
        Records records = new Records(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            fitting += records.find(sample.bytes(), line.from(), line.to()) && records.http(sample.bytes()) ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 94, "requests in quotes behind times in brackets");
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
        private final int[] words = new int[8];
        private int wordCount;
        private long time;
        private int request;
        private int requestTo;
        private int after;

        Records(SourceContext context) {
            times = new TimeReader(context);
        }

        /** Finds words, time and request; whether they are there. */
        boolean find(byte[] b, int from, int to) {
            int bracket = Bytes.indexOf(b, from, Math.min(to, from + 1024), (byte) '[');
            if (bracket <= from) {
                return false;
            }
            // An IPv6 address may stand in brackets, too.
            if (bracket + 1 < to && !Scan.digit(b[bracket + 1])) {
                return false;
            }
            time = times.commonLog(b, bracket + 1, to);
            int close = times.end();
            if (time == TimeReader.NONE || close + 2 >= to || b[close] != ']') {
                return false;
            }
            int quote = Scan.skipBlanks(b, close + 1, to);
            if (quote >= to || b[quote] != '"') {
                return false;
            }
            request = quote + 1;
            requestTo = quoteEnd(b, request, to);
            after = Math.min(to, requestTo + 1);
            wordCount = 0;
            int i = from;
            while (i < bracket && wordCount < 4) {
                i = Scan.skipBlanks(b, i, bracket);
                int end = Scan.to(b, i, bracket, ' ');
                if (end > i) {
                    words[2 * wordCount] = i;
                    words[2 * wordCount++ + 1] = end;
                }
                i = end;
            }
            // A user's name may have blanks: it ends before the time.
            if (wordCount > 0 && i < bracket) {
                words[2 * wordCount - 1] = Scan.trim(b, words[2 * wordCount - 2], bracket);
            }
            return wordCount > 0;
        }

        boolean http(byte[] b) {
            return Scan.findLast(b, request, requestTo, PROTOCOL) >= 0 || requestTo - request == 1 && b[request] == '-';
        }

        private static int quoteEnd(byte[] b, int from, int to) {
            int i = from;
            while (i < to && b[i] != '"') {
                i += b[i] == '\\' ? 2 : 1;
            }
            return Math.min(i, to);
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int to = record.end();
            if (!find(b, record.start(), to)) {
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            record.time(time);
            // Where a virtual host is logged it stands first.
            boolean host = wordCount == 4;
            int client = host ? 1 : 0;
            if (host) {
                Urls.host(values, words[0], words[1]);
            }
            client(b, words[2 * client], words[2 * client + 1]);
            if (wordCount >= 3) {
                word(b, Fields.USER_NAME, words[2 * wordCount - 2], words[2 * wordCount - 1]);
            }
            request(b);
            int i = Scan.skipBlanks(b, after, to);
            int status = Scan.to(b, i, to, ' ');
            values.put(Fields.HTTP_RESPONSE_STATUS_CODE, i, status);
            long code = Numbers.parseLong(b, i, status);
            if (code >= 100 && code < 600) {
                values.word(Fields.EVENT_OUTCOME, code >= 400 ? "failure" : "success");
            }
            i = Scan.skipBlanks(b, status, to);
            int bytes = Scan.to(b, i, to, ' ');
            word(b, Fields.DESTINATION_BYTES, i, bytes);
            i = quoted(b, bytes, to, Fields.HTTP_REQUEST_REFERRER);
            i = quoted(b, i, to, Fields.USER_AGENT_ORIGINAL);
            values.put(REST, Scan.skipBlanks(b, i, to), to);
            return Result.EVENT;
        }

        private void client(byte[] b, int from, int to) {
            if (Addresses.isAddress(b, from, Addresses.withoutZone(b, from, to))) {
                values.put(Fields.SOURCE_IP, from, to);
            } else {
                word(b, Fields.SOURCE_DOMAIN, from, to);
            }
        }

        private void word(byte[] b, Field field, int from, int to) {
            if (!(to - from == 1 && b[from] == '-')) {
                values.put(field, from, to);
            }
        }

        private void request(byte[] b) {
            int protocol = Scan.findLast(b, request, requestTo, PROTOCOL);
            int method = request;
            while (method < requestTo && b[method] >= 'A' && b[method] <= 'Z') {
                method++;
            }
            if (protocol < 0 || method == request || method >= protocol || b[method] != ' ') {
                if (!(requestTo - request == 1 && b[request] == '-')) {
                    values.put(REQUEST, request, requestTo);
                }
                return;
            }
            values.put(Fields.HTTP_REQUEST_METHOD, request, method);
            Urls.put(values, method + 1, protocol);
            values.put(VERSION, protocol + PROTOCOL.length, requestTo);
        }

        /** A value in quotes; answers where the rest begins. */
        private int quoted(byte[] b, int from, int to, Field field) {
            int i = Scan.skipBlanks(b, from, to);
            if (i >= to || b[i] != '"') {
                return i;
            }
            int end = quoteEnd(b, i + 1, to);
            word(b, field, i + 1, end);
            return Math.min(to, end + 1);
        }

        @Override
        public String problem() {
            return "has no time in brackets with a request in quotes behind it";
        }
    }
}

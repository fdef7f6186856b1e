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
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Error logs of Apache ({@code [Sun Dec 04 04:47:44 2005] [error] [client 192.0.2.1] ...}, dataset {@code apache.error}) and of nginx
 * ({@code 2024/03/01 10:00:00 [error] 12#0: *5 ..., client: 192.0.2.1, server: ...}, dataset {@code nginx.error}).
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/mod/core.html#errorlogformat">Apache, ErrorLogFormat</a>
 * @see <a href="https://nginx.org/en/docs/ngx_core_module.html#error_log">nginx, error_log</a>
 */
@Component
public final class WebErrorParser implements Parser {

    /** Format. */
    public static final String FORMAT = "web.error";

    private static final String APACHE = "apache.error";
    private static final String NGINX = "nginx.error";
    private static final byte[] CLIENT = Bytes.ascii("client ");
    private static final byte[] PID = Bytes.ascii("pid ");
    private static final byte[] NGINX_CLIENT = Bytes.ascii(", client: ");
    private static final byte[] REQUEST = Bytes.ascii(", request: \"");
    private static final byte[] HOST = Bytes.ascii(", host: \"");
    private static final Field MODULE = Field.own("apache.error.module");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Web error log (Apache, nginx)";
    }

    @Override
    public Recognition recognise(Sample sample) {
        Records records = new Records(new SourceContext(sample.name(), java.time.ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            fitting += records.find(sample.bytes(), line.from(), line.to()) ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 93, "times and levels of web servers' error logs");
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
        private boolean nginx;
        private int level;
        private int levelTo;

        Records(SourceContext context) {
            times = new TimeReader(context);
        }

        boolean find(byte[] b, int from, int to) {
            nginx = from < to && Scan.digit(b[from]);
            int next;
            if (nginx) {
                if (to - from < 24 || b[from + 4] != '/') {
                    return false;
                }
                time = times.iso(b, from, to);
                next = times.end();
            } else {
                if (to - from < 28 || b[from] != '[' || !Scan.letter(b[from + 1]) || b[from + 4] != ' ') {
                    return false;
                }
                int close = Scan.to(b, from, Math.min(to, from + 40), ']');
                time = times.syslog(b, from + 1, close);
                if (time == TimeReader.NONE || times.yearless() || close >= to || b[close] != ']') {
                    return false;
                }
                next = close + 1;
            }
            level = next + 2;
            if (time == TimeReader.NONE || level >= to || b[next] != ' ' || b[next + 1] != '[') {
                return false;
            }
            levelTo = Scan.to(b, level, Math.min(to, level + 40), ']');
            return levelTo < to && b[levelTo] == ']' && Scan.letter(b[level]);
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int to = Scan.trim(b, record.start(), record.end());
            if (!find(b, record.start(), to)) {
                boolean more = b[record.start()] == ' ' || b[record.start()] == '\t';
                if (more) {
                    record.dataset(APACHE);
                }
                return more ? Result.EVENT : Result.ERROR;
            }
            values.start(record);
            record.dataset(nginx ? NGINX : APACHE);
            record.time(time);
            int colon = Scan.to(b, level, levelTo, ':');
            if (colon < levelTo) {
                values.put(MODULE, level, colon);
                values.put(Fields.LOG_LEVEL, colon + 1, levelTo);
            } else {
                values.put(Fields.LOG_LEVEL, level, levelTo);
            }
            int i = Scan.skipBlanks(b, levelTo + 1, to);
            if (nginx) {
                nginx(b, i, to);
            } else {
                apache(b, i, to);
            }
            return Result.EVENT;
        }

        private void apache(byte[] b, int from, int to) {
            int i = from;
            while (i < to && b[i] == '[') {
                int close = Scan.to(b, i, to, ']');
                if (Bytes.startsWith(b, i + 1, close, CLIENT)) {
                    int start = i + 1 + CLIENT.length;
                    if (!Common.endpoint(values, Fields.SOURCE_IP, Fields.SOURCE_PORT, start, close)) {
                        values.put(Fields.SOURCE_DOMAIN, start, close);
                    }
                } else if (Bytes.startsWith(b, i + 1, close, PID)) {
                    int start = i + 1 + PID.length;
                    values.put(Fields.PROCESS_PID, start, Scan.to(b, start, close, ':'));
                } else {
                    break;
                }
                i = Scan.skipBlanks(b, Math.min(to, close + 1), to);
            }
            values.put(Fields.EVENT_REASON, i, to);
        }

        private void nginx(byte[] b, int from, int to) {
            int hash = Scan.to(b, from, Math.min(to, from + 12), '#');
            if (hash < to && b[hash] == '#') {
                values.put(Fields.PROCESS_PID, from, hash);
            }
            int colon = Scan.to(b, from, to, ':');
            int end = to;
            int client = Scan.find(b, from, to, NGINX_CLIENT);
            if (client >= 0) {
                end = client;
                int start = client + NGINX_CLIENT.length;
                int stop = Scan.to(b, start, to, ',');
                if (Addresses.isAddress(b, start, stop)) {
                    values.put(Fields.SOURCE_IP, start, stop);
                }
            }
            int request = Scan.find(b, from, to, REQUEST);
            if (request >= 0) {
                int start = request + REQUEST.length;
                int method = Scan.to(b, start, to, ' ');
                int url = Math.min(to, method + 1);
                int stop = url;
                while (stop < to && b[stop] != ' ' && b[stop] != '"') {
                    stop++;
                }
                values.put(Fields.HTTP_REQUEST_METHOD, start, method);
                Urls.put(values, url, stop);
            }
            int host = Scan.find(b, from, to, HOST);
            if (host >= 0) {
                values.put(Fields.URL_DOMAIN, host + HOST.length, Scan.to(b, host + HOST.length, to, '"'));
            }
            values.put(Fields.EVENT_REASON, Scan.skipBlanks(b, Math.min(end, colon + 1), end), end);
        }

        @Override
        public String problem() {
            return "has no time and level of a web server's error log";
        }
    }
}

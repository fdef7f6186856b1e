/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.json.JsonFraming;
import org.watchpost.ingest.json.JsonPath;
import org.watchpost.ingest.json.JsonReader;
import org.watchpost.ingest.json.JsonRecords;
import org.watchpost.ingest.json.JsonSample;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.time.TimeReader;

/**
 * Access logs in JSON, of nginx and Apache as people configure them, and of Caddy, Traefik and others: known by a status together with a
 * request, a method or a path.
 */
@Component
public final class JsonAccessParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "web.json";

    private static final int TIME = 1;
    private static final int STATUS = 2;
    private static final int REQUEST = 3;
    private static final int URL = 4;
    private static final int CLIENT = 5;
    private static final List<String> STATUSES = List.of("status", "response", "status_code", "DownstreamStatus", "response_status",
            "http_status", "statusCode", "code");
    private static final List<String> REQUESTS = List.of("request", "request_line", "http_request");
    private static final List<String> METHODS = List.of("request_method", "method", "RequestMethod", "request.method", "http_method",
            "verb");
    private static final List<String> URLS = List.of("request_uri", "uri", "url", "RequestPath", "request.uri", "path", "request_path");
    private static final List<String> CLIENTS = List.of("remote_addr", "remote_ip", "client_ip", "clientip", "clientIp", "client",
            "ClientHost",
            "ClientAddr", "request.remote_ip", "request.remote_addr", "remote", "remote_host", "ip", "client_addr", "x_forwarded_for");
    private static final List<String> TIMES = List.of("@timestamp", "time_iso8601", "timestamp", "time_local", "time", "StartUTC", "ts",
            "msec",
            "date", "datetime");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Web access log in JSON";
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        return Recognition.share(json.count(JsonAccessParser::access), json.records(), 90, "JSON with clients, requests and statuses");
    }

    private static boolean access(Set<String> names) {
        boolean request = any(names, REQUESTS) || any(names, METHODS) && any(names, URLS);
        return request && any(names, STATUSES) && any(names, CLIENTS) && !names.contains("event_type") && !names.contains("uid");
    }

    private static boolean any(Set<String> names, List<String> wanted) {
        return wanted.stream().anyMatch(names::contains);
    }

    @Override
    public Framing framing() {
        return JsonFraming.INSTANCE;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records extends JsonRecords {

        private final AnyTime clock;
        private final TimeReader web;

        Records(SourceContext context) {
            clock = new AnyTime(context);
            web = new TimeReader(context);
        }

        @Override
        protected JsonPath layout() {
            JsonPath top = JsonPath.top(FORMAT);
            TIMES.forEach(name -> top.member(name).code(TIME));
            STATUSES.forEach(name -> top.at(name).code(STATUS));
            REQUESTS.forEach(name -> top.at(name).code(REQUEST));
            URLS.forEach(name -> top.at(name).code(URL));
            CLIENTS.forEach(name -> top.at(name).code(CLIENT));
            to(top, Fields.HTTP_REQUEST_METHOD, METHODS);
            to(top, Fields.DESTINATION_BYTES,
                    List.of("body_bytes_sent", "bytes_sent", "bytes", "size", "response_size", "DownstreamContentSize",
                            "bytes_out"));
            to(top, Fields.SOURCE_BYTES, List.of("request_length", "bytes_in", "bytes_read", "RequestContentSize"));
            to(top, Fields.HTTP_REQUEST_REFERRER, List.of("http_referer", "http_referrer", "referer", "referrer", "request_Referer"));
            to(top, Fields.USER_AGENT_ORIGINAL,
                    List.of("http_user_agent", "user_agent", "agent", "userAgent", "request_User-Agent", "useragent"));
            to(top, Fields.URL_DOMAIN, List.of("http_host", "host", "vhost", "server_name", "RequestHost", "request.host", "virtual_host"));
            to(top, Fields.USER_NAME, List.of("remote_user", "auth", "user", "user_id", "ClientUsername"));
            to(top, Fields.SOURCE_PORT, List.of("remote_port", "request.remote_port", "ClientPort"));
            to(top, Fields.URL_QUERY, List.of("query_string", "args", "query"));
            to(top, Fields.LOG_LEVEL, List.of("level"));
            return top;
        }

        private static void to(JsonPath top, Field field, List<String> names) {
            names.forEach(name -> top.at(name).to(field));
        }

        @Override
        protected void begin() {
            // Nothing is carried over.
        }

        @Override
        protected void coded(JsonPath path, int from, int to, int kind) {
            byte[] b = record.buffer();
            switch (path.code()) {
                case TIME -> {
                    long time = clock.read(b, from, to);
                    time = time == TimeReader.NONE ? web.commonLog(b, from, to) : time;
                    if (time == TimeReader.NONE || record.time() != org.watchpost.core.event.EventBuilder.NO_TIME) {
                        keep(path, from, to, kind);
                    } else {
                        record.time(time);
                    }
                }
                case STATUS -> {
                    if (!put(Fields.HTTP_RESPONSE_STATUS_CODE, from, to, kind)) {
                        keep(path, from, to, kind);
                    }
                    long code = Numbers.parseLong(b, from, to);
                    if (code >= 100 && code < 600) {
                        values.word(Fields.EVENT_OUTCOME, code >= 400 ? "failure" : "success");
                    }
                }
                case REQUEST -> {
                    int method = Scan.to(b, from, to, ' ');
                    int url = Math.min(to, method + 1);
                    int end = Scan.to(b, url, to, ' ');
                    if (kind == JsonReader.STRING && end > url) {
                        values.put(Fields.HTTP_REQUEST_METHOD, from, method);
                        Urls.put(values, url, end);
                    } else {
                        keep(path, from, to, kind);
                    }
                }
                case URL -> {
                    if (kind == JsonReader.STRING && values.free(Fields.URL_PATH)) {
                        Urls.put(values, from, to);
                    } else {
                        keep(path, from, to, kind);
                    }
                }
                default -> {
                    if (!values.free(Fields.SOURCE_IP) || !Common.endpoint(values, Fields.SOURCE_IP, Fields.SOURCE_PORT, from, to)) {
                        keep(path, from, to, kind);
                    }
                }
            }
        }

        @Override
        protected void finish() {
            record.dataset(FORMAT);
        }
    }
}

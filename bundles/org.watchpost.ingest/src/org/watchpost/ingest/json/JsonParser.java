/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.time.TimeReader;

/**
 * JSON objects of unknown make: one a line, one after another, or in an array. Members with an ECS name, flat or nested, go to
 * their catalogue field; all others are {@code json.} and their names joined by dots.
 *
 * @see <a href="https://www.elastic.co/guide/en/ecs/current/ecs-field-reference.html">ECS field reference</a>
 */
@Component
public final class JsonParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "json";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        return Recognition.share(json.count(names -> true), json.records(), 40, "JSON objects");
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

    /** Reads objects. */
    private static final class Records extends JsonRecords {

        private static final int TIME = 1;
        private static final int ADDRESSES = 100;

        /** Where times are looked for, the surest first. */
        private static final List<String> TIMES = List.of("@timestamp", "timestamp", "eventTime", "event_time", "datetime", "time", "ts", "date",
                "created_at", "createdAt", "TimeCreated", "_time", "Timestamp", "Time", "log_time", "time_local", "asctime", "event.created");

        /** Names that many writers use and that mean one thing. */
        private static final Map<String, Field> COMMON = Map.ofEntries(Map.entry("src_ip", Fields.SOURCE_IP), Map.entry("source_ip", Fields.SOURCE_IP),
                Map.entry("client_ip", Fields.SOURCE_IP), Map.entry("clientIp", Fields.SOURCE_IP), Map.entry("remote_addr", Fields.SOURCE_IP),
                Map.entry("sourceIPAddress", Fields.SOURCE_IP), Map.entry("remote_ip", Fields.SOURCE_IP), Map.entry("src_addr", Fields.SOURCE_IP),
                Map.entry("src_port", Fields.SOURCE_PORT), Map.entry("dst_ip", Fields.DESTINATION_IP), Map.entry("dest_ip", Fields.DESTINATION_IP),
                Map.entry("destination_ip", Fields.DESTINATION_IP), Map.entry("dst_addr", Fields.DESTINATION_IP),
                Map.entry("dst_port", Fields.DESTINATION_PORT), Map.entry("dest_port", Fields.DESTINATION_PORT),
                Map.entry("hostname", Fields.HOST_NAME), Map.entry("host", Fields.HOST_NAME), Map.entry("level", Fields.LOG_LEVEL), Map.entry("severity", Fields.LOG_LEVEL),
                Map.entry("lvl", Fields.LOG_LEVEL), Map.entry("loglevel", Fields.LOG_LEVEL), Map.entry("username", Fields.USER_NAME),
                Map.entry("user_name", Fields.USER_NAME), Map.entry("request_method", Fields.HTTP_REQUEST_METHOD),
                Map.entry("http_user_agent", Fields.USER_AGENT_ORIGINAL), Map.entry("user_agent", Fields.USER_AGENT_ORIGINAL),
                Map.entry("userAgent", Fields.USER_AGENT_ORIGINAL), Map.entry("sha256", Fields.FILE_HASH_SHA256), Map.entry("md5", Fields.FILE_HASH_MD5),
                Map.entry("msg", Fields.EVENT_REASON), Map.entry("message", Fields.EVENT_REASON), Map.entry("eventName", Fields.EVENT_ACTION));

        private final AnyTime clock;
        private int timeRank;

        Records(SourceContext context) {
            clock = new AnyTime(context);
        }

        @Override
        protected JsonPath layout() {
            JsonPath top = JsonPath.top(FORMAT);
            for (Field field : Fields.all()) {
                boolean ours = field.name().startsWith("watchpost.") || field.name().startsWith("log.file.") || field.type() == FieldType.TIME
                        || field == Fields.EVENT_DATASET || field == Fields.MESSAGE || field == Fields.EVENT_KIND;
                if (!ours) {
                    boolean address = field == Fields.EMAIL_FROM_ADDRESS || field == Fields.EMAIL_TO_ADDRESS;
                    place(top.at(field.name()), field, address);
                    place(top.member(field.name()), field, address);
                }
            }
            COMMON.forEach((name, field) -> top.member(name).to(field));
            for (int i = 0; i < TIMES.size(); i++) {
                top.member(TIMES.get(i)).code(TIME + i);
                top.at(TIMES.get(i)).code(TIME + i);
            }
            return top;
        }

        private static void place(JsonPath path, Field field, boolean address) {
            path.to(field);
            if (address) {
                path.code(ADDRESSES);
            }
        }

        @Override
        protected void begin() {
            timeRank = Integer.MAX_VALUE;
        }

        @Override
        protected void coded(JsonPath path, int from, int to, int kind) {
            if (path.code() == ADDRESSES) {
                Field field = path.mapped();
                if (field != null) {
                    MailAddresses.put(values, field, from, to);
                }
                return;
            }
            if (path.code() < timeRank) {
                long time = clock.read(record.buffer(), from, to);
                if (time != TimeReader.NONE) {
                    record.time(time);
                    timeRank = path.code();
                    if (path.code() == TIME) {
                        return;
                    }
                }
            }
            keep(path, from, to, kind);
        }

        @Override
        protected void finish() {
            record.dataset(FORMAT);
            record.kind(EventKind.EVENT);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import java.util.HashMap;
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
        private static final List<String> TIMES = List.of("@timestamp", "timestamp", "eventTime", "event_time", "datetime", "time", "ts",
                "date", "created_at", "createdAt", "TimeCreated", "_time", "Timestamp", "Time", "log_time", "time_local", "asctime",
                "event.created");

        /** Names that many writers use and that mean one thing. */
        private static final Map<String, Field> COMMON = new HashMap<>();

        static {
            known(Fields.SOURCE_IP, "src_ip", "source_ip", "client_ip", "clientIp", "remote_addr", "sourceIPAddress", "remote_ip",
                    "src_addr");
            known(Fields.SOURCE_PORT, "src_port");
            known(Fields.DESTINATION_IP, "dst_ip", "dest_ip", "destination_ip", "dst_addr");
            known(Fields.DESTINATION_PORT, "dst_port", "dest_port");
            known(Fields.HOST_NAME, "hostname", "host");
            known(Fields.LOG_LEVEL, "level", "severity", "lvl", "loglevel");
            known(Fields.USER_NAME, "username", "user_name");
            known(Fields.HTTP_REQUEST_METHOD, "request_method");
            known(Fields.USER_AGENT_ORIGINAL, "http_user_agent", "user_agent", "userAgent");
            known(Fields.FILE_HASH_SHA256, "sha256");
            known(Fields.FILE_HASH_MD5, "md5");
            known(Fields.EVENT_REASON, "msg", "message");
            known(Fields.EVENT_ACTION, "eventName");
        }

        private final AnyTime clock;
        private int timeRank;

        Records(SourceContext context) {
            clock = new AnyTime(context);
        }

        private static void known(Field field, String... names) {
            for (String name : names) {
                COMMON.put(name, field);
            }
        }

        @Override
        protected JsonPath layout() {
            JsonPath top = JsonPath.top(FORMAT);
            for (Field field : Fields.all()) {
                boolean ours = field.name().startsWith("watchpost.") || field.name().startsWith("log.file.")
                        || field.type() == FieldType.TIME
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

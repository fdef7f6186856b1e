/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.json.JsonPath;
import org.watchpost.ingest.json.JsonReader;
import org.watchpost.ingest.json.JsonRecords;
import org.watchpost.ingest.json.JsonStrings;
import org.watchpost.ingest.time.TimeReader;

/** Reads Zeek's JSON records: finds out of which log each is, then reads it as that. */
final class ZeekJsonRecords implements RecordParser {

    private static final byte[] PATH = Bytes.ascii("\"_path\":");
    private static final int PATH_WITHIN = 4096;
    private static final int MOST_LOGS = 128;

    private final SourceContext context;
    private final Map<String, Log> logs = new HashMap<>();
    private final Map<Integer, String> shapes = new HashMap<>();
    private @Nullable Log last;
    private byte[] lastName = {};
    private String problem = "";

    ZeekJsonRecords(SourceContext context) {
        this.context = context;
    }

    @Override
    public Result parse(EventBuilder record) {
        Log log = log(record);
        Result result = log.parse(record);
        if (result == Result.ERROR) {
            problem = log.problem();
        }
        return result;
    }

    @Override
    public String problem() {
        return problem;
    }

    private Log log(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        int path = Bytes.indexOf(b, from, Math.min(to, from + PATH_WITHIN), PATH);
        if (path >= 0) {
            int start = Bytes.indexOf(b, path + PATH.length, to, (byte) '"') + 1;
            int end = start == 0 ? -1 : Bytes.indexOf(b, start, Math.min(to, start + 64), (byte) '"');
            if (end > start) {
                Log before = last;
                if (before != null && Arrays.equals(lastName, 0, lastName.length, b, start, end)) {
                    return before;
                }
                Log log = named(ZeekHeader.name(Bytes.decode(b, start, end)));
                last = log;
                lastName = Arrays.copyOfRange(b, start, end);
                return log;
            }
        }
        return named(shape(b, from, to));
    }

    private Log named(String name) {
        String known = name.isEmpty() || logs.size() >= MOST_LOGS && !logs.containsKey(name) ? ZeekLogs.UNKNOWN : name;
        return logs.computeIfAbsent(known, key -> new Log(key, context));
    }

    /** The log of a record without {@code _path}; remembered by the record's names, since one log has few shapes. */
    private String shape(byte[] b, int from, int to) {
        int hash = 1;
        boolean name = false;
        for (int i = from; i < to; i++) {
            if (b[i] == '"') {
                int start = i + 1;
                i = start;
                while (i < to && b[i] != '"') {
                    i += b[i] == '\\' ? 2 : 1;
                }
                name = i + 1 < to && b[i + 1] == ':';
                for (int k = start; name && k < i; k++) {
                    hash = hash * 31 + b[k];
                }
            }
        }
        String known = shapes.get(hash);
        if (known != null) {
            return known;
        }
        Set<String> names = new HashSet<>();
        new JsonReader((place, start, end, kind) -> names.add(place.dotted())).read(b, from, to, JsonPath.top(""));
        String log = ZeekLogs.of(names);
        if (shapes.size() < 10_000) {
            shapes.put(hash, log);
        }
        return log;
    }

    /** Reads the records of one log. */
    private static final class Log extends JsonRecords {

        private static final byte[] SMTP = Bytes.ascii("SMTP");

        private final String name;
        private final String dataset;
        private final ZeekEvent event;
        private final List<ZeekColumn> codes = new ArrayList<>();
        private boolean smtp;

        Log(String name, SourceContext context) {
            this.name = name;
            dataset = "zeek." + name;
            event = new ZeekEvent(values, new TimeReader(context));
        }

        @Override
        protected JsonPath layout() {
            JsonPath top = JsonPath.top(dataset);
            codes.clear();
            codes.add(new ZeekColumn(ZeekColumn.Use.PLAIN, null));
            ZeekColumn.known(name).forEach((column, meaning) -> {
                codes.add(meaning);
                top.member(column).code(codes.size() - 1);
                if (column.indexOf('.') > 0) {
                    top.at(column).code(codes.size() - 1);
                }
            });
            if (name.equals("files")) {
                codes.add(new ZeekColumn(ZeekColumn.Use.PLAIN, null));
                top.member("source").code(codes.size() - 1);
            }
            return top;
        }

        @Override
        protected void begin() {
            smtp = false;
            event.begin();
        }

        @Override
        protected void coded(JsonPath path, int from, int to, int kind) {
            ZeekColumn column = codes.get(path.code());
            if (column.field() == null && column.use() == ZeekColumn.Use.PLAIN) {
                smtp = Arrays.equals(SMTP, 0, SMTP.length, record.buffer(), from, to);
            }
            String decoded = kind == JsonReader.ESCAPED ? JsonStrings.unescape(record.buffer(), from, to) : null;
            event.value(column, path.own(), from, to, decoded);
        }

        @Override
        protected void finish() {
            record.dataset(dataset);
            event.finish(name);
            if (smtp) {
                event.attachment();
            }
        }
    }
}

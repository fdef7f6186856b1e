/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;
import org.watchpost.ingest.w3c.W3cColumns;

/** Reads the records under one {@code #Fields} line. */
final class IisW3cRecords implements RecordParser {

    private static final Field SESSION = Field.own(IisW3cParser.FORMAT + ".session");
    private static final Map<String, Field> PLAIN = new HashMap<>();

    static {
        PLAIN.put("c-ip", Fields.SOURCE_IP);
        PLAIN.put("c-port", Fields.SOURCE_PORT);
        PLAIN.put("cs-username", Fields.USER_NAME);
        PLAIN.put("s-ip", Fields.DESTINATION_IP);
        PLAIN.put("s-port", Fields.DESTINATION_PORT);
        PLAIN.put("s-computername", Fields.HOST_NAME);
        PLAIN.put("cs-method", Fields.HTTP_REQUEST_METHOD);
        PLAIN.put("cs-uri-stem", Fields.URL_PATH);
        PLAIN.put("cs-uri-query", Fields.URL_QUERY);
        PLAIN.put("sc-bytes", Fields.DESTINATION_BYTES);
        PLAIN.put("cs-bytes", Fields.SOURCE_BYTES);
        PLAIN.put("s-reason", Fields.EVENT_REASON);
    }

    private final W3cColumns columns;
    private final TimeReader times;
    private final Values values = new Values();
    private final @Nullable Field[] fields;
    private final Field[] own;
    private final boolean[] plus;
    private final boolean[] isTime;
    private final int status;
    private final int host;
    private final int uri;
    private final int duration;
    private final int utcDate;
    private final int method;
    private final int utcTime;
    private final int localDate;
    private final int localTime;
    private final boolean seconds;
    private String problem = "";

    IisW3cRecords(SourceContext context) {
        columns = W3cColumns.of(context.headers());
        times = new TimeReader(context);
        List<String> names = columns.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        fields = new @Nullable Field[names.size()];
        own = new Field[names.size()];
        plus = new boolean[names.size()];
        isTime = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            own[i] = Field.own(IisW3cParser.FORMAT + "." + columns.names().get(i));
            plus[i] = true;
            isTime[i] = name.equals("date") || name.equals("time");
            switch (name) {
                case "cs(user-agent)" -> fields[i] = Fields.USER_AGENT_ORIGINAL;
                case "cs(referer)", "cs(referrer)" -> fields[i] = Fields.HTTP_REQUEST_REFERRER;
                default -> {
                    fields[i] = PLAIN.get(name);
                    plus[i] = false;
                }
            }
        }
        status = names.indexOf("sc-status");
        host = Math.max(names.indexOf("cs-host"), names.indexOf("cs(host)"));
        uri = names.indexOf("cs-uri");
        method = names.indexOf("cs-method");
        int milliseconds = names.indexOf("timetakenms");
        duration = milliseconds < 0 ? names.indexOf("time-taken") : milliseconds;
        // IIS Advanced Logging names the clock in its columns.
        utcDate = names.indexOf("date-utc");
        utcTime = names.indexOf("time-utc");
        localDate = names.indexOf("date-local");
        localTime = names.indexOf("time-local");
        String software = columns.software();
        seconds = !software.isEmpty() && !software.startsWith("Microsoft") && !software.startsWith("IIS");
    }

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        if (b[from] == '#' || record.length() > 3 && b[from] == (byte) 0xef && b[from + 3] == '#') {
            return Result.HEADER;
        }
        if (fields.length == 0) {
            problem = "no #Fields line says what the columns are";
            return Result.ERROR;
        }
        int count = columns.split(b, from, record.end());
        if (count < fields.length) {
            problem = "has " + count + " of " + fields.length + " columns";
            return Result.ERROR;
        }
        values.start(record);
        record.dataset(IisW3cParser.FORMAT);
        long time = columns.time(b, times);
        if (time == TimeReader.NONE && (columns.has(b, utcDate) || columns.has(b, localDate))) {
            time = advanced(b);
        }
        if (time != TimeReader.NONE) {
            record.time(time);
        }
        int n = Math.min(count, fields.length);
        for (int i = 0; i < n; i++) {
            if (columns.has(b, i) && !(time != TimeReader.NONE && isTime[i])) {
                column(b, i, columns.start(i), columns.end(i));
            }
        }
        return Result.EVENT;
    }

    private long advanced(byte[] b) {
        boolean utc = columns.has(b, utcDate) && columns.has(b, utcTime);
        int date = utc ? utcDate : localDate;
        int clock = utc ? utcTime : localTime;
        if (!columns.has(b, date) || !columns.has(b, clock)) {
            return TimeReader.NONE;
        }
        int day = times.date(b, columns.start(date), columns.end(date));
        long micros = times.timeOfDay(b, columns.start(clock), columns.end(clock));
        if (day == TimeReader.NO_DATE || micros < 0) {
            return TimeReader.NONE;
        }
        return utc ? times.utc(day, micros) : times.local(day, micros);
    }

    private void column(byte[] b, int i, int from, int to) {
        if (i == status) {
            values.put(Fields.HTTP_RESPONSE_STATUS_CODE, from, to);
            long code = Numbers.parseLong(b, from, to);
            if (code >= 100 && code < 600) {
                values.word(Fields.EVENT_OUTCOME, code >= 400 ? "failure" : "success");
            }
        } else if (i == host) {
            Urls.host(values, from, to);
        } else if (i == uri) {
            Urls.put(values, from, to);
        } else if (i == duration) {
            duration(b, from, to);
        } else if (i == method && ftp(b, from, to)) {
            values.word(Fields.NETWORK_PROTOCOL, "ftp");
        } else if (plus[i]) {
            unplus(b, i, from, to);
        } else {
            put(i, from, to);
        }
    }

    /** The FTP service writes {@code [2]USER}: session and command; so does {@code MSFTPSVC} since IIS 4. */
    private boolean ftp(byte[] b, int from, int to) {
        int close = from;
        while (close < to && b[close] != ']') {
            close++;
        }
        if (b[from] != '[' || close >= to || close == from + 1) {
            return false;
        }
        for (int i = from + 1; i < close; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return false;
            }
        }
        values.put(SESSION, from + 1, close);
        return values.put(Fields.EVENT_ACTION, close + 1, to);
    }

    private void put(int i, int from, int to) {
        Field field = fields[i];
        if (field == null || !values.put(field, from, to)) {
            values.put(own[i], from, to);
        }
    }

    /** IIS writes blanks in headers as plus signs, and plus signs, too; the former are far more common. */
    private void unplus(byte[] b, int i, int from, int to) {
        Field field = fields[i];
        if (field == null || Bytes.indexOf(b, from, to, (byte) '+') < 0) {
            put(i, from, to);
        } else {
            values.put(field, Bytes.decode(b, from, to).replace('+', ' '));
        }
    }

    /** IIS counts milliseconds, the format's definition asks for seconds; others have units of their own, told by absurd values. */
    private void duration(byte[] b, int from, int to) {
        double taken = Numbers.parseDecimal(b, from, to);
        boolean fraction = Bytes.indexOf(b, from, to, (byte) '.') >= 0;
        if (taken >= 0 && taken < (seconds || fraction ? 86_400 : 1e9)) {
            values.number(Fields.EVENT_DURATION, Math.round(taken * (seconds || fraction ? 1e9 : 1e6)), from, to);
        } else {
            values.put(own[duration], from, to);
        }
    }

    @Override
    public String problem() {
        return problem;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Reads records of the syslog family: the header here, the message by the payload that takes it. */
final class SyslogRecords implements RecordParser {

    private static final String[] SEVERITIES = { "emergency", "alert", "critical", "error", "warning", "notice", "info", "debug" };
    private static final String[] FACILITIES = { "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron",
            "authpriv", "ftp",
            "ntp", "audit", "alert", "clock", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7" };
    private static final Field FACILITY = Field.own("syslog.facility");
    private static final Field SEQUENCE = Field.own("syslog.sequence");
    private static final Field PROCESS = Field.own("syslog.procid");
    /** Most parameters of structured data that become fields. */
    private static final int MOST_PARAMETERS = 200;

    private final SyslogPayload preferred;
    private final SyslogLine line;
    private final Values values = new Values();
    private final OwnFields own = new OwnFields("syslog");
    private SyslogPayload last = SyslogPayloads.OTHER;

    SyslogRecords(SourceContext context, SyslogPayload preferred) {
        this.preferred = preferred;
        line = new SyslogLine(new TimeReader(context));
    }

    @Override
    public Result parse(EventBuilder record) {
        return parse(record, record.start());
    }

    /** Reads a record whose header begins behind its first byte. */
    Result parse(EventBuilder record, int from) {
        SyslogPayload payload = recognise(record.buffer(), from, record.end());
        if (payload == null) {
            return other(record);
        }
        record.dataset(payload.dataset());
        values.start(record);
        if (line.time() != TimeReader.NONE) {
            record.time(line.time());
        }
        header(payload.ownHeader(), payload.ownData());
        payload.read(line, values);
        return Result.EVENT;
    }

    /** Comments, and lines that belong to the record before because they begin with a blank. */
    private Result other(EventBuilder record) {
        byte first = record.buffer()[record.start()];
        if (first == '#') {
            return Result.HEADER;
        }
        if (first != ' ' && first != '\t') {
            return Result.ERROR;
        }
        record.dataset(SyslogPayloads.OTHER.dataset());
        values.start(record);
        int from = Scan.skipBlanks(record.buffer(), record.start(), record.end());
        values.put(Fields.EVENT_REASON, from, record.end());
        return Result.EVENT;
    }

    /** Reads the header and finds who reads the message; null if the record is none of the family. */
    @org.jspecify.annotations.Nullable
    SyslogPayload recognise(byte[] b, int from, int to) {
        if (line.read(b, from, to)) {
            return payload();
        }
        line.readBare(b, from, to);
        if (preferred != SyslogPayloads.OTHER && preferred.takesBare(line)) {
            return preferred;
        }
        SyslogPayload bare = payload();
        // Messages of Cisco devices and of Solaris' syslogd show what they are without a header too.
        boolean shown = line.codeTo() > line.codeFrom() || line.levelTo() > line.levelFrom();
        return bare == SyslogPayloads.OTHER && !shown ? null : bare;
    }

    private SyslogPayload payload() {
        // Most files are of one program: ask the one of the record before first.
        if (last.takes(line)) {
            return last;
        }
        SyslogPayload payload = SyslogPayloads.find(line);
        if (payload == null) {
            return SyslogPayloads.OTHER;
        }
        last = payload;
        return payload;
    }

    private void header(boolean own, boolean ownData) {
        byte[] b = line.buffer();
        int priority = line.priority();
        if (priority >= 0) {
            values.word(Fields.LOG_LEVEL, SEVERITIES[priority & 7]);
            values.word(FACILITY, FACILITIES[priority >> 3]);
        } else if (line.levelTo() > line.levelFrom()) {
            level(b, line.levelFrom(), line.levelTo());
        }
        if (!own) {
            int from = line.hostFrom();
            int to = line.hostTo();
            values.put(Fields.HOST_NAME, from, to);
            if (to > from && (Scan.digit(b[from]) || Scan.to(b, from, to, ':') < to) && Addresses.isAddress(b, from, to)) {
                values.put(Fields.HOST_IP, from, to);
            }
            if (Scan.number(b, line.programFrom(), line.programTo())) {
                values.put(SEQUENCE, line.programFrom(), line.programTo());
            } else {
                values.put(Fields.PROCESS_NAME, line.programFrom(), line.programTo());
            }
            if (line.pidTo() > line.pidFrom() && !values.put(Fields.PROCESS_PID, line.pidFrom(), line.pidTo())) {
                values.put(PROCESS, line.pidFrom(), line.pidTo());
            }
            values.put(Fields.EVENT_CODE, line.codeFrom(), line.codeTo());
        }
        if (!ownData && line.dataTo() > line.dataFrom()) {
            structuredData(b, line.dataFrom(), line.dataTo());
        }
    }

    /** {@code auth.info}, {@code mail.notice}: the facility and the level in words. */
    private void level(byte[] b, int from, int to) {
        int dot = Scan.to(b, from, to, '.');
        if (dot == to) {
            dot = Scan.to(b, from, to, ':');
        }
        if (dot < to) {
            values.put(FACILITY, from, dot);
            values.put(Fields.LOG_LEVEL, dot + 1, to);
        } else {
            values.put(Fields.LOG_LEVEL, from, to);
        }
    }

    /** {@code [id name="value" name="value"][id ...]}: a field {@code syslog.id.name} for each parameter. */
    private void structuredData(byte[] b, int from, int to) {
        int i = from;
        int count = 0;
        while (i < to && b[i] == '[') {
            int idFrom = i + 1;
            int idTo = idFrom;
            while (idTo < to && b[idTo] != ' ' && b[idTo] != ']') {
                idTo++;
            }
            i = idTo;
            while (i < to && b[i] != ']') {
                i = Scan.skipBlanks(b, i, to);
                int nameFrom = i;
                while (i < to && b[i] != '=' && b[i] != ']' && b[i] != ' ') {
                    i++;
                }
                if (i + 1 >= to || b[i] != '=' || b[i + 1] != '"') {
                    if (i < to && b[i] == '=') {
                        i++;
                    }
                    continue;
                }
                int nameTo = i;
                int valueFrom = i + 2;
                i = valueFrom;
                boolean escaped = false;
                while (i < to && b[i] != '"') {
                    if (b[i] == '\\') {
                        escaped = true;
                        i++;
                    }
                    i++;
                }
                int valueTo = Math.min(i, to);
                if (count++ < MOST_PARAMETERS && idTo > idFrom && nameTo > nameFrom) {
                    Field field = own.field(b, idFrom, idTo, nameFrom, nameTo);
                    if (escaped) {
                        values.put(field, unescape(b, valueFrom, valueTo));
                    } else {
                        values.put(field, valueFrom, valueTo);
                    }
                }
                i = Math.min(to, i + 1);
            }
            i++;
        }
    }

    /** RFC 5424, section 6.3.3: a backslash before a quote, a backslash or a bracket; others stand for themselves. */
    private static String unescape(byte[] b, int from, int to) {
        byte[] plain = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (b[i] == '\\' && i + 1 < to && (b[i + 1] == '"' || b[i + 1] == '\\' || b[i + 1] == ']')) {
                i++;
            }
            plain[n++] = b[i];
        }
        return Bytes.decode(plain, 0, n);
    }

    @Override
    public String problem() {
        return "no time stamp or priority of syslog at the beginning";
    }
}

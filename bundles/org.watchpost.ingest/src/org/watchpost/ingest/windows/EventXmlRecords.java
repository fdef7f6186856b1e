/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.ingest.text.Common;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Reads one event. What is said about the event itself goes to catalogue fields; its data to those that mean the same, and all
 * else under {@code windows.evtx.} and its name. The user is the one the event is about, or else the one who acted.
 */
final class EventXmlRecords implements RecordParser, XmlScan.Sink {

    private static final String ROOT = EventXmlParser.FORMAT;
    private static final int DEEPEST = 32;
    private static final byte[] UNREADABLE = Bytes.ascii("<Unreadable ");
    private static final byte[] REASON = Bytes.ascii("Reason=\"");

    private static final KeyTable SECTIONS = new KeyTable("System", "EventData", "UserData", "RenderingInfo", "Record",
            "ProcessingErrorData",
            "DebugData", "BinaryEventData");
    private static final KeyTable SYSTEM = new KeyTable("EventID", "Level", "EventRecordID", "Channel", "Computer", "Keywords", "Task",
            "Opcode", "Version");
    private static final KeyTable ATTRIBUTES = new KeyTable("Name", "SystemTime", "ProcessID", "ThreadID", "UserID", "Offset", "Guid",
            "EventSourceName", "ActivityID", "Qualifiers");
    /** Data that means what a catalogue field means. */
    private static final KeyTable DATA = new KeyTable("IpAddress", "SourceIp", "SourceAddress", "ClientAddress", "c-ip", // 4
            "IpPort", "SourcePort", "ClientPort", "DestinationIp", "DestAddress", "s-ip", // 10
            "DestinationPort", "DestPort", "s-port", "WorkstationName", "SourceHostname", "DestinationHostname", // 16
            "QueryName", "Hashes", "TargetFilename", "RelativeTargetName", "cs-method", "cs-uri-stem", "cs-uri-query", "sc-status", // 24
            "csUser-Agent", "cs(User-Agent)", "csReferer", "cs(Referer)", "csHost", "cs-host", "Threat Name", "Threat ID", // 32
            "Severity Name", "FailureReason", "ThreatName", "Protocol", "sc-bytes", "cs-bytes", "cs-username"); // 39
    private static final KeyTable USERS = new KeyTable("SubjectUserName", "User", "UserName", "AccountName", "TargetUserName",
            "TargetUser");
    private static final int FIRST_TARGET = 4;
    private static final String[] LEVELS = { "information", "critical", "error", "warning", "information", "verbose" };
    private static final Field DATA_FIELD = Field.own(ROOT + ".data");
    private static final Field PROVIDER = Field.own(ROOT + ".provider");

    private final TimeReader times;
    private final Values values = new Values();
    private final int[] names = new int[2 * DEEPEST];
    private byte[] b = {};
    private int depth;
    private int section;
    private int dataFrom;
    private int dataTo;
    private int userFrom;
    private int userTo;
    private boolean target;
    private boolean numbered;
    private String problem = "";

    EventXmlRecords(SourceContext context) {
        times = new TimeReader(context);
    }

    @Override
    public Result parse(EventBuilder record) {
        b = record.buffer();
        int begin = EventXmlFraming.begin(b, record.start(), record.end());
        if (begin < 0) {
            return other(record);
        }
        values.start(record);
        record.dataset(ROOT);
        depth = 0;
        section = -1;
        userTo = 0;
        userFrom = 0;
        target = false;
        numbered = false;
        boolean whole = XmlScan.read(b, begin, record.end(), this);
        if (!numbered) {
            problem = whole ? "has no EventID" : "the event is cut off";
            record.clear();
            return Result.ERROR;
        }
        put(Fields.USER_NAME, userFrom, userTo);
        return Result.EVENT;
    }

    private Result other(EventBuilder record) {
        int from = record.start();
        while (from < record.end() && (b[from] == ' ' || b[from] == '\t' || b[from] == '\r')) {
            from++;
        }
        if (Bytes.startsWith(b, from, record.end(), UNREADABLE)) {
            int reason = Bytes.indexOf(b, from, record.end(), REASON);
            int start = reason + REASON.length;
            int end = reason < 0 ? -1 : Bytes.indexOf(b, start, record.end(), (byte) '"');
            problem = end < 0 ? "unreadable" : XmlScan.decode(b, start, end);
            return Result.ERROR;
        }
        boolean other = from == record.end() || b[from] == '<' && from + 1 < record.end() && (b[from + 1] == '?' || b[from + 1] == '!')
                || Bytes.startsWith(b, from, record.end(), Bytes.ascii("<Events")) || Bytes.startsWith(b, from, record.end(), Bytes.ascii(
                        "</Events"));
        if (other) {
            return Result.HEADER;
        }
        problem = "no event begins here";
        return Result.ERROR;
    }

    @Override
    public void element(int nameFrom, int nameTo) {
        int local = nameFrom;
        for (int i = nameFrom; i < nameTo; i++) {
            if (b[i] == ':') {
                local = i + 1;
            }
        }
        if (depth < DEEPEST) {
            names[2 * depth] = local;
            names[2 * depth + 1] = nameTo;
        }
        depth++;
        if (depth == 2) {
            section = SECTIONS.find(b, local, nameTo);
        }
        dataFrom = 0;
        dataTo = 0;
    }

    @Override
    public void end() {
        depth = Math.max(0, depth - 1);
        dataTo = 0;
        dataFrom = 0;
    }

    @Override
    public void attribute(int nameFrom, int nameTo, int from, int to) {
        if (depth > DEEPEST || depth < 2 || to <= from) {
            return;
        }
        int attribute = ATTRIBUTES.find(b, nameFrom, nameTo);
        if (section == 0 && depth == 3) {
            switch (attribute) {
                case 0 -> {
                    put(Fields.PROCESS_NAME, from, to);
                    put(PROVIDER, from, to);
                }
                case 1 -> {
                    long time = times.iso(b, from, to);
                    if (time != TimeReader.NONE) {
                        values.builder().time(time);
                    }
                }
                case 2 -> put(Fields.PROCESS_PID, from, to);
                case 3, 4 -> put(values.own(ROOT, nameFrom, nameTo), from, to);
                default -> {
                    // Found by the words of the raw record.
                }
            }
        } else if (section == 4 && attribute == 5) {
            put(values.own(ROOT, nameFrom, nameTo), from, to);
        } else if (section == 1 && attribute == 0) {
            dataFrom = from;
            dataTo = to;
        }
    }

    @Override
    public void text(int from, int to) {
        if (depth < 3 || depth > DEEPEST) {
            return;
        }
        int nameFrom = names[2 * depth - 2];
        int nameTo = names[2 * depth - 1];
        switch (section) {
            case 0 -> system(nameFrom, nameTo, from, to);
            case 1 -> {
                if (dataTo > dataFrom) {
                    data(dataFrom, dataTo, from, to);
                } else {
                    put(DATA_FIELD, from, to);
                }
            }
            case 2 -> data(nameFrom, nameTo, from, to);
            case 3 -> {
                if (nameTo - nameFrom == 7 && b[nameFrom] == 'M') {
                    put(Fields.EVENT_REASON, from, to);
                }
            }
            default -> {
                // Found by the words of the raw record.
            }
        }
    }

    private void system(int nameFrom, int nameTo, int from, int to) {
        switch (SYSTEM.find(b, nameFrom, nameTo)) {
            case 0 -> {
                numbered = true;
                put(Fields.EVENT_CODE, from, to);
                put(Fields.EVENT_ACTION, from, to);
            }
            case 1 -> {
                if (to - from == 1 && b[from] >= '0' && b[from] <= '5') {
                    values.put(Fields.LOG_LEVEL, LEVELS[b[from] - '0']);
                } else {
                    put(Fields.LOG_LEVEL, from, to);
                }
            }
            case 4 -> put(Fields.HOST_NAME, from, to);
            case 5 -> {
                // Bits 52 and 53: audit failure and audit success.
                if (to - from == 18 && b[from + 1] == 'x') {
                    int digit = Character.digit(b[from + 4], 16);
                    if (digit > 0 && (digit & 3) != 0) {
                        values.word(Fields.EVENT_OUTCOME, (digit & 1) != 0 ? "failure" : "success");
                    }
                }
                put(values.own(ROOT, nameFrom, nameTo), from, to);
            }
            default -> put(values.own(ROOT, nameFrom, nameTo), from, to);
        }
    }

    private void data(int nameFrom, int nameTo, int from, int to) {
        if (to - from == 1 && b[from] == '-') {
            return;
        }
        int user = USERS.find(b, nameFrom, nameTo);
        if (user >= 0 && (userTo == userFrom || user >= FIRST_TARGET && !target)) {
            userFrom = from;
            userTo = to;
            target = user >= FIRST_TARGET;
        }
        boolean taken = switch (DATA.find(b, nameFrom, nameTo)) {
            case 0, 1, 2, 3, 4 -> address(Fields.SOURCE_IP, from, to);
            case 5, 6, 7 -> port(Fields.SOURCE_PORT, from, to);
            case 8, 9, 10 -> address(Fields.DESTINATION_IP, from, to);
            case 11, 12, 13 -> port(Fields.DESTINATION_PORT, from, to);
            case 14, 15 -> put(Fields.SOURCE_DOMAIN, from, to);
            case 16 -> put(Fields.DESTINATION_DOMAIN, from, to);
            case 17 -> put(Fields.DNS_QUESTION_NAME, from, to);
            case 18 -> {
                hashes(from, to);
                yield false;
            }
            case 19, 20 -> {
                put(Fields.FILE_NAME, base(from, to), to);
                yield false;
            }
            case 21 -> put(Fields.HTTP_REQUEST_METHOD, from, to);
            case 22 -> put(Fields.URL_PATH, from, to);
            case 23 -> put(Fields.URL_QUERY, from, to);
            case 24 -> put(Fields.HTTP_RESPONSE_STATUS_CODE, from, to);
            case 25, 26 -> put(Fields.USER_AGENT_ORIGINAL, from, to);
            case 27, 28 -> put(Fields.HTTP_REQUEST_REFERRER, from, to);
            case 29, 30 -> put(Fields.URL_DOMAIN, from, to);
            case 31, 35 -> put(Fields.RULE_NAME, from, to);
            case 32 -> put(Fields.RULE_ID, from, to);
            case 33, 34 -> put(Fields.EVENT_REASON, from, to);
            case 36 -> Common.transport(values, from, to);
            case 37 -> put(Fields.DESTINATION_BYTES, from, to);
            case 38 -> put(Fields.SOURCE_BYTES, from, to);
            case 39 -> put(Fields.USER_NAME, from, to);
            default -> false;
        };
        if (!taken) {
            put(values.own(ROOT, nameFrom, nameTo), from, to);
        }
    }

    /** An address; one of IPv4 in the clothes of IPv6 without them. */
    private boolean address(Field field, int from, int to) {
        int start = Bytes.startsWith(b, from, to, Bytes.ascii("::ffff:")) ? from + 7 : from;
        return put(field, start, to);
    }

    private boolean port(Field field, int from, int to) {
        return to - from == 1 && b[from] == '0' || put(field, from, to);
    }

    private int base(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (b[i] == '\\' || b[i] == '/') {
                return i + 1;
            }
        }
        return from;
    }

    /** {@code SHA1=...,MD5=...,SHA256=...,IMPHASH=...}. */
    private void hashes(int from, int to) {
        int i = from;
        while (i < to) {
            int end = Scan.to(b, i, to, ',');
            int equals = Scan.to(b, i, end, '=');
            if (equals < end) {
                boolean sha = equals - i == 6 && b[i] == 'S';
                if (sha || equals - i == 3 && b[i] == 'M') {
                    put(sha ? Fields.FILE_HASH_SHA256 : Fields.FILE_HASH_MD5, equals + 1, end);
                }
            }
            i = end + 1;
        }
    }

    private boolean put(Field field, int from, int to) {
        if (Bytes.indexOf(b, from, to, (byte) '&') >= 0) {
            return values.put(field, XmlScan.decode(b, from, to));
        }
        return values.put(field, from, to);
    }

    @Override
    public String problem() {
        return problem;
    }
}

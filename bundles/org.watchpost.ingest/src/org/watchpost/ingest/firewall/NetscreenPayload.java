/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * What NetScreen firewalls (ScreenOS) say: one record for each session they let through or refuse, and messages about
 * themselves. {@code start_time} gives the header's time its year.
 *
 * @see <a href="https://www.juniper.net/documentation/en_US/screenos6.3/information-products/pathway-pages/messages/">ScreenOS Message Log Reference Guide</a>
 */
public final class NetscreenPayload implements SyslogPayload {

    private static final byte[] MARK = Bytes.ascii("NetScreen device_id=");
    private static final byte[] SYSTEM = Bytes.ascii("system-");
    private static final byte[] START = Bytes.ascii("start_time=\"");
    private static final byte[] ZONE = Bytes.ascii("zone=");
    private static final byte[] IP = Bytes.ascii("ip=");
    private static final byte[] IP_ADDRESS = Bytes.ascii("IP address ");
    private static final byte[] FROM = Bytes.ascii("From ");
    private static final byte[] FROM_LOWER = Bytes.ascii(" from ");
    private static final byte[] TO = Bytes.ascii(" to ");

    private static final KeyTable KEYS = new KeyTable("duration", "policy_id", "service", "proto", "src", "dst", "action", "sent", "rcvd",
            "src_port",
            "dst_port", "session_id", "reason", "icmp", "src-xlated", "dst-xlated", "start_time", "direction", "user", "type", "code");
    private static final Field SERVICE = Field.own("netscreen.service");
    private static final Field SOURCE_ZONE = Field.own("netscreen.src_zone");
    private static final Field DESTINATION_ZONE = Field.own("netscreen.dst_zone");
    private static final Field SESSION = Field.own("netscreen.session_id");
    private static final Field VIRTUAL_SYSTEM = Field.own("netscreen.vsys");
    private static final Field KIND = Field.own("netscreen.type");
    private static final Field SOURCE_TRANSLATED = Field.own("netscreen.src_xlated_ip");
    private static final Field SOURCE_TRANSLATED_PORT = Field.own("netscreen.src_xlated_port");
    private static final Field DESTINATION_TRANSLATED = Field.own("netscreen.dst_xlated_ip");
    private static final Field DESTINATION_TRANSLATED_PORT = Field.own("netscreen.dst_xlated_port");
    private static final Field DIRECTION = Field.own("netscreen.direction");
    private static final Field ICMP_TYPE = Field.own("netscreen.icmp_type");
    private static final Field ICMP_CODE = Field.own("netscreen.icmp_code");
    private static final Field PROTOCOL = Field.own("netscreen.proto");

    /** Names of IP protocols by number, as the field {@code network.transport} has them. */
    private static final String[] PROTOCOLS = new String[256];

    static {
        java.util.Arrays.fill(PROTOCOLS, "");
        PROTOCOLS[1] = "icmp";
        PROTOCOLS[2] = "igmp";
        PROTOCOLS[4] = "ipip";
        PROTOCOLS[6] = "tcp";
        PROTOCOLS[17] = "udp";
        PROTOCOLS[41] = "ipv6";
        PROTOCOLS[47] = "gre";
        PROTOCOLS[50] = "esp";
        PROTOCOLS[51] = "ah";
        PROTOCOLS[58] = "ipv6-icmp";
        PROTOCOLS[88] = "eigrp";
        PROTOCOLS[89] = "ospf";
        PROTOCOLS[103] = "pim";
        PROTOCOLS[112] = "vrrp";
        PROTOCOLS[132] = "sctp";
    }

    @Override
    public String dataset() {
        return "netscreen";
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Bytes.startsWith(line.buffer(), line.message(), line.end(), MARK)
                || eventLog(line.buffer(), line.message(), line.end()) >= 0;
    }

    @Override
    public boolean ownHeader() {
        return true;
    }

    /**
     * Lines of {@code get event}: {@code [00001] 2007-04-01 15:32:00 [Root]system-critical-00031: text}.
     *
     * @return where the time stamp begins, or -1
     */
    private static int eventLog(byte[] b, int from, int to) {
        boolean numbered = to - from > 40 && b[from] == '[' && b[from + 6] == ']' && b[from + 7] == ' '
                && Scan.number(b, from + 1, from + 6);
        return numbered && b[from + 27] == ' ' && b[from + 28] == '[' && Scan.find(b, from + 28, Math.min(to, from + 80), SYSTEM) > 0
                ? from + 8 : -1;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = line.end();
        if (line.hostTo() > line.hostFrom() && Addresses.isAddress(b, line.hostFrom(), line.hostTo())) {
            values.put(Fields.HOST_IP, line.hostFrom(), line.hostTo());
        }
        int stamp = eventLog(b, from, to);
        int i;
        if (stamp >= 0) {
            long time = line.times().iso(b, stamp, to);
            if (time != TimeReader.NONE) {
                values.builder().time(time);
            }
            i = Scan.to(b, stamp, to, '[');
        } else {
            int device = from + MARK.length;
            i = Scan.to(b, device, to, ' ');
            values.put(Fields.HOST_NAME, device, i);
            i = Scan.skipBlanks(b, i, to);
        }
        if (i < to && b[i] == '[') {
            int close = Scan.to(b, i, to, ']');
            values.put(VIRTUAL_SYSTEM, i + 1, close);
            i = Math.min(to, close + 1);
        }
        i = Scan.skipBlanks(b, i, to);
        if (Bytes.startsWith(b, i, to, SYSTEM)) {
            i = kind(b, i, to, values);
        }
        i = Scan.skipBlanks(b, i, to);
        if (Bytes.startsWith(b, i, to, START)) {
            traffic(line, b, i, to, values);
        } else {
            system(b, i, to, values);
        }
    }

    /** {@code system-notification-00257(traffic): }: level, number and kind of message. */
    private static int kind(byte[] b, int from, int to, Values values) {
        int level = from + SYSTEM.length;
        int dash = Scan.to(b, level, to, '-');
        int code = Math.min(to, dash + 1);
        int end = code;
        while (end < to && Scan.digit(b[end])) {
            end++;
        }
        values.put(Fields.LOG_LEVEL, level, dash);
        values.put(Fields.EVENT_CODE, code, end);
        if (end < to && b[end] == '(') {
            int close = Scan.to(b, end, to, ')');
            values.put(KIND, end + 1, close);
            end = Math.min(to, close + 1);
        }
        return end < to && b[end] == ':' ? end + 1 : end;
    }

    private static void traffic(SyslogLine line, byte[] b, int from, int to, Values values) {
        int start = from + START.length;
        int quote = Scan.to(b, start, to, '"');
        TimeReader times = line.times();
        if (times.yearless() && line.time() != TimeReader.NONE && times.date(b, start, quote) != TimeReader.NO_DATE) {
            long time = times.syslogInYear(times.dateYear(), times.dateMonth());
            if (time != TimeReader.NONE) {
                values.builder().time(time);
            }
        } else if (line.time() == TimeReader.NONE) {
            long time = times.iso(b, start, quote);
            if (time != TimeReader.NONE) {
                values.builder().time(time);
            }
        }
        int i = quote + 1;
        while (i < to) {
            while (i < to && b[i] == ' ') {
                i++;
            }
            int key = i;
            while (i < to && b[i] != '=' && b[i] != ' ') {
                i++;
            }
            int index = KEYS.find(b, key, i);
            if (i < to && b[i] == ' ' && index >= 0) {
                i = twoWords(b, index, i + 1, to, values);
                continue;
            }
            if (i >= to || b[i] == ' ') {
                continue;
            }
            int value = i + 1;
            // Names of services and policies may have blanks; the reason is the last value.
            int end = index == 12 ? Scan.trim(b, value, to) : index == 2 ? serviceEnd(b, value, to) : Scan.to(b, value, to, ' ');
            pair(b, index, value, end, values);
            i = end;
        }
    }

    /** {@code src zone=Trust}, {@code src-xlated ip=192.0.2.1 port=25}. */
    private static int twoWords(byte[] b, int index, int from, int to, Values values) {
        if ((index == 4 || index == 5) && Bytes.startsWith(b, from, to, ZONE)) {
            int value = from + ZONE.length;
            int end = Scan.to(b, value, to, ' ');
            values.put(index == 4 ? SOURCE_ZONE : DESTINATION_ZONE, value, end);
            return end;
        }
        if ((index == 14 || index == 15) && Bytes.startsWith(b, from, to, IP)) {
            int value = from + IP.length;
            int end = Scan.to(b, value, to, ' ');
            values.put(index == 14 ? SOURCE_TRANSLATED : DESTINATION_TRANSLATED, value, end);
            int port = Scan.skipBlanks(b, end, to);
            if (port + 5 < to && b[port] == 'p' && b[port + 4] == '=') {
                end = Scan.to(b, port + 5, to, ' ');
                values.put(index == 14 ? SOURCE_TRANSLATED_PORT : DESTINATION_TRANSLATED_PORT, port + 5, end);
            }
            return end;
        }
        return from;
    }

    /** A service's name goes to the blank before the next {@code key=}. */
    private static int serviceEnd(byte[] b, int from, int to) {
        int end = Scan.to(b, from, to, ' ');
        int words = 0;
        while (end < to && words++ < 6) {
            int next = end + 1;
            int i = next;
            while (i < to && b[i] != ' ' && b[i] != '=') {
                i++;
            }
            if (i < to && b[i] == '=') {
                return end;
            }
            end = i;
        }
        return end;
    }

    private static void pair(byte[] b, int index, int from, int to, Values values) {
        switch (index) {
            case 0 -> duration(b, from, to, values);
            case 1 -> values.put(Fields.RULE_ID, from, to);
            case 2 -> {
                values.put(SERVICE, from, to);
                if (plainWord(b, from, to)) {
                    values.put(Fields.NETWORK_PROTOCOL, from, to);
                }
            }
            case 3 -> transport(b, from, to, values);
            case 4 -> values.put(Fields.SOURCE_IP, from, to);
            case 5 -> values.put(Fields.DESTINATION_IP, from, to);
            case 6 -> {
                values.put(Fields.EVENT_ACTION, from, to);
                // Permit and Tunnel let pass; Deny and Reject do not.
                int first = from < to ? b[from] | 0x20 : 0;
                values.word(Fields.EVENT_OUTCOME,
                        first == 'p' || first == 't' ? "success" : first == 'd' || first == 'r' ? "failure" : "unknown");
            }
            case 7 -> values.put(Fields.SOURCE_BYTES, from, to);
            case 8 -> values.put(Fields.DESTINATION_BYTES, from, to);
            case 9 -> values.put(Fields.SOURCE_PORT, from, to);
            case 10 -> values.put(Fields.DESTINATION_PORT, from, to);
            case 11 -> values.put(SESSION, from, to);
            case 12 -> values.put(Fields.EVENT_REASON, from, to);
            case 17 -> values.put(DIRECTION, from, to);
            case 18 -> values.put(Fields.USER_NAME, from, to);
            case 19 -> values.put(ICMP_TYPE, from, to);
            case 20 -> values.put(ICMP_CODE, from, to);
            default -> {
                // Found by the words of the raw record.
            }
        }
    }

    /** Seconds in the record, nanoseconds in the field. */
    private static void duration(byte[] b, int from, int to, Values values) {
        long seconds = org.watchpost.core.text.Numbers.parseLong(b, from, to);
        if (seconds >= 0 && seconds < 1_000_000_000L) {
            values.number(Fields.EVENT_DURATION, seconds * 1_000_000_000L, from, to);
        }
    }

    private static void transport(byte[] b, int from, int to, Values values) {
        long number = org.watchpost.core.text.Numbers.parseLong(b, from, to);
        String name = number >= 0 && number < PROTOCOLS.length ? PROTOCOLS[(int) number] : "";
        if (name.isEmpty()) {
            values.put(PROTOCOL, from, to);
        } else {
            values.word(Fields.NETWORK_TRANSPORT, name);
        }
    }

    private static boolean plainWord(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Scan.alphanumeric(b[i]) && b[i] != '-') {
                return false;
            }
        }
        return to > from;
    }

    /** Messages about the device itself: the addresses they name, and the text. */
    private static void system(byte[] b, int from, int to, Values values) {
        int end = Scan.trim(b, from, to);
        int source = Scan.find(b, from, end, FROM);
        int skip = FROM.length;
        if (source < 0) {
            source = Scan.find(b, from, end, FROM_LOWER);
            skip = FROM_LOWER.length;
        }
        if (source < 0) {
            source = Scan.find(b, from, end, IP_ADDRESS);
            skip = IP_ADDRESS.length;
        }
        if (source >= 0) {
            int after = address(b, source + skip, end, Fields.SOURCE_IP, Fields.SOURCE_PORT, values);
            if (Bytes.startsWith(b, after, end, TO)) {
                address(b, after + TO.length, end, Fields.DESTINATION_IP, Fields.DESTINATION_PORT, values);
            }
        }
        values.put(Fields.EVENT_REASON, from, end);
    }

    /** {@code 192.0.2.1:25}, {@code 192.0.2.1/25}, {@code 192.0.2.1}. */
    private static int address(byte[] b, int from, int to, Field ip, Field port, Values values) {
        int i = from;
        while (i < to && (Scan.digit(b[i]) || b[i] == '.')) {
            i++;
        }
        int end = i > from && b[i - 1] == '.' ? i - 1 : i;
        if (values.put(ip, from, end) && end > from && end == i && i + 1 < to && (b[i] == ':' || b[i] == '/') && Scan.digit(b[i + 1])) {
            int start = i + 1;
            i = start;
            while (i < to && Scan.digit(b[i])) {
                i++;
            }
            values.put(port, start, i);
        }
        return i;
    }
}

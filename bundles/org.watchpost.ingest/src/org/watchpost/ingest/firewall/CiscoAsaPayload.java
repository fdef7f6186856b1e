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
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;

/**
 * Messages of Cisco's PIX, ASA, FWSM and Firepower firewalls: {@code %ASA-6-302013: Built outbound TCP connection ...}. Of the hundreds
 * of messages the addresses are told by where they stand: the first is the source, the second the destination; of connections built
 * outbound it is the other way round.
 *
 * @see <a href="https://www.cisco.com/c/en/us/td/docs/security/asa/syslog/b_syslog.html">ASA syslog messages</a>
 */
public final class CiscoAsaPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "cisco.asa";

    private static final byte[][] PRODUCTS = { Bytes.ascii("ASA-"), Bytes.ascii("PIX-"), Bytes.ascii("FTD-"), Bytes.ascii("FWSM-") };
    private static final String[] LEVELS = { "emergency", "alert", "critical", "error", "warning", "notice", "info", "debug" };
    private static final Field MESSAGE_ID = Field.own("cisco.asa.message_id");
    private static final Field CONNECTION = Field.own("cisco.asa.connection_id");
    private static final Field BYTES = Field.own("cisco.asa.bytes");
    private static final Field SOURCE_INTERFACE = Field.own("cisco.asa.source_interface");
    private static final Field DESTINATION_INTERFACE = Field.own("cisco.asa.destination_interface");
    private static final Field GROUP = Field.own("cisco.asa.group");
    private static final KeyTable ACTIONS = new KeyTable("Built", "Teardown", "Deny", "denied", "Denied", "permitted", "Dropped", "dropped",
            "discarded", "rejected", "Rejected", "est-allowed", "Accessed", "disconnected", "monitored", "blocked", "started", "closed",
            "permitted,", "denied,");
    private static final KeyTable TRANSPORTS = new KeyTable("tcp", "TCP", "udp", "UDP", "icmp", "ICMP", "ICMPv6", "gre", "GRE", "esp",
            "ESP",
            "igmp", "IGMP");
    private static final KeyTable MARKS = new KeyTable("connection", "bytes", "duration", "user", "User", "Username", "access-group",
            "access-list", "URL", "Group", "IP", "outbound");
    private static final int LONGEST_WORD = 256;

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "");
    }

    @Override
    public boolean structured() {
        return true;
    }

    @Override
    public boolean takes(SyslogLine line) {
        int from = line.codeFrom();
        int to = line.codeTo();
        if (to - from < 8) {
            return false;
        }
        for (byte[] product : PRODUCTS) {
            if (Bytes.startsWith(line.buffer(), from, to, product)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int codeTo = line.codeTo();
        int id = codeTo;
        while (id > line.codeFrom() && b[id - 1] != '-') {
            id--;
        }
        values.put(MESSAGE_ID, id, codeTo);
        if (id - 2 > line.codeFrom() && b[id - 2] >= '0' && b[id - 2] <= '7') {
            values.put(Fields.LOG_LEVEL, LEVELS[b[id - 2] - '0']);
        }
        new Words(b, values).read(line.message(), line.end());
        values.put(Fields.EVENT_REASON, line.message(), Scan.trim(b, line.message(), line.end()));
    }

    /** One pass over the words of a message. */
    private static final class Words {

        private final byte[] b;
        private final Values values;
        private final int[] found = new int[8];
        private int addresses;
        private boolean outbound;
        private int mark = -1;

        Words(byte[] b, Values values) {
            this.b = b;
            this.values = values;
        }

        void read(int from, int to) {
            int i = from;
            while (i < to) {
                while (i < to && b[i] == ' ') {
                    i++;
                }
                int start = i;
                while (i < to && b[i] != ' ') {
                    i++;
                }
                if (i > start && i - start <= LONGEST_WORD) {
                    word(start, i);
                }
            }
            endpoint(outbound ? 1 : 0, Fields.SOURCE_IP, Fields.SOURCE_PORT, SOURCE_INTERFACE);
            endpoint(outbound ? 0 : 1, Fields.DESTINATION_IP, Fields.DESTINATION_PORT, DESTINATION_INTERFACE);
        }

        private void word(int from, int to) {
            if (b[from] == '(' || b[from] == '[') {
                // What an address was translated to.
                return;
            }
            if (b[from] == '=' && to == from + 1) {
                return;
            }
            if (addresses == 0 && to - from == 2 && b[from] == '-' && b[from + 1] == '>') {
                // The source is a name: what follows is the destination.
                addresses = 1;
                return;
            }
            int before = mark;
            mark = MARKS.find(b, from, to);
            if (before >= 0 && value(before, from, to)) {
                return;
            }
            outbound |= mark == 11;
            if (ACTIONS.find(b, from, to) >= 0) {
                Common.action(values, from, b[to - 1] == ',' ? to - 1 : to);
            } else if (TRANSPORTS.find(b, from, to) >= 0) {
                values.put(Fields.NETWORK_TRANSPORT, from, to);
            } else if (addresses < 2) {
                address(from, to);
            }
        }

        /** What follows a word that says what it is; answers whether it was taken. */
        private boolean value(int what, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && (b[start] == '"' || b[start] == '\'' || b[start] == '<')) {
                start++;
            }
            while (end > start
                    && (b[end - 1] == '"' || b[end - 1] == '\'' || b[end - 1] == '>' || b[end - 1] == ',' || b[end - 1] == ';')) {
                end--;
            }
            switch (what) {
                case 0 -> {
                    return Scan.number(b, start, end) && values.put(CONNECTION, start, end);
                }
                case 1 -> {
                    return Scan.number(b, start, end) && values.put(BYTES, start, end);
                }
                case 2 -> {
                    return duration(start, end);
                }
                case 3, 4, 5 -> {
                    return values.put(Fields.USER_NAME, start, end);
                }
                case 6, 7 -> {
                    return values.put(Fields.RULE_NAME, start, end);
                }
                case 8 -> {
                    int colon = Scan.to(b, start, end, ':');
                    if (colon < end && Addresses.isAddress(b, start, colon)) {
                        values.put(Fields.DESTINATION_IP, start, colon);
                        Urls.put(values, colon + 1, end);
                    } else {
                        Urls.put(values, start, end);
                    }
                    return true;
                }
                case 9 -> {
                    return values.put(GROUP, start, end);
                }
                case 10 -> {
                    return Addresses.isAddress(b, start, end) && values.put(Fields.SOURCE_IP, start, end);
                }
                default -> {
                    return false;
                }
            }
        }

        /** {@code h:mm:ss} to nanoseconds. */
        private boolean duration(int from, int to) {
            int first = Scan.to(b, from, to, ':');
            int second = Scan.to(b, Math.min(to, first + 1), to, ':');
            long hours = Numbers.parseLong(b, from, first);
            long minutes = second < to ? Numbers.parseLong(b, first + 1, second) : -1;
            long seconds = second < to ? Numbers.parseLong(b, second + 1, to) : -1;
            if (hours < 0 || hours > 100_000 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) {
                return false;
            }
            return values.number(Fields.EVENT_DURATION, (hours * 3600 + minutes * 60 + seconds) * 1_000_000_000L, from, to);
        }

        /** {@code inside:192.0.2.1/25}, {@code inside/192.0.2.1(25)}, {@code 192.0.2.1/25}, {@code 192.0.2.1}. */
        private void address(int from, int to) {
            int start = from;
            for (int attempt = 0; attempt < 3; attempt++) {
                int end = start;
                while (end < to && b[end] != '/' && b[end] != '(' && b[end] != ',' && b[end] != ';') {
                    end++;
                }
                if (Addresses.isAddress(b, start, end)) {
                    found[4 * addresses] = from;
                    found[4 * addresses + 1] = start;
                    found[4 * addresses + 2] = end;
                    int port = end + 1;
                    int portEnd = port;
                    while (portEnd < to && Scan.digit(b[portEnd])) {
                        portEnd++;
                    }
                    found[4 * addresses + 3] = portEnd;
                    addresses++;
                    return;
                }
                int next = Scan.to(b, from, to, attempt == 0 ? ':' : '/') + 1;
                if (next >= to) {
                    next = attempt == 0 ? Scan.to(b, from, to, '/') + 1 : to;
                }
                if (next >= to) {
                    return;
                }
                start = next;
            }
        }

        private void endpoint(int index, Field ip, Field port, Field face) {
            if (index >= addresses) {
                return;
            }
            int at = 4 * index;
            values.put(face, found[at], Math.max(found[at], found[at + 1] - 1));
            values.put(ip, found[at + 1], found[at + 2]);
            if (found[at + 3] > found[at + 2] + 1) {
                values.put(port, found[at + 2] + 1, found[at + 3]);
            }
        }
    }
}

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
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Values;

/**
 * Packets logged by netfilter (iptables, nftables, and firewalls built on them): {@code prefix IN=eth0 OUT= SRC=... DST=... PROTO=TCP}. The
 * prefix is the rule's name, and its words tell what happened where they do.
 *
 * @see <a href="https://ipset.netfilter.org/iptables-extensions.man.html">iptables-extensions, LOG</a>
 */
public final class IptablesPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "iptables";

    private static final byte[] IN = Bytes.ascii("IN=");
    private static final byte[] SOURCE = Bytes.ascii("SRC=");
    private static final byte[] DESTINATION = Bytes.ascii(" DST=");
    private static final byte[] KERNEL = Bytes.ascii("kernel");
    private static final int PREFIX = 96;
    private static final byte[][] STOPPED = { Bytes.ascii("DROP"), Bytes.ascii("DENY"), Bytes.ascii("DENIED"), Bytes.ascii("REJECT"),
            Bytes.ascii("BLOCK"), Bytes.ascii("Drop"), Bytes.ascii("Block"), Bytes.ascii("Reject"), Bytes.ascii("drop"),
            Bytes.ascii("reject"),
            Bytes.ascii("block") };
    private static final byte[][] LET_PASS = { Bytes.ascii("ACCEPT"), Bytes.ascii("ALLOW"), Bytes.ascii("Accept"), Bytes.ascii("accept"),
            Bytes.ascii("PASS"), Bytes.ascii("PERMIT") };
    private static final Field TYPE = Field.own("iptables.icmp_type");
    private static final Field CODE = Field.own("iptables.icmp_code");
    private static final Field CHAIN = Field.own("iptables.prefix");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "SRC").to(Fields.DESTINATION_IP, "DST")
            .to(Fields.SOURCE_PORT, "SPT").to(Fields.DESTINATION_PORT, "DPT").to(Fields.SOURCE_BYTES, "LEN").to(TYPE, "TYPE")
            .to(CODE, "CODE").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("k ", "I");
    }

    @Override
    public boolean takes(SyslogLine line) {
        // The kernel says it, or a device that writes no program's name; what others say isn't searched for it.
        int program = line.programTo() - line.programFrom();
        boolean possible = program == 0 || Bytes.startsWith(line.buffer(), line.message(), line.end(), IN)
                || Scan.is(line.buffer(), line.programFrom(), line.programTo(), KERNEL);
        return possible && in(line) >= 0;
    }

    private static int in(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = line.end();
        int at = Scan.find(b, from, Math.min(to, from + PREFIX), IN);
        boolean word = at == from || at > from && (b[at - 1] == ' ' || b[at - 1] == ']' || b[at - 1] == ':');
        if (!word || Scan.find(b, at, Math.min(to, at + 300), SOURCE) < 0) {
            return -1;
        }
        return Scan.find(b, at, Math.min(to, at + 400), DESTINATION) < 0 ? -1 : at;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int in = in(line);
        if (in < 0) {
            return;
        }
        prefix(line, b, values, in);
        // The packet that an ICMP message is about stands in brackets: it is another connection.
        int to = Scan.to(b, in, line.end(), '[');
        Pairs.divided(b, in, to, ' ', '=', (keyFrom, keyTo, from, end, escaped) -> {
            boolean protocol = keyTo - keyFrom == 5 && b[keyFrom] == 'P' && b[keyFrom + 3] == 'T';
            if (!protocol || !Common.transport(values, from, end)) {
                KEYS.put(values, keyFrom, keyTo, from, end);
            }
        });
    }

    private static void prefix(SyslogLine line, byte[] b, Values values, int in) {
        int from = line.message();
        if (from < in && b[from] == '[' && from + 1 < in && (Scan.digit(b[from + 1]) || b[from + 1] == ' ')) {
            // Seconds since the kernel was started.
            from = Scan.skipBlanks(b, Scan.to(b, from, in, ']') + 1, in);
        }
        int to = in;
        while (to > from && (b[to - 1] == ' ' || b[to - 1] == ':' || b[to - 1] == ']' || b[to - 1] == '-')) {
            to--;
        }
        while (from < to && (b[from] == '[' || b[from] == ' ')) {
            from++;
        }
        boolean kernel = Scan.is(b, line.programFrom(), line.programTo(), KERNEL);
        if (from >= to && !kernel) {
            from = line.programFrom();
            to = line.programTo();
        }
        if (from >= to) {
            return;
        }
        values.put(CHAIN, from, to);
        values.put(Fields.RULE_NAME, from, to);
        if (any(b, from, to, STOPPED) || ubiquiti(b, from, to, 'D') || ubiquiti(b, from, to, 'R')) {
            values.put(Fields.EVENT_ACTION, "drop");
            values.word(Fields.EVENT_OUTCOME, "failure");
        } else if (any(b, from, to, LET_PASS) || ubiquiti(b, from, to, 'A')) {
            values.put(Fields.EVENT_ACTION, "accept");
            values.word(Fields.EVENT_OUTCOME, "success");
        }
    }

    /** {@code LAN_LOCAL-default-A}. */
    private static boolean ubiquiti(byte[] b, int from, int to, char action) {
        return to - from > 3 && b[to - 1] == action && b[to - 2] == '-';
    }

    private static boolean any(byte[] b, int from, int to, byte[][] words) {
        for (byte[] word : words) {
            if (Scan.find(b, from, to, word) >= 0) {
                return true;
            }
        }
        return false;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.dns;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Values;

/**
 * What BIND says about clients: {@code client @0x7f 192.0.2.1#4795 (example.org): query: example.org IN MX +E(0)K (192.0.2.53)}, and the
 * queries and transfers it refused.
 *
 * @see <a href="https://bind9.readthedocs.io/en/latest/reference.html#logging-block-definition-and-usage">BIND, logging</a>
 */
public final class BindPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "bind.query";

    private static final byte[] NAMED = Bytes.ascii("named");
    private static final byte[] CLIENT = Bytes.ascii("client ");
    private static final byte[] QUERY = Bytes.ascii("query");
    private static final byte[] DENIED = Bytes.ascii("denied");
    private static final byte[] REFUSED = Bytes.ascii("refused");
    private static final Field CLASS = Field.own("bind.query.class");
    private static final Field TYPE = Field.own("bind.query.type");
    private static final Field FLAGS = Field.own("bind.query.flags");
    private static final Field VIEW = Field.own("bind.query.view");

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("n", "");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.programFrom();
        int to = line.programTo();
        return Bytes.startsWith(b, from, to, NAMED) && (to - from == NAMED.length || b[from + NAMED.length] == '-')
                && client(b, line.message(), line.end()) >= 0;
    }

    /** Where {@code client} stands at the beginning, past category and level; -1 if it doesn't. */
    static int client(byte[] b, int from, int to) {
        int at = Scan.find(b, from, Math.min(to, from + 64), CLIENT);
        return at == from || at > from && b[at - 1] == ' ' ? at : -1;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        int at = client(line.buffer(), line.message(), line.end());
        if (at >= 0) {
            read(line.buffer(), at + CLIENT.length, line.end(), values);
        }
    }

    /** Reads what follows the word {@code client}. */
    static void read(byte[] b, int from, int to, Values values) {
        int i = from;
        if (i < to && b[i] == '@') {
            i = Math.min(to, Scan.to(b, i, to, ' ') + 1);
        }
        int hash = i;
        while (hash < to && b[hash] != '#' && b[hash] != ' ') {
            hash++;
        }
        values.put(Fields.SOURCE_IP, i, hash);
        int end = hash;
        if (hash < to && b[hash] == '#') {
            end = hash + 1;
            while (end < to && Scan.digit(b[end])) {
                end++;
            }
            values.put(Fields.SOURCE_PORT, hash + 1, end);
        }
        int query = Bytes.indexOf(b, end, to, QUERY);
        if (query >= 0) {
            query(b, query + QUERY.length, to, values);
        }
        int view = Scan.find(b, end, query < 0 ? to : query, Bytes.ascii(" view "));
        if (view >= 0) {
            values.put(VIEW, view + 6, Scan.to(b, view + 6, to, ':'));
        }
        boolean refused = Bytes.indexOf(b, end, to, DENIED) >= 0 || Bytes.indexOf(b, end, to, REFUSED) >= 0;
        values.put(Fields.EVENT_ACTION, refused ? "denied" : "query");
        values.word(Fields.EVENT_OUTCOME, refused ? "failure" : "success");
        values.put(Fields.NETWORK_PROTOCOL, "dns");
        int message = Scan.skipBlanks(b, Math.min(to, Scan.to(b, end, to, ':') + 1), to);
        values.put(Fields.EVENT_REASON, message, Scan.trim(b, message, to));
    }

    /** {@code : name IN MX +E}, {@code  (cache) 'name/MX/IN' denied}, {@code  'name/MX/IN' denied}. */
    private static void query(byte[] b, int from, int to, Values values) {
        int i = from;
        if (i < to && b[i] == ':') {
            int name = Scan.skipBlanks(b, i + 1, to);
            int nameTo = Scan.to(b, name, to, ' ');
            values.put(Fields.DNS_QUESTION_NAME, name, nameTo);
            int kind = Scan.skipBlanks(b, nameTo, to);
            int kindTo = Scan.to(b, kind, to, ' ');
            values.put(CLASS, kind, kindTo);
            int type = Scan.skipBlanks(b, kindTo, to);
            int typeTo = Scan.to(b, type, to, ' ');
            values.put(TYPE, type, typeTo);
            int flags = Scan.skipBlanks(b, typeTo, to);
            int flagsTo = Scan.to(b, flags, to, ' ');
            values.put(FLAGS, flags, flagsTo);
            if (flagsTo + 2 < to && b[flagsTo + 1] == '(') {
                values.put(Fields.DESTINATION_IP, flagsTo + 2, Scan.to(b, flagsTo + 2, to, ')'));
            }
            return;
        }
        int quote = Scan.to(b, i, to, '\'');
        int close = quote < to ? Scan.to(b, quote + 1, to, '\'') : to;
        int slash = quote < to ? Scan.to(b, quote + 1, close, '/') : to;
        if (slash < close) {
            values.put(Fields.DNS_QUESTION_NAME, quote + 1, slash);
            int second = Scan.to(b, slash + 1, close, '/');
            values.put(TYPE, slash + 1, second);
            values.put(CLASS, Math.min(close, second + 1), close);
        }
    }
}

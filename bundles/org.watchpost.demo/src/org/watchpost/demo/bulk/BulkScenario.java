/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Settings;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;
import org.watchpost.demo.worm.Zeek;

/** A large corpus for load and search tests: 30 days in five formats. Lines are built in a byte buffer, without strings. */
public final class BulkScenario {
    static final long BEGIN = Ts.of(LocalDate.of(2024, 3, 1).atStartOfDay(), ZoneOffset.UTC);
    static final long SPAN = 30 * 24 * Ts.HOUR;
    static final long WINDOW_BEGIN = Ts.of(LocalDate.of(2024, 3, 10).atTime(8, 0), ZoneOffset.UTC);
    static final long WINDOW_END = Ts.of(LocalDate.of(2024, 3, 10).atTime(12, 0), ZoneOffset.UTC);

    private final Settings o;
    private final Output out;
    private final Pools pools;

    /** A scenario that writes to that output. */
    public BulkScenario(Settings o, Output out) {
        this.o = o;
        this.out = out;
        pools = new Pools(o.seed());
    }


    /** Writes all files. */
    public void run() throws IOException {
        EveFormat eve = new EveFormat(pools, o.seed());
        PostfixFormat postfix = new PostfixFormat(pools, o.seed());
        SquidFormat squid = new SquidFormat(pools, o.seed());
        NetScreenFormat netScreen = new NetScreenFormat(pools, o.seed());
        ConnFormat conn = new ConnFormat(pools, o.seed());
        long share = o.size() / 5;
        file("suricata-eve.json", eve, o.size() - 4 * share, "", "");
        file("postfix-maillog", postfix, share, "", "");
        file("squid-access.log", squid, share, "", "");
        file("netscreen-traffic.log", netScreen, share, "", "");
        file("zeek-conn.log", conn, share, Zeek.header("conn", Zeek.CONN_FIELDS, Zeek.CONN_TYPES, Zeek.stamp(BEGIN)), "#close\t" + Zeek.stamp(BEGIN + SPAN));
        List<Object> queries = new ArrayList<>();
        queries.add(query("rare-token", "postfix-maillog", "token " + Pools.TOKEN, Pools.TOKEN, postfix.tokens));
        queries.add(query("planted-ip", "*", "address " + Pools.PLANTED_IP + " in any field", "203\\.0\\.113\\.77", eve.planted + postfix.planted
                + squid.planted + netScreen.planted + conn.planted));
        queries.add(query("squid-403", "squid-access.log", "status 403", "TCP_[A-Z_]*/403 ", squid.denied));
        queries.add(query("postfix-deferred", "postfix-maillog", "status=deferred", "status=deferred", postfix.deferred));
        queries.add(query("postfix-sender", "postfix-maillog", "from=" + Pools.WATCHED_USER, "from=<" + Pools.WATCHED_USER.replace(".", "\\.") + ">", postfix.watched));
        queries.add(query("eve-alerts", "suricata-eve.json", "event_type alert", "\"event_type\":\"alert\"", eve.alerts));
        queries.add(query("eve-planted-name", "suricata-eve.json", "dns rrname " + Pools.PLANTED_NAME,
                "\"rrname\":\"beacon-42\\.badhost\\.example\"", eve.plantedNames));
        queries.add(query("netscreen-deny", "netscreen-traffic.log", "action Deny", " action=Deny ", netScreen.denies));
        String top = new String(pools.ips[0], StandardCharsets.US_ASCII);
        queries.add(query("netscreen-top-source", "netscreen-traffic.log", "src " + top, " src=" + top.replace(".", "\\.") + " ", netScreen.fromTop));
        queries.add(query("zeek-s0", "zeek-conn.log", "conn_state S0", "\tS0\t", conn.s0));
        queries.add(window("squid-window", "squid-access.log", squid.window));
        queries.add(window("eve-window", "suricata-eve.json", eve.window));
        Map<String, Object> truth = TruthJson.obj("scenario", "bulk", "seed", o.seed(), "size", o.size(), "begin", Ts.utc(BEGIN), "end", Ts.utc(BEGIN + SPAN),
                "distinct_ips_in_pool", Pools.IPS, "distinct_users_in_pool", Pools.USERS, "queries", queries);
        out.truth(truth);
    }

    private static Map<String, Object> query(String id, String file, String what, String pattern, long lines) {
        return TruthJson.obj("id", id, "file", file, "query", what, "grep", pattern, "lines", lines);
    }

    private static Map<String, Object> window(String id, String file, long lines) {
        return TruthJson.obj("id", id, "file", file, "query", "time from (inclusive) to (exclusive)", "from", Ts.utc(WINDOW_BEGIN), "to", Ts.utc(WINDOW_END),
                "lines", lines);
    }

    /** Fills one file; time follows the share of bytes written, with up to two seconds of jitter. */
    private void file(String name, Format format, long target, String head, String tail) throws IOException {
        Rng jitter = new Rng(o.seed(), name);
        try (FileSink s = out.open(name, "\n")) {
            for (String h : head.split("\n")) {
                if (!h.isEmpty()) {
                    s.header(h);
                }
            }
            Buf b = new Buf();
            long lines = 0;
            while (s.bytes + b.n < target) {
                double fraction = (double) (s.bytes + b.n) / target;
                long t = BEGIN + (long) (SPAN * fraction) + jitter.below((int) (2 * Ts.SECOND));
                lines += format.lines(b, t, fraction);
                if (b.n > b.b.length - 8192) {
                    s.block(b.b, b.n, lines);
                    out.check();
                    b.n = 0;
                    lines = 0;
                }
            }
            s.block(b.b, b.n, lines);
            if (!tail.isEmpty()) {
                s.header(tail);
            }
            out.step(name);
        }
    }
}

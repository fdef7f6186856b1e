/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;

/** The ground truth: queries with what to search, a pattern for grep (or a time range) and the exact number of lines. */
final class BulkTruth {

    private final Pools pools;
    private final Hits hits;

    BulkTruth(Pools pools, Hits hits) {
        this.pools = pools;
        this.hits = hits;
    }

    Map<String, @Nullable Object> toJson(long seed, long size) {
        return JsonObject.of("scenario", BulkScenario.NAME, "seed", seed, "size", size, "begin", LogTime.utc(BulkMonth.BEGIN), "end",
                LogTime.utc(BulkMonth.BEGIN + BulkMonth.SPAN), "distinct_ips_in_pool", Pools.IPS, "distinct_users_in_pool", Pools.USERS,
                "queries", queries());
    }

    private List<Map<String, @Nullable Object>> queries() {
        String top = new String(pools.ip(NetScreenFormat.TOP), StandardCharsets.US_ASCII);
        String user = Pools.userName(Pools.WATCHED_USER);
        return List.of(
                query(BulkQuery.RARE_TOKEN, PostfixFormat.FILE, "token " + PostfixFormat.TOKEN, PostfixFormat.TOKEN),
                query(BulkQuery.PLANTED_IP, "*", "address " + Pools.PLANTED_IP + " in any field", literal(Pools.PLANTED_IP)),
                query(BulkQuery.SQUID_403, SquidFormat.FILE, "status 403", "TCP_[A-Z_]*/403 "),
                query(BulkQuery.POSTFIX_DEFERRED, PostfixFormat.FILE, "status=deferred", "status=deferred"),
                query(BulkQuery.POSTFIX_SENDER, PostfixFormat.FILE, "from=" + user, "from=<" + literal(user) + ">"),
                query(BulkQuery.EVE_ALERTS, EveFormat.FILE, "event_type alert", "\"event_type\":\"alert\""),
                query(BulkQuery.EVE_PLANTED_NAME, EveFormat.FILE, "dns rrname " + EveFormat.PLANTED_NAME,
                        "\"rrname\":\"" + literal(EveFormat.PLANTED_NAME) + "\""),
                query(BulkQuery.NETSCREEN_DENY, NetScreenFormat.FILE, "action Deny", " action=Deny "),
                query(BulkQuery.NETSCREEN_TOP_SOURCE, NetScreenFormat.FILE, "src " + top, " src=" + literal(top) + " "),
                query(BulkQuery.ZEEK_S0, ConnFormat.FILE, "conn_state S0", "\tS0\t"), window(BulkQuery.SQUID_WINDOW, SquidFormat.FILE),
                window(BulkQuery.EVE_WINDOW, EveFormat.FILE));
    }

    private static String literal(String text) {
        return text.replace(".", "\\.");
    }

    private Map<String, @Nullable Object> query(BulkQuery query, String file, String what, String pattern) {
        return JsonObject.of("id", query.id(), "file", file, "query", what, "grep", pattern, "lines", hits.count(query));
    }

    private Map<String, @Nullable Object> window(BulkQuery query, String file) {
        return JsonObject.of("id", query.id(), "file", file, "query", "time from (inclusive) to (exclusive)", "from",
                LogTime.utc(BulkMonth.WINDOW_BEGIN), "to", LogTime.utc(BulkMonth.WINDOW_END), "lines", hits.count(query));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

/** Access log of Squid in its native form. */
final class SquidFormat extends BulkFormat {

    static final String FILE = "squid-access.log";

    SquidFormat(long seed, Pools pools, Hits hits) {
        super(seed, "bulk-squid", pools, hits, 300);
    }

    @Override
    int lines(LineBuffer out, long time, double share) {
        boolean plantsAddress = plantsAddress(share);
        count(BulkQuery.SQUID_WINDOW, BulkMonth.isInWindow(time));
        int kind = random.below(1000);
        boolean denied = count(BulkQuery.SQUID_403, kind < 30);
        boolean tunnel = kind >= 560 && kind < 700;
        out.epoch(time, 3).put(" ").blankPadded(1 + random.below(4000), 6).put(" ").put(pools.ip(random, plantsAddress)).put(" ")
                .put(code(kind)).put(" ").number(size(16000));
        if (tunnel) {
            out.put(" CONNECT www.").put(pools.word(random)).put(".example:443 ");
        } else {
            out.put(" GET http://www.").put(pools.word(random)).put(".example/").put(pools.word(random)).put("/")
                    .number(random.below(200000)).put("?s=").hex(random, 16).put(" ");
        }
        if (random.below(3) == 0) {
            out.put(pools.user(random));
        } else {
            out.put("-");
        }
        if (denied) {
            out.put(" HIER_NONE/- text/html\n");
        } else {
            out.put(" HIER_DIRECT/").put(pools.ip(random)).put(tunnel ? " -\n" : " text/html\n");
        }
        return 1;
    }

    private static String code(int kind) {
        if (kind < 560) {
            return kind < 30 ? "TCP_DENIED/403" : "TCP_MISS/200";
        }
        if (kind < 820) {
            return kind < 700 ? "TCP_TUNNEL/200" : "TCP_HIT/200";
        }
        return kind < 930 ? "TCP_MISS/304" : kind < 985 ? "TCP_MISS/404" : "TCP_MISS/503";
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

/** conn.log of Zeek: tab-separated text. */
final class ConnFormat extends BulkFormat {

    static final String FILE = "zeek-conn.log";

    ConnFormat(long seed, Pools pools, Hits hits) {
        super(seed, "bulk-conn", pools, hits, 150);
    }

    @Override
    int lines(LineBuffer out, long time, double share) {
        boolean plantsAddress = plantsAddress(share);
        boolean unanswered = count(BulkQuery.ZEEK_S0, random.below(100) < 9);
        boolean udp = !unanswered && random.below(4) == 0;
        int sent = size(3000);
        int received = size(24000);
        out.epoch(time, 6).put("\tC").base62(random, 17).put("\t").put(pools.ip(random, plantsAddress)).put("\t")
                .number(1024 + random.below(64000)).put("\t").put(pools.ip(random)).put("\t")
                .number(udp ? 53 : random.below(3) == 0 ? 80 : 443).put(udp ? "\tudp\tdns\t" : unanswered ? "\ttcp\t-\t" : "\ttcp\tssl\t");
        if (unanswered) {
            out.put("-\t-\t-\tS0\tT\tF\t0\tS\t1\t40\t0\t0\t-\n");
        } else {
            out.number(random.below(60)).put(".").padded(random.below(1_000_000), 6).put("\t").number(sent).put("\t").number(received)
                    .put("\tSF\tT\tF\t0\t").put(udp ? "Dd\t" : "ShADadFf\t").number(sent / 1300 + 3).put("\t").number(sent + 120).put("\t")
                    .number(received / 1300 + 3).put("\t").number(received + 120).put("\t-\n");
        }
        return 1;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;


/** Zeek conn.log. */
final class ConnFormat extends Format {
    long planted;
    long s0;

    ConnFormat(Pools pools, long seed) {
        super(pools, seed, "bulk-conn", 150);
    }

    @Override
    int lines(Buf b, long t, double fraction) {
        boolean plantIp = ip.due(fraction);
        planted += plantIp ? 1 : 0;
        boolean tried = r.below(100) < 9;
        s0 += tried ? 1 : 0;
        boolean udp = !tried && r.below(4) == 0;
        int sent = size(3000);
        int received = size(24000);
        b.epoch(t, 6).put("\tC").base62(r, 17).put("\t").put(plantIp ? Pools.PLANTED : ip()).put("\t").num(1024 + r.below(64000)).put("\t").put(ip())
                .put("\t").num(udp ? 53 : r.below(3) == 0 ? 80 : 443).put(udp ? "\tudp\tdns\t" : tried ? "\ttcp\t-\t" : "\ttcp\tssl\t");
        if (tried) {
            b.put("-\t-\t-\tS0\tT\tF\t0\tS\t1\t40\t0\t0\t-\n");
        } else {
            b.num(r.below(60)).put(".").pad(r.below(1_000_000), 6).put("\t").num(sent).put("\t").num(received).put("\tSF\tT\tF\t0\t")
                    .put(udp ? "Dd\t" : "ShADadFf\t").num(sent / 1300 + 3).put("\t").num(sent + 120).put("\t").num(received / 1300 + 3).put("\t")
                    .num(received + 120).put("\t-\n");
        }
        return 1;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;


/** Squid, native. */
final class SquidFormat extends Format {
    long planted;
    long denied;
    long window;

    SquidFormat(Pools pools, long seed) {
        super(pools, seed, "bulk-squid", 300);
    }

    @Override
    int lines(Buf b, long t, double fraction) {
        boolean plantIp = ip.due(fraction);
        planted += plantIp ? 1 : 0;
        window += t >= BulkScenario.WINDOW_BEGIN && t < BulkScenario.WINDOW_END ? 1 : 0;
        int k = r.below(1000);
        String code = k < 30 ? "TCP_DENIED/403" : k < 560 ? "TCP_MISS/200" : k < 700 ? "TCP_TUNNEL/200" : k < 820 ? "TCP_HIT/200"
                : k < 930 ? "TCP_MISS/304" : k < 985 ? "TCP_MISS/404" : "TCP_MISS/503";
        denied += k < 30 ? 1 : 0;
        boolean tunnel = k >= 560 && k < 700;
        b.epoch(t, 3).put(" ").blankPad(1 + r.below(4000), 6).put(" ").put(plantIp ? Pools.PLANTED : ip()).put(" ").put(code).put(" ").num(size(16000));
        if (tunnel) {
            b.put(" CONNECT www.").put(word()).put(".example:443 ");
        } else {
            b.put(" GET http://www.").put(word()).put(".example/").put(word()).put("/").num(r.below(200000)).put("?s=").hex(r, 16).put(" ");
        }
        if (r.below(3) == 0) {
            b.put(user());
        } else {
            b.put("-");
        }
        if (k < 30) {
            b.put(" HIER_NONE/- text/html\n");
        } else {
            b.put(" HIER_DIRECT/").put(ip()).put(tunnel ? " -\n" : " text/html\n");
        }
        return 1;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.basics.Ts;

/** NetScreen traffic. */
final class NetScreenFormat extends Format {
    long planted;
    long denies;
    long fromTop;

    NetScreenFormat(Pools pools, long seed) {
        super(pools, seed, "bulk-netscreen", 200);
    }

    @Override
    int lines(Buf b, long t, double fraction) {
        boolean plantIp = ip.due(fraction);
        planted += plantIp ? 1 : 0;
        boolean deny = r.below(100) < 17;
        denies += deny ? 1 : 0;
        int rank = pools.ipRanks.draw(r);
        fromTop += !plantIp && rank == 0 ? 1 : 0;
        int k = r.below(4);
        int port = k == 0 ? 80 : k == 1 ? 443 : k == 2 ? 25 : 53;
        int proto = k == 3 ? 17 : 6;
        int duration = deny ? 0 : 1 + r.below(60);
        byte[] dst = ip();
        int sport = 1024 + r.below(64000);
        b.syslog(t).put(" 10.0.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\"")
                .iso(t - duration * Ts.SECOND, ' ').put("\" duration=").num(duration).put(" policy_id=").num(deny ? 320001 : 1 + r.below(40))
                .put(" service=").put(k == 0 ? "http" : k == 1 ? "https" : k == 2 ? "smtp" : "dns").put(" proto=").num(proto)
                .put(" src zone=").put(deny ? "Untrust" : "Trust").put(" dst zone=").put(deny ? "Trust" : "Untrust").put(" action=")
                .put(deny ? "Deny" : "Permit").put(" sent=").num(deny ? 0 : size(4000)).put(" rcvd=").num(deny ? 0 : size(30000)).put(" src=")
                .put(plantIp ? Pools.PLANTED : pools.ips[rank]).put(" dst=").put(dst).put(" src_port=").num(sport).put(" dst_port=").num(port);
        if (!deny) {
            b.put(" src-xlated ip=198.51.100.2 port=").num(1024 + r.below(64000)).put(" dst-xlated ip=").put(dst).put(" port=").num(port);
        }
        b.put(" session_id=").num(deny ? 0 : 1000 + r.below(126000)).put(" reason=").put(deny ? "Traffic Denied" : proto == 17 ? "Close - AGE OUT"
                : r.below(5) == 0 ? "Close - TCP RST" : "Close - TCP FIN").put("\n");
        return 1;
    }
}

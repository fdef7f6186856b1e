/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.text.LogTime;

/** Traffic log of a NetScreen firewall in syslog. */
final class NetScreenFormat extends BulkFormat {

    static final String FILE = "netscreen-traffic.log";
    /** The rank of the most frequent address. */
    static final int TOP = 0;

    private static final int[] PORTS = { 80, 443, 25, 53 };
    private static final String[] SERVICES = { "http", "https", "smtp", "dns" };
    private static final int TCP = 6;
    private static final int UDP = 17;

    NetScreenFormat(long seed, Pools pools, Hits hits) {
        super(seed, "bulk-netscreen", pools, hits, 200);
    }

    @Override
    int lines(LineBuffer out, long time, double share) {
        boolean plantsAddress = plantsAddress(share);
        boolean denied = count(BulkQuery.NETSCREEN_DENY, random.below(100) < 17);
        int source = pools.ipRank(random);
        count(BulkQuery.NETSCREEN_TOP_SOURCE, !plantsAddress && source == TOP);
        int service = random.below(SERVICES.length);
        int port = PORTS[service];
        int protocol = port == 53 ? UDP : TCP;
        int duration = denied ? 0 : 1 + random.below(60);
        byte[] target = pools.ip(random);
        int sourcePort = 1024 + random.below(64000);
        out.syslog(time).put(" 10.0.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\"")
                .iso(time - duration * LogTime.SECOND, ' ').put("\" duration=").number(duration).put(" policy_id=")
                .number(denied ? 320001 : 1 + random.below(40)).put(" service=").put(SERVICES[service]).put(" proto=").number(protocol)
                .put(denied ? " src zone=Untrust dst zone=Trust action=Deny sent=" : " src zone=Trust dst zone=Untrust action=Permit sent=")
                .number(denied ? 0 : size(4000)).put(" rcvd=").number(denied ? 0 : size(30000)).put(" src=")
                .put(pools.ip(source, plantsAddress)).put(" dst=").put(target).put(" src_port=").number(sourcePort).put(" dst_port=")
                .number(port);
        if (!denied) {
            out.put(" src-xlated ip=198.51.100.2 port=").number(1024 + random.below(64000)).put(" dst-xlated ip=").put(target).put(" port=")
                    .number(port);
        }
        out.put(" session_id=").number(denied ? 0 : 1000 + random.below(126000)).put(" reason=").put(reason(denied, protocol)).put("\n");
        return 1;
    }

    private String reason(boolean denied, int protocol) {
        if (denied) {
            return "Traffic Denied";
        }
        return protocol == UDP ? "Close - AGE OUT" : random.below(5) == 0 ? "Close - TCP RST" : "Close - TCP FIN";
    }
}

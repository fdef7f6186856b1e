/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** What is on the wire on any day, and tries for the backdoor of the worm. */
final class Noise {
    private final WormPlan plan;
    private final Network net;
    private final WormLogs logs;
    private final Rng r;

    Noise(WormPlan plan, Network net, WormLogs logs) {
        this.plan = plan;
        this.net = net;
        this.logs = logs;
        r = plan.r;
    }

    /** Inbound tries for the backdoor port from outside, and net.infected hosts that look for other victims. */
    void backdoorProbes() {
        for (int i = 0; i < plan.scaled(150); i++) {
            long t = plan.at(9, 30, 0) + (long) (r.unit() * 12 * Ts.HOUR);
            String src = Names.publicIp(r);
            int sport = r.range(1025, 5000);
            logs.netScreen.deny(t, 320001, "tcp/port:1034", 6, "Untrust", "Trust", src, sport, WormPlan.NAT_IP, 1034);
            if (r.chance(0.25)) {
                logs.zeek.conn(t, "C" + r.base62(17), src, sport, WormPlan.NAT_IP, 1034, "tcp", "-", -1, 0, 0, "S0", false, true);
            }
        }
        for (int i = 0; i < plan.scaled(190); i++) {
            long t = plan.activeMoment(WormPlan.ACTIVITY);
            Host h = net.activeHost(t);
            if (h == null) {
                continue;
            }
            String dst = Names.publicIp(r);
            int sport = h.nextPort(r);
            logs.netScreen.deny(t, 320002, "tcp/port:1034", 6, "Trust", "Untrust", h.ip, sport, dst, 1034);
            logs.zeek.conn(t, "C" + r.base62(17), h.ip, sport, dst, 1034, "tcp", "-", -1, 0, 0, "S0", true, false);
        }
    }

    void noise() {
        for (int i = 0; i < plan.scaled(260); i++) {
            long t = plan.ordinary(24 * r.unit());
            RealSecure.Noise n = r.pick(RealSecure.NOISE);
            boolean inside = n.inside();
            String src = inside ? r.pick(net.stations).ip : Names.publicIp(r);
            String dst = inside ? r.pick(net.all).ip : r.pick(net.sendmail.ip, net.proxy.ip, WormPlan.NAT_IP);
            logs.realSecure.noise(t, n, src, dst);
            int sport = r.range(1025, 60000);
            if (!n.snort().isEmpty()) {
                logs.snort.noise(t, n, src, sport, dst);
                logs.eve.noise(t, n, src, sport, dst);
            }
            if (!inside) {
                boolean icmp = n.port() == 0;
                logs.netScreen.deny(t, 320001, icmp ? "icmp" : "tcp/port:" + n.port(), icmp ? 1 : 6, "Untrust", "Trust", src, sport,
                        WormPlan.NAT_IP, n.port());
            }
        }
        for (int i = 0; i < plan.scaled(420); i++) {
            long t = plan.ordinary(24 * r.unit());
            int port = r.pick(445, 135, 1433, 139, 3127, 80, 22);
            logs.netScreen.deny(t, 320001, "tcp/port:" + port, 6, "Untrust", "Trust", Names.publicIp(r), r.range(1025, 60000), WormPlan.NAT_IP, port);
        }
        for (int i = 0; i < plan.scaled(420); i++) {
            long t = plan.ordinary(7 + 11 * r.unit());
            Host h = r.pick(net.stations);
            int sport = r.range(32768, 60000);
            String name = "www." + r.pick(Names.PARTNERS);
            String answer = "203.0.113." + r.range(40, 47);
            logs.eve.dnsQuery(t, h.ip, net.dns.ip, name, "A", answer, 200 + r.below(30_000));
            logs.connection(t, h.ip, sport, net.dns.ip, 53, "udp", "dns", 0.001 + r.unit() / 30, 40 + r.below(20), 90 + r.below(60), "SF", true, true);
            if (r.chance(0.3)) {
                logs.netScreen.permit(t + 900, 2, "dns", 17, net.dns.ip, sport, "192.0.2.53", 53, 78, 210, "Close - AGE OUT");
            }
        }
    }
}

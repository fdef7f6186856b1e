/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.mail.WormFile;

/** Shows messages to the sensors, and to the mail server or firewall that handles them. */
final class Delivery {
    private final WormPlan plan;
    private final Network net;
    private final WormLogs logs;
    private final Rng r;

    Delivery(WormPlan plan, Network net, WormLogs logs) {
        this.plan = plan;
        this.net = net;
        this.logs = logs;
        r = plan.r;
    }

    double delay(long t) {
        return (1.0 + 0.9 * r.unit()) + 25 * plan.load(t) * r.around(0.15);
    }

    /** Shows one message to the sensors, and to the mail server or firewall that handles it. */
    void deliver(Mail m) {
        double seconds = 0.4 + 2.5 * r.unit() + 6 * plan.load(m.t) * r.unit();
        if (m.worm != null && r.chance(0.35)) {
            String domain = m.to.substring(m.to.indexOf('@') + 1);
            String mx = m.server != null ? m.server().fqdn() : "mx1." + domain;
            logs.eve.dnsQuery(m.t - 300_000 - r.below(200_000), m.clientIp, net.dns.ip, domain, "MX", mx, r.below(40_000));
        }
        if (m.zipEvent()) {
            logs.realSecure.zip(m);
        }
        logs.eve.mail(m, seconds);
        logs.snort.mail(m);
        logs.zeek.mail(m, seconds);
        connectionOf(m, seconds);
        if (m.server == null || !m.clientIp.startsWith("10.")) {
            boolean inbound = m.server != null;
            if (inbound) {
                logs.netScreen.inbound(m.t, 3, "smtp", m.clientIp, m.port, WormPlan.NAT_IP, m.serverIp, 25, m.size + 600, 740);
            } else {
                logs.netScreen.permit(m.t, 5, "smtp", 6, m.clientIp, m.port, m.serverIp, 25, m.size + 600, 740, "Close - TCP FIN");
            }
        }
        if (m.server == null) {
            return;
        }
        boolean gatewayZipFilter = m.t >= plan.at(12, 30, 0) && m.worm != null && m.worm().name.endsWith(".zip");
        boolean gatewayVirusScan = m.t >= plan.at(15, 5, 0) && m.worm != null && m.worm().kind != WormFile.Kind.JUNK;
        Verdict v = gatewayVirusScan ? Verdict.VIRUS : gatewayZipFilter ? Verdict.ZIP_FILTER : Verdict.PASS;
        boolean known = m.to.endsWith("@" + WormPlan.DOMAIN) && net.stations.stream().anyMatch(h -> h.address().equals(m.to));
        Route route = m.to.endsWith("@" + WormPlan.DOMAIN) ? known ? Route.LOCAL : Route.UNKNOWN
                : r.chance(0.05 + 0.15 * plan.load(m.t)) ? Route.DEFERRED : Route.REMOTE;
        double d = delay(m.t);
        if (m.server == net.sendmail) {
            logs.sendmailLog.mail(m, v, route, d, net.exchange);
        } else if (m.server == net.postfix) {
            logs.postfixLog.mail(m, v, route, d, net.exchange);
        } else if (m.server == net.exim) {
            logs.eximLog.mail(m, v, route, d, net.exchange);
        } else {
            logs.exchangeLog.mail(m, v, route, d, net.exchange);
        }
        if (route == Route.LOCAL && m.server != net.exchange && v == Verdict.PASS && r.chance(0.4)) {
            logs.exchangeLog.relayed(m, m.server(), d, net.exchange);
        }
    }

    void connectionOf(Mail m, double seconds) {
        logs.zeek.conn(m.t - 60_000, m.uid, m.clientIp, m.port, m.serverIp, 25, "tcp", "smtp", seconds, m.size + 210, 640,
                "SF", m.clientIp.startsWith("10."), m.serverIp.startsWith("10."));
    }
}

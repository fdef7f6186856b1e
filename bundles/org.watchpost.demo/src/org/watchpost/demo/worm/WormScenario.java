/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.io.IOException;
import java.util.Comparator;
import org.watchpost.demo.basics.Csv;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Settings;
import org.watchpost.demo.basics.Ts;
import org.watchpost.demo.mail.Mailbox;

/** A mail worm breaks out on one working day: 2004-07-26, America/New_York. */
public final class WormScenario {
    private final WormPlan plan;
    private final Network net;
    private final WormLogs logs;
    private final Rng r;
    private final Output out;

    /** A scenario that writes to that output. */
    public WormScenario(Settings settings, Output out) {
        this.out = out;
        plan = new WormPlan(settings);
        r = plan.r;
        logs = new WormLogs(plan);
        net = new Network(plan);
    }

    /** Writes all files. */
    public void run() throws IOException {
        out.step(net.stations.size() + " workstations, " + net.infected.size() + " of them infected in the course of the day");
        patientZeroFetchesMail();
        WormMail mail = new WormMail(plan, net);
        mail.wormMail();
        mail.normalMail();
        mail.mails.sort(Comparator.comparingLong((Mail m) -> m.t).thenComparing(m -> m.uid));
        Delivery delivery = new Delivery(plan, net, logs);
        mail.mails.forEach(delivery::deliver);
        out.step(mail.mails.size() + " messages on the wire");
        new WebTraffic(plan, net, logs).webTraffic();
        Noise noise = new Noise(plan, net, logs);
        noise.backdoorProbes();
        noise.noise();
        Mailbox box = new Mailbox(plan.settings.seed(), WormPlan.EDT, plan.at(8, 40, 0));
        box.build();
        logs.write(out);
        box.write(out);
        try (FileSink s = out.open("assets.csv", "\n")) {
            s.header("ip,hostname,role,owner,os");
            for (Host h : net.all) {
                s.event(Csv.row(h.ip, h.fqdn(), h.role, h.owner, h.os));
            }
        }
        out.truth(new WormTruth(plan, net, logs).truth(box));
    }

    private void patientZeroFetchesMail() {
        long t = plan.at(7, 0, 0) + r.below(40) * Ts.SECOND;
        Host pop = new Host("192.0.2.110", "pop.homepost", "external", "", "");
        int port = net.patientZero.nextPort(r);
        logs.connection(t, net.patientZero.ip, port, pop.ip, 110, "tcp", "pop3", 9.4, 412, 47211, "SF", true, false);
        logs.netScreen.permit(t, 9, "pop3", 6, net.patientZero.ip, port, pop.ip, 110, 412, 47211, "Close - TCP FIN");
        logs.eve.dnsQuery(t - 40_000, net.patientZero.ip, net.dns.ip, "pop.homepost.example", "A", pop.ip, 0);
    }
}

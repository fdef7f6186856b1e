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
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Snort fast alerts: no year in the time. */
final class Snort {
    private final Journal<Void> lines = new Journal<>();

    void mail(Mail m) {
        if (m.zipEvent()) {
            add(m.t + 180, 9000201, 3, "LOCAL SMTP zip attachment with stored executable", "A suspicious filename was detected", 1,
                    "TCP", m.clientIp + ":" + m.port, m.serverIp + ":25");
        } else if (m.program()) {
            add(m.t + 180, 9000202, 3, "LOCAL SMTP executable attachment", "A suspicious filename was detected", 2, "TCP",
                    m.clientIp + ":" + m.port, m.serverIp + ":25");
        }
    }

    void noise(long t, RealSecure.Noise n, String src, int sport, String dst) {
        boolean icmp = n.port() == 0;
        String proto = icmp ? "ICMP" : n.port() == 1434 || n.port() == 161 ? "UDP" : "TCP";
        add(t, n.sid(), 1, n.snort(), n.classification(), n.priority(), proto, icmp ? src : src + ":" + sport, icmp ? dst : dst + ":" + n.port());
    }

    private void add(long t, int sid, int rev, String text, String classification, int priority, String proto, String src, String dst) {
        lines.add(t, Ts.snort(t, WormPlan.EDT) + "  [**] [1:" + sid + ":" + rev + "] " + text + " [**] [Classification: "
                + classification + "] [Priority: " + priority + "] {" + proto + "} " + src + " -> " + dst);
    }

    void write(Output out) throws IOException {
        try (FileSink s = out.open("ids/snort-fast.alert", "\n")) {
            lines.writeTo(s);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** The machines, and which of them are infected from when to when. */
final class Network {
    final List<Host> stations = new ArrayList<>();
    final List<Host> infected = new ArrayList<>();
    final List<Host> all = new ArrayList<>();
    final Host patientZero;
    final Host sendmail;
    final Host exchange;
    final Host postfix;
    final Host exim;
    final Host dns;
    final Host proxy;
    private final WormPlan plan;
    private final Rng r;

    Network(WormPlan plan) {
        this.plan = plan;
        r = plan.r;
        sendmail = server("10.40.39.24", "mail", "mail-gateway", "Linux 2.2");
        exchange = server("10.40.162.38", "exch01", "mail-server", "Windows 2000 Server SP4");
        postfix = server("10.40.57.114", "mail3", "mail-server", "Linux 2.4");
        exim = server("10.40.88.25", "branch-mx", "branch-mail-relay", "Linux 2.4");
        dns = server("10.40.39.53", "ns1", "dns", "Linux 2.2");
        proxy = server("10.40.39.80", "proxy", "web-proxy", "Linux 2.2");
        server("10.40.0.1", "fw1", "firewall", "ScreenOS 5.0");
        server("10.40.0.2", "fw2", "firewall", "ScreenOS 5.0");
        server("10.40.39.9", "ids1", "ids-sensor", "Windows 2000 Server SP4");
        server("10.40.39.10", "ids2", "ids-sensor", "Windows 2000 Server SP4");
        server("10.40.39.60", "epo", "antivirus-server", "Windows 2000 Server SP4");
        server("10.40.39.61", "sus", "update-server", "Windows 2000 Server SP4");
        for (int i = 1; i <= 4; i++) {
            server("10.40.40." + (10 + i), "sapdb" + i, "database", "Solaris 9");
        }
        Set<String> people = new TreeSet<>();
        Set<String> ips = new TreeSet<>();
        all.forEach(h -> ips.add(h.ip));
        for (int i = 0; i < plan.settings.hosts(); i++) {
            boolean laptop = i < Math.max(1, plan.settings.hosts() / 6);
            String ip = i == 0 ? "10.40.170.157" : null;
            while (ip == null || i > 0 && (ip.equals("10.40.170.157") || ips.contains(ip))) {
                ip = "10.40." + r.range(laptop ? 168 : 160, laptop ? 171 : 167) + "." + r.range(20, 250);
                if (ips.size() > 1200) {
                    ip = "10.40." + r.range(172, 220) + "." + r.range(20, 250);
                }
            }
            ips.add(ip);
            stations.add(new Host(ip, String.format(Locale.ROOT, "%s-%04d", laptop ? "lt" : "dt", 101 + i),
                    laptop ? "laptop" : "desktop", Names.person(r, people),
                    laptop ? "Windows 2000 Professional SP4" : "Windows XP Professional SP1"));
        }
        patientZero = stations.get(0);
        all.addAll(stations);
        infections();
    }

    Host server(String ip, String name, String role, String os) {
        Host h = new Host(ip, name, role, "it-operations", os);
        all.add(h);
        return h;
    }

    /** Logistic growth from the first event to about 15:00, cleaning from noon, the most after 15:35. */
    void infections() {
        int n = (int) Math.round(plan.settings.hosts() * 0.75);
        List<Host> pool = new ArrayList<>(stations.subList(1, stations.size()));
        patientZero.infected = plan.at(7, 4, 12);
        infected.add(patientZero);
        double mid = 12.45 * 60;
        double slope = 58;
        double lo = 1 / (1 + StrictMath.exp(-(8 * 60 + 36 - mid) / slope));
        double hi = 1 / (1 + StrictMath.exp(-(15 * 60 - mid) / slope));
        for (int i = 1; i < n; i++) {
            Host h = pool.remove(r.below(pool.size()));
            double q = lo + (hi - lo) * (i - 0.5 + 0.8 * (r.unit() - 0.5)) / (n - 1);
            double minute = mid + slope * StrictMath.log(q / (1 - q));
            h.infected = plan.at(0, 0, 0) + (long) (minute * Ts.MINUTE);
            infected.add(h);
        }
        for (Host h : infected) {
            long signatures = plan.at(15, 35, 0) + (long) (r.exp(58) * Ts.MINUTE);
            h.cleaned = Math.min(signatures, plan.at(19, 40, 0) + r.below(600) * Ts.SECOND);
            if (h.infected < plan.at(12, 30, 0) && r.chance(0.35)) {
                h.cleaned = plan.at(12, 40, 0) + (long) (r.unit() * 140 * Ts.MINUTE);
            }
            h.cleaned = Math.max(h.cleaned, h.infected + 20 * Ts.MINUTE);
        }
        for (int i = 0; i < Math.max(1, n / 30); i++) {
            Host h = infected.get(1 + r.below(n - 1));
            h.again = Math.max(h.cleaned + 30 * Ts.MINUTE, plan.at(20, 0, 0) + r.below(900) * Ts.SECOND);
        }
    }

    @Nullable Host activeHost(long t) {
        List<Host> active = new ArrayList<>();
        for (Host h : infected) {
            if (h.active(t)) {
                active.add(h);
            }
        }
        return active.isEmpty() ? null : r.pick(active);
    }

    Host pickServer() {
        return switch (r.weighted(new double[] {45, 33, 13, 9})) {
            case 0 -> sendmail;
            case 1 -> exchange;
            case 2 -> postfix;
            default -> exim;
        };
    }
}

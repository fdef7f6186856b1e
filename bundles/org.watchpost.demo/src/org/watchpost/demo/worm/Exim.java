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
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** Exim main log. */
final class Exim {
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private final Rng r;
    private final Journal<Runnable> lines = new Journal<>();
    final Map<String, double[]> delays = new TreeMap<>();
    final Map<String, Long> counts = new TreeMap<>();

    Exim(Rng r) {
        this.r = r;
    }

    private static String base62(long v, int width) {
        char[] c = new char[width];
        for (int i = width - 1; i >= 0; i--) {
            c[i] = BASE62.charAt((int) (v % 62));
            v /= 62;
        }
        return new String(c);
    }

    private void log(long t, String text, String count, double delay) {
        lines.add(t, Ts.plain(t, WormPlan.EDT) + " " + text, () -> {
            counts.merge(count, 1L, Long::sum);
            if (delay >= 0) {
                WormTruth.addTo(delays, t, delay);
            }
        });
    }

    void mail(Mail m, Verdict v, Route route, double delay, Host exchange) {
        String id = base62(m.t / Ts.SECOND, 6) + "-" + base62(r.range(3000, 30000), 6) + "-" + base62(m.t % Ts.SECOND / 2000 % 3844, 2);
        String host = "H=" + m.clientName + " [" + m.clientIp + "]";
        if (v != Verdict.PASS) {
            log(m.t, id + " " + host + " F=<" + m.from + "> rejected after DATA: "
                    + (v == Verdict.VIRUS ? "virus found in message" : "zip attachments are not accepted"), "rejected", -1);
            return;
        }
        log(m.t, id + " <= " + m.from + " " + host + " P=" + (m.worm != null ? "smtp" : "esmtp") + " S=" + m.size + " id=" + m.id, "arrived", -1);
        long seconds = Math.max(1, Math.round(delay));
        long done = m.t + seconds * Ts.SECOND;
        String domain = m.to.substring(m.to.indexOf('@') + 1);
        String mx = "mx1." + domain + " [203.0.113." + r.range(20, 27) + "]";
        switch (route) {
            case LOCAL -> {
                for (String to : m.recipients()) {
                    log(done, id + (to.equals(m.to) ? " => " : " -> ") + to + " R=internal T=remote_smtp H=" + exchange.fqdn() + " [" + exchange.ip
                            + "] QT=" + seconds + "s DT=1s", "delivered", seconds);
                }
            }
            case REMOTE -> log(done, id + " => " + m.to + " R=dnslookup T=remote_smtp H=" + mx + " QT=" + seconds + "s DT=1s", "delivered", seconds);
            case UNKNOWN -> log(done, id + " ** " + m.to + " R=internal T=remote_smtp: SMTP error from remote mail server after RCPT TO:<" + m.to
                    + ">: host " + exchange.fqdn() + " [" + exchange.ip + "]: 550 5.1.1 User unknown", "failed", -1);
            default -> {
                log(done, id + " == " + m.to + " R=dnslookup T=remote_smtp defer (110): Connection timed out H=" + mx, "deferred", -1);
                return;
            }
        }
        log(done + 1000, id + " Completed", "completed", -1);
    }

    void write(Output out) throws IOException {
        lines.observe((t, note) -> note.run());
        try (FileSink s = out.open("mail/exim-mainlog", "\n")) {
            lines.writeTo(s);
        }
    }
}

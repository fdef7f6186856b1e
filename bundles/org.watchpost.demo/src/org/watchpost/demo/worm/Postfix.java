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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** Postfix in syslog. */
final class Postfix {
    private final Rng r;
    private final Journal<Runnable> lines = new Journal<>();
    final Map<String, double[]> delays = new TreeMap<>();
    final Map<String, Long> counts = new TreeMap<>();

    Postfix(Rng r) {
        this.r = r;
    }

    private void log(long t, String program, int pid, String text, String count) {
        lines.add(t, Ts.syslog(t, WormPlan.EDT) + " mail3 postfix/" + program + "[" + pid + "]: " + text,
                count.isEmpty() ? null : () -> counts.merge(count, 1L, Long::sum));
    }

    void mail(Mail m, Verdict v, Route route, double delay, Host exchange) {
        String id = r.upperHex(10);
        String client = m.clientName + "[" + m.clientIp + "]";
        int smtpd = r.range(2100, 2190);
        int cleanup = r.range(2200, 2260);
        long t = m.t;
        log(t - 40_000, "smtpd", smtpd, "connect from " + client, "");
        log(t + 30_000, "smtpd", smtpd, id + ": client=" + client, "");
        log(t + 60_000, "cleanup", cleanup, id + ": message-id=" + m.msgid(), "");
        if (v != Verdict.PASS) {
            boolean zip = v == Verdict.ZIP_FILTER;
            log(t + 90_000, "cleanup", cleanup, id + (zip ? ": reject: header Content-Disposition: attachment; filename=\"" + m.worm().name + "\""
                    : ": milter-reject: END-OF-MESSAGE") + " from " + client + (zip ? ";" : ": 5.7.1 virus found;") + " from=<" + m.from + "> to=<"
                    + m.to + "> proto=SMTP helo=<" + m.clientName + ">" + (zip ? ": 5.7.1 zip attachments are not accepted" : ""),
                    zip ? "reject" : "milter_reject");
            log(t + 120_000, "smtpd", smtpd, "disconnect from " + client, "");
            return;
        }
        log(t + 110_000, "qmgr", 812, id + ": from=<" + m.from + ">, size=" + m.size + ", nrcpt=" + m.recipients().size() + " (queue active)", "queue_active");
        log(t + 130_000, "smtpd", smtpd, "disconnect from " + client, "");
        long done = t + (long) (delay * Ts.SECOND);
        double rounded = Math.round(delay * 10) / 10.0;
        String timing = String.format(Locale.ROOT, "delay=%.1f, delays=0.1/%.1f/0.1/%.1f", rounded, rounded * 0.8, Math.max(0.1, rounded * 0.2 - 0.2));
        int smtp = r.range(2300, 2390);
        switch (route) {
            case LOCAL, REMOTE -> {
                String relay = route == Route.LOCAL ? exchange.fqdn() + "[" + exchange.ip + "]:25"
                        : "mx1." + m.to.substring(m.to.indexOf('@') + 1) + "[203.0.113." + r.range(20, 27) + "]:25";
                String queued = r.upperHex(10);
                for (String to : m.recipients()) {
                    lines.add(done, Ts.syslog(done, WormPlan.EDT) + " mail3 postfix/smtp[" + smtp + "]: " + id + ": to=<" + to + ">, relay="
                            + relay + ", " + timing + ", dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as " + queued + ")", () -> {
                                counts.merge("sent", 1L, Long::sum);
                                WormTruth.addTo(delays, done, rounded);
                            });
                }
                log(done + 20_000, "qmgr", 812, id + ": removed", "removed");
            }
            case UNKNOWN -> {
                log(done, "smtp", smtp, id + ": to=<" + m.to + ">, relay=" + exchange.fqdn() + "[" + exchange.ip + "]:25, "
                        + timing + ", dsn=5.1.1, status=bounced (host "
                        + exchange.fqdn() + "[" + exchange.ip + "] said: 550 5.1.1 <" + m.to + ">: User unknown (in reply to RCPT TO command))", "bounced");
                log(done + 15_000, "bounce", r.range(2400, 2420), id + ": sender non-delivery notification: " + r.upperHex(10), "bounce_notice");
                log(done + 30_000, "qmgr", 812, id + ": removed", "removed");
            }
            default -> {
                log(done + 30 * Ts.SECOND, "smtp", smtp, id + ": to=<" + m.to + ">, relay=none, delay=" + Math.round(delay + 30)
                        + ", delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx1." + m.to.substring(m.to.indexOf('@') + 1)
                        + "[203.0.113." + r.range(20, 27) + "]:25: Connection timed out)", "deferred");
            }
        }
    }

    void write(Output out) throws IOException {
        lines.observe((t, note) -> note.run());
        try (FileSink s = out.open("mail/postfix-maillog", "\n")) {
            lines.writeTo(s);
        }
    }
}

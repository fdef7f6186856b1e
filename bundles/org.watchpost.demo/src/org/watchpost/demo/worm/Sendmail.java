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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** sendmail 8.13 in syslog. */
final class Sendmail {
    private static final String QUEUE_CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx";
    private final Rng r;
    private final Journal<Runnable> lines = new Journal<>();
    final Map<String, double[]> delays = new TreeMap<>();
    final Map<String, Long> counts = new TreeMap<>();
    private int pid = 11200;
    private int sequence;

    Sendmail(Rng r) {
        this.r = r;
    }

    /** Eight characters of time (UTC) and sequence, then the process id. */
    private String queueId(long t, int process) {
        LocalDateTime d = Ts.local(t, ZoneOffset.UTC);
        int s = sequence++ % 3600;
        return "" + q(d.getYear() - 1900) + q(d.getMonthValue() - 1) + q(d.getDayOfMonth()) + q(d.getHour()) + q(d.getMinute())
                + q(d.getSecond()) + q(s / 60) + q(s) + String.format(Locale.ROOT, "%06d", process);
    }

    private static char q(int i) {
        return QUEUE_CHARS.charAt(i % 60);
    }

    private void log(long t, int process, String id, String text, @Nullable Runnable note) {
        lines.add(t, Ts.syslog(t, WormPlan.EDT) + " mail sendmail[" + process + "]: " + id + ": " + text, note);
    }

    private Runnable stat(String name) {
        return () -> counts.merge(name, 1L, Long::sum);
    }

    void mail(Mail m, Verdict v, Route route, double delay, Host exchange) {
        int p = pid += r.range(1, 4);
        if (pid > 32000) {
            pid = 2000;
        }
        String id = queueId(m.t, p);
        long t = m.t + 250_000;
        log(t, p, id, "from=<" + m.from + ">, size=" + m.size + ", class=0, nrcpts=" + m.recipients().size() + ", msgid=" + m.msgid()
                + ", proto=" + (m.worm != null ? "SMTP" : "ESMTP") + ", daemon=MTA, relay=" + m.clientName + " [" + m.clientIp + "]", stat("from"));
        if (v == Verdict.VIRUS) {
            log(t + 20_000, p, id, "Milter: data, reject=554 5.7.1 virus W32/Mydoom.o@MM found, message refused", stat("milter_reject"));
            log(t + 21_000, p, id, "to=<" + m.to + ">, delay=00:00:01, pri=" + (30000 + m.size) + ", stat=virus W32/Mydoom.o@MM found, message refused", null);
            return;
        }
        int size = m.size;
        if (v == Verdict.ZIP_FILTER) {
            size = r.range(1600, 2200);
            log(t + 20_000, p, id, "Milter message: body replaced", stat("milter_body_replaced"));
        }
        int seconds = (int) Math.max(1, Math.round(delay));
        long done = t + seconds * Ts.SECOND;
        String head = "to=" + m.recipients("<", ">", ",") + ", delay=" + hms(seconds) + ", xdelay="
                + hms(Math.min(seconds, r.range(1, 3))) + ", mailer=esmtp, pri="
                + (30000 + size) + ", relay=";
        Runnable sent = () -> {
            counts.merge("Sent", 1L, Long::sum);
            WormTruth.addTo(delays, done, seconds);
        };
        String domain = m.to.substring(m.to.indexOf('@') + 1);
        String mx = "mx1." + domain + ". [203.0.113." + r.range(20, 27) + "]";
        switch (route) {
            case LOCAL -> log(done, p + 1, id, head + exchange.fqdn() + ". [" + exchange.ip + "], dsn=2.0.0, stat=Sent (" + m.msgid()
                    + " Queued mail for delivery)", sent);
            case REMOTE -> log(done, p + 1, id, head + mx + ", dsn=2.0.0, stat=Sent (Ok: queued as " + r.upperHex(10) + ")", sent);
            case UNKNOWN -> {
                log(done, p + 1, id, head + exchange.fqdn() + ". [" + exchange.ip + "], dsn=5.1.1, stat=User unknown", stat("User unknown"));
                log(done + 30_000, p + 1, id, queueId(done, p + 1) + ": DSN: User unknown", stat("DSN"));
            }
            default -> {
                int tries = r.range(1, 3);
                for (int i = 0; i < tries; i++) {
                    int wait = seconds + 40 + i * 1800;
                    log(t + wait * Ts.SECOND, p + 7 * i + 1, id, "to=<" + m.to + ">, delay=" + hms(wait) + ", xdelay=00:00:40, mailer=esmtp, pri="
                            + (30000 + size + 90000 * (i + 1)) + ", relay=" + mx + ", dsn=4.0.0, stat=Deferred: Connection timed out with mx1."
                            + domain + ".", stat("Deferred"));
                }
                int last = seconds + 40 + tries * 1800;
                long late = t + last * Ts.SECOND;
                log(late, p + 30, id, "to=<" + m.to + ">, delay=" + hms(last) + ", xdelay=00:00:02, mailer=esmtp, pri=" + (30000 + size + 90000 * tries)
                        + ", relay=" + mx + ", dsn=2.0.0, stat=Sent (Ok: queued as " + r.upperHex(10) + ")", stat("Sent_after_deferral"));
            }
        }
    }

    private static String hms(int s) {
        return Ts.pad(Ts.pad(Ts.pad(new StringBuilder(), s / 3600, 2).append(':'), s / 60 % 60, 2).append(':'), s % 60, 2).toString();
    }

    void write(Output out) throws IOException {
        lines.observe((t, note) -> note.run());
        try (FileSink s = out.open("mail/sendmail-maillog", "\n")) {
            lines.writeTo(s);
        }
    }
}

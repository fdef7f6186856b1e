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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;
import org.watchpost.demo.mail.WormFile;
import org.watchpost.demo.mail.WormText;

/** The messages of the day, of the worm and of people. */
final class WormMail {
    static final int WORM_MAILS = 1200;
    static final int NORMAL_MAILS = 420;

    final List<Mail> mails = new ArrayList<>();

    private final WormPlan plan;
    private final Network net;
    private final Rng r;

    WormMail(WormPlan plan, Network net) {
        this.plan = plan;
        this.net = net;
        r = plan.r;
    }

    void wormMail() {
        Mail first = worm(plan.at(8, 33, 30) + 123_456, net.patientZero, net.sendmail, WormFile.Kind.ZIP);
        mails.add(first);
        mails.add(worm(first.t + 5 * Ts.SECOND, net.patientZero, net.sendmail, WormFile.Kind.ZIP));
        mails.add(worm(first.t + 122 * Ts.SECOND, net.patientZero, net.exchange, WormFile.Kind.ZIP));
        for (Host h : net.infected) {
            if (h != net.patientZero) {
                long t = h.infected + (long) ((1 + 4 * r.unit()) * Ts.MINUTE);
                mails.add(worm(t, h, null, WormFile.Kind.ZIP));
            }
            if (h.again != Long.MAX_VALUE) {
                mails.add(worm(h.again + 90 * Ts.SECOND, h, null, WormFile.Kind.ZIP));
            }
        }
        int n = plan.scaled(WORM_MAILS) - mails.size();
        for (int i = 0; i < n; i++) {
            long t = plan.activeMoment(WormPlan.ACTIVITY);
            Host h = net.activeHost(t);
            if (h != null && t > first.t) {
                mails.add(worm(t, h, null, WormFile.kind(r)));
            }
        }
    }

    Mail worm(long t, Host from, @Nullable Host server, WormFile.Kind kind) {
        Mail m = new Mail();
        m.t = t;
        m.client = from;
        m.clientIp = from.ip;
        m.clientName = from.fqdn();
        m.port = from.nextPort(r);
        boolean inside = server != null || r.chance(0.72);
        if (inside) {
            m.to = r.chance(0.9) ? r.pick(net.stations).address() : r.pick(Names.FIRST) + "." + r.pick(Names.WORDS) + "@" + WormPlan.DOMAIN;
            m.server = server != null ? server : net.pickServer();
            m.serverIp = m.server().ip;
        } else {
            int p = r.below(Names.PARTNERS.length);
            m.to = r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + Names.PARTNERS[p];
            m.serverIp = "203.0.113." + (20 + p);
        }
        boolean service = r.chance(0.55);
        m.from = service ? r.pick("postmaster", "noreply", "mailer-daemon") + "@" + WormPlan.DOMAIN : r.pick(net.stations).address();
        m.headerFrom = service ? "\"" + r.pick(WormText.SENDERS) + "\"" : m.from;
        m.subject = r.pick(WormText.SUBJECTS);
        m.worm = WormFile.make(r, kind, r.chance(0.3) ? r.range(2, 3) : 1, m.to);
        m.size = m.worm().data.length * 4 / 3 + m.worm().data.length * 4 / 3 / 76 * 2 + r.range(1300, 1900);
        m.id = r.upperHex(8) + "." + r.hex(8) + "@" + WormPlan.DOMAIN;
        return identify(m);
    }

    Mail identify(Mail m) {
        m.flow = 100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L);
        m.uid = "C" + r.base62(17);
        m.fuid = "F" + r.base62(17);
        return m;
    }

    void normalMail() {
        double[] hours = {1, 1, 1, 1, 1, 2, 6, 22, 40, 52, 50, 44, 30, 42, 48, 46, 36, 20, 8, 6, 4, 3, 2, 1};
        for (int i = 0; i < plan.scaled(NORMAL_MAILS); i++) {
            Mail m = new Mail();
            m.t = plan.ordinary(r.weighted(hours) + r.unit());
            double kind = r.unit();
            int p = r.below(Names.PARTNERS.length);
            if (kind < 0.35) {
                m.clientIp = "203.0.113." + (20 + p);
                m.clientName = "mx1." + Names.PARTNERS[p];
                m.server = r.chance(0.75) ? net.sendmail : r.chance(0.5) ? net.postfix : net.exim;
                m.from = r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + Names.PARTNERS[p];
                m.to = r.chance(0.94) ? r.pick(net.stations).address() : r.pick(Names.WORDS) + "@" + WormPlan.DOMAIN;
                m.port = r.range(20000, 60000);
            } else {
                m.client = r.pick(net.stations);
                m.clientIp = m.client().ip;
                m.clientName = m.client().fqdn();
                m.port = m.client().nextPort(r);
                m.from = m.client().address();
                boolean inside = kind < 0.7;
                m.server = inside ? net.exchange : net.pickServer();
                m.to = inside ? r.pick(net.stations).address() : r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + Names.PARTNERS[p];
            }
            if (m.to.endsWith("@" + WormPlan.DOMAIN) && r.chance(0.15)) {
                Set<String> more = new TreeSet<>();
                for (int k = r.range(1, 4); k > 0; k--) {
                    more.add(r.pick(net.stations).address());
                }
                more.remove(m.to);
                m.more = List.copyOf(more);
            }
            m.serverIp = m.server().ip;
            m.headerFrom = m.from;
            m.subject = r.pick("Re: ", "Fwd: ", "", "") + r.pick("Invoice ", "Meeting ", "Order ", "Question about ", "Draft ") + r.pick(Names.WORDS);
            m.size = (int) (900 + r.exp(18000));
            if (r.chance(0.22)) {
                m.legitName = r.pick(Names.WORDS) + r.pick(".pdf", ".doc", ".xls", ".jpg", ".txt");
                m.size += r.range(8000, 160000);
            }
            m.id = r.upperHex(12) + "." + r.range(100000, 999999) + "@" + m.from.substring(m.from.indexOf('@') + 1);
            mails.add(identify(m));
        }
    }
}

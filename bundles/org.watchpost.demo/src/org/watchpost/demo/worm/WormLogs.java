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
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;

/** All files of the scenario but the mailbox. */
final class WormLogs {
    final RealSecure realSecure = new RealSecure();
    final Eve eve;
    final Snort snort = new Snort();
    final Zeek zeek = new Zeek();
    final Sendmail sendmailLog;
    final Postfix postfixLog;
    final Exim eximLog;
    final ExchangeTracking exchangeLog;
    final Squid squid = new Squid();
    final NetScreen netScreen;
    private final Rng r;

    WormLogs(WormPlan plan) {
        r = plan.r;
        long seed = plan.settings.seed();
        eve = new Eve(new Rng(seed, "eve"));
        sendmailLog = new Sendmail(new Rng(seed, "sendmail"));
        postfixLog = new Postfix(new Rng(seed, "postfix"));
        eximLog = new Exim(new Rng(seed, "exim"));
        exchangeLog = new ExchangeTracking(new Rng(seed, "exchange"));
        netScreen = new NetScreen(new Rng(seed, "netscreen"));
    }

    void connection(long t, String src, int sport, String dst, int dport, String proto, String service,
            double seconds, long sent, long received, String state, boolean localOrig, boolean localResp) {
        zeek.conn(t, "C" + r.base62(17), src, sport, dst, dport, proto, service, seconds, sent, received, state, localOrig, localResp);
        eve.flow(t, src, sport, dst, dport, proto.toUpperCase(Locale.ROOT), service, seconds, sent, received, state, false,
                100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L));
    }

    /** Writes all files. */
    void write(Output out) throws IOException {
        realSecure.write(out);
        eve.write(out);
        snort.write(out);
        zeek.write(out);
        sendmailLog.write(out);
        postfixLog.write(out);
        eximLog.write(out);
        exchangeLog.write(out);
        squid.write(out);
        netScreen.write(out);
    }
}

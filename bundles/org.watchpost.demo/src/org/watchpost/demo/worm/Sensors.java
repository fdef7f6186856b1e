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
import java.util.List;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.EveLog;
import org.watchpost.demo.worm.log.EximLog;
import org.watchpost.demo.worm.log.ExchangeLog;
import org.watchpost.demo.worm.log.MailServerLog;
import org.watchpost.demo.worm.log.NetScreenLog;
import org.watchpost.demo.worm.log.PostfixLog;
import org.watchpost.demo.worm.log.RealSecureLog;
import org.watchpost.demo.worm.log.SendmailLog;
import org.watchpost.demo.worm.log.SnortLog;
import org.watchpost.demo.worm.log.SquidLog;
import org.watchpost.demo.worm.log.ZeekLogs;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.Network;

/** Everything in the company that writes a log. */
final class Sensors {

    final RealSecureLog realSecure;
    final EveLog eve;
    final SnortLog snort;
    final ZeekLogs zeek;
    final SendmailLog sendmail;
    final PostfixLog postfix;
    final EximLog exim;
    final ExchangeLog exchange;
    final SquidLog squid;
    final NetScreenLog netScreen;
    private final Network network;

    Sensors(OutputFolder out, long seed, Network network) {
        this.network = network;
        realSecure = new RealSecureLog(out);
        eve = new EveLog(out, seed);
        snort = new SnortLog(out);
        zeek = new ZeekLogs(out);
        sendmail = new SendmailLog(out, seed, network.exchange());
        postfix = new PostfixLog(out, seed, network.exchange());
        exim = new EximLog(out, seed, network.exchange());
        exchange = new ExchangeLog(out, seed, network.exchange());
        squid = new SquidLog(out);
        netScreen = new NetScreenLog(out, seed);
    }

    /** The log of a mail server. */
    MailServerLog of(Host server) {
        return server == network.sendmail() ? sendmail : server == network.postfix() ? postfix : server == network.exim() ? exim : exchange;
    }

    /** A connection that was answered, as Zeek and Suricata see it. */
    void connection(RandomStream random, Connection connection) {
        zeek.connection(connection, zeekUid(random));
        eve.flow(connection, false, EveLog.flowId(random));
    }

    /** A try that nobody answers: Zeek alone sees it. */
    void unanswered(RandomStream random, Connection connection) {
        zeek.connection(connection, zeekUid(random));
    }

    /** A fresh name for a connection. */
    static String zeekUid(RandomStream random) {
        return "C" + random.base62(17);
    }

    void write(OutputFolder out) throws IOException {
        realSecure.write(out);
        eve.write(out);
        snort.write(out);
        zeek.write(out);
        for (MailServerLog server : List.of(sendmail, postfix, exim, exchange)) {
            server.write(out);
        }
        squid.write(out);
        netScreen.write(out);
    }
}

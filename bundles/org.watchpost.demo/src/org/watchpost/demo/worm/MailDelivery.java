/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.List;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.NetScreenLog.Traffic;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.DnsLookup;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Handling;
import org.watchpost.demo.worm.world.Handling.Route;
import org.watchpost.demo.worm.world.Handling.Verdict;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.MailSession;
import org.watchpost.demo.worm.world.SentFile;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormFile;
import org.watchpost.demo.worm.world.WormWorld;

/** Shows messages to the sensors, and to the mail server or firewall that handles them. */
final class MailDelivery {

    private final WormWorld world;
    private final RandomStream random;
    private final Sensors sensors;

    MailDelivery(WormWorld world, Sensors sensors) {
        this.world = world;
        this.sensors = sensors;
        random = world.random();
    }

    void deliver(List<WireMail> mails, SubMonitor progress) {
        progress.setWorkRemaining(mails.size());
        for (WireMail mail : mails) {
            progress.split(1);
            double seconds = 0.4 + 2.5 * random.unit() + 6 * world.outbreak().load(mail.time()) * random.unit();
            seenBySensors(mail, seconds);
            seenByFirewall(mail);
            Host server = mail.session().server();
            if (server != null) {
                handledBy(server, mail);
            }
        }
    }

    private void seenBySensors(WireMail mail, double seconds) {
        MailSession session = mail.session();
        SentFile worm = mail.worm();
        if (worm != null) {
            if (random.chance(0.35)) {
                lookup(mail);
            }
            if (mail.carriesZip()) {
                sensors.realSecure.wormMail(mail, worm);
            }
        }
        sensors.eve.mail(mail, seconds);
        sensors.snort.mail(mail);
        sensors.zeek.mail(mail, seconds);
        sensors.zeek.connection(new Connection(mail.time() - 60_000, session.client(), session.target(), Transport.TCP, "smtp", seconds,
                mail.size() + 210L, 640), session.uid());
    }

    private void lookup(WireMail mail) {
        String domain = Names.domain(mail.to());
        Host server = mail.session().server();
        String mailServer = server != null ? server.fqdn() : "mx1." + domain;
        sensors.eve.lookup(new DnsLookup(mail.time() - 300_000 - random.below(200_000), mail.session().client().ip(),
                world.network().dns().ip(), domain, "MX", mailServer, random.below(40_000)));
    }

    private void seenByFirewall(WireMail mail) {
        MailSession session = mail.session();
        long sent = mail.size() + 600L;
        if (session.server() == null) {
            sensors.netScreen.outbound(new Traffic(mail.time(), 5, "smtp", Transport.TCP, session.client(), session.target(), sent, 740));
        } else if (!Company.isInside(session.client().ip())) {
            Endpoint shown = new Endpoint(Company.PUBLIC_IP, session.target().port());
            sensors.netScreen.inbound(new Traffic(mail.time(), 3, "smtp", Transport.TCP, session.client(), shown, sent, 740),
                    session.target().ip());
        }
    }

    private void handledBy(Host server, WireMail mail) {
        Handling handling = new Handling(verdict(mail.time(), mail.worm()), route(mail), delay(mail.time()));
        sensors.of(server).mail(mail, handling);
        if (handling.route() == Route.LOCAL && server != world.network().exchange() && handling.passes() && random.chance(0.4)) {
            sensors.exchange.relayed(mail, server, handling.delay());
        }
    }

    /** Filters were switched on in the course of the day. */
    private Verdict verdict(long time, @Nullable SentFile worm) {
        if (worm != null && time >= world.day().at(15, 5, 0) && worm.kind() != WormFile.Kind.JUNK) {
            return Verdict.VIRUS;
        }
        return worm != null && time >= world.day().at(12, 30, 0) && worm.name().endsWith(".zip") ? Verdict.ZIP_FILTER : Verdict.PASS;
    }

    private Route route(WireMail mail) {
        if (Company.isOwnAddress(mail.to())) {
            return world.network().isStationAddress(mail.to()) ? Route.LOCAL : Route.UNKNOWN;
        }
        return random.chance(0.05 + 0.15 * world.outbreak().load(mail.time())) ? Route.DEFERRED : Route.REMOTE;
    }

    /** Seconds. */
    private double delay(long time) {
        return 1.0 + 0.9 * random.unit() + 25 * world.outbreak().load(time) * random.around(0.15);
    }
}

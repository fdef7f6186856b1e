/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.util.HexFormat;
import java.util.Locale;
import org.watchpost.demo.flood.log.SmtpMessage;
import org.watchpost.demo.flood.log.SmtpServerLog;
import org.watchpost.demo.flood.log.TrackingLog;
import org.watchpost.demo.flood.world.Burst;
import org.watchpost.demo.flood.world.Letter;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** The script's messages leave the development server in sessions of twenty and pass the relay and the gateway. */
final class ScriptTraffic {

    static final String SUBJECT = "Newsletter test";

    private static final int PER_SESSION = 20;
    private static final SmtpServerLog.Client CLIENT = new SmtpServerLog.Client(Site.DEV_IP, Site.DEV);

    private final FloodWorld world;
    private final RandomStream random;

    ScriptTraffic(FloodWorld world) {
        this.world = world;
        random = world.random();
    }

    /** What the names of the relay's messages begin with. */
    static String messageIdStart(RandomStream random) {
        return Site.RELAY.toUpperCase(Locale.ROOT) + random.base62(14);
    }

    void send(Burst burst) {
        double step = (double) burst.seconds() * LogTime.SECOND / burst.count();
        int last = burst.count() - 1;
        for (int i = 0; i <= last; i++) {
            long time = burst.begin() + (long) (i * step) + (burst.count() == 1 ? 0 : random.longBelow(1 + (long) (step / 2)));
            if (i == last) {
                time = burst.begin() + (burst.seconds() - 3) * LogTime.SECOND;
            }
            int size = world.messageSize();
            String id = messageIdStart(random) + HexFormat.of().toHexDigits(burst.number() << 20 | i) + "@" + Site.fqdn(Site.RELAY);
            Letter letter = new Letter(Site.SENDER, burst.recipient(), SUBJECT, id, size, time);
            boolean closes = i % PER_SESSION == PER_SESSION - 1 || i == last;
            SmtpMessage message = new SmtpMessage(time, letter, i % PER_SESSION == 0, closes, burst.number());
            world.servers().devSmtp.message(message);
            world.servers().relaySmtp.message(message, CLIENT);
            arrive(burst, letter, time + 900_000 + random.below(600_000));
        }
        world.backlog().gatewayArrivals.sort();
    }

    /** The gateway passes messages on to the hub, but those of the forgotten queue stay there. */
    private void arrive(Burst burst, Letter letter, long arrival) {
        Servers servers = world.servers();
        servers.gateway.event(arrival, TrackingLog.ACCEPTED, Site.RELAY_IP, Site.RELAY, letter);
        if (burst.isForgottenQueue()) {
            world.backlog().gatewayArrivals.add(arrival);
            world.backlog().devDepartures.add(letter.sent());
        } else {
            servers.gateway.event(arrival + 1_200_000, TrackingLog.TRANSFERRED, Site.RELAY_IP, Site.RELAY, letter);
            servers.hub.event(arrival + 2_500_000, TrackingLog.DELIVERED, Site.GATEWAY_IP, Site.GATEWAY, letter);
        }
    }
}

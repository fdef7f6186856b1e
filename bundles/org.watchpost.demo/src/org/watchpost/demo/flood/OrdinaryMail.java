/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchpost.demo.flood.log.SmtpMessage;
import org.watchpost.demo.flood.log.SmtpServerLog;
import org.watchpost.demo.flood.log.TrackingLog;
import org.watchpost.demo.flood.world.Letter;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** What other companies and other development servers send on the days of the incident. */
final class OrdinaryMail {

    private static final int PEOPLE = 80;
    private static final int LEAST_A_DAY = 40;
    private static final int A_DAY = 1500;
    /** From then on the gateway is too busy to pass anything on. */
    private static final long GATEWAY_BUSY = Site.onCrashDay(9, 0, 0);
    private static final long GATEWAY_DOWN = Site.onCrashDay(11, 29, 30);

    private final FloodWorld world;
    private final RandomStream random;
    private final List<String> people = new ArrayList<>();

    OrdinaryMail(FloodWorld world) {
        this.world = world;
        random = world.random();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Names.person(random, used) + "@" + Site.DOMAIN);
        }
    }

    void generate() {
        int count = Math.max(LEAST_A_DAY, world.scaled(A_DAY));
        for (long midnight : new long[] { Site.at(4, 14, 0, 0, 0), Site.at(4, 16, 0, 0, 0), Site.onCrashDay(0, 0, 0) }) {
            for (int i = 0; i < count; i++) {
                long time = midnight + (long) ((7 + 10 * random.unit()) * LogTime.HOUR);
                if (time <= GATEWAY_DOWN) {
                    arrive(time);
                }
            }
        }
    }

    private void arrive(long time) {
        String from = Names.firstDotLast(random) + "@" + random.pick(Names.PARTNERS);
        String to = random.pick(people);
        int size = (int) (1500 + random.exponential(20000));
        String id = random.upperHex(16) + "@" + Names.domain(from);
        String subject = random.pick("Order ", "Fuel prices ", "Schedule ", "Re: invoice ") + random.pick(Names.WORDS);
        Letter letter = new Letter(from, to, subject, id, size, time - LogTime.SECOND);
        Servers servers = world.servers();
        servers.gateway.event(time, TrackingLog.ACCEPTED, Site.SCANNER_IP, Site.SCANNER, letter);
        if (time < GATEWAY_BUSY) {
            servers.gateway.event(time + 700_000, TrackingLog.TRANSFERRED, Site.SCANNER_IP, Site.SCANNER, letter);
            if (random.chance(0.5)) {
                servers.hub.event(time + 1_900_000, TrackingLog.DELIVERED, Site.GATEWAY_IP, Site.GATEWAY, letter);
            }
        }
        if (random.chance(0.15)) {
            SmtpServerLog.Client client = new SmtpServerLog.Client("10.20.17." + random.range(20, 60), "devhost" + random.range(1, 9));
            Letter internal = new Letter(random.pick(people), to, subject, id, size, time);
            servers.relaySmtp.message(new SmtpMessage(time, internal, true, true, 0), client);
        }
    }
}

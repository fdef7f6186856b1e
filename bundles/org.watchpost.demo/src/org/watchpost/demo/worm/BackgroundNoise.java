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
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.NetScreenLog;
import org.watchpost.demo.worm.log.NetScreenLog.Traffic;
import org.watchpost.demo.worm.log.Noise;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.DnsLookup;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.Network;
import org.watchpost.demo.worm.world.Outbreak;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WormDay;
import org.watchpost.demo.worm.world.WormWorld;

/** Tries for the worm's backdoor, and what sensors see every day. */
final class BackgroundNoise {

    private static final int BACKDOOR_FROM_OUTSIDE = 150;
    private static final int BACKDOOR_FROM_INSIDE = 190;
    private static final int EVENTS = 260;
    private static final int SCANS = 420;
    private static final int LOOKUPS = 420;
    private static final List<Integer> SCANNED_PORTS = List.of(445, 135, 1433, 139, 3127, 80, 22);
    private static final Endpoint OUTSIDE_DNS = new Endpoint("192.0.2.53", 53);

    private final WormWorld world;
    private final RandomStream random;
    private final Network network;
    private final Sensors sensors;

    BackgroundNoise(WormWorld world, Sensors sensors) {
        this.world = world;
        this.sensors = sensors;
        random = world.random();
        network = world.network();
    }

    void generate() {
        repeat(BACKDOOR_FROM_OUTSIDE, this::backdoorFromOutside);
        repeat(BACKDOOR_FROM_INSIDE, this::backdoorFromInside);
        repeat(EVENTS, this::event);
        repeat(SCANS, this::scan);
        repeat(LOOKUPS, this::lookup);
    }

    private void repeat(int volume, Runnable what) {
        int times = world.scaled(volume);
        for (int i = 0; i < times; i++) {
            what.run();
        }
    }

    private void backdoorFromOutside() {
        long time = world.day().at(9, 30, 0) + (long) (random.unit() * 12 * LogTime.HOUR);
        Endpoint source = new Endpoint(Names.publicIp(random), random.range(1025, 5000));
        sensors.netScreen.denyInbound(time, Transport.TCP, source, NetScreenLog.BACKDOOR);
        if (random.chance(0.25)) {
            Endpoint target = new Endpoint(Company.PUBLIC_IP, NetScreenLog.BACKDOOR);
            sensors.unanswered(random, Connection.unanswered(time, source, target));
        }
    }

    /** Infected hosts look for other victims. */
    private void backdoorFromInside() {
        long time = world.outbreak().moment(Outbreak.ACTIVITY);
        world.outbreak().activeHost(time).ifPresent(host -> {
            Endpoint target = new Endpoint(Names.publicIp(random), NetScreenLog.BACKDOOR);
            Endpoint source = host.nextSource(random);
            sensors.netScreen.denyOutbound(time, source, target);
            sensors.unanswered(random, Connection.unanswered(time, source, target));
        });
    }

    private void event() {
        long time = WormDay.ordinary(24 * random.unit());
        Noise noise = random.pick(Noise.ALL);
        String sourceIp = noise.isInside() ? random.pick(network.stations()).ip() : Names.publicIp(random);
        String target = noise.isInside() ? random.pick(network.hosts()).ip()
                : random.pick(network.sendmail().ip(), network.proxy().ip(), Company.PUBLIC_IP);
        sensors.realSecure.noise(time, noise, sourceIp, target);
        Endpoint source = new Endpoint(sourceIp, random.range(1025, 60000));
        sensors.snort.noise(time, noise, source, target);
        sensors.eve.noise(time, noise, source, target);
        if (!noise.isInside()) {
            sensors.netScreen.denyInbound(time, noise.isPing() ? Transport.ICMP : Transport.TCP, source, noise.port());
        }
    }

    private void scan() {
        long time = WormDay.ordinary(24 * random.unit());
        int port = random.pick(SCANNED_PORTS);
        sensors.netScreen.denyInbound(time, Transport.TCP, new Endpoint(Names.publicIp(random), random.range(1025, 60000)), port);
    }

    private void lookup() {
        long time = WormDay.ordinary(7 + 11 * random.unit());
        Host host = random.pick(network.stations());
        int port = random.range(32768, 60000);
        String name = "www." + random.pick(Names.PARTNERS);
        String answer = "203.0.113." + random.range(40, 47);
        String server = network.dns().ip();
        sensors.eve.lookup(new DnsLookup(time, host.ip(), server, name, "A", answer, 200 + random.below(30_000)));
        sensors.connection(random, new Connection(time, new Endpoint(host.ip(), port), new Endpoint(server, 53), Transport.UDP, "dns",
                0.001 + random.unit() / 30, 40 + random.below(20), 90 + random.below(60)));
        if (random.chance(0.3)) {
            sensors.netScreen.outbound(new Traffic(time + 900, 2, "dns", Transport.UDP, new Endpoint(server, port), OUTSIDE_DNS, 78, 210));
        }
    }
}

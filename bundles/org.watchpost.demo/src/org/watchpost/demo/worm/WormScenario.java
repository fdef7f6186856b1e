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
import org.eclipse.core.runtime.SubMonitor;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.CsvRow;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.NetScreenLog.Traffic;
import org.watchpost.demo.worm.mailbox.Mailbox;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.DnsLookup;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormWorld;

/** A mail worm in a company network on one working day, as all its sensors and servers logged it. */
public final class WormScenario {

    /** How many workstations there are unless somebody asks for another number. */
    public static final int WORKSTATIONS = 120;

    private static final int LEAST_WORKSTATIONS = 12;
    private static final int MOST_WORKSTATIONS = 4000;
    private static final Endpoint POP3_SERVER = new Endpoint("192.0.2.110", 110);

    private final long seed;
    private final WormWorld world;

    /**
     * The scenario of a seed.
     *
     * @param scale factor for the volume
     * @throws IllegalArgumentException if there are too few or too many workstations
     */
    public WormScenario(long seed, double scale, int workstations) {
        if (workstations < LEAST_WORKSTATIONS || workstations > MOST_WORKSTATIONS) {
            throw new IllegalArgumentException(
                    "Workstations: from " + LEAST_WORKSTATIONS + " to " + MOST_WORKSTATIONS + ", not " + workstations);
        }
        this.seed = seed;
        world = WormWorld.of(seed, scale, workstations);
    }

    /** Writes all files; to be called once. */
    public void generate(OutputFolder out, SubMonitor progress) throws IOException {
        progress.setWorkRemaining(10);
        Sensors sensors = new Sensors(out, seed, world.network());
        patientZeroFetchesMail(sensors);
        List<WireMail> mails = new MailTraffic(world).generate(progress.split(5));
        new MailDelivery(world, sensors).deliver(mails, progress.split(2));
        new WebTraffic(world, sensors).generate();
        new BackgroundNoise(world, sensors).generate();
        progress.split(1);
        Mailbox mailbox = new Mailbox(seed, world.day().at(8, 40, 0));
        sensors.write(out);
        mailbox.write(out);
        writeAssets(out);
        out.writeTruth(new WormTruth(seed, world, sensors, mailbox).toJson());
    }

    /** The worm came with private mail, which a laptop fetched past the gateway. */
    private void patientZeroFetchesMail(Sensors sensors) {
        RandomStream random = world.random();
        Host laptop = world.network().patientZero();
        long time = world.day().at(7, 0, 0) + random.below(40) * LogTime.SECOND;
        Endpoint source = laptop.nextSource(random);
        sensors.connection(random, new Connection(time, source, POP3_SERVER, Transport.TCP, "pop3", 9.4, 412, 47211));
        sensors.netScreen.outbound(new Traffic(time, 9, "pop3", Transport.TCP, source, POP3_SERVER, 412, 47211));
        sensors.eve.lookup(new DnsLookup(time - 40_000, laptop.ip(), world.network().dns().ip(), "pop.homepost.example", "A",
                POP3_SERVER.ip(), 0));
    }

    private void writeAssets(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("assets.csv", LineEnd.LF)) {
            sink.header("ip,hostname,role,owner,os");
            for (Host host : world.network().hosts()) {
                sink.event(CsvRow.of(host.ip(), host.fqdn(), host.role(), host.owner(), host.os()));
            }
        }
    }
}

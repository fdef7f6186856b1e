/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.SubMonitor;
import org.watchpost.demo.flood.world.Burst;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/**
 * A developer's test script floods the mail servers of the company: three runs, a queue that is forgotten and sent two weeks
 * later, a gateway that crashes, a disk that is full, and mail that waits before the firewall.
 */
public final class FloodScenario {

    private final long seed;
    private final double scale;

    /** The scenario of a seed; the scale is a factor for the volume. */
    public FloodScenario(long seed, double scale) {
        this.seed = seed;
        this.scale = scale;
    }

    /** Writes all files. */
    public void generate(OutputFolder out, SubMonitor progress) throws IOException {
        progress.setWorkRemaining(14);
        FloodWorld world = new FloodWorld(new RandomStream(seed, "flood"), scale, new Servers(out, seed), new Backlog());
        List<Burst> bursts = bursts(world);
        world.servers().web.ordinaryRequests();
        ScriptTraffic script = new ScriptTraffic(world);
        for (Burst burst : bursts) {
            progress.split(1);
            if (!burst.isForgottenQueue()) {
                world.servers().web.script(burst.begin() - 2 * LogTime.SECOND);
            }
            script.send(burst);
        }
        new OrdinaryMail(world).generate();
        progress.split(1);
        Aftermath aftermath = new Aftermath(world);
        aftermath.redirect();
        progress.split(1);
        aftermath.storeAndForward();
        new SystemEvents(world).generate();
        new QueueSamples(world).generate();
        world.servers().write(out, progress.split(7));
        out.writeTruth(new FloodTruth(seed, world, bursts).toJson());
    }

    private static List<Burst> bursts(FloodWorld world) {
        return List.of(burst(world, 1, Site.at(4, 14, 11, 5, 12), 280, 2000, "script run 1"),
                burst(world, 2, Site.at(4, 16, 9, 30, 6), 560, 5000, "script run 2"),
                burst(world, 3, Site.at(4, 16, 9, 50, 9), 780, 30000, "script run 3"), burst(world, Burst.FORGOTTEN_QUEUE,
                        Site.onCrashDay(8, 31, 0), 7134, 93000, "queue left from run 3, released by the automatic service start"));
    }

    private static Burst burst(FloodWorld world, int number, long begin, int seconds, int nominal, String cause) {
        String recipient = number == 1 ? Site.FIRST_RECIPIENT : Site.RECIPIENT;
        return new Burst(number, begin, seconds, nominal, world.scaled(nominal), recipient, cause);
    }
}

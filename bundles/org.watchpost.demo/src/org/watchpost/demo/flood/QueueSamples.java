/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import org.watchpost.demo.flood.log.QueueLog;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** One sample a minute of the day of the crash for each server that is up. */
final class QueueSamples {

    private static final long DEV_FREE = 3_200_000_000L;
    private static final long RELAY_FREE = 5_400_000_000L;
    private static final long GATEWAY_FREE = 2_147_483_648L;
    private static final long STORE_FREE = 1_800_000_000L;
    /** Bytes that were freed on the hub in a hurry. */
    private static final int HUB_RESERVE = 158_000_000;
    /** Free bytes of the hub after a new disk was built in. */
    private static final long HUB_NEW_DISK = 9_100_000_000L;
    private static final long STORED_SIZE = 21_500L;
    private static final int HUB_STUCK = 2600;

    private static final long DEV_UP = Site.onCrashDay(8, 31, 0);
    private static final long DEV_DOWN = Site.onCrashDay(11, 45, 0);
    private static final long CRASH = Site.onCrashDay(11, 30, 0);
    private static final long GATEWAY_UP = Site.onCrashDay(15, 41, 0);
    private static final long RESERVE_FREED = Site.onCrashDay(15, 40, 0);
    private static final long RESERVE_LASTS = 125 * LogTime.MINUTE;
    private static final long HUB_DOWN = Site.onCrashDay(21, 40, 0);
    private static final long HUB_UP = Site.onCrashDay(21, 59, 0);

    private final FloodWorld world;
    private final RandomStream random;
    private final Backlog backlog;

    QueueSamples(FloodWorld world) {
        this.world = world;
        random = world.random();
        backlog = world.backlog();
    }

    void generate() {
        long midnight = Site.onCrashDay(0, 0, 0);
        for (long time = midnight; time < midnight + LogTime.DAY; time += LogTime.MINUTE) {
            development(time);
            relay(time);
            gateway(time);
            hub(time);
            store(time);
        }
    }

    private void development(long time) {
        if (time >= DEV_UP && time < DEV_DOWN) {
            add(time, Site.DEV, "outbound", backlog.devDepartures.size() - backlog.devDepartures.upTo(time), DEV_FREE);
        }
    }

    private void relay(long time) {
        int back = time < CRASH ? backlog.requeued.upTo(time) : backlog.requeued.size();
        add(time, Site.RELAY, "remote-delivery", random.below(4) + back - backlog.redirected.upTo(time),
                RELAY_FREE - (long) back * FloodWorld.MESSAGE_SIZE);
    }

    private void gateway(long time) {
        if (time < CRASH) {
            int depth = backlog.gatewayArrivals.upTo(time);
            add(time, Site.GATEWAY, "imc-inbound", depth + random.below(4), GATEWAY_FREE - (long) depth * FloodWorld.MESSAGE_SIZE);
        } else if (time >= GATEWAY_UP) {
            add(time, Site.GATEWAY, "imc-inbound", random.below(40), GATEWAY_FREE);
        }
    }

    private void hub(long time) {
        if (time < HUB_DOWN || time >= HUB_UP) {
            long free = hubFree(time);
            add(time, Site.HUB, "local-delivery", free == 0 ? world.scaled(HUB_STUCK) + random.below(30) : random.below(9), free);
        }
    }

    private long hubFree(long time) {
        if (time < backlog.diskFull()) {
            int all = backlog.redirected.size();
            return (long) ((double) backlog.hubBytes * (all - backlog.redirected.upTo(time)) / all);
        }
        if (time < RESERVE_FREED) {
            return 0;
        }
        if (time < HUB_DOWN) {
            long reserve = (long) (HUB_RESERVE * world.scale());
            return Math.max(0, (long) (reserve * (1 - (double) (time - RESERVE_FREED) / RESERVE_LASTS)));
        }
        return HUB_NEW_DISK;
    }

    private void store(long time) {
        int held = backlog.stored.upTo(time) - backlog.forwarded.upTo(time);
        add(time, Site.STORE, "store-and-forward", held, STORE_FREE - held * STORED_SIZE);
    }

    private void add(long time, String server, String queue, int depth, long free) {
        world.servers().queues.add(new QueueLog.Sample(time, server, queue, depth, free));
    }
}

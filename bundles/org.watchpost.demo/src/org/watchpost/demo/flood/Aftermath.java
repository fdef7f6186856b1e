/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import org.watchpost.demo.flood.log.TrackingLog;
import org.watchpost.demo.flood.world.Letter;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** What happens after the crash of the gateway. */
final class Aftermath {

    private static final int REDIRECTED = 175000;
    private static final int ORIGINALS = 93000;
    private static final int STORED = 30000;
    private static final long REDIRECT_BEGIN = Site.onCrashDay(11, 31, 0);
    private static final long REDIRECT_END = Site.onCrashDay(15, 30, 0);
    private static final long REQUEUE_BEGIN = Site.onCrashDay(9, 30, 0);
    private static final long STORE_BEGIN = Site.onCrashDay(11, 30, 20);
    private static final long FORWARD_BEGIN = Site.onCrashDay(15, 41, 0);

    private final FloodWorld world;
    private final RandomStream random;

    Aftermath(FloodWorld world) {
        this.world = world;
        random = world.random();
    }

    /** The relay sends everything, and the failure notices, to the hub. */
    void redirect() {
        Backlog backlog = world.backlog();
        int total = world.scaled(REDIRECTED);
        int originals = Math.min(total, world.scaled(ORIGINALS));
        for (int i = 0; i < total; i++) {
            long planned = REDIRECT_BEGIN + (long) ((double) (REDIRECT_END - REDIRECT_BEGIN) * i / total);
            long time = i == total - 1 ? REDIRECT_END : Math.min(REDIRECT_END, planned + random.below(400_000));
            boolean original = (long) i * originals / total != (long) (i + 1) * originals / total;
            int size = world.messageSize();
            String id = ScriptTraffic.messageIdStart(random) + "@" + Site.fqdn(Site.RELAY);
            long sent = time - 90 * LogTime.SECOND;
            Letter letter = original ? new Letter(Site.SENDER, Site.RECIPIENT, ScriptTraffic.SUBJECT, id, size, sent)
                    : new Letter("postmaster@" + Site.DOMAIN, Site.SENDER, "Undeliverable: " + ScriptTraffic.SUBJECT, id, size, sent);
            world.servers().hub.event(time, TrackingLog.DELIVERED, Site.RELAY_IP, Site.RELAY, letter);
            backlog.hubBytes += size;
            backlog.redirected.add(time);
            backlog.requeued.add(REQUEUE_BEGIN + (long) (random.unit() * 130 * LogTime.MINUTE));
        }
        backlog.redirected.sort();
        backlog.requeued.sort();
    }

    /** The firewall keeps mail from outside until the gateway is up again. */
    void storeAndForward() {
        int count = world.scaled(STORED);
        for (int i = 0; i < count; i++) {
            long time = STORE_BEGIN + (long) (250.0 * LogTime.MINUTE * i / count) + random.below(300_000);
            long back = FORWARD_BEGIN + (long) (139.0 * LogTime.MINUTE * i / count) + random.below(300_000);
            String from = Names.firstDotLast(random) + "@" + random.pick(Names.PARTNERS);
            String to = Names.firstDotLast(random) + "@" + Site.DOMAIN;
            String id = random.upperHex(9);
            Letter letter = new Letter(from, to, "", id, (int) (1500 + random.exponential(20000)), time);
            world.servers().store.stored(time, letter, i + 1);
            world.servers().store.forwarded(back, letter, (back - time) / LogTime.SECOND, count - i - 1);
            world.backlog().stored.add(time);
            world.backlog().forwarded.add(back);
        }
    }
}

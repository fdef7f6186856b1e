/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;

/**
 * Listens for connections and keeps what they send. Nothing is read from a connection while what it sent before has not been
 * kept, so that a sender faster than the disk is held back by the connection itself.
 */
final class StreamListener implements LiveFeed {

    private static final Logger LOG = LoggerFactory.getLogger(StreamListener.class);
    private static final int MOST_GUESTS = 256;
    private static final int BUFFER = 256 * 1024;
    private static final long PATIENCE_MILLIS = 2000;

    private final LiveSpec spec;
    private final Door door;
    private final boolean counted;
    private final LiveCounters counters = new LiveCounters(this::lag);
    private final Outlet outlet;
    private final Set<Door.Guest> guests = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Thread acceptor;

    /** @param counted whether senders may count octets */
    StreamListener(OpenCase open, LiveSpec spec, Door door, Settings settings, boolean counted) throws IOException {
        this.spec = spec;
        this.door = door;
        this.counted = counted;
        this.outlet = new Outlet(open, spec.name(), door.place(), settings, counters);
        outlet.begin();
        this.acceptor = Thread.ofPlatform().name("watchpost-listen").daemon().unstarted(this::accept);
    }

    void start() {
        acceptor.start();
    }

    private long lag() {
        return outlet.unparsed();
    }

    private void accept() {
        while (!outlet.isClosing()) {
            try {
                Door.Guest guest = door.next();
                if (guests.size() >= MOST_GUESTS) {
                    counters.note("more than " + MOST_GUESTS + " connections: that from " + guest.from() + " was refused");
                    guest.close();
                    continue;
                }
                guests.add(guest);
                counters.senders(1);
                Thread thread = Thread.ofPlatform().name("watchpost-sender").daemon().unstarted(() -> serve(guest));
                threads.add(thread);
                thread.start();
            } catch (IOException e) {
                if (!outlet.isClosing()) {
                    LOG.warn("{} can't accept a connection", spec.name(), e);
                    counters.note("a connection could not be accepted: " + e.getMessage());
                    outlet.waitFor(PATIENCE_MILLIS / 10);
                }
            }
        }
    }

    private void serve(Door.Guest guest) {
        SyslogSplitter splitter = new SyslogSplitter(counted);
        byte[] buffer = new byte[BUFFER];
        try (guest; InputStream in = guest.open()) {
            int n = in.read(buffer);
            while (n >= 0) {
                splitter.take(buffer, 0, n);
                if (!deliver(splitter)) {
                    return;
                }
                n = in.read(buffer);
            }
        } catch (IOException e) {
            if (!outlet.isClosing()) {
                LOG.info("The connection from {} has ended: {}", guest.from(), e.getMessage());
                counters.note("the connection from " + guest.from() + " has ended: " + e.getMessage());
            }
        } finally {
            splitter.finish();
            deliver(splitter);
            if (splitter.broken()) {
                counters.note(guest.from() + " does not count octets as RFC 6587 says; its messages were taken line by line");
            }
            guests.remove(guest);
            counters.senders(-1);
            threads.remove(Thread.currentThread());
        }
    }

    private boolean deliver(SyslogSplitter splitter) {
        boolean kept = outlet.deliver(splitter.buffer(), 0, splitter.complete(), splitter.records());
        splitter.delivered();
        return kept;
    }

    @Override
    public LiveSpec spec() {
        return spec;
    }

    @Override
    public String place() {
        return door.place();
    }

    @Override
    public LiveStatus status() {
        return counters.status();
    }

    @Override
    public synchronized void close() {
        if (outlet.isClosing()) {
            return;
        }
        outlet.closing();
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("{} could not be closed in order", spec.name(), e);
        }
        for (Door.Guest guest : guests) {
            try {
                guest.close();
            } catch (IOException e) {
                LOG.debug("A connection of {} could not be closed in order", spec.name(), e);
            }
        }
        join(acceptor);
        threads.forEach(StreamListener::join);
        outlet.seal();
        counters.stopped();
    }

    static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

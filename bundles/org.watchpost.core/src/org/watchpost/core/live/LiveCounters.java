/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts what a feed does, for its {@link LiveFeed#status}. Safe for use by several threads. */
public final class LiveCounters {

    private static final double SMOOTH_SECONDS = 3;
    private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final LongSupplier lag;
    private long records;
    private long bytes;
    private long lost;
    private int senders;
    private long lastMillis;
    private String error = "";
    private long errorMillis;
    private boolean waiting;
    private boolean stopped;
    private long rateAt = System.nanoTime();
    private long rateRecords;
    private long rateBytes;
    private double recordRate;
    private double byteRate;
    private long caughtUp = System.nanoTime();

    /** @param lag bytes that are not searchable yet */
    public LiveCounters(LongSupplier lag) {
        this.lag = lag;
    }

    /** Records arrived and are safe. */
    public synchronized void kept(long moreRecords, long moreBytes) {
        records += moreRecords;
        bytes += moreBytes;
        lastMillis = System.currentTimeMillis();
        waiting = false;
    }

    /** Records are known to be lost. */
    public synchronized void lost(long more) {
        lost += more;
    }

    /** Connections were opened or closed, or files are followed. */
    public synchronized void senders(int change) {
        senders += change;
    }

    /** Something is wrong but nothing waits for it. */
    public synchronized void note(String message) {
        error = message;
        errorMillis = System.currentTimeMillis();
    }

    /** Something is wrong, and the feed waits for it to be right again. */
    public synchronized void waiting(String message) {
        note(message);
        waiting = true;
    }

    /** What was in the way is gone. */
    public synchronized void going() {
        waiting = false;
    }

    /** The feed has ended. */
    public synchronized void stopped() {
        stopped = true;
    }

    /** How the feed is doing; quick. */
    public LiveStatus status() {
        long behind = lag.getAsLong();
        synchronized (this) {
            long now = System.nanoTime();
            if (now - rateAt >= LEAST_NANOS) {
                double seconds = (now - rateAt) / 1e9;
                double weight = Math.min(1, seconds / SMOOTH_SECONDS);
                recordRate += weight * ((records - rateRecords) / seconds - recordRate);
                byteRate += weight * ((bytes - rateBytes) / seconds - byteRate);
                rateAt = now;
                rateRecords = records;
                rateBytes = bytes;
            }
            if (behind <= 0) {
                caughtUp = now;
            }
            LiveStatus.State state = stopped ? LiveStatus.State.STOPPED : waiting ? LiveStatus.State.WAITING : LiveStatus.State.RUNNING;
            return new LiveStatus(state, records, bytes, lost, Math.max(0, recordRate), Math.max(0, byteRate), Math.max(0, behind),
                    TimeUnit.NANOSECONDS.toMillis(now - caughtUp), senders, lastMillis, error, errorMillis);
        }
    }
}

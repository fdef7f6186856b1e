/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.watchpost.core.imports.ImportProgress;

/** Counts how far an import is and how fast it goes: the rate is that of the last seconds. */
final class Meter {

    private static final double SMOOTH_SECONDS = 3;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private volatile String source = "";
    private long lastNanos = System.nanoTime();
    private long lastBytes;
    private long lastEvents;
    private double byteRate;
    private double eventRate;

    void source(String path) {
        source = path;
    }

    void total(long more) {
        total.addAndGet(more);
    }

    void bytes(long more) {
        bytes.addAndGet(more);
    }

    long bytes() {
        return bytes.get();
    }

    void events(long more, long moreErrors) {
        events.addAndGet(more);
        errors.addAndGet(moreErrors);
    }

    long events() {
        return events.get();
    }

    /** How far it is now. */
    synchronized ImportProgress progress() {
        long now = System.nanoTime();
        double seconds = Math.max(1, now - lastNanos) / (double) TimeUnit.SECONDS.toNanos(1);
        long doneBytes = bytes.get();
        long doneEvents = events.get();
        double weight = byteRate == 0 ? 1 : Math.min(1, seconds / SMOOTH_SECONDS);
        byteRate += weight * ((doneBytes - lastBytes) / seconds - byteRate);
        eventRate += weight * ((doneEvents - lastEvents) / seconds - eventRate);
        lastNanos = now;
        lastBytes = doneBytes;
        lastEvents = doneEvents;
        long all = Math.max(total.get(), doneBytes);
        double left = byteRate < 1 ? -1 : (all - doneBytes) / byteRate;
        return new ImportProgress(source, doneBytes, all, doneEvents, errors.get(), Math.max(0, byteRate), Math.max(0, eventRate), left);
    }
}

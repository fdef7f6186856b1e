/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.watchpost.core.imports.ImportProgress;

/**
 * Counts how far an import is and how fast it goes: the rate is that of the last quarter of a minute, so that the moments in
 * which the index is written to disk don't make it jump.
 */
final class Meter {

    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int STEPS = 60;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private volatile String source = "";
    /** Where it was at times at least a step apart, the oldest first. */
    private final ArrayDeque<Mark> marks = new ArrayDeque<>(List.of(new Mark(System.nanoTime(), 0, 0)));

    private record Mark(long nanos, long bytes, long events) {
    }

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
        return progress(System.nanoTime());
    }

    /** As above at a moment of {@link System#nanoTime()}. */
    synchronized ImportProgress progress(long now) {
        Mark mark = new Mark(now, bytes.get(), events.get());
        if (now - marks.getLast().nanos >= STEP_NANOS) {
            marks.addLast(mark);
            if (marks.size() > STEPS) {
                marks.removeFirst();
            }
        }
        Mark oldest = marks.getFirst();
        double seconds = Math.max(STEP_NANOS, now - oldest.nanos) / (double) TimeUnit.SECONDS.toNanos(1);
        double byteRate = (mark.bytes - oldest.bytes) / seconds;
        double eventRate = (mark.events - oldest.events) / seconds;
        long all = Math.max(total.get(), mark.bytes);
        double left = byteRate < 1 ? -1 : (all - mark.bytes) / byteRate;
        return new ImportProgress(source, mark.bytes, all, mark.events, errors.get(), Math.max(0, byteRate), Math.max(0, eventRate), left);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.Map;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.CaseSource.Counts;

/** One reading of one source: from its first block to the last one parsed. */
final class SourceRun {

    private final CaseSource source;
    private final boolean timeless;
    private final long started = System.nanoTime();
    private final double before;
    private final Meter meter;
    private Runnable finished = () -> {};
    private int pending = 1;

    /**
     * @param timeless whether its records have no times at all
     */
    SourceRun(CaseSource source, boolean timeless, Meter meter) {
        this.source = source;
        this.timeless = timeless;
        this.before = source.seconds();
        this.meter = meter;
    }

    CaseSource source() {
        return source;
    }

    boolean timeless() {
        return timeless;
    }

    /** One more block is on its way. */
    synchronized void blockBegun() {
        pending++;
    }

    /** A block has been parsed. */
    void blockDone() {
        Runnable call;
        synchronized (this) {
            pending--;
            if (pending > 0) {
                return;
            }
            call = finished;
        }
        source.seconds(before + (System.nanoTime() - started) / 1e9);
        call.run();
    }

    /** There are no more blocks; {@code whenParsed} is called once all have been parsed, on any thread. */
    void end(Runnable whenParsed) {
        synchronized (this) {
            finished = whenParsed;
        }
        blockDone();
    }

    /** What a block held. */
    void parsed(Counts counts, Map<Integer, Long> months) {
        source.add(counts, months);
        meter.events(counts.events(), counts.errors());
    }
}

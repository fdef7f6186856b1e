/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.watchpost.core.imports.ImportProgress;

/** Rate and time left. */
class MeterTest {

    private final Meter meter = new Meter();
    private final long start = System.nanoTime();

    private ImportProgress at(double seconds) {
        return meter.progress(start + (long) (seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    @Test
    void aSteadyImportTellsItsRateAndTimeLeft() {
        meter.total(1_000_000_000);
        for (int i = 1; i <= 400; i++) {
            meter.bytes(1_000_000);
            at(i * 0.1);
        }
        ImportProgress progress = at(40.01);
        assertEquals(10e6, progress.bytesPerSecond(), 0.5e6);
        assertEquals(60, progress.secondsLeft(), 3);
    }

    @Test
    void aPauseDoesNotMakeTheTimeLeftJump() {
        meter.total(1_000_000_000);
        for (int i = 1; i <= 400; i++) {
            meter.bytes(1_000_000);
            at(i * 0.1);
        }
        meter.bytes(1_000_000);
        ImportProgress progress = at(43.5);
        assertEquals(60, progress.secondsLeft(), 25);
    }

    @Test
    void nothingIsSaidBeforeThereIsSomethingToSay() {
        meter.total(1000);
        assertEquals(-1, at(0.01).secondsLeft());
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.WormDay;

/** Counts what the lines of a mail server's log say, as they are written. */
final class DeliveryNotes {

    /** What a line says; the delay (seconds) is null if it delivers nothing or is not counted. */
    record Note(String result, @Nullable Double delay) {

        static Note of(String result) {
            return new Note(result, null);
        }
    }

    private static final class Mean {
        private double sum;
        private int count;
    }

    private final Tally results = new Tally();
    private final Map<String, Mean> delays = new HashMap<>();

    void count(long time, Note note) {
        results.add(note.result());
        Double delay = note.delay();
        if (delay != null) {
            Mean mean = delays.computeIfAbsent(WormDay.hourOf(time), hour -> new Mean());
            mean.sum += delay;
            mean.count++;
        }
    }

    Tally results() {
        return results;
    }

    @Nullable
    Double meanDelay(String hour) {
        Mean mean = delays.get(hour);
        return mean == null ? null : Math.round(mean.sum / mean.count * 1000) / 1000.0;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.util.Objects;
import org.watchpost.model.monitor.AlarmSeverity;

/**
 * An alarm as it is at one moment. Times in microseconds since the epoch, 0 for what has not happened.
 *
 * @param id           number within the monitor, ever growing
 * @param rule         name of the rule
 * @param severity     how bad
 * @param key          the series it is about
 * @param since        when the condition began to hold
 * @param raised       when it was raised
 * @param recovered    when it was over
 * @param acknowledged when someone took notice
 * @param by           who did
 * @param note         what they wrote
 * @param value        the value that raised it, later the worst one
 * @param message      what is wrong, in a sentence for people
 */
public record Alarm(long id, String rule, AlarmSeverity severity, SeriesKey key, long since, long raised, long recovered, long acknowledged,
        String by, String note, double value, String message) {

    public Alarm {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
    }

    /** Whether it is still so. */
    public boolean active() {
        return recovered == 0;
    }

    /** What happened to it. */
    public enum Change {
        RAISED, ACKNOWLEDGED, RECOVERED
    }

    /**
     * Something that happened to an alarm.
     *
     * @param change what
     * @param time   when, microseconds since the epoch
     * @param alarm  how it is since
     */
    public record Event(Change change, long time, Alarm alarm) {
    }
}

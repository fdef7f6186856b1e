/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.query.TimeRange;
import org.watchpost.model.monitor.Watch;

/**
 * Watches servers: measures each as often as it should be, keeps the samples, raises alarms. Safe for several threads. None of
 * its methods waits for a server; those that write files say so. Must be closed.
 */
public interface Monitor extends AutoCloseable {

    /** What time it is for the board, alarms and forecasts, microseconds since the epoch. */
    long now();

    /** Begins to measure. */
    void start();

    /** Stops measuring until {@link #resume}; readings under way are given up. */
    void pause();

    /** Goes on; the time in between is a gap and raises no alarm. */
    void resume();

    /** Whether it is paused. */
    boolean isPaused();

    /** Measures a server now, all of its probes; nothing happens if it is being measured. */
    void probeNow(String server);

    /** Takes another configuration; what was measured so far stays. The monitor keeps a copy. */
    void configure(Watch watch);

    /** A copy of the configuration. */
    Watch configuration();

    /** The board as it is now, in the order of the configuration. */
    List<BoardRow> board();

    /** The last reading of a probe, if there was one. */
    Optional<Reading> lastReading(String server, int probe);

    /** All series there are, sorted. */
    List<SeriesKey> series();

    /**
     * Values of a series.
     *
     * @param most at most so many points; neighbours are put together
     */
    Series history(SeriesKey key, TimeRange range, int most);

    /** Where a series goes: towards a target, or, if that is not a number, wherever. */
    Forecast forecast(SeriesKey key, double target);

    /** The limit of an alarm rule that a series reaches next on its way up; NaN without one. */
    double limit(SeriesKey key);

    /** Alarms: active ones first, then the newest ones; bounded. */
    List<Alarm> alarms();

    /** Someone took notice of an alarm. Writes the journal: not for the UI thread. */
    void acknowledge(long alarm, String by, String note) throws IOException;

    /** The last alarm action that could not be taken, for people; empty if none failed. */
    String problem();

    /** From now on samples become events of a case as well, and alarms entries of its journal; null for none. Writes files. */
    void record(@Nullable OpenCase openCase) throws IOException;

    /**
     * Is told of each sample, on a worker thread.
     *
     * @return to be called when no longer interested
     */
    Runnable onSample(Consumer<Sample> listener);

    /**
     * Is told of what happens to alarms, on a worker thread.
     *
     * @return to be called when no longer interested
     */
    Runnable onAlarm(Consumer<Alarm.Event> listener);

    /** Stops, gives up readings under way, and writes what is left to write. */
    @Override
    void close();
}

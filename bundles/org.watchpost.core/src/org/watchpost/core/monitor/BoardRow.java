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
import org.watchpost.core.probe.ServerState;

/**
 * One row of the board: a queue of a server, or a probe that tells of no queue. Numbers are NaN where nothing is known.
 *
 * @param server   name of the server
 * @param probe    which of its probes, from 0
 * @param type     type of the probe
 * @param queue    name of the queue, empty if the source names none
 * @param state    of the server, as this probe sees it
 * @param meaning  the same in a sentence
 * @param depth    messages waiting
 * @param rate     change of depth in a minute
 * @param in       messages in within a minute
 * @param out      messages out within a minute
 * @param oldest   age of the oldest message, seconds
 * @param answer   how long the last reading took, milliseconds
 * @param forecast of the depth towards its alarm limit or to empty
 * @param last     when it was last measured, microseconds since the epoch, 0 never
 * @param next     when it is measured next, microseconds since the epoch, 0 if it isn't
 * @param backoff  how many times longer than usual it waits because it fails, 1 as usual
 * @param alarm    the worst active alarm's severity as ordinal, -1 none
 * @param paused   whether it is not measured now
 * @param spark    last values of the depth (or answer time), oldest first, NaN for gaps
 */
public record BoardRow(String server, int probe, String type, String queue, ServerState state, String meaning, double depth, double rate,
        double in, double out, double oldest, double answer, Forecast forecast, long last, long next, int backoff, int alarm,
        boolean paused,
        double[] spark) {

    public BoardRow {
        Objects.requireNonNull(server);
        Objects.requireNonNull(meaning);
        spark = spark.clone();
    }

    @Override
    public double[] spark() {
        return spark.clone();
    }

    /** The series its chart shows: the depth, or the answer time where there is no queue. */
    public SeriesKey key() {
        return Double.isNaN(depth) ? new SeriesKey(server, "", SeriesKey.ANSWER + "." + type)
                : new SeriesKey(server, queue, SeriesKey.DEPTH);
    }
}

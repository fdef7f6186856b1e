/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.util.List;

/**
 * A stretch of a series, oldest first.
 *
 * @param key    which
 * @param points its values
 */
public record Series(SeriesKey key, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A value, or several that lie close together.
     *
     * @param time     microseconds since the epoch; of several, the first
     * @param min      least of them
     * @param mean     their mean
     * @param max      greatest of them
     * @param afterGap whether values are missing between the point before and this one: no line is drawn
     */
    public record Point(long time, double min, double mean, double max, boolean afterGap) {
    }
}

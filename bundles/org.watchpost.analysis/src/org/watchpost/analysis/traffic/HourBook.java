/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.watchpost.core.analysis.traffic.TrafficReport;

/**
 * Delays of deliveries by kind of server and hour. A message that had to be tried again says something about the far side, not
 * about this one, and is left out. Used by one thread.
 */
final class HourBook {

    static final long HOUR = 3_600_000_000L;
    private static final int MOST = 200_000;

    private static final class Mean {

        double sum;
        long count;
    }

    private final Map<String, TreeMap<Long, Mean>> hours = new TreeMap<>();
    private int size;

    void add(String dataset, long micros, double delay, boolean deferred) {
        if (delay < 0 || deferred) {
            return;
        }
        TreeMap<Long, Mean> ofDataset = hours.computeIfAbsent(dataset, name -> new TreeMap<>());
        Long hour = Math.floorDiv(micros, HOUR);
        Mean mean = ofDataset.get(hour);
        if (mean == null) {
            if (size++ >= MOST) {
                return;
            }
            mean = new Mean();
            ofDataset.put(hour, mean);
        }
        mean.sum += delay;
        mean.count++;
    }

    List<TrafficReport.HourDelay> toList() {
        List<TrafficReport.HourDelay> list = new ArrayList<>();
        hours.forEach((dataset, ofDataset) -> ofDataset.forEach(
                (hour, mean) -> list.add(new TrafficReport.HourDelay(dataset, hour * HOUR, mean.count, mean.sum / mean.count))));
        return list;
    }
}

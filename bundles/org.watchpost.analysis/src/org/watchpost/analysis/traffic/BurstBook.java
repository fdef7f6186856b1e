/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.text.Times;

/**
 * Messages by hour, and the hours with far more than they are used to: against the same hour of other days, and against the
 * other hours around. Used by one thread.
 */
final class BurstBook {

    private static final int MOST_HOURS = 50_000;
    private static final int FACTOR = 5;
    private static final int LEAST = 30;
    private static final int DAY = 24;

    /**
     * Hours that follow each other with far too many messages.
     *
     * @param from      beginning of the first hour
     * @param to        end of the last
     * @param messages  in them
     * @param hourHabit messages usual at that hour of the day
     * @param dayHabit  messages usual in an hour
     */
    record Burst(long from, long to, long messages, double hourHabit, double dayHabit) {
    }

    private final ZoneId zone;
    private final TreeMap<Long, Long> hours = new TreeMap<>();

    BurstBook(ZoneId zone) {
        this.zone = zone;
    }

    void add(MessageLife life) {
        Long hour = Math.floorDiv(life.first(), HourBook.HOUR);
        if (hours.size() < MOST_HOURS || hours.containsKey(hour)) {
            hours.merge(hour, 1L, Long::sum);
        }
    }

    List<Burst> bursts() {
        List<Burst> bursts = new ArrayList<>();
        if (hours.size() < 4) {
            return bursts;
        }
        double dayHabit = median(hours.values().stream().mapToLong(Long::longValue).toArray());
        Map<Integer, List<Long>> byHour = new TreeMap<>();
        hours.forEach((hour, count) -> byHour.computeIfAbsent(hourOfDay(hour), any -> new ArrayList<>()).add(count));
        for (Map.Entry<Long, Long> entry : hours.entrySet()) {
            List<Long> same = byHour.getOrDefault(hourOfDay(entry.getKey()), List.of());
            // With one or two days there is no habit of the hour yet.
            double hourHabit = same.size() < 3 ? dayHabit : median(same.stream().mapToLong(Long::longValue).toArray());
            double usual = Math.max(1, Math.max(hourHabit, dayHabit));
            if (entry.getValue() >= LEAST && entry.getValue() >= FACTOR * usual) {
                append(bursts, entry.getKey(), entry.getValue(), hourHabit, dayHabit);
            }
        }
        return bursts;
    }

    private static void append(List<Burst> bursts, long hour, long count, double hourHabit, double dayHabit) {
        long from = hour * HourBook.HOUR;
        Burst last = bursts.isEmpty() ? null : bursts.get(bursts.size() - 1);
        if (last != null && last.to() == from) {
            bursts.set(bursts.size() - 1, new Burst(last.from(), from + HourBook.HOUR, last.messages() + count,
                    Math.max(last.hourHabit(), hourHabit), dayHabit));
        } else {
            bursts.add(new Burst(from, from + HourBook.HOUR, count, hourHabit, dayHabit));
        }
    }

    private int hourOfDay(long hour) {
        return Times.instant(hour * HourBook.HOUR).atZone(zone).getHour() % DAY;
    }

    static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}

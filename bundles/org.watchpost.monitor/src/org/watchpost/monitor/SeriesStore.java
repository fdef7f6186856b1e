/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.query.TimeRange;

/**
 * The values of all series: the last ones as they came, older ones put together for each minute and each quarter of an hour.
 * Bounded: each tier forgets its oldest. Safe for several threads.
 */
final class SeriesStore {

    static final long MINUTE = 60_000_000L;
    static final long QUARTER = 15 * MINUTE;

    private static final int RAW = 2048;
    private static final int MINUTES = 2 * 24 * 60;
    private static final int QUARTERS = 100 * 24 * 4;
    private static final int MOST_SERIES = 20_000;
    /** So many times the usual distance without a value is a gap. */
    private static final double GAP = 2.6;

    /** Is told of values that are complete, to write them. */
    interface Listener {

        void raw(SeriesKey key, long time, double value);

        void bucket(int tier, SeriesKey key, long time, double min, double mean, double max);
    }

    private final Map<SeriesKey, Values> all = new TreeMap<>();
    private @Nullable Listener listener;

    private static final class Values {
        private final Ring raw = new Ring(RAW, false);
        private final Tier[] tiers = { new Tier(MINUTES, MINUTE), new Tier(QUARTERS, QUARTER) };
        private double usualGap;
    }

    private static final class Tier {
        private final Ring ring;
        private final long length;
        private long start = Long.MIN_VALUE;
        private double min;
        private double max;
        private double sum;
        private int count;

        Tier(int most, long length) {
            this.ring = new Ring(most, true);
            this.length = length;
        }
    }

    synchronized void listen(@Nullable Listener newListener) {
        listener = newListener;
    }

    /** Adds a value; one that is not newer than the last is left out. */
    synchronized void add(SeriesKey key, long time, double value) {
        Values values = values(key);
        if (values == null || Double.isNaN(value)) {
            return;
        }
        Ring raw = values.raw;
        if (raw.size() > 0) {
            long gap = time - raw.time(raw.size() - 1);
            if (gap <= 0) {
                return;
            }
            values.usualGap = values.usualGap == 0 ? gap : Math.min(gap, values.usualGap * 3) * 0.1 + values.usualGap * 0.9;
        }
        raw.add(time, value, value, value);
        Listener told = listener;
        if (told != null) {
            told.raw(key, time, value);
        }
        for (int tier = 0; tier < values.tiers.length; tier++) {
            into(tier, values.tiers[tier], key, time, value);
        }
    }

    private void into(int number, Tier tier, SeriesKey key, long time, double value) {
        long start = Math.floorDiv(time, tier.length) * tier.length;
        if (start != tier.start) {
            finish(number, tier, key);
            tier.start = start;
            tier.min = value;
            tier.max = value;
            tier.sum = 0;
            tier.count = 0;
        }
        tier.min = Math.min(tier.min, value);
        tier.max = Math.max(tier.max, value);
        tier.sum += value;
        tier.count++;
    }

    private void finish(int number, Tier tier, SeriesKey key) {
        if (tier.count > 0) {
            tier.ring.add(tier.start, tier.min, tier.sum / tier.count, tier.max);
            Listener told = listener;
            if (told != null) {
                told.bucket(number, key, tier.start, tier.min, tier.sum / tier.count, tier.max);
            }
        }
    }

    /** Adds what was kept from before; oldest first, tiers and raw values in any order. */
    synchronized void restore(int tier, SeriesKey key, long time, double min, double mean, double max) {
        Values values = values(key);
        if (values != null) {
            Ring ring = tier < 0 ? values.raw : values.tiers[tier].ring;
            if (ring.size() == 0 || ring.time(ring.size() - 1) < time) {
                if (tier < 0 && ring.size() > 0) {
                    long gap = time - ring.time(ring.size() - 1);
                    values.usualGap = values.usualGap == 0 ? gap : Math.min(gap, values.usualGap * 3) * 0.1 + values.usualGap * 0.9;
                }
                ring.add(time, min, mean, max);
            }
        }
    }

    private @Nullable Values values(SeriesKey key) {
        Values values = all.get(key);
        if (values == null && all.size() < MOST_SERIES) {
            values = new Values();
            all.put(key, values);
        }
        return values;
    }

    synchronized List<SeriesKey> keys() {
        return List.copyOf(all.keySet());
    }

    /** The last value, NaN if there is none. */
    synchronized double last(SeriesKey key) {
        Values values = all.get(key);
        return values == null || values.raw.size() == 0 ? Double.NaN : values.raw.mean(values.raw.size() - 1);
    }

    /** Time of the last value, {@link Long#MIN_VALUE} if there is none. */
    synchronized long lastTime(SeriesKey key) {
        Values values = all.get(key);
        return values == null || values.raw.size() == 0 ? Long.MIN_VALUE : values.raw.time(values.raw.size() - 1);
    }

    /** Values as they came, from a time on, as pairs of time and value. */
    synchronized double[][] recent(SeriesKey key, long from) {
        Values values = all.get(key);
        if (values == null) {
            return new double[2][0];
        }
        Ring raw = values.raw;
        int start = raw.indexOf(from);
        double[][] result = new double[2][raw.size() - start];
        for (int i = start; i < raw.size(); i++) {
            result[0][i - start] = raw.time(i);
            result[1][i - start] = raw.mean(i);
        }
        return result;
    }

    /**
     * Change in a minute over the last so many microseconds, or over the last two values if they are farther apart.
     *
     * @return NaN with less than two values
     */
    synchronized double rate(SeriesKey key, long window) {
        Values values = all.get(key);
        if (values == null || values.raw.size() < 2) {
            return Double.NaN;
        }
        Ring raw = values.raw;
        int last = raw.size() - 1;
        int from = Math.min(raw.indexOf(raw.time(last) - window), last - 1);
        double minutes = (raw.time(last) - raw.time(from)) / (double) MINUTE;
        return (raw.mean(last) - raw.mean(from)) / minutes;
    }

    /** Least value since a time; NaN if there is none. */
    synchronized double least(SeriesKey key, long from) {
        double least = Double.NaN;
        for (double value : recent(key, from)[1]) {
            least = Double.isNaN(least) ? value : Math.min(least, value);
        }
        return least;
    }

    /** Values within a range, at most so many points, each from the finest tier that still reaches back so far. */
    synchronized Series history(SeriesKey key, TimeRange range, int most) {
        Values values = all.get(key);
        if (values == null || most < 1) {
            return new Series(key, List.of());
        }
        List<Series.Point> points = new ArrayList<>();
        long rawFrom = values.raw.size() == 0 ? Long.MAX_VALUE : values.raw.time(0);
        Ring minutes = values.tiers[0].ring;
        long minuteFrom = minutes.size() == 0 ? rawFrom : Math.min(rawFrom, minutes.time(0));
        copy(values.tiers[1].ring, range.from(), Math.min(range.to(), minuteFrom), QUARTER * GAP, points);
        copy(minutes, Math.max(range.from(), minuteFrom), Math.min(range.to(), rawFrom), MINUTE * GAP, points);
        copy(values.raw, Math.max(range.from(), rawFrom), range.to(), Math.max(values.usualGap * GAP, 2_500_000), points);
        return new Series(key, thin(points, most));
    }

    private static void copy(Ring ring, long from, long to, double gap, List<Series.Point> points) {
        for (int i = ring.indexOf(from); i < ring.size() && ring.time(i) < to; i++) {
            long time = ring.time(i);
            boolean afterGap = i > 0 && time - ring.time(i - 1) > gap;
            points.add(new Series.Point(time, ring.min(i), ring.mean(i), ring.max(i), afterGap));
        }
    }

    /** Puts neighbours together so that no more than so many points are left; least and greatest values survive. */
    static List<Series.Point> thin(List<Series.Point> points, int most) {
        if (points.size() <= most) {
            return points;
        }
        List<Series.Point> thin = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            int from = (int) ((long) i * points.size() / most);
            int to = (int) ((long) (i + 1) * points.size() / most);
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            boolean gap = false;
            for (Series.Point point : points.subList(from, to)) {
                min = Math.min(min, point.min());
                max = Math.max(max, point.max());
                sum += point.mean();
                gap |= point.afterGap();
            }
            thin.add(new Series.Point(points.get(from).time(), min, sum / (to - from), max, gap));
        }
        return thin;
    }
}

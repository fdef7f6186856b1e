/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.util.Locale;
import org.watchpost.core.monitor.Forecast;

/**
 * Says where a series goes: a straight line through its last values by least squares, with the error of its slope. There is a
 * trend only if the slope is more than twice its error, where neighbouring values count for less the more they follow each other,
 * and if what it makes in the window is worth mentioning.
 */
final class Forecaster {

    private static final int LEAST = 5;
    private static final double MICROS = 60_000_000.0;
    private static final double FARTHEST_MINUTES = 60 * 24 * 30.0;

    private Forecaster() {
    }

    /**
     * Forecasts.
     *
     * @param times  microseconds since the epoch, rising
     * @param values a value for each
     * @param target what may be reached; NaN for none
     */
    static Forecast forecast(double[] times, double[] values, double target) {
        int n = times.length;
        if (n < LEAST) {
            return Forecast.UNKNOWN;
        }
        double meanTime = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            meanTime += (times[i] - times[0]) / MICROS / n;
            mean += values[i] / n;
        }
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double x = (times[i] - times[0]) / MICROS - meanTime;
            xx += x * x;
            xy += x * (values[i] - mean);
        }
        if (xx == 0) {
            return Forecast.UNKNOWN;
        }
        double slope = xy / xx;
        double rest = 0;
        double neighbours = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            double r = values[i] - mean - slope * ((times[i] - times[0]) / MICROS - meanTime);
            rest += r * r;
            neighbours += i == 0 ? 0 : r * before;
            before = r;
        }
        double follows = rest == 0 ? 0 : Math.clamp(neighbours / rest, 0, 0.95);
        double worth = Math.max(3, n * (1 - follows) / (1 + follows));
        double error = Math.sqrt(rest / Math.max(1, worth - 2) / xx * n / worth);
        double span = (times[n - 1] - times[0]) / MICROS;
        double last = values[n - 1];
        if (Math.abs(slope) <= 2 * error || Math.abs(slope) * span < Math.max(1, 0.01 * Math.abs(last))) {
            return Forecast.NONE;
        }
        Forecast.Trend trend = slope > 0 ? Forecast.Trend.RISING : Forecast.Trend.FALLING;
        double way = target - last;
        if (Double.isNaN(target) || way == 0 || Math.signum(way) != Math.signum(slope)) {
            return new Forecast(trend, slope, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, rate(slope));
        }
        double likely = way / slope;
        if (likely > FARTHEST_MINUTES) {
            return new Forecast(trend, slope, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, rate(slope));
        }
        double fast = Math.abs(slope) + 2 * error;
        double slow = Math.abs(slope) - 2 * error;
        double soonest = Math.abs(way) / fast;
        double latest = slow > 0 && Math.abs(way) / slow < FARTHEST_MINUTES ? Math.abs(way) / slow : Double.POSITIVE_INFINITY;
        String text = String.format(Locale.ROOT, "%s in %s (%s to %s)", target == 0 ? "empty" : amount(target), length(likely),
                length(soonest),
                latest == Double.POSITIVE_INFINITY ? "?" : length(latest));
        return new Forecast(trend, slope, seconds(soonest), seconds(likely), latest == Double.POSITIVE_INFINITY ? Long.MAX_VALUE
                : seconds(latest), text);
    }

    private static long seconds(double minutes) {
        return Math.max(0, Math.round(minutes * 60));
    }

    private static String rate(double slope) {
        return (slope > 0 ? "+" : "−") + amount(Math.abs(slope)) + " / min";
    }

    private static String amount(double value) {
        return Math.abs(value) < 10 && value != Math.rint(value) ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** A length of time for people. */
    static String length(double minutes) {
        if (minutes < 1.5) {
            return Math.max(1, Math.round(minutes * 60)) + " s";
        } else if (minutes < 90) {
            return Math.round(minutes) + " min";
        } else if (minutes < 48 * 60) {
            return String.format(Locale.ROOT, "%.1f h", minutes / 60);
        }
        return Math.round(minutes / 1440) + " days";
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Settings;
import org.watchpost.demo.basics.Ts;

/** When and how much: the clock of the outbreak, its shape over the day, and the volume. */
final class WormPlan {
    static final ZoneOffset EDT = ZoneOffset.ofHours(-4);
    static final LocalDate DAY = LocalDate.of(2004, 7, 26);
    static final String DOMAIN = "gzac.example";
    static final String ZIP_TAG = "Email_Virus_Suspicious_Zip";
    static final String NAT_IP = "198.51.100.2";
    /** Worm activity by local hour, 08 to 21; the shape follows the hourly growth and decay of the incident. */
    static final double[] ACTIVITY = {6, 11, 16, 24, 44, 90, 150, 180, 126, 63, 30, 22, 7, 5};

    final Settings settings;
    final Rng r;
    private final long shift;

    WormPlan(Settings settings) {
        this.settings = settings;
        r = new Rng(settings.seed(), "mydoom");
        shift = settings.seed() == 1 ? 0 : (new Rng(settings.seed(), "shift").range(-600, 600)) * Ts.SECOND;
    }

    long at(int hour, int minute, int second) {
        return Ts.of(DAY.atTime(hour, minute, second), EDT) + shift;
    }

    /** A moment of ordinary traffic: of the calendar day, not shifted with the incident. */
    long ordinary(double hour) {
        return Ts.of(DAY.atStartOfDay(), EDT) + (long) (hour * Ts.HOUR);
    }

    int scaled(int n) {
        return Math.max(1, (int) Math.round(n * settings.scale()));
    }

    long activeMoment(double[] perHour) {
        int hour = 8 + r.weighted(perHour);
        double from = hour == 8 ? 34.0 / 60 : 0;
        double within = from + (1 - from) * r.unit();
        return at(0, 0, 0) + (long) ((hour + within) * Ts.HOUR);
    }

    /** 0 in quiet hours, about 1 at the peak of the outbreak. */
    double load(long t) {
        double hour = (double) (t - at(0, 0, 0)) / Ts.HOUR - 8 - 0.5;
        int i = (int) Math.floor(hour);
        double a = i < 0 || i >= ACTIVITY.length ? 0 : ACTIVITY[i];
        double b = i + 1 < 0 || i + 1 >= ACTIVITY.length ? 0 : ACTIVITY[i + 1];
        double w = a + (b - a) * (hour - i);
        return Math.min(1, w / 120);
    }
}

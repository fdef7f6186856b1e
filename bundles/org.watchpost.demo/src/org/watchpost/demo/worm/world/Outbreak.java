/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/**
 * Who is infected when: logistic growth from the first event to about 15:00, some cleaned from noon, most after 15:35, a few
 * infected again about 20:00.
 */
public final class Outbreak {

    /** Worm activity by local hour, 08 to 21; the shape follows the hourly growth and decay of the incident. */
    public static final List<Double> ACTIVITY = List.of(6., 11., 16., 24., 44., 90., 150., 180., 126., 63., 30., 22., 7., 5.);

    private static final int FIRST_HOUR = 8;
    /** The first worm mail came 34 minutes after eight. */
    private static final double FIRST_MAIL = 34.0 / 60;
    /** Activity from which servers don't get any slower. */
    private static final double FULL_LOAD = 120;
    private static final double INFECTED_SHARE = 0.75;
    /** Minute of the day in which half of the machines are infected. */
    private static final double MIDDLE = 12.45 * 60;
    /** How slowly the number grows there, in minutes. */
    private static final double SLOPE = 58;

    private final RandomStream random;
    private final WormDay day;
    private final List<Host> infected = new ArrayList<>();

    /** Infects the network. */
    public Outbreak(RandomStream random, WormDay day, Network network) {
        this.random = random;
        this.day = day;
        int count = (int) Math.round(network.stations().size() * INFECTED_SHARE);
        infect(network, count);
        infected.forEach(this::clean);
        for (int i = 0; i < Math.max(1, count / 30); i++) {
            Host host = infected.get(1 + random.below(count - 1));
            host.reinfect(Math.max(host.cleaned() + 30 * LogTime.MINUTE, day.at(20, 0, 0) + random.below(900) * LogTime.SECOND));
        }
    }

    private void infect(Network network, int count) {
        List<Host> healthy = new ArrayList<>(network.stations());
        healthy.removeFirst();
        network.patientZero().infect(day.at(7, 4, 12));
        infected.add(network.patientZero());
        double from = logistic(8 * 60 + 36);
        double to = logistic(15 * 60);
        for (int i = 1; i < count; i++) {
            Host host = healthy.remove(random.below(healthy.size()));
            double share = from + (to - from) * (i - 0.5 + 0.8 * (random.unit() - 0.5)) / (count - 1);
            double minute = MIDDLE + SLOPE * StrictMath.log(share / (1 - share));
            host.infect(day.at(0, 0, 0) + (long) (minute * LogTime.MINUTE));
            infected.add(host);
        }
    }

    private static double logistic(double minute) {
        return 1 / (1 + StrictMath.exp(-(minute - MIDDLE) / SLOPE));
    }

    private void clean(Host host) {
        long bySignatures = day.at(15, 35, 0) + (long) (random.exponential(58) * LogTime.MINUTE);
        long cleaned = Math.min(bySignatures, day.at(19, 40, 0) + random.below(600) * LogTime.SECOND);
        if (host.infected() < day.at(12, 30, 0) && random.chance(0.35)) {
            cleaned = day.at(12, 40, 0) + (long) (random.unit() * 140 * LogTime.MINUTE);
        }
        host.clean(Math.max(cleaned, host.infected() + 20 * LogTime.MINUTE));
    }

    /** All hosts that are infected in the course of the day; patient zero is the first. */
    public List<Host> infected() {
        return infected;
    }

    /** A host on which the worm runs at that time, if there is one. */
    public Optional<Host> activeHost(long time) {
        List<Host> active = new ArrayList<>();
        for (Host host : infected) {
            if (host.isActive(time)) {
                active.add(host);
            }
        }
        return active.isEmpty() ? Optional.empty() : Optional.of(random.pick(active));
    }

    /** A moment of the outbreak, by weights for the hours from 08. */
    public long moment(List<Double> perHour) {
        int hour = FIRST_HOUR + random.weighted(perHour.stream().mapToDouble(Double::doubleValue).toArray());
        double from = hour == FIRST_HOUR ? FIRST_MAIL : 0;
        double within = from + (1 - from) * random.unit();
        return day.atHour(hour + within);
    }

    /** How busy mail servers are: 0 in quiet hours, 1 at the peak. */
    public double load(long time) {
        double hour = (double) (time - day.at(0, 0, 0)) / LogTime.HOUR - FIRST_HOUR - 0.5;
        int before = (int) Math.floor(hour);
        double from = activity(before);
        double to = activity(before + 1);
        return Math.min(1, (from + (to - from) * (hour - before)) / FULL_LOAD);
    }

    private static double activity(int index) {
        return index < 0 || index >= ACTIVITY.size() ? 0 : ACTIVITY.get(index);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import org.watchpost.demo.text.RandomStream;

/**
 * What all traffic of the scenario draws on. Traffic takes its random numbers from the one stream, so the order in which it is
 * made is part of the scenario.
 *
 * @param scale factor for the volume
 */
public record WormWorld(RandomStream random, WormDay day, Network network, Outbreak outbreak, double scale) {

    /** A world of a seed. */
    public static WormWorld of(long seed, double scale, int workstations) {
        RandomStream random = new RandomStream(seed, "mydoom");
        WormDay day = new WormDay(seed);
        Network network = new Network(random, workstations);
        return new WormWorld(random, day, network, new Outbreak(random, day, network), scale);
    }

    /** A volume, at least 1. */
    public int scaled(int volume) {
        return Math.max(1, (int) Math.round(volume * scale));
    }
}

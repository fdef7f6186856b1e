/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Random numbers whose seed is printed, so that a failure can be had again with {@code -Dwatchpost.seed=N}. */
public final class Seeded {

    private Seeded() {
    }

    /** A generator with a fresh seed, or with that of the system property {@code watchpost.seed}. */
    public static RandomGenerator random(Object test) {
        String wanted = System.getProperty("watchpost.seed", "");
        // an empty Maven property arrives as "null"
        long seed = wanted.isEmpty() || wanted.equals("null") ? System.nanoTime() : Long.parseLong(wanted);
        java.util.logging.Logger.getLogger(Seeded.class.getName()).info("seed " + seed + " in " + test.getClass().getName());
        return new Random(seed);
    }
}

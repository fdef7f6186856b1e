/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import org.watchpost.demo.text.RandomStream;

/**
 * What all traffic of the scenario draws on. Traffic takes its random numbers from the one stream, so the order in which it is
 * made is part of the scenario.
 *
 * @param scale factor for the volume
 */
record FloodWorld(RandomStream random, double scale, Servers servers, Backlog backlog) {

    /** Bytes of a message of the script, about. */
    static final int MESSAGE_SIZE = 5890;

    private static final int SIZE_SPREAD = 90;

    /** A volume, at least 1. */
    int scaled(int volume) {
        return Math.max(1, (int) Math.round(volume * scale));
    }

    /** Bytes of one message of the script. */
    int messageSize() {
        return MESSAGE_SIZE - SIZE_SPREAD + random.below(2 * SIZE_SPREAD + 1);
    }
}

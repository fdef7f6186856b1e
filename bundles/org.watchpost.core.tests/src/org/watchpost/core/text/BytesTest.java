/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.testing.Seeded;

/** Searches that look at eight bytes at a time, against looking at each. */
class BytesTest {

    @Test
    void searchesFindTheFirst() {
        RandomGenerator random = Seeded.random(this);
        byte[] b = new byte[64];
        for (int round = 0; round < 20_000; round++) {
            for (int i = 0; i < b.length; i++) {
                // Neighbours of the wanted bytes and of the sign bit are what such tricks trip over.
                b[i] = (byte) switch (random.nextInt(8)) {
                    case 0 -> '\n' + random.nextInt(3) - 1;
                    case 1 -> '"' + random.nextInt(3) - 1;
                    case 2 -> 128 + random.nextInt(3) - 1;
                    default -> random.nextInt(256);
                };
            }
            int from = random.nextInt(b.length);
            int to = from + random.nextInt(b.length - from + 1);
            int line = to;
            int either = to;
            for (int i = to - 1; i >= from; i--) {
                line = b[i] == '\n' ? i : line;
                either = b[i] == '\n' || b[i] == '"' ? i : either;
            }
            assertEquals(line == to ? -1 : line, Bytes.indexOf(b, from, to, (byte) '\n'));
            assertEquals(either == to ? -1 : either, Bytes.indexOf(b, from, to, (byte) '\n', (byte) '"'));
        }
    }
}

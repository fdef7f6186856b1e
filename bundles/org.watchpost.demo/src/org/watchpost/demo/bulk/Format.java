/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.basics.Rng;

/** A format: appends one or more lines for the moment t and returns how many. */
abstract class Format {
    final Pools pools;
    final Rng r;
    final Plan ip;

    Format(Pools pools, long seed, String stream, int plantedIps) {
        this.pools = pools;
        r = new Rng(seed, stream);
        ip = new Plan(plantedIps);
    }

    abstract int lines(Buf b, long t, double fraction);

    byte[] ip() {
        return pools.ips[pools.ipRanks.draw(r)];
    }

    byte[] user() {
        return pools.users[pools.userRanks.draw(r)];
    }

    byte[] word() {
        return pools.words[r.below(pools.words.length)];
    }

    int size(int mean) {
        return 60 + (int) (mean * 2.0 * r.unit() * r.unit());
    }
}

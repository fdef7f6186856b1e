/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.mail.Payload;

/** What the lines of the corpus are made of: addresses, users and words, and how often each occurs. */
final class Pools {
    static final String TOKEN = "zx37-quokka-marker";
    static final String PLANTED_IP = "203.0.113.77";
    static final String PLANTED_NAME = "beacon-42.badhost.example";
    static final String WATCHED_USER = "u00042@corp.example";
    static final int IPS = 50_000;
    static final int USERS = 20_000;
    static final byte[] PLANTED = Payload.ascii(PLANTED_IP);

    final byte[][] ips = new byte[IPS][];
    final byte[][] users = new byte[USERS][];
    final byte[][] words = new byte[Names.WORDS.length][];
    final Zipf ipRanks;
    final Zipf userRanks;

    Pools(long seed) {
        Rng r = new Rng(seed, "bulk-pools");
        Set<String> used = new TreeSet<>(Set.of(PLANTED_IP));
        for (int i = 0; i < IPS; ) {
            int k = r.below(100);
            String ip = k < 62 ? "10." + r.below(64) + "." + r.below(256) + "." + r.range(1, 254)
                    : k < 98 ? "172." + r.range(16, 31) + "." + r.below(256) + "." + r.range(1, 254) : Names.publicIp(r);
            if (used.add(ip)) {
                ips[i++] = Payload.ascii(ip);
            }
        }
        for (int i = 0; i < USERS; i++) {
            users[i] = Payload.ascii(String.format(Locale.ROOT, "u%05d@corp.example", i));
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = Payload.ascii(Names.WORDS[i]);
        }
        ipRanks = new Zipf(IPS, 1.0);
        userRanks = new Zipf(USERS, 0.9);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.watchpost.demo.mail.Filler;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** Addresses, users and words that lines are made of, in ASCII; a few addresses and users are much more frequent than the rest. */
final class Pools {

    static final int IPS = 50_000;
    static final int USERS = 20_000;
    /** The address that is planted, and drawn nowhere. */
    static final String PLANTED_IP = "203.0.113.77";
    /** The user whose messages are counted. */
    static final int WATCHED_USER = 42;

    private static final byte[] PLANTED = Filler.ascii(PLANTED_IP);

    private final byte[][] ips = new byte[IPS][];
    private final byte[][] users = new byte[USERS][];
    private final byte[][] words;
    private final Zipf ipRanks = new Zipf(IPS, 1.0);
    private final Zipf userRanks = new Zipf(USERS, 0.9);

    Pools(long seed) {
        RandomStream random = new RandomStream(seed, "bulk-pools");
        Set<String> used = new HashSet<>(Set.of(PLANTED_IP));
        int found = 0;
        while (found < IPS) {
            String ip = address(random);
            if (used.add(ip)) {
                ips[found++] = Filler.ascii(ip);
            }
        }
        for (int i = 0; i < USERS; i++) {
            users[i] = Filler.ascii(userName(i));
        }
        words = Names.WORDS.stream().map(Filler::ascii).toArray(byte[][]::new);
    }

    private static String address(RandomStream random) {
        int kind = random.below(100);
        if (kind < 62) {
            return "10." + random.below(64) + "." + random.below(256) + "." + random.range(1, 254);
        }
        if (kind < 98) {
            return "172." + random.range(16, 31) + "." + random.below(256) + "." + random.range(1, 254);
        }
        return Names.publicIp(random);
    }

    static String userName(int number) {
        return String.format(Locale.ROOT, "u%05d@corp.example", number);
    }

    int ipRank(RandomStream random) {
        return ipRanks.draw(random);
    }

    byte[] ip(int rank) {
        return ips[rank];
    }

    byte[] ip(RandomStream random) {
        return ips[ipRanks.draw(random)];
    }

    /** The planted address, or any other one. */
    byte[] ip(RandomStream random, boolean planted) {
        return planted ? PLANTED : ip(random);
    }

    /** The planted address, or that of a rank. */
    byte[] ip(int rank, boolean planted) {
        return planted ? PLANTED : ips[rank];
    }

    int userNumber(RandomStream random) {
        return userRanks.draw(random);
    }

    byte[] user(int number) {
        return users[number];
    }

    byte[] user(RandomStream random) {
        return users[userRanks.draw(random)];
    }

    byte[] word(RandomStream random) {
        return words[random.below(words.length)];
    }

    /** The word of a number; there are only some, which repeat. */
    byte[] word(int number) {
        return words[number % words.length];
    }
}

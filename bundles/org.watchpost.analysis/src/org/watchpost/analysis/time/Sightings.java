/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.watchpost.analysis.message.LineFacts;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.event.EventRef;

/** What each source saw of each message and connection, first and when it was handed on. Bounded; used by one thread. */
final class Sightings {

    private static final int MOST_KEYS = 150_000;
    private static final int MOST_PAIRS = 2000;
    private static final int MOST_SOURCES = 8;
    /** A source that sees a connection again so much later sees another one with the same ports. */
    private static final long ANOTHER = 600_000_000L;

    private static final class Sighting {

        final int source;
        final long first;
        final EventRef ref;
        long last;
        long sent = -1;
        @Nullable
        EventRef sentRef;

        Sighting(EventRef ref, long micros) {
            this.source = ref.source();
            this.first = micros;
            this.last = micros;
            this.ref = ref;
        }
    }

    /** All differences of two sources, in three ways: seen and seen, handed on by the first, handed on by the second. */
    record Pair(int one, int two, List<Differences> ways) {
    }

    private final Map<String, List<Sighting>> seen = new LinkedHashMap<>(1024, 0.75f, true);
    private final Map<Long, Pair> pairs = new TreeMap<>();

    void add(LineFacts line, EventRef ref, String tuple) {
        if (!line.messageId().isEmpty()) {
            see("m:" + line.messageId(), line.micros(), ref, line.sent(), false);
        }
        if (!tuple.isEmpty()) {
            see("t:" + tuple, line.micros(), ref, false, true);
        }
        if (!line.queueId().isEmpty()) {
            see("q:" + line.queueId(), line.micros(), ref, false, false);
        }
        if (!line.next().isEmpty()) {
            see("q:" + line.next(), line.micros(), ref, true, false);
        }
    }

    private void see(String key, long micros, EventRef ref, boolean sent, boolean connection) {
        List<Sighting> sightings = seen.get(key);
        if (sightings == null) {
            if (seen.size() >= MOST_KEYS) {
                String eldest = seen.keySet().iterator().next();
                compare(eldest, seen.getOrDefault(eldest, List.of()));
                seen.remove(eldest);
            }
            sightings = new ArrayList<>(2);
            seen.put(key, sightings);
        }
        Sighting mine = null;
        for (Sighting one : sightings) {
            mine = one.source == ref.source() ? one : mine;
        }
        if (mine == null) {
            if (sightings.size() >= MOST_SOURCES) {
                return;
            }
            mine = new Sighting(ref, micros);
            sightings.add(mine);
        }
        if (connection && micros - mine.last > ANOTHER) {
            compare(key, sightings);
            sightings.clear();
            mine = new Sighting(ref, micros);
            sightings.add(mine);
        }
        mine.last = micros;
        if (sent && mine.sent < 0) {
            mine.sent = micros;
            mine.sentRef = ref;
        }
    }

    /** Compares what is still remembered, and answers all pairs. */
    List<Pair> finish() {
        seen.forEach(this::compare);
        seen.clear();
        return List.copyOf(pairs.values());
    }

    private void compare(String key, List<Sighting> sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            for (int j = i + 1; j < sightings.size(); j++) {
                Sighting one = sightings.get(i);
                Sighting two = sightings.get(j);
                boolean ordered = one.source < two.source;
                compare(key.substring(2), ordered ? one : two, ordered ? two : one);
            }
        }
    }

    private void compare(String what, Sighting one, Sighting two) {
        long number = (long) one.source << 32 | two.source;
        Pair pair = pairs.get(number);
        if (pair == null) {
            if (pairs.size() >= MOST_PAIRS) {
                return;
            }
            pair = new Pair(one.source, two.source, List.of(new Differences(), new Differences(), new Differences()));
            pairs.put(number, pair);
        }
        pair.ways.get(0).add(two.first, two.first - one.first, new ClockProposal.Match(what, one.ref, one.first, two.ref, two.first));
        EventRef oneSent = one.sentRef;
        if (oneSent != null) {
            pair.ways.get(1).add(two.first, two.first - one.sent, new ClockProposal.Match(what, oneSent, one.sent, two.ref, two.first));
        }
        EventRef twoSent = two.sentRef;
        if (twoSent != null) {
            pair.ways.get(2).add(two.sent, two.sent - one.first, new ClockProposal.Match(what, one.ref, one.first, twoSent, two.sent));
        }
    }
}

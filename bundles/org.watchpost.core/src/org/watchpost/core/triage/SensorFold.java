/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.store.EventStore;

/**
 * Which alerts are the same thing seen by several sensors: different sensors (dataset and file), same addresses and target
 * port, same source port where both tell it, at most {@link #NEAR} apart. The first to come stands for all; of the alerts that
 * one sensor raised for one thing, each stands for itself, and those of the same rule are folded with each other first.
 */
public final class SensorFold {

    /** How far apart the clocks of sensors may be, in microseconds: some write whole seconds only. */
    public static final long NEAR = 1_500_000L;
    /** Folded alerts that are remembered; what is beyond stays unfolded. */
    public static final int MOST = 2_000_000;

    private static final List<Field> FIELDS = List.of(Fields.SOURCE_IP, Fields.SOURCE_PORT, Fields.DESTINATION_IP, Fields.DESTINATION_PORT,
            Fields.EVENT_DATASET, Fields.LOG_FILE_PATH, Fields.RULE_NAME);

    private final Map<EventRef, List<EventRef>> others = new LinkedHashMap<>();
    private final List<EventRef> folded = new ArrayList<>();

    /** An alert that stands for others. */
    private static final class First {
        private final EventRef ref;
        private final long time;
        private final String sourcePort;
        private final String targetPort;
        private final Set<String> sensors = new HashSet<>();
        private final Set<String> rules = new HashSet<>();

        First(EventRef ref, long time, String sourcePort, String targetPort) {
            this.ref = ref;
            this.time = time;
            this.sourcePort = sourcePort;
            this.targetPort = targetPort;
        }
    }

    private SensorFold() {
    }

    /** Nothing is folded. */
    public static SensorFold none() {
        return new SensorFold();
    }

    /**
     * Folds all alerts of a stretch of time, decided ones too: what stands for what must not depend on what was decided.
     *
     * @param query which alerts
     */
    public static SensorFold of(EventStore store, EventQuery query, IProgressMonitor monitor) throws IOException {
        SensorFold fold = new SensorFold();
        Map<String, Deque<First>> open = new HashMap<>();
        long[] swept = { Long.MIN_VALUE };
        EventQuery alerts = new EventQuery(new Query.And(List.of(TriageBook.ALERTS, query.query())), query.range());
        store.columns(alerts, FIELDS, (ref, micros, values) -> {
            if (micros - swept[0] > 60_000_000L || swept[0] == Long.MIN_VALUE) {
                open.values().removeIf(firsts -> micros - firsts.getLast().time > NEAR);
                swept[0] = micros;
            }
            fold.add(open, ref, micros, values);
            return fold.folded.size() < MOST;
        }, monitor);
        return fold;
    }

    private void add(Map<String, Deque<First>> open, EventRef ref, long micros, String[][] values) {
        String sensor = first(values[4]) + '|' + first(values[5]);
        String rule = first(values[6]);
        String from = first(values[1]);
        String to = first(values[3]);
        Deque<First> firsts = open.computeIfAbsent(first(values[0]) + '|' + first(values[2]), key -> new ArrayDeque<>());
        while (!firsts.isEmpty() && micros - firsts.getFirst().time > NEAR) {
            firsts.removeFirst();
        }
        First best = null;
        for (First one : firsts) {
            if (!one.sensors.contains(sensor) && same(one.sourcePort, from) && same(one.targetPort, to)
                    && (best == null || one.rules.contains(rule) && !best.rules.contains(rule))) {
                best = one;
            }
        }
        if (best == null) {
            best = new First(ref, micros, from, to);
            firsts.addLast(best);
        } else {
            others.computeIfAbsent(best.ref, key -> new ArrayList<>(2)).add(ref);
            folded.add(ref);
        }
        best.sensors.add(sensor);
        best.rules.add(rule);
    }

    private static boolean same(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static String first(String[] values) {
        return values.length == 0 ? "" : values[0];
    }

    /** How many alerts are folded away. */
    public int size() {
        return folded.size();
    }

    /** The alerts that an alert stands for; none if it stands for itself. */
    public List<EventRef> others(EventRef ref) {
        List<EventRef> all = others.get(ref);
        return all == null ? List.of() : List.copyOf(all);
    }

    /** Those of some events, with the alerts they stand for. */
    public List<EventRef> with(List<EventRef> refs) {
        List<EventRef> all = new ArrayList<>(refs);
        refs.forEach(ref -> all.addAll(others(ref)));
        return all;
    }

    /** Leaves folded alerts out of a query. */
    public Query without(Query query) {
        return folded.isEmpty() ? query : new Query.And(List.of(query, new Query.Not(new Query.At(folded))));
    }
}

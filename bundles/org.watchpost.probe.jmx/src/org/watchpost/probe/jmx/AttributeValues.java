/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.management.ObjectName;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.ReadingBuilder;

/** Turns attribute values into queues and measures of a reading. Belongs to one thread. */
final class AttributeValues {

    private static final int MOST = 10_000;

    private final Map<String, Map<String, Long>> queues = new LinkedHashMap<>();
    private final Map<String, Double> measures = new LinkedHashMap<>();

    /** Takes a value; the first one for a queue and role counts. */
    void add(AttributeSpec spec, ObjectName object, Number value) {
        switch (spec.role()) {
            case "depth", "oldest", "bytes", "in", "out" -> {
                if (queues.size() < MOST) {
                    queues.computeIfAbsent(spec.queue(object), name -> new LinkedHashMap<>()).putIfAbsent(spec.role(), value.longValue());
                }
            }
            default -> {
                if (measures.size() < MOST) {
                    String queue = spec.queue(object);
                    measures.putIfAbsent(spec.role() + (queue.isEmpty() ? "" : "." + queue), value.doubleValue());
                }
            }
        }
    }

    boolean isEmpty() {
        return queues.isEmpty() && measures.isEmpty();
    }

    void into(ReadingBuilder reading) {
        queues.forEach((name, values) -> {
            if (values.containsKey("depth")) {
                reading.queue(new QueueReading(name, values.getOrDefault("depth", QueueReading.UNKNOWN), get(values, "oldest"),
                        get(values, "bytes"),
                        get(values, "in"), get(values, "out")));
            }
        });
        measures.forEach((name, value) -> reading.measure(name, value, unit(name)));
    }

    private static long get(Map<String, Long> values, String role) {
        return values.getOrDefault(role, QueueReading.UNKNOWN);
    }

    private static String unit(String name) {
        return name.startsWith("heap") || name.endsWith("_bytes") ? "bytes" : name.endsWith("percent") ? "%" : "";
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.Reference;
import org.watchpost.model.incident.TimelineEntry;

/**
 * What people wrote about the incident, and its curves.
 *
 * @param there     whether anything was written at all
 * @param incident  a copy that nobody changes
 * @param exhibits  numbers of the exhibits by the ids of the references to them
 * @param automatic lines of the timeline from the journal, oldest first
 * @param curve     by the hour; empty if the incident names none
 * @param queues    depths of queues by the hour; empty if there are no samples
 * @param logo      PNG, no bytes if there is none
 * @param pictures  PNG of the photos and scans of the register, by the names of their state files
 */
public record IncidentFacts(boolean there, Incident incident, Map<String, Integer> exhibits, List<TimelineEntry> automatic,
        List<CurveHour> curve, List<QueueCurve> queues, byte[] logo,
        Map<String, byte[]> pictures) {

    public IncidentFacts {
        exhibits = Map.copyOf(exhibits);
        automatic = List.copyOf(automatic);
        curve = List.copyOf(curve);
        queues = List.copyOf(queues);
        pictures = Map.copyOf(pictures);
    }

    /**
     * One hour of the curve.
     *
     * @param events events of the incident
     * @param first  values seen for the first time: newly infected hosts
     * @param sum    values seen until the end of the hour
     */
    public record CurveHour(Instant from, long events, long first, long sum) {
    }

    /** Greatest depths of the queue of a server, by hours. */
    public record QueueCurve(String server, String queue, List<Depth> hours) {
        public QueueCurve {
            hours = List.copyOf(hours);
        }
    }

    /** Greatest depth in an hour. */
    public record Depth(Instant from, long depth) {
    }

    /** Numbers of the exhibits of some references, each once, in their order. */
    public List<Integer> numbers(List<Reference> references) {
        return references.stream().map(reference -> exhibits.getOrDefault(reference.getId(), 0)).filter(number -> number > 0).distinct()
                .toList();
    }
}

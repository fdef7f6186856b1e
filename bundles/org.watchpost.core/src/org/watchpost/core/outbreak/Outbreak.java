/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.TimeRange;

/**
 * The shape of an outbreak. All times are microseconds since the epoch.
 *
 * @param extent    from the first event to just after the last; {@link TimeRange#ALL} if there is none
 * @param events    events in all
 * @param hosts     infected hosts, first seen first
 * @param patientZeroEvidence the first event of the first host; null if there is none
 * @param curve     stretches of equal length, the first beginning at a full one
 * @param hours     full hours of the zone, from that of the first event to that of the last
 * @param edges     who is the first known to have sent to whom, by time of first contact; see {@link Edge}
 * @param moreEdges edges beyond those in the list
 * @param attacks   rules against targets
 * @param heat      events by host and hour: the hosts with most events first
 */
public record Outbreak(TimeRange extent, long events, List<Host> hosts, @Nullable Event patientZeroEvidence, List<Stretch> curve,
        List<Hour> hours, List<Edge> edges, long moreEdges, Matrix attacks, Matrix heat) {

    /**
     * An infected host.
     *
     * @param rank       from 1, in the order of the first event
     * @param ip         the value of the host field
     * @param asset      what is known of it, or null
     * @param first      its first event
     * @param last       its last event
     * @param events     its events
     * @param targets    different targets
     * @param reinfected when it showed up again after it had been cleaned or quiet; {@link OutbreakRequest#UNKNOWN} if it did not
     */
    public record Host(int rank, String ip, @Nullable Asset asset, long first, long last, long events, int targets, long reinfected) {
    }

    /**
     * One stretch of the curve.
     *
     * @param from       its first moment
     * @param to         first moment after it
     * @param events     events in it
     * @param active     hosts with an event in it
     * @param fresh      hosts whose first event is in it
     * @param cumulative hosts seen by its end
     */
    public record Stretch(long from, long to, long events, int active, int fresh, int cumulative) {
    }

    /**
     * One hour.
     *
     * @param from       its first moment
     * @param events     events in it
     * @param fresh      hosts newly infected in it
     * @param cumulative hosts infected by its end
     * @param change     events against the hour before, in per cent; NaN where there were none before
     */
    public record Hour(long from, long events, int fresh, int cumulative, double change) {
    }

    /**
     * A contact: the source sent to the target, and that was the first that is known to have reached it. Sources and targets are
     * hosts by address, or people by mail address where a host's owner is known by the asset list.
     *
     * @param from  source
     * @param to    target
     * @param first first contact
     * @param count contacts
     * @param infecting whether the target was infected later, and nobody is known to have reached it earlier
     */
    public record Edge(String from, String to, long first, long count, boolean infecting) {
    }

    /**
     * Counts by two things.
     *
     * @param rows    names of the rows, most events first
     * @param columns names of the columns; of the heat map the hours' first moments in ISO 8601
     * @param counts  by row and column
     */
    public record Matrix(List<String> rows, List<String> columns, long[][] counts) {
        public Matrix {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    public Outbreak {
        hosts = List.copyOf(hosts);
        curve = List.copyOf(curve);
        hours = List.copyOf(hours);
        edges = List.copyOf(edges);
    }

    /** Hosts that were infected again. */
    public List<Host> reinfected() {
        return hosts.stream().filter(host -> host.reinfected() != OutbreakRequest.UNKNOWN).toList();
    }
}

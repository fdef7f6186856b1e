/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.time;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.analysis.message.LineFacts;
import org.watchpost.analysis.message.MailQueries;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.time.ClockComparison;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;

/** The comparison: of three ways to compare two sources the one whose differences stray least is right. */
@Component(service = ClockComparison.class)
public final class MatchingClockComparison implements ClockComparison {

    private static final long SECOND = 1_000_000L;
    private static final int LEAST = 5;
    private static final int LEAST_FOR_DRIFT = 20;
    private static final long LONGEST_TRANSFER = 2 * SECOND;
    private static final int CERTAIN = 4;
    private static final long HOUR = 3600 * SECOND;
    private static final List<String> WAYS = List.of("what both saw first", "handed on by the reference, taken in by the source",
            "handed on by the source, taken in by the reference");

    public MatchingClockComparison() {
        // Made by Declarative Services.
    }

    @Override
    public List<ClockProposal> compare(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException {
        EventQuery mail = MailQueries.mailOf(events, query, monitor);
        EventQuery all = new EventQuery(new Query.Or(List.of(mail.query(), MailQueries.and(query, new Query.And(
                List.of(new Query.Exists(Fields.SOURCE_PORT), new Query.Exists(Fields.DESTINATION_PORT)))).query())), query.range());
        Sightings sightings = new Sightings();
        events.scan(all, SortOrder.BY_TIME, event -> {
            sightings.add(LineFacts.of(event), event.ref(), tuple(event));
            return true;
        }, monitor);
        List<Sightings.Pair> pairs = sightings.finish();
        Map<Integer, Long> weights = new HashMap<>();
        for (Sightings.Pair pair : pairs) {
            weights.merge(pair.one(), pair.ways().get(0).count(), Long::sum);
            weights.merge(pair.two(), pair.ways().get(0).count(), Long::sum);
        }
        List<ClockProposal> proposals = new ArrayList<>();
        for (Sightings.Pair pair : pairs) {
            boolean swap = weights.getOrDefault(pair.two(), 0L) > weights.getOrDefault(pair.one(), 0L);
            ClockProposal proposal = propose(pair);
            if (proposal != null) {
                proposals.add(swap ? swapped(proposal) : proposal);
            }
        }
        proposals.replaceAll(proposal -> proposal.telling() && betterThrough(proposal, proposals) ? untold(proposal) : proposal);
        proposals.sort(Comparator.comparing(ClockProposal::telling).reversed().thenComparingLong((ClockProposal one) -> -one.matches())
                .thenComparingInt(ClockProposal::reference).thenComparingInt(ClockProposal::source));
        return proposals;
    }

    /** Any connection will do, not only those of mail. */
    private static String tuple(Event event) {
        String from = event.text(Fields.SOURCE_IP);
        String fromPort = event.text(Fields.SOURCE_PORT);
        String to = event.text(Fields.DESTINATION_IP);
        String toPort = event.text(Fields.DESTINATION_PORT);
        return from.isEmpty() || fromPort.isEmpty() || to.isEmpty() || toPort.isEmpty() || !MessageLife.isSensor(event.dataset()) ? ""
                : from + " " + fromPort + " " + to + " " + toPort;
    }

    private static @org.jspecify.annotations.Nullable ClockProposal propose(Sightings.Pair pair) {
        Differences best = null;
        int way = 0;
        long bestSpread = Long.MAX_VALUE;
        for (int i = 0; i < pair.ways().size(); i++) {
            Differences differences = pair.ways().get(i);
            // Where the next server is named, most matches have it; a handful that stray little by chance do not count.
            if (differences.count() >= LEAST && differences.count() * 2 >= pair.ways().get(0).count()) {
                double slope = slope(differences);
                long origin = differences.first();
                long spread = differences.spread(slope, origin, differences.atOrigin(slope, origin));
                if (spread < bestSpread) {
                    best = differences;
                    bestSpread = spread;
                    way = i;
                }
            }
        }
        if (best == null) {
            return null;
        }
        double slope = slope(best);
        long origin = best.first();
        long atOrigin = slope == 0 ? best.median() : best.atOrigin(slope, origin);
        long shift = -atOrigin;
        ClockDrift drift = slope == 0 ? ClockDrift.NONE : new ClockDrift(origin + shift, Math.round(-slope * 1e9));
        long atEnd = atOrigin + Math.round((best.last() - (double) origin) * slope);
        long most = Math.max(Math.abs(atOrigin), Math.abs(atEnd));
        return new ClockProposal(pair.one(), pair.two(), best.count(), shift, bestSpread, drift,
                most > LONGEST_TRANSFER && most > CERTAIN * bestSpread, WAYS.get(way), best.examples);
    }

    /** How fast the difference grows; 0 unless that is more than chance. */
    private static double slope(Differences differences) {
        long span = differences.last() - differences.first();
        if (differences.count() < LEAST_FOR_DRIFT || span < HOUR) {
            return 0;
        }
        double slope = differences.slope();
        long origin = differences.first();
        long spread = differences.spread(slope, origin, differences.atOrigin(slope, origin));
        long without = differences.spread(0, origin, differences.median());
        double growth = Math.abs(slope) * span;
        // Twice as close with the drift as without: else the line only follows what traffic does in the course of a day.
        return growth > LONGEST_TRANSFER && growth > CERTAIN * spread && without > 2 * spread && Math.abs(slope) < 0.1 ? slope : 0;
    }

    /**
     * Whether a third source ties both much more closely than they tie each other: then it decides, and the difference is how
     * long mail takes between them.
     */
    private static boolean betterThrough(ClockProposal proposal, List<ClockProposal> all) {
        long close = proposal.spreadMicros() / 2;
        for (ClockProposal one : all) {
            int third = one.reference() == proposal.source() ? one.source() : one.source() == proposal.source() ? one.reference() : -1;
            if (third < 0 || third == proposal.reference() || one.spreadMicros() >= close || one.matches() < LEAST_FOR_DRIFT) {
                continue;
            }
            for (ClockProposal other : all) {
                boolean ties = other.reference() == third && other.source() == proposal.reference()
                        || other.source() == third && other.reference() == proposal.reference();
                if (ties && other.spreadMicros() < close && other.matches() >= LEAST_FOR_DRIFT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ClockProposal untold(ClockProposal one) {
        return new ClockProposal(one.reference(), one.source(), one.matches(), one.shiftMicros(), one.spreadMicros(), one.drift(), false,
                one.how(), one.examples());
    }

    private static ClockProposal swapped(ClockProposal one) {
        ClockDrift drift = one.drift();
        List<ClockProposal.Match> examples = one.examples().stream().map(match -> new ClockProposal.Match(match.what(), match.source(),
                match.sourceMicros(), match.reference(), match.referenceMicros())).toList();
        String how = one.how().equals(WAYS.get(1)) ? WAYS.get(2) : one.how().equals(WAYS.get(2)) ? WAYS.get(1) : one.how();
        return new ClockProposal(one.source(), one.reference(), one.matches(), -one.shiftMicros(), one.spreadMicros(),
                drift.isNone() ? drift : new ClockDrift(drift.fromMicros() - one.shiftMicros(), -drift.ppb()), one.telling(), how,
                examples);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.traffic.Observation.Kind;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.TrafficAnalysis;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.DenseRange;
import org.watchpost.core.store.EventStore;

/** The analysis: one pass that counts; what stands out is then looked into. */
@Component(service = TrafficAnalysis.class)
public final class JoiningTrafficAnalysis implements TrafficAnalysis {

    private static final int MOST_BURSTS = 20;
    private static final int MOST_LOOPS = 10;

    public JoiningTrafficAnalysis() {
        // Made by Declarative Services.
    }

    @Override
    public TrafficReport analyse(EventStore events, EventQuery query, Options options, IProgressMonitor monitor) throws IOException {
        EventQuery mail = TrafficPass.mail(events, query, monitor);
        Optional<TimeRange> extent = DenseRange.of(events, mail, monitor);
        if (extent.isEmpty()) {
            return new TrafficReport(0, 0, 0, org.watchpost.core.analysis.traffic.Delays.NONE, Map.of(), TrafficReport.Rate.NONE, List.of(),
                    List.of(), List.of(), false);
        }
        TrafficPass pass = new TrafficPass(options.zone(), extent.get());
        pass.run(events, mail, monitor);
        List<Observation> observations = new ArrayList<>();
        if (options.explain()) {
            Wording wording = new Wording(options.zone());
            observations.addAll(new FloodReader(events, wording, monitor).read(mail, pass.pairs(), pass.runnersUp()));
            observations.addAll(new WormReader(wording).read(pass.hosts, pass.hours.toList()));
            bursts(pass, wording, observations);
            loops(pass, observations);
        }
        return pass.toReport(options.top(), observations);
    }

    private static void bursts(TrafficPass pass, Wording wording, List<Observation> into) {
        List<BurstBook.Burst> bursts = new ArrayList<>(pass.bursts.bursts());
        bursts.sort(Comparator.comparingLong((BurstBook.Burst burst) -> -burst.messages()));
        for (BurstBook.Burst burst : bursts.subList(0, Math.min(MOST_BURSTS, bursts.size()))) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("messages", Long.toString(burst.messages()));
            facts.put("hour_habit", String.format(Locale.ROOT, "%.1f", burst.hourHabit()));
            facts.put("day_habit", String.format(Locale.ROOT, "%.1f", burst.dayHabit()));
            into.add(new Observation(Kind.BURST, Wording.number(burst.messages()) + " messages from " + wording.time(burst.from()) + " to "
                    + wording.time(burst.to()),
                    String.format(Locale.ROOT, "Usual are %.0f in an hour, and %.0f at this hour of the day.", burst.dayHabit(),
                            burst.hourHabit()),
                    facts, burst.from(), burst.to(), "_exists_:email.from.address", List.of()));
        }
    }

    private static void loops(TrafficPass pass, List<Observation> into) {
        List<MessageLife> loops = new ArrayList<>(pass.loops);
        loops.sort(Comparator.comparingInt(TrafficPass::rounds).reversed().thenComparingLong(MessageLife::first));
        for (MessageLife life : loops.subList(0, Math.min(MOST_LOOPS, loops.size()))) {
            int rounds = TrafficPass.rounds(life);
            Map<String, String> most = new HashMap<>();
            life.hops().forEach(hop -> most.put(hop.server(), hop.server()));
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("message_id", life.messageId());
            facts.put("rounds", Integer.toString(rounds));
            facts.put("servers", String.join(" ", most.keySet().stream().sorted().toList()));
            into.add(new Observation(Kind.LOOP, "A message came to the same server " + rounds + " times: " + life.name(),
                    "From " + life.from() + " to " + life.to() + ", under another queue id each time.", facts, life.first(), life.last(),
                    "email.message_id:" + Wording.quoted(life.messageId()),
                    life.lines().stream().limit(5).map(MessageLife.Line::ref).toList()));
        }
    }
}

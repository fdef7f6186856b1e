/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.Query;

/**
 * All decisions of a case at one moment, and what follows from them: which events are open, which are in another state. Later
 * decisions win over earlier ones, and all over rules. What an event's state is is never stored but follows from the decisions,
 * so that counts are right whatever comes or goes. Immutable.
 */
public final class TriageBook {

    /** What triage is about: alerts. */
    public static final Query ALERTS = new Query.Phrase(Fields.EVENT_KIND, EventKind.ALERT.word());

    /** No decision. */
    public static final TriageBook EMPTY = new TriageBook(List.of());

    private final List<Decision> decisions;
    private final List<Layer> layers;

    /**
     * Decisions that can be looked at together: one by query, or any number by places.
     *
     * @param query  the one by query, with the places it has beside; empty if all are by places
     * @param places outcome of each place, the last decision's
     */
    private record Layer(Optional<Decision> query, Map<EventRef, Outcome> places) {
    }

    /** @param decisions in the order they were made */
    public TriageBook(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        this.layers = layers(decisions);
    }

    private static List<Layer> layers(List<Decision> decisions) {
        List<Layer> layers = new ArrayList<>();
        List<Decision> ordered = new ArrayList<>(decisions.stream().filter(Decision::rule).toList());
        decisions.stream().filter(decision -> !decision.rule()).forEach(ordered::add);
        Map<EventRef, Outcome> places = new HashMap<>();
        for (Decision decision : ordered) {
            if (decision.placesOnly() && !decision.openOnly()) {
                decision.refs().forEach(ref -> places.put(ref, decision.outcome()));
            } else {
                if (!places.isEmpty()) {
                    layers.add(new Layer(Optional.empty(), Map.copyOf(places)));
                    places.clear();
                }
                layers.add(new Layer(Optional.of(decision), Map.of()));
            }
        }
        if (!places.isEmpty()) {
            layers.add(new Layer(Optional.empty(), Map.copyOf(places)));
        }
        return layers;
    }

    /** All decisions and rules in the order they were made. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The decision of that id. */
    public Optional<Decision> find(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** The rules alone. */
    public List<Decision> rules() {
        return decisions.stream().filter(Decision::rule).toList();
    }

    /** Outcomes that occur, in the order of coming; {@link Outcome#NEW} left out. */
    public Set<Outcome> outcomes() {
        Set<Outcome> all = new LinkedHashSet<>();
        decisions.forEach(decision -> all.add(decision.outcome()));
        all.remove(Outcome.NEW);
        return all;
    }

    /** The inbox: alerts about which nothing is decided. */
    public Query inbox() {
        Query decided = decided();
        return decided.equals(Decision.NOTHING) ? ALERTS : new Query.And(List.of(ALERTS, new Query.Not(decided)));
    }

    /** Events of any kind about which something is decided, not to be new. */
    public Query decided() {
        return decidedBefore(layers.size());
    }

    /** What the first layers decide. */
    private Query decidedBefore(int count) {
        Query decided = Decision.NOTHING;
        for (int i = 0; i < count; i++) {
            Layer layer = layers.get(i);
            Optional<Decision> query = layer.query();
            if (query.isPresent()) {
                Query condition = query.get().condition();
                boolean reopens = query.get().outcome().equals(Outcome.NEW);
                // What is for open alerts only takes nothing back.
                boolean all = !query.get().openOnly() && !query.get().rule();
                decided = !reopens ? or(decided, condition) : all ? except(decided, condition) : decided;
            } else {
                decided = or(except(decided, places(layer, Outcome.NEW, true)), places(layer, Outcome.NEW, false));
            }
        }
        return decided;
    }

    /** Alerts with an outcome; of {@link Outcome#NEW} the inbox; of {@link Outcome#ESCALATED} also events of other kinds. */
    public Query with(Outcome outcome) {
        if (outcome.equals(Outcome.NEW)) {
            return inbox();
        }
        Query with = Decision.NOTHING;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            Optional<Decision> query = layer.query();
            if (query.isPresent()) {
                boolean mine = query.get().outcome().equals(outcome);
                Query condition = query.get().condition();
                // A rule yields to the rules before it as well.
                if (query.get().openOnly() || query.get().rule()) {
                    with = mine ? or(with, except(condition, decidedBefore(i))) : with;
                } else {
                    with = mine ? or(with, condition) : except(with, condition);
                }
            } else {
                with = or(except(with, places(layer, outcome, false)), places(layer, outcome, true));
            }
        }
        return with;
    }

    private static Query places(Layer layer, Outcome outcome, boolean with) {
        List<EventRef> refs = new ArrayList<>();
        layer.places().forEach((ref, other) -> {
            if (other.equals(outcome) == with) {
                refs.add(ref);
            }
        });
        refs.sort(null);
        return refs.isEmpty() ? Decision.NOTHING : new Query.At(refs);
    }

    private static Query or(Query a, Query b) {
        if (a.equals(Decision.NOTHING) || b.equals(Decision.NOTHING)) {
            return a.equals(Decision.NOTHING) ? b : a;
        }
        List<Query> parts = new ArrayList<>(a instanceof Query.Or or ? or.parts() : List.of(a));
        parts.add(b);
        return new Query.Or(parts);
    }

    private static Query except(Query a, Query b) {
        if (a.equals(Decision.NOTHING) || b.equals(Decision.NOTHING)) {
            return a;
        }
        List<Query> parts = new ArrayList<>(a instanceof Query.And and ? and.parts() : List.of(a));
        parts.add(new Query.Not(b));
        return new Query.And(parts);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.testing.MemoryEvidence;
import org.watchpost.testing.NaiveEvents;
import org.watchpost.testing.RandomEvents;
import org.watchpost.testing.Seeded;

/** What follows from decisions, against decisions applied one after another to each event. */
class TriageBookTest {

    private static final int EVENTS = 250;
    private static final int ROUNDS = 25;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.ACKNOWLEDGED, Outcome.ESCALATED, Outcome.FALSE_POSITIVE, Outcome.NEW,
            Outcome.of(IncidentCategory.CLASSIC.get(6)), Outcome.of(IncidentCategory.of("Phishing test")));

    private final RandomGenerator random = Seeded.random(this);
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final RandomEvents generator = new RandomEvents(random);
    private NaiveEvents events = new NaiveEvents(List.of(), evidence);

    private void fill() {
        evidence.addSource("eve.json");
        evidence.addSource("alert");
        long[] offsets = new long[2];
        for (int i = 0; i < EVENTS; i++) {
            int source = random.nextInt(2);
            MemoryEvidence.Item item = generator.item(source, offsets[source]);
            offsets[source] += item.raw().length + 1;
            evidence.add(item);
        }
        events = new NaiveEvents(evidence.items(), evidence);
    }

    private Decision decision(int number, boolean rule) {
        boolean places = !rule && random.nextBoolean();
        List<EventRef> refs = new ArrayList<>();
        if (places || !rule && random.nextInt(4) == 0) {
            random.ints(random.nextInt(1, 12), 0, EVENTS).forEach(at -> refs.add(evidence.items().get(at).ref()));
        }
        Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        if (rule && outcome.equals(Outcome.NEW)) {
            outcome = Outcome.FALSE_POSITIVE;
        }
        TimeRange range = random.nextBoolean() ? TimeRange.ALL : generator.range();
        return new Decision("d" + number, rule, places ? Decision.NOTHING : generator.query(evidence.items(), events, 1), range,
                random.nextInt(3) == 0 ? 1 : -1, !rule && random.nextInt(3) == 0, refs, outcome, "why", "me", Instant.EPOCH, -1, "");
    }

    private Set<EventRef> refs(Query query) {
        Set<EventRef> refs = new HashSet<>();
        events.select(new EventQuery(query)).forEach(item -> refs.add(item.ref()));
        return refs;
    }

    @Test
    void whatFollowsIsWhatOneByOneGives() throws IOException {
        fill();
        for (int round = 0; round < ROUNDS; round++) {
            List<Decision> decisions = new ArrayList<>();
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                decisions.add(decision(i, random.nextInt(4) == 0));
            }
            TriageBook book = new TriageBook(decisions);
            Map<EventRef, Outcome> expected = oneByOne(decisions);
            for (Outcome outcome : OUTCOMES) {
                Set<EventRef> of = new HashSet<>();
                for (MemoryEvidence.Item item : evidence.items()) {
                    Outcome is = expected.getOrDefault(item.ref(), Outcome.NEW);
                    if (is.equals(outcome) && (!outcome.equals(Outcome.NEW) || item.kind() == EventKind.ALERT)) {
                        of.add(item.ref());
                    }
                }
                assertEquals(of, refs(book.with(outcome)), () -> outcome + " of " + decisions);
            }
            assertEquals(book.decisions(), read(decisions), "written and read again");
        }
    }

    private Map<EventRef, Outcome> oneByOne(List<Decision> decisions) {
        Map<EventRef, Outcome> outcomes = new HashMap<>();
        List<Decision> ordered = new ArrayList<>(decisions.stream().filter(Decision::rule).toList());
        decisions.stream().filter(decision -> !decision.rule()).forEach(ordered::add);
        for (Decision decision : ordered) {
            for (EventRef ref : refs(decision.condition())) {
                boolean decided = !outcomes.getOrDefault(ref, Outcome.NEW).equals(Outcome.NEW);
                if (!decided || !decision.openOnly() && !decision.rule()) {
                    outcomes.put(ref, decision.outcome());
                }
            }
        }
        return outcomes;
    }

    /** Decisions written as lines and read again; queries in the form in which the parser gives them back. */
    private static List<Decision> read(List<Decision> decisions) throws IOException {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            StringWriter line = new StringWriter();
            DecisionLines.write(decisions.get(i), new JsonWriter(line));
            assertTrue(DecisionLines.replay(line.toString(), all), line::toString);
            Decision was = decisions.get(i);
            Decision is = all.get(i);
            all.set(i, new Decision(is.id(), is.rule(), was.query(), is.range(), is.sources(), is.openOnly(), is.refs(), is.outcome(),
                    is.note(), is.who(), is.when(), is.events(), is.finding()));
        }
        return all;
    }

    @Test
    void thousandsOfSingleDecisionsStayFlat() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            decisions.add(new Decision("d" + i, false, Decision.NOTHING, TimeRange.ALL, -1, false, List.of(new EventRef(0, i, 1)),
                    i % 2 == 0 ? Outcome.ACKNOWLEDGED : Outcome.FALSE_POSITIVE, "", "me", Instant.EPOCH, 1, ""));
        }
        Query with = new TriageBook(decisions).with(Outcome.ACKNOWLEDGED);
        assertEquals(2500, ((Query.At) with).refs().size());
    }

    @Test
    void linesThatAreNoDecisionsAreLeftOut() {
        List<Decision> decisions = new ArrayList<>();
        for (String line : List.of("", "{", "[]", "{\"id\":\"x\"}", "{\"removed\":\"nobody\"}",
                "{\"id\":\"x\",\"outcome\":\"acknowledged\",\"when\":\"yesterday\"}",
                "{\"id\":\"x\",\"outcome\":\"acknowledged\",\"when\":\"2004-07-26T12:00:00Z\",\"query\":\"((\"}",
                "{\"id\":\"x\",\"outcome\":\"acknowledged\",\"when\":\"2004-07-26T12:00:00Z\",\"events\":[[1,2]]}",
                "{\"id\":\"x\",\"outcome\":\"acknowledged\",\"when\":\"2004-07-26T12:00:00Z\",\"events\":[[-1,2,3]]}",
                "{\"id\":\"x\",\"outcome\":\"acknowledged\",\"when\":\"2004-07-26T12:00:00Z\",\"from\":9,\"to\":2}",
                "{\"id\":\"x\",\"outcome\":\"categorised\",\"when\":\"2004-07-26T12:00:00Z\"}")) {
            assertEquals(false, DecisionLines.replay(line, decisions), line);
        }
        assertEquals(List.of(), decisions);
    }
}

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;

/** Decisions as lines of JSON. What is read may have been written by anybody: it is checked, and what is wrong left out. */
final class DecisionLines {

    private static final int LONGEST_ABOUT = 500;

    private DecisionLines() {
    }

    static void write(Decision decision, JsonWriter out) throws IOException {
        out.beginObject().name("id").value(decision.id()).name("when").value(decision.when().toString()).name("who").value(decision.who())
                .name("outcome").value(decision.outcome().state().word());
        if (!decision.outcome().category().isEmpty()) {
            out.name("category").value(decision.outcome().category());
        }
        if (decision.rule()) {
            out.name("rule").value(true);
        }
        if (!decision.placesOnly()) {
            out.name("query").value(QueryText.of(decision.query()));
        }
        if (decision.range().from() != Long.MIN_VALUE) {
            out.name("from").value(decision.range().from());
        }
        if (decision.range().to() != Long.MAX_VALUE) {
            out.name("to").value(decision.range().to());
        }
        if (decision.sources() >= 0) {
            out.name("sources").value(decision.sources());
        }
        if (decision.openOnly()) {
            out.name("openOnly").value(true);
        }
        if (!decision.refs().isEmpty()) {
            out.name("events").beginArray();
            for (EventRef ref : decision.refs()) {
                out.beginArray().value(ref.source()).value(ref.offset()).value(ref.length()).endArray();
            }
            out.endArray();
        }
        out.name("count").value(decision.events()).name("note").value(decision.note()).name("finding").value(decision.finding())
                .endObject();
    }

    static void writeRemoved(String id, JsonWriter out) throws IOException {
        out.beginObject().name("removed").value(id).endObject();
    }

    /** Does to the decisions what a line says. @return false if it can't be understood */
    static boolean replay(String line, List<Decision> decisions) {
        try {
            Map<String, @Nullable Object> object = Json.readObject(line);
            String removed = Json.text(object, "removed");
            if (!removed.isEmpty()) {
                return decisions.removeIf(decision -> decision.id().equals(removed));
            }
            decisions.add(read(object));
            return true;
        } catch (JsonException | QuerySyntaxException | IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static Decision read(Map<String, @Nullable Object> object) throws QuerySyntaxException {
        TriageState state = TriageState.of(Json.text(object, "outcome")).orElseThrow(IllegalArgumentException::new);
        String text = Json.text(object, "query");
        Query query = text.isEmpty() ? Decision.NOTHING : new QueryParser(ZoneOffset.UTC).parse(text);
        List<EventRef> refs = new ArrayList<>();
        if (object.get("events") instanceof List<?> all) {
            for (Object one : all) {
                refs.add(ref(one));
            }
        }
        String id = Json.text(object, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A decision without an id");
        }
        return new Decision(id, Json.isTrue(object, "rule"), query,
                new TimeRange(Json.number(object, "from", Long.MIN_VALUE), Json.number(object, "to", Long.MAX_VALUE)),
                (int) Math.clamp(Json.number(object, "sources", -1), -1L, Integer.MAX_VALUE), Json.isTrue(object, "openOnly"), refs,
                new Outcome(state, Json.text(object, "category")), Json.text(object, "note"), Json.text(object, "who"),
                Instant.parse(Json.text(object, "when")), Json.number(object, "count", -1), Json.text(object, "finding"));
    }

    private static EventRef ref(@Nullable Object value) {
        if (value instanceof List<?> parts && parts.size() == 3 && parts.get(0) instanceof Number source
                && parts.get(1) instanceof Number offset && parts.get(2) instanceof Number length) {
            return new EventRef(source.intValue(), offset.longValue(), length.intValue());
        }
        throw new IllegalArgumentException("Not the place of an event");
    }

    /** What a decision is about, in one line for the journal. */
    static String about(Decision decision) {
        StringBuilder about = new StringBuilder();
        if (!decision.placesOnly()) {
            about.append(QueryText.of(decision.query()));
            if (!decision.range().isAll()) {
                about.append(' ').append(QueryText.of(Decision.times(decision.range())));
            }
        }
        if (!decision.refs().isEmpty()) {
            EventRef first = decision.refs().getFirst();
            about.append(about.isEmpty() ? "" : " and ").append(decision.refs().size())
                    .append(decision.refs().size() == 1 ? " event" : " events")
                    .append(", source ").append(first.source()).append(" offset ").append(first.offset());
        }
        return about.length() > LONGEST_ABOUT ? about.substring(0, LONGEST_ABOUT) + "…" : about.toString();
    }
}

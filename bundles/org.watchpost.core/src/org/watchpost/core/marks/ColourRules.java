/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.marks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/**
 * The colour rules of a case, in their order: the first that fits a row colours it. Safe for use by several threads; not for
 * the UI thread.
 */
public final class ColourRules {

    /** Most rules of a case. */
    public static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ColourRules.class);
    private static final String FILE = "colours.json";

    private final CaseState state;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable List<ColourRule> rules;

    /** @param state of the case; read when first asked */
    public ColourRules(CaseState state) {
        this.state = state;
    }

    /** All rules, the first one first. */
    public List<ColourRule> all() {
        List<ColourRule> known = rules;
        if (known == null) {
            synchronized (this) {
                known = rules;
                if (known == null) {
                    known = load();
                    rules = known;
                }
            }
        }
        return known;
    }

    private List<ColourRule> load() {
        try {
            return read(new String(state.read(FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("The colour rules of the case can't be read", e);
            return List.of();
        }
    }

    /**
     * Rules from their text.
     *
     * @throws JsonException if it is none
     */
    public static List<ColourRule> read(String text) throws JsonException {
        List<ColourRule> read = new ArrayList<>();
        if (!text.isBlank() && Json.read(text) instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map && read.size() < MOST) {
                    try {
                        read.add(new ColourRule(word(map, "name"), word(map, "query"), ColourRule.Colour.of(word(map, "colour")),
                                !Boolean.FALSE.equals(map.get("enabled"))));
                    } catch (IllegalArgumentException e) {
                        throw new JsonException(String.valueOf(e.getMessage()), 0);
                    }
                }
            }
        }
        return List.copyOf(read);
    }

    private static String word(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    /** Rules as text. */
    public static String write(List<ColourRule> rules) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (ColourRule rule : rules) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", rule.name());
            map.put("query", rule.query());
            map.put("colour", rule.colour().word());
            map.put("enabled", rule.enabled());
            list.add(map);
        }
        return Json.write(list);
    }

    /**
     * Keeps these in place of those there were.
     *
     * @throws CaseException if the case can't be changed, there are too many, or a query can't be understood
     */
    public void save(List<ColourRule> next) throws IOException {
        if (next.size() > MOST) {
            throw new CaseException("A case has at most " + MOST + " colour rules");
        }
        for (ColourRule rule : next) {
            try {
                new QueryParser(java.time.ZoneOffset.UTC).parse(rule.query());
            } catch (QuerySyntaxException e) {
                throw new CaseException("The query of the colour rule '" + rule.name() + "' can't be understood: " + e.explain());
            }
        }
        synchronized (this) {
            state.put(FILE, write(next).getBytes(StandardCharsets.UTF_8), "colours.saved", Map.of("rules", Integer.toString(next.size())));
            rules = List.copyOf(next);
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls a listener after a change, on the thread that made it. @return to be called when no longer interested */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Which of some events are coloured by what. Costs a query for each rule that is used, confined to the time of the events.
     *
     * @param rows events of the store
     * @param zone for times without one in the queries
     * @return the rule of each event that has one
     */
    public Map<EventRef, ColourRule> match(EventStore store, List<Event> rows, ZoneId zone, IProgressMonitor monitor) throws IOException {
        List<ColourRule> used = all().stream().filter(ColourRule::enabled).toList();
        if (used.isEmpty() || rows.isEmpty()) {
            return Map.of();
        }
        TimeRange range = range(rows);
        Map<EventRef, ColourRule> found = new HashMap<>();
        List<EventRef> left = new ArrayList<>(rows.stream().map(Event::ref).toList());
        SubMonitor progress = SubMonitor.convert(monitor, used.size());
        QueryParser parser = new QueryParser(zone);
        for (ColourRule rule : used) {
            if (left.isEmpty()) {
                break;
            }
            try {
                Query these = new Query.And(List.of(new Query.At(left), parser.parse(rule.query())));
                for (Event event : store.page(new EventQuery(these, range), SortOrder.BY_TIME, 0, left.size(), progress.split(1)).rows()) {
                    found.put(event.ref(), rule);
                }
                left.removeIf(found::containsKey);
            } catch (QuerySyntaxException | CaseException e) {
                // Was understood when it was saved; a value list it names may be gone since. The rule colours nothing then.
                LOG.debug("Colour rule {} is left out", rule.name(), e);
            }
        }
        return found;
    }

    private static TimeRange range(List<Event> rows) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (Event row : rows) {
            from = Math.min(from, row.micros());
            to = Math.max(to, row.micros());
        }
        return new TimeRange(from, to == Long.MAX_VALUE ? to : to + 1);
    }
}

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.Observation.Kind;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.text.Times;

/**
 * What set off runs of messages: the web request that stands before most of them and hardly anywhere else; for the others the
 * last start of a service or host before them. Used once, by one thread.
 */
final class CauseReader {

    private static final long SECOND = Times.SECOND;
    private static final long BEFORE_REQUEST = 60 * SECOND;
    private static final long BEFORE_RESTART = 900 * SECOND;
    private static final int MOST_REQUESTS = 200;
    private static final List<String> STARTS = List.of("entered the running state", "service was started", "daemon started",
            "starting the Postfix mail system", "starting daemon", "started by");

    private final EventStore events;
    private final Wording wording;
    private final IProgressMonitor monitor;
    private final String ip;
    private final String name;

    /**
     * @param ip   address of the host the messages come from; empty if not known
     * @param name its name; empty if not known
     */
    CauseReader(EventStore events, Wording wording, IProgressMonitor monitor, String ip, String name) {
        this.events = events;
        this.wording = wording;
        this.monitor = monitor;
        this.ip = ip;
        this.name = name;
    }

    List<Observation> read(List<FloodReader.Run> runs) throws IOException {
        List<Observation> found = new ArrayList<>();
        Map<Integer, Event> triggers = triggers(runs, found);
        for (int i = 0; i < runs.size(); i++) {
            if (!triggers.containsKey(i)) {
                restart(runs, i, found);
            }
        }
        return found;
    }

    /** The request before each run that it explains, by position of the run. */
    private Map<Integer, Event> triggers(List<FloodReader.Run> runs, List<Observation> found) throws IOException {
        Map<String, Map<Integer, Event>> byPath = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            TimeRange before = new TimeRange(runs.get(i).first() - BEFORE_REQUEST, runs.get(i).first() + SECOND);
            for (Event event : rows(new Query.Exists(Fields.URL_PATH), before, SortOrder.BY_TIME, MOST_REQUESTS)) {
                if (atSource(event)) {
                    byPath.computeIfAbsent(event.text(Fields.URL_PATH), path -> new HashMap<>()).put(i, event);
                }
            }
        }
        String best = "";
        double bestScore = 0;
        for (Map.Entry<String, Map<Integer, Event>> entry : byPath.entrySet()) {
            long all = events.count(new EventQuery(new Query.Phrase(Fields.URL_PATH, entry.getKey())), monitor);
            // Before how many runs it stands, and how little else.
            double score = entry.getValue().size() * (entry.getValue().size() / (double) Math.max(1, all));
            if (score > bestScore || score == bestScore && entry.getKey().compareTo(best) < 0) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        // A page that is asked for all day long may stand before a run by chance.
        if (bestScore < 0.5) {
            return Map.of();
        }
        Map<Integer, Event> its = byPath.getOrDefault(best, Map.of());
        found.add(trigger(best, runs, its));
        return its;
    }

    private Observation trigger(String path, List<FloodReader.Run> runs, Map<Integer, Event> its) throws IOException {
        List<Long> moments = new ArrayList<>();
        List<EventRef> refs = new ArrayList<>();
        Set<String> clients = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (Event event : rows(new Query.Phrase(Fields.URL_PATH, path), TimeRange.ALL, SortOrder.BY_TIME, MOST_REQUESTS)) {
            moments.add(event.micros());
            refs.add(event.ref());
            clients.add(event.text(Fields.SOURCE_IP));
        }
        for (Map.Entry<Integer, Event> entry : its.entrySet()) {
            FloodReader.Run run = runs.get(entry.getKey());
            text.append("Run ").append(entry.getKey() + 1).append(" began ")
                    .append(Wording.seconds((run.first() - entry.getValue().micros()) / 1e6)).append(" after the request of ")
                    .append(wording.time(entry.getValue().micros())).append(". ");
        }
        String from = String.join(" ", clients.stream().sorted().toList());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("path", path);
        facts.put("client", from);
        facts.put("requests", FloodReader.times(moments));
        facts.put("runs", Integer.toString(its.size()));
        return new Observation(Kind.TRIGGER,
                "Each of " + its.size() + (its.size() == 1 ? " run" : " runs") + " follows a request of " + path
                        + " by " + from,
                text + "The web server logged " + moments.size() + " requests of it in all.", facts, moments.get(0),
                moments.get(moments.size() - 1), "url.path:" + Wording.quoted(path), refs);
    }

    /** Whether a request went to the host the messages come from; any host will do if that is not known or not told. */
    private boolean atSource(Event event) {
        String target = event.text(Fields.DESTINATION_IP);
        String host = event.text(Fields.HOST_NAME);
        if (!ip.isEmpty() && !target.isEmpty()) {
            return target.equals(ip);
        }
        return host.isEmpty() || name.isEmpty() || sameHost(host);
    }

    private boolean sameHost(String host) {
        return shortName(host).equals(shortName(name));
    }

    private static String shortName(String host) {
        int dot = host.indexOf('.');
        return (dot < 0 ? host : host.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    private void restart(List<FloodReader.Run> runs, int number, List<Observation> found) throws IOException {
        FloodReader.Run run = runs.get(number);
        List<Query> any = new ArrayList<>();
        for (String start : STARTS) {
            any.add(new Query.Phrase(null, start));
        }
        TimeRange before = new TimeRange(run.first() - BEFORE_RESTART, run.first() + SECOND);
        Event best = null;
        int bestScore = 0;
        for (Event event : rows(new Query.Or(any), before, SortOrder.BY_TIME, MOST_REQUESTS)) {
            int score = score(event);
            if (score >= bestScore) {
                best = event;
                bestScore = score;
            }
        }
        if (best == null) {
            return;
        }
        String what = best.text(Fields.EVENT_REASON);
        String host = best.text(Fields.HOST_NAME);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("run", Integer.toString(number + 1));
        facts.put("host", host);
        facts.put("time", Times.iso(best.micros()));
        facts.put("what", what);
        facts.put("messages", Long.toString(run.messages()));
        String left = number == 0 ? "" : " Messages left in the queue from run " + number + " went out.";
        found.add(new Observation(Kind.RESTART, "Run " + (number + 1) + " was released by a restart of " + host + " at "
                + wording.time(best.micros()),
                "No request stands before this run. " + Wording.seconds((run.first() - best.micros()) / 1e6) + " before it " + host
                        + " logged: " + what + left,
                facts, best.micros(), run.last(), "host.name:" + Wording.quoted(host), List.of(best.ref())));
    }

    /** A mail service of the host in question tells most. */
    private int score(Event event) {
        String host = event.text(Fields.HOST_NAME);
        String text = event.raw().toLowerCase(Locale.ROOT);
        int score = !name.isEmpty() && !host.isEmpty() && sameHost(host) ? 4 : 0;
        return score + (text.contains("smtp") || text.contains("mail") || text.contains("exim") ? 2 : 0) + 1;
    }

    private List<Event> rows(Query query, TimeRange range, SortOrder order, int most) throws IOException {
        return events.page(new EventQuery(query, range), order, 0, most, monitor).rows();
    }
}

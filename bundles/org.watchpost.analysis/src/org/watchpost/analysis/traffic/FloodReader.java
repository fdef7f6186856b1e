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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.analysis.message.Joiner;
import org.watchpost.analysis.message.LineFacts;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.Observation.Kind;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.text.Times;

/**
 * Tells a flood: one sender and one recipient that make up much of a server's traffic. Then asks where these messages come
 * from, in which runs, and what set each run off: a request of a web server, or a service that started again and released
 * what was still in its queue. Used once, by one thread.
 */
final class FloodReader {

    private static final double SHARE = 0.3;
    private static final long LEAST = 50;
    private static final int RUNNER_UP = 5;
    private static final int MOST_TIMES = 4_000_000;
    private static final long SECOND = Times.SECOND;
    private static final long SHORTEST_GAP = 180 * SECOND;
    private static final int GAP = 20;
    private static final int LEAST_OF_RUN = 10;
    private static final int MOST_RUNS = 100;

    /**
     * Messages that came in one go.
     *
     * @param first    when the first one came
     * @param last     when the last one came
     * @param messages how many
     */
    record Run(long first, long last, long messages) {
    }

    /** When the flood's messages came to one server. */
    private static final class Arrivals {

        long[] times = new long[64];
        int size;
        final List<EventRef> first = new ArrayList<>();
        long earliest = Long.MAX_VALUE;

        void add(long micros, EventRef ref) {
            if (size < MOST_TIMES) {
                if (size == times.length) {
                    times = Arrays.copyOf(times, size * 2);
                }
                times[size++] = micros;
            }
            if (micros < earliest) {
                earliest = micros;
                first.clear();
            }
            if (first.size() < 5) {
                first.add(ref);
            }
        }
    }

    private final EventStore events;
    private final Wording wording;
    private final IProgressMonitor monitor;
    private final List<Observation> found = new ArrayList<>();

    FloodReader(EventStore events, Wording wording, IProgressMonitor monitor) {
        this.events = events;
        this.wording = wording;
        this.monitor = monitor;
    }

    List<Observation> read(EventQuery mail, List<TrafficReport.PairShare> pairs, Map<String, Long> runnersUp) throws IOException {
        TrafficReport.PairShare main = null;
        for (TrafficReport.PairShare pair : pairs) {
            if (pair.day().isEmpty() && dominant(pair, runnersUp) && (main == null || pair.share() > main.share())) {
                main = pair;
            }
        }
        if (main == null || main.from().isEmpty()) {
            return found;
        }
        Map<String, Arrivals> byServer = new HashMap<>();
        Map<String, Long> clients = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        String sender = main.from();
        Joiner joiner = new Joiner(life -> {
            // A transaction that broke off before it named a recipient is no message.
            if (!life.recipients().isEmpty() && life.from().toLowerCase(Locale.ROOT).equals(sender)) {
                arrivals(life, byServer, clients, names);
            }
            return true;
        }, (line, delay, deferred) -> {
        });
        events.scan(mail, SortOrder.BY_TIME, event -> joiner.add(LineFacts.of(event)), monitor);
        joiner.finish();
        pair(main, pairs);
        Optional<String> client = clients.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        String ip = client.orElse("");
        String name = names.getOrDefault(ip, "");
        source(main, ip, name, clients.getOrDefault(ip, 0L));
        runs(byServer, ip, name);
        return found;
    }

    private static boolean dominant(TrafficReport.PairShare pair, Map<String, Long> runnersUp) {
        return pair.messages() >= LEAST && pair.share() >= SHARE
                && pair.messages() >= RUNNER_UP * runnersUp.getOrDefault(pair.server(), 0L);
    }

    private static void arrivals(MessageLife life, Map<String, Arrivals> byServer, Map<String, Long> clients, Map<String, String> names) {
        EventRef ref = life.lines().isEmpty() ? null : life.lines().get(0).ref();
        for (MessageLife.Hop hop : life.hops()) {
            if (hop.queue() && ref != null) {
                byServer.computeIfAbsent(hop.server(), server -> new Arrivals()).add(hop.first(), ref);
            }
        }
        if (!life.sourceIp().isEmpty()) {
            clients.merge(life.sourceIp(), 1L, Long::sum);
            String client = life.hops().get(0).client();
            if (!client.isEmpty()) {
                names.putIfAbsent(life.sourceIp(), client);
            }
        }
    }

    private void pair(TrafficReport.PairShare main, List<TrafficReport.PairShare> pairs) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sender", main.from());
        facts.put("recipient", main.to());
        facts.put("server", main.server());
        facts.put("messages", Long.toString(main.messages()));
        facts.put("of", Long.toString(main.of()));
        facts.put("share", String.format(Locale.ROOT, "%.6f", main.share()));
        StringBuilder text = new StringBuilder("Of " + Wording.number(main.of()) + " messages that " + main.server() + " had, "
                + Wording.number(main.messages()) + " are from " + main.from() + " to " + main.to() + ".");
        for (TrafficReport.PairShare pair : pairs) {
            if (pair.from().equals(main.from()) && pair.to().equals(main.to()) && pair.messages() >= LEAST) {
                facts.put("at." + pair.server() + (pair.day().isEmpty() ? "" : "." + pair.day()), pair.messages() + " " + pair.of());
            }
            if (pair.from().equals(main.from()) && pair.to().equals(main.to()) && pair != main && pair.messages() >= LEAST) {
                text.append(" At ").append(pair.server()).append(pair.day().isEmpty() ? "" : " on " + pair.day()).append(": ")
                        .append(Wording.number(pair.messages())).append(" of ").append(Wording.number(pair.of())).append(", ")
                        .append(Wording.percent(pair.share())).append('.');
            }
        }
        String query = "email.from.address:" + Wording.quoted(main.from());
        List<EventRef> evidence = new ArrayList<>();
        long[] range = { Long.MAX_VALUE, Long.MIN_VALUE };
        EventQuery its = new EventQuery(new org.watchpost.core.query.Query.Phrase(Fields.EMAIL_FROM_ADDRESS, main.from()));
        for (Event event : events.page(its, SortOrder.BY_TIME, 0, 5, monitor).rows()) {
            evidence.add(event.ref());
            range[0] = Math.min(range[0], event.micros());
        }
        for (Event event : events.page(its, SortOrder.BY_TIME_DESCENDING, 0, 1, monitor).rows()) {
            range[1] = event.micros();
        }
        found.add(new Observation(Kind.DOMINANT_PAIR, Wording.percent(main.share()) + " of the mail at " + main.server() + " is from "
                + main.from() + " to " + main.to(), text.toString(), facts, Math.min(range[0], range[1]), range[1], query, evidence));
    }

    private void source(TrafficReport.PairShare main, String ip, String name, long messages) {
        if (ip.isEmpty()) {
            return;
        }
        Observation pair = found.get(0);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ip", ip);
        facts.put("name", name);
        facts.put("messages", Long.toString(messages));
        found.add(new Observation(Kind.SOURCE_HOST, "They come from " + (name.isEmpty() ? ip : name + " (" + ip + ")"),
                Wording.number(messages) + " messages of " + main.from() + " were handed in by " + ip + ".", facts, pair.from(), pair.to(),
                "source.ip:" + ip, pair.evidence()));
    }

    private void runs(Map<String, Arrivals> byServer, String ip, String name) throws IOException {
        Arrivals earliest = null;
        for (Arrivals arrivals : byServer.values()) {
            if (arrivals.size >= LEAST && (earliest == null || arrivals.earliest < earliest.earliest)) {
                earliest = arrivals;
            }
        }
        if (earliest == null) {
            return;
        }
        List<Run> runs = cut(Arrays.copyOf(earliest.times, earliest.size));
        CauseReader causes = new CauseReader(events, wording, monitor, ip, name);
        Observation pair = found.get(0);
        int number = 0;
        for (Run run : runs) {
            number++;
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("run", Integer.toString(number));
            facts.put("messages", Long.toString(run.messages));
            facts.put("first", Times.iso(run.first));
            facts.put("last", Times.iso(run.last));
            found.add(new Observation(Kind.RUN, "Run " + number + ": " + Wording.number(run.messages) + " messages from "
                    + wording.time(run.first) + " to " + wording.time(run.last),
                    "They follow each other without a pause; before and after there is one.", facts, run.first, run.last, pair.query(),
                    evidence(pair.query(), run)));
        }
        found.addAll(causes.read(runs));
    }

    private List<EventRef> evidence(String query, Run run) throws IOException {
        List<EventRef> refs = new ArrayList<>();
        String sender = query.substring(query.indexOf('"') + 1, query.length() - 1);
        EventQuery its = new EventQuery(new org.watchpost.core.query.Query.Phrase(Fields.EMAIL_FROM_ADDRESS, sender),
                new org.watchpost.core.query.TimeRange(run.first, run.last + 1));
        for (Event event : events.page(its, SortOrder.BY_TIME, 0, 3, monitor).rows()) {
            refs.add(event.ref());
        }
        return refs;
    }

    /** Cuts moments into runs: a pause is much longer than the usual time between two messages. */
    static List<Run> cut(long[] times) {
        Arrays.sort(times);
        long[] gaps = new long[Math.max(0, times.length - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = times[i + 1] - times[i];
        }
        long pause = Math.max(SHORTEST_GAP, (long) (GAP * BurstBook.median(gaps)));
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < times.length; i++) {
            if (i + 1 == times.length || times[i + 1] - times[i] > pause) {
                if (i + 1 - start >= LEAST_OF_RUN && runs.size() < MOST_RUNS) {
                    runs.add(new Run(times[start], times[i], i + 1L - start));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** Facts of several things in one: times joined by blanks. */
    static String times(List<Long> moments) {
        StringJoiner joined = new StringJoiner(" ");
        moments.forEach(moment -> joined.add(Times.iso(moment)));
        return joined.toString();
    }
}

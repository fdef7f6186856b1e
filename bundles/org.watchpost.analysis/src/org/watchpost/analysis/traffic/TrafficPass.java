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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.analysis.message.Joiner;
import org.watchpost.analysis.message.LineFacts;
import org.watchpost.analysis.message.MailQueries;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.message.MessageStatus;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.text.Times;

/** One pass over the messages of a query, counting. Used once, by one thread. */
final class TrafficPass {

    private static final int MOST_SERVERS_AND_DAYS = 5000;
    private static final int MOST_LOOPS = 50;
    private static final int LOOP = 3;

    private final ZoneId zone;
    final Map<Dimension, ValueCounter> counters = new EnumMap<>(Dimension.class);
    /** Server, day (or nothing), both followed by a line feed: how many messages, and of which pairs. */
    private final Map<String, Long> ofServer = new TreeMap<>();
    private final Map<String, ValueCounter> pairsOfServer = new TreeMap<>();
    final HostBook hosts = new HostBook();
    final HourBook hours = new HourBook();
    final BurstBook bursts;
    private final DelaySample delays = new DelaySample();
    private final RateBook rate;
    final PriorityQueue<MessageLife> loops = new PriorityQueue<>(Comparator.comparingInt(TrafficPass::rounds));
    long messages;
    private long bytes;
    private long failures;

    TrafficPass(ZoneId zone, TimeRange extent) {
        this.zone = zone;
        this.rate = new RateBook(extent);
        this.bursts = new BurstBook(zone);
        for (Dimension dimension : Dimension.values()) {
            counters.put(dimension, new ValueCounter());
        }
    }

    void run(EventStore events, EventQuery mail, IProgressMonitor monitor) throws IOException {
        Joiner joiner = new Joiner(life -> {
            add(life);
            return true;
        }, (line, delay, deferred) -> hours.add(line.dataset(), line.micros(), delay, deferred));
        events.scan(mail, SortOrder.BY_TIME, event -> joiner.add(LineFacts.of(event)), monitor);
        joiner.finish();
    }

    /** The events that {@link #run} reads. */
    static EventQuery mail(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException {
        return MailQueries.mailOf(events, query, monitor);
    }

    private void add(MessageLife life) {
        MessageStatus status = life.status();
        boolean failed = status.failed() || status == MessageStatus.PARTLY;
        double seconds = delay(life);
        messages++;
        bytes += Math.max(0, life.size());
        failures += failed ? 1 : 0;
        if (seconds >= 0) {
            delays.add(seconds);
        }
        rate.add(life, failed, seconds);
        bursts.add(life);
        hosts.add(life);
        String from = life.from().toLowerCase(Locale.ROOT);
        count(Dimension.SENDER, from, life, failed, seconds);
        if (!life.sourceIp().isEmpty()) {
            count(Dimension.HOST, life.sourceIp(), life, failed, seconds);
        }
        for (MessageLife.Recipient recipient : life.recipients()) {
            if (recipient.address().isEmpty()) {
                continue;
            }
            String to = recipient.address().toLowerCase(Locale.ROOT);
            boolean lost = recipient.status().failed();
            double after = recipient.status() == MessageStatus.DELIVERED ? (recipient.micros() - life.first()) / 1e6 : -1;
            count(Dimension.RECIPIENT, to, life, lost, after);
            count(Dimension.PAIR, from + TrafficReport.PAIR_DIVIDER + to, life, lost, after);
        }
        servers(life, from, failed);
        int rounds = rounds(life);
        if (rounds >= LOOP) {
            loops.add(life);
            if (loops.size() > MOST_LOOPS) {
                loops.remove();
            }
        }
    }

    private void servers(MessageLife life, String from, boolean failed) {
        List<String> seen = new ArrayList<>(2);
        List<String> relays = new ArrayList<>(2);
        for (MessageLife.Hop hop : life.hops()) {
            if (!hop.relay().isEmpty() && hop.queue() && !relays.contains(hop.relay())) {
                relays.add(hop.relay());
                count(Dimension.RELAY, hop.relay(), life, failed, hop.delay());
            }
            if (!hop.queue() || seen.contains(hop.server())) {
                continue;
            }
            seen.add(hop.server());
            count(Dimension.SERVER, hop.server(), life, failed, hop.delay());
            String day = LocalDate.ofInstant(Times.instant(hop.first()), zone).toString();
            for (String key : List.of(hop.server() + "\n", hop.server() + "\n" + day)) {
                if (ofServer.size() >= MOST_SERVERS_AND_DAYS && !ofServer.containsKey(key)) {
                    continue;
                }
                ofServer.merge(key, 1L, Long::sum);
                ValueCounter pairs = pairsOfServer.computeIfAbsent(key, name -> new ValueCounter(4000));
                for (MessageLife.Recipient recipient : life.recipients()) {
                    pairs.add(from + TrafficReport.PAIR_DIVIDER + recipient.address().toLowerCase(Locale.ROOT), -1, false, -1);
                }
            }
        }
    }

    private void count(Dimension dimension, String value, MessageLife life, boolean failed, double seconds) {
        ValueCounter counter = counters.get(dimension);
        if (counter != null) {
            counter.add(value, life.size(), failed, seconds);
        }
    }

    /** Seconds until the last recipient had it; negative if nobody has it. */
    static double delay(MessageLife life) {
        long last = -1;
        for (MessageLife.Recipient recipient : life.recipients()) {
            if (recipient.status() == MessageStatus.DELIVERED) {
                last = Math.max(last, recipient.micros());
            }
        }
        return last < 0 ? -1 : Math.max(0, (last - life.first()) / 1e6);
    }

    /** How often a message came to the same server at most: under another queue id each time. */
    static int rounds(MessageLife life) {
        int most = 0;
        for (MessageLife.Hop hop : life.hops()) {
            int rounds = 0;
            for (MessageLife.Hop other : life.hops()) {
                rounds += other.queue() && !other.queueId().isEmpty() && other.server().equals(hop.server()) ? 1 : 0;
            }
            most = Math.max(most, rounds);
        }
        return most;
    }

    /** The most frequent pair of each server, in all and by day. */
    List<TrafficReport.PairShare> pairs() {
        List<TrafficReport.PairShare> list = new ArrayList<>();
        pairsOfServer.forEach((key, pairs) -> {
            long of = ofServer.getOrDefault(key, 0L);
            int end = key.indexOf('\n');
            for (TrafficReport.Row row : pairs.top(1, of)) {
                int divider = row.value().indexOf(TrafficReport.PAIR_DIVIDER);
                list.add(new TrafficReport.PairShare(key.substring(0, end), key.substring(end + 1), row.value().substring(0, divider),
                        row.value().substring(divider + TrafficReport.PAIR_DIVIDER.length()), row.messages(), of));
            }
        });
        return list;
    }

    /** Messages of the second most frequent pair of each server. */
    Map<String, Long> runnersUp() {
        Map<String, Long> second = new TreeMap<>();
        pairsOfServer.forEach((key, pairs) -> {
            List<TrafficReport.Row> two = pairs.top(2, 1);
            if (key.endsWith("\n") && two.size() == 2) {
                second.put(key.substring(0, key.length() - 1), two.get(1).messages());
            }
        });
        return second;
    }

    TrafficReport toReport(int rows, List<org.watchpost.core.analysis.traffic.Observation> observations) {
        Map<Dimension, List<TrafficReport.Row>> top = new EnumMap<>(Dimension.class);
        boolean approximate = false;
        for (Map.Entry<Dimension, ValueCounter> entry : counters.entrySet()) {
            top.put(entry.getKey(), entry.getValue().top(rows, messages));
            approximate |= entry.getValue().approximate();
        }
        return new TrafficReport(messages, bytes, failures, delays.toDelays(), top, rate.toRate(), hours.toList(), pairs(), observations,
                approximate);
    }
}

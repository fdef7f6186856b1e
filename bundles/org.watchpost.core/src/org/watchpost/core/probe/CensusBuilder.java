/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts listed messages in bounded memory, whatever a hostile listing holds: beyond a number of different values new ones are
 * only counted together. Belongs to one thread.
 */
public final class CensusBuilder {

    /** How many values of each kind a census tells. */
    public static final int TOP = 20;

    private static final int MOST_VALUES = 50_000;
    private static final int LONGEST = 320;
    private static final int MOST_RECIPIENTS = 1000;
    private static final long MINUTE = 60_000_000L;

    private final long now;
    private final Map<String, long[]> senders = new HashMap<>();
    private final Map<String, long[]> recipients = new HashMap<>();
    private final Map<String, long[]> hosts = new HashMap<>();
    private final Map<String, long[]> reasons = new HashMap<>();
    private final Map<PairKey, PairCount> pairs = new HashMap<>();
    private final Map<String, long[]> ages = new HashMap<>();
    private final long[] total = new long[MessageCensus.BOUNDS.size() + 1];
    private final Map<String, QueueCount> queues = new HashMap<>();
    private long messages;
    private boolean truncated;

    private record PairKey(String sender, String recipient) {
    }

    private static final class PairCount {
        private long count;
        private long first;
        private final Map<String, long[]> hosts = new HashMap<>(2);
    }

    private static final class QueueCount {
        private long count;
        private long bytes;
        private long first;
    }

    /** @param now the moment of the reading, microseconds since the epoch */
    public CensusBuilder(long now) {
        this.now = now;
    }

    /** Counts a message. */
    public void add(QueuedMessage message) {
        messages++;
        QueueCount queue = queues.size() < 1000 || queues.containsKey(message.queue())
                ? queues.computeIfAbsent(message.queue(), name -> new QueueCount())
                : new QueueCount();
        queue.count++;
        queue.bytes += Math.max(0, message.size());
        if (message.arrival() > 0) {
            queue.first = queue.first == 0 ? message.arrival() : Math.min(queue.first, message.arrival());
        }
        String sender = cut(message.sender());
        count(senders, sender);
        if (!message.host().isEmpty()) {
            count(hosts, cut(message.host()));
        }
        if (!message.reason().isEmpty()) {
            count(reasons, cut(message.reason()));
        }
        int age = message.arrival() == 0 ? 0 : ageClass(now - message.arrival());
        total[age]++;
        List<String> to = message.recipients();
        for (int i = 0; i < Math.min(to.size(), MOST_RECIPIENTS); i++) {
            String recipient = cut(to.get(i));
            count(recipients, recipient);
            pair(sender, recipient, message);
            String domain = recipient.substring(recipient.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (ages.size() < MOST_VALUES || ages.containsKey(domain)) {
                ages.computeIfAbsent(domain, name -> new long[total.length])[age]++;
            }
        }
    }

    private void pair(String sender, String recipient, QueuedMessage message) {
        PairKey key = new PairKey(sender, recipient);
        PairCount pair = pairs.get(key);
        if (pair == null) {
            if (pairs.size() >= MOST_VALUES) {
                return;
            }
            pair = new PairCount();
            pairs.put(key, pair);
        }
        pair.count++;
        if (message.arrival() > 0) {
            pair.first = pair.first == 0 ? message.arrival() : Math.min(pair.first, message.arrival());
        }
        if (!message.host().isEmpty() && (pair.hosts.size() < 16 || pair.hosts.containsKey(message.host()))) {
            pair.hosts.computeIfAbsent(cut(message.host()), name -> new long[1])[0]++;
        }
    }

    /** Says that the listing is longer than what was counted. */
    public void truncated() {
        truncated = true;
    }

    /** Messages so far. */
    public long messages() {
        return messages;
    }

    /** The queues of the listing with depth, size and age, by name. */
    public List<QueueReading> queues() {
        return queues.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.<String>naturalOrder())).map(e -> {
            QueueCount q = e.getValue();
            long oldest = q.first == 0 ? QueueReading.UNKNOWN : Math.max(0, (now - q.first) / 1_000_000L);
            return new QueueReading(e.getKey(), q.count, oldest, q.bytes, QueueReading.UNKNOWN, QueueReading.UNKNOWN);
        }).toList();
    }

    /** The census of what was added. */
    public MessageCensus build() {
        List<MessageCensus.Pair> best = pairs.entrySet().stream()
                .sorted(Comparator.<Map.Entry<PairKey, PairCount>>comparingLong(e -> -e.getValue().count)
                        .thenComparing(e -> e.getKey().sender()).thenComparing(e -> e.getKey().recipient()))
                .limit(TOP).map(e -> new MessageCensus.Pair(e.getKey().sender(), e.getKey().recipient(), e.getValue().count,
                        e.getValue().first, top(e.getValue().hosts).stream().findFirst().map(MessageCensus.Count::value).orElse("")))
                .toList();
        List<MessageCensus.AgeRow> rows = new ArrayList<>();
        rows.add(new MessageCensus.AgeRow("TOTAL", boxed(total)));
        ages.entrySet().stream().map(e -> new MessageCensus.AgeRow(e.getKey(), boxed(e.getValue())))
                .sorted(Comparator.comparingLong((MessageCensus.AgeRow row) -> -row.total()).thenComparing(MessageCensus.AgeRow::domain))
                .limit(TOP).forEach(rows::add);
        return new MessageCensus(messages, top(senders), top(recipients), best, top(hosts), top(reasons), rows, truncated);
    }

    private static List<Long> boxed(long[] counts) {
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    private static List<MessageCensus.Count> top(Map<String, long[]> counts) {
        return counts.entrySet().stream().map(e -> new MessageCensus.Count(e.getKey(), e.getValue()[0]))
                .sorted(Comparator.comparingLong((MessageCensus.Count c) -> -c.count()).thenComparing(MessageCensus.Count::value))
                .limit(TOP)
                .toList();
    }

    private static void count(Map<String, long[]> counts, String value) {
        long @Nullable [] count = counts.get(value);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < MOST_VALUES) {
            counts.put(value, new long[] { 1 });
        }
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static int ageClass(long micros) {
        for (int i = 0; i < MessageCensus.BOUNDS.size(); i++) {
            if (micros < MessageCensus.BOUNDS.get(i) * MINUTE) {
                return i;
            }
        }
        return MessageCensus.BOUNDS.size();
    }
}

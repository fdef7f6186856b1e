/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;

/**
 * Recognises a flood: a queue that grew while few senders or recipients have most of it, and says it in one sentence. A list of
 * many recipients from one sender is no less of a flood than many messages of one pair.
 */
final class FloodRecogniser {

    private static final double SHARE = 0.5;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Where it is known from who fills the queue. */
    enum Source {
        /** The server lists its messages. */
        LISTING("queued messages"),
        /** Log lines tell who mailed in the last hour. */
        LOG("mails logged within the hour");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    private FloodRecogniser() {
    }

    /**
     * Whether a queue has grown as in a flood.
     *
     * @param depth  messages in it
     * @param before how many there were; NaN if not known
     * @param least  fewer messages are no flood
     */
    static boolean grew(double depth, double before, double least) {
        return depth >= least && (Double.isNaN(before) || depth >= before * 2 && depth - before >= least / 2);
    }

    /**
     * Judges.
     *
     * @param census who fills the queues
     * @param least  fewer messages of one kind are no flood
     * @param now    microseconds since the epoch
     * @return what is going on, in one sentence
     */
    static Optional<String> judge(MessageCensus census, double least, long now, ZoneId zone, Source source) {
        long total = census.messages();
        String what = source.words;
        if (total < least) {
            return Optional.empty();
        }
        Optional<MessageCensus.Pair> pair = census.pairs().stream().findFirst()
                .filter(p -> p.count() >= least && p.count() >= SHARE * total);
        if (pair.isPresent()) {
            MessageCensus.Pair p = pair.get();
            String host = p.host().isEmpty() ? census.hosts().stream().findFirst().map(MessageCensus.Count::value).orElse("") : p.host();
            return Optional.of(share(p.count(), total, what) + " are from " + name(p.sender()) + " to " + name(p.recipient())
                    + (p.first() > 0 ? ", first seen " + time(p.first(), now, zone) : "")
                    + (host.isEmpty() ? "" : ", from host " + name(host)));
        }
        Optional<String> sender = one(census.senders(), total, least, what + " are from ");
        return sender.isPresent() ? sender : one(census.recipients(), total, least, what + " are to ");
    }

    private static Optional<String> one(List<MessageCensus.Count> counts, long total, double least, String what) {
        return counts.stream().findFirst().filter(c -> c.count() >= least && c.count() >= SHARE * total)
                .map(c -> String.format(Locale.ROOT, "%d %% of %,d ", Math.min(100, c.count() * 100 / total), total) + what
                        + name(c.value()));
    }

    private static String share(long count, long total, String what) {
        return String.format(Locale.ROOT, "%d %% of %,d %s", Math.min(100, count * 100 / total), total, what);
    }

    private static String name(String value) {
        return value.isEmpty() ? "nobody (bounces)" : VisibleText.line(value);
    }

    private static String time(long micros, long now, ZoneId zone) {
        boolean today = now - micros < 20 * 3_600_000_000L;
        return (today ? MINUTE : DAY).format(Times.instant(micros).atZone(zone));
    }

    /** Whether an alarm is one of these. */
    static boolean isFlood(Alarm alarm) {
        return alarm.message().contains("queued messages are ");
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.watchpost.core.analysis.message.MailTotals;
import org.watchpost.core.event.Event;

/**
 * Counts lines as the tools of the mail servers do: pflogsumm 1.1.5, eximstats of Exim 4.9x, mailstats of sendmail 8.
 * Remembers the messages seen last, {@link #REMEMBERED} at most.
 */
final class TotalsCounter {

    private static final int REMEMBERED = 200_000;

    /** What is known of a message; a bit each. */
    private static final int ARRIVED = 1;
    private static final int DEFERRED = 2;
    private static final int FAILED = 4;
    private static final int REFUSED = 8;
    private static final int SIZED = 16;

    private static final class Known {

        int bits;
        long size;

        boolean first(int bit) {
            boolean is = (bits & bit) == 0;
            bits |= bit;
            return is;
        }

        boolean has(int bit) {
            return (bits & bit) != 0;
        }
    }

    private static final class Tally {

        long received;
        long delivered;
        long forwarded;
        long deferred;
        long deferrals;
        long bounced;
        long rejected;
        long warned;
        long held;
        long discarded;
        long bytesReceived;
        long bytesDelivered;

        MailTotals.Counts toCounts() {
            return new MailTotals.Counts(received, delivered, forwarded, deferred, deferrals, bounced, rejected, warned, held, discarded,
                    bytesReceived, bytesDelivered);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("null")
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    void add(Event event) {
        LineFacts line = LineFacts.of(event);
        // Exim's refusals need neither a message nor an address: a call that was dropped counts.
        if (line.sensor || !line.mail && !line.dataset.equals("exim")) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(line.dataset, dataset -> new Tally());
        switch (line.dataset) {
            case "postfix" -> postfix(line, event.raw(), tally);
            case "exim" -> exim(line, event.raw(), tally);
            case "sendmail" -> sendmail(line, event.raw(), tally);
            default -> other(line, tally);
        }
    }

    MailTotals totals() {
        Map<String, MailTotals.Counts> counts = new TreeMap<>();
        tallies.forEach((dataset, tally) -> counts.put(dataset, tally.toCounts()));
        return new MailTotals(counts);
    }

    private Known known(LineFacts line) {
        return known.computeIfAbsent(line.dataset + " " + line.server + " " + line.queueId, id -> new Known());
    }

    private void postfix(LineFacts line, String raw, Tally tally) {
        if (line.process.indexOf('/') < 0) {
            return;
        }
        String daemon = line.process.substring(line.process.lastIndexOf('/') + 1);
        switch (daemon) {
            case "smtpd", "postscreen" -> {
                if (line.arrival) {
                    tally.received++;
                    known(line).first(ARRIVED);
                } else {
                    refused(line.action, tally);
                }
            }
            case "cleanup" -> content(raw, tally);
            case "master" -> {
                // Says nothing about messages.
            }
            default -> {
                if (line.arrival) {
                    tally.received++;
                    known(line).first(ARRIVED);
                } else if (!line.queueId.isEmpty() && line.size >= 0 && raw.contains("from=<")) {
                    Known message = known(line);
                    if (message.first(SIZED)) {
                        message.size = line.size;
                        tally.bytesReceived += message.has(ARRIVED) ? line.size : 0;
                    }
                } else if (!line.status.isEmpty() && raw.contains("to=<") && raw.contains(" status=")) {
                    result(line, tally);
                } else if (line.queueId.isEmpty()) {
                    refused(line.action, tally);
                }
            }
        }
    }

    private static void refused(String action, Tally tally) {
        switch (action) {
            case "reject" -> tally.rejected++;
            case "reject_warning" -> tally.warned++;
            case "hold" -> tally.held++;
            case "discard" -> tally.discarded++;
            default -> {
                // A milter's refusal is counted where cleanup logs it.
            }
        }
    }

    /** {@code reject: header ...}, {@code milter-reject: END-OF-MESSAGE ...}, {@code warning: body ...}. */
    private static void content(String raw, Tally tally) {
        if (about(raw, "milter-reject: ") || about(raw, "reject: ")) {
            tally.rejected++;
        } else if (about(raw, "warning: ")) {
            tally.warned++;
        } else if (about(raw, "hold: ")) {
            tally.held++;
        } else if (about(raw, "discard: ")) {
            tally.discarded++;
        }
    }

    private static boolean about(String raw, String word) {
        int at = raw.indexOf(word);
        int from = at + word.length();
        return at >= 0 && (raw.startsWith("header ", from) || raw.startsWith("body ", from) || raw.startsWith("END-OF-MESSAGE ", from));
    }

    private void result(LineFacts line, Tally tally) {
        switch (line.action) {
            case "sent" -> {
                if (line.reason.contains("forwarded as ")) {
                    tally.forwarded++;
                } else {
                    tally.delivered++;
                    tally.bytesDelivered += known(line).size;
                }
            }
            case "deferred" -> {
                tally.deferrals++;
                tally.deferred += known(line).first(DEFERRED) ? 1 : 0;
            }
            case "bounced" -> tally.bounced++;
            default -> {
                // expired, softbounce: the tool has no column for them.
            }
        }
    }

    private void exim(LineFacts line, String raw, Tally tally) {
        switch (line.action) {
            case "arrival" -> {
                tally.received++;
                tally.bytesReceived += Math.max(0, line.size);
                Known message = known(line);
                message.first(SIZED);
                message.size = Math.max(0, line.size);
            }
            case "delivery" -> {
                tally.delivered++;
                if (raw.contains(" => ")) {
                    tally.bytesDelivered += known(line).size;
                    // Delivered without a transport: thrown away, which the tool counts as a refusal.
                    tally.rejected += raw.contains(" T=") ? 0 : 1;
                }
            }
            case "deferred" -> {
                tally.deferrals++;
                Known message = known(line);
                tally.deferred += message.has(SIZED) && message.first(DEFERRED) ? 1 : 0;
            }
            case "failed" -> {
                Known message = known(line);
                tally.bounced += message.has(SIZED) && message.first(FAILED) ? 1 : 0;
            }
            default -> tally.rejected += raw.contains("rejected") || raw.contains("refused") || raw.contains("dropped") ? 1 : 0;
        }
    }

    private void sendmail(LineFacts line, String raw, Tally tally) {
        if (line.queueId.isEmpty()) {
            tally.rejected += line.status.equals("rejected") ? 1 : 0;
            return;
        }
        Known message = known(line);
        if (line.arrival) {
            if (!message.has(REFUSED) && message.first(ARRIVED)) {
                tally.received++;
                message.size = Math.max(0, line.size);
                tally.bytesReceived += message.size;
            }
            return;
        }
        int recipients = Math.max(1, line.to.size());
        switch (line.status) {
            case "sent" -> {
                tally.delivered += recipients;
                tally.bytesDelivered += message.size * recipients;
            }
            case "deferred" -> {
                tally.deferrals++;
                tally.deferred += message.first(DEFERRED) ? 1 : 0;
            }
            case "bounced", "expired" -> tally.bounced += recipients;
            case "rejected" -> {
                if (!raw.contains("reject=")) {
                    return;
                }
                tally.rejected++;
                // Refused after its sender line: it was never taken in.
                if (raw.contains("Milter: ") && message.first(REFUSED) && message.has(ARRIVED)) {
                    tally.received--;
                    tally.bytesReceived -= message.size;
                }
            }
            default -> {
                if (line.action.equals("discard")) {
                    tally.discarded++;
                }
            }
        }
    }

    private void other(LineFacts line, Tally tally) {
        int recipients = Math.max(1, line.to.size());
        switch (line.status) {
            case "queued" -> {
                tally.received++;
                tally.bytesReceived += Math.max(0, line.size);
            }
            case "sent" -> {
                tally.delivered += recipients;
                tally.bytesDelivered += Math.max(0, line.size) * recipients;
            }
            case "deferred" -> {
                tally.deferrals++;
                tally.deferred += known(line).first(DEFERRED) ? 1 : 0;
            }
            case "bounced", "expired" -> tally.bounced += recipients;
            case "rejected" -> tally.rejected++;
            default -> {
                // Says nothing about what became of it.
            }
        }
    }
}

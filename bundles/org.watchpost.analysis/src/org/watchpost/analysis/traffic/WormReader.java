/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.Observation.Kind;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.text.Times;

/** Tells what a mailing worm does to the traffic: workstations that send mail themselves, and servers that fall behind. */
final class WormReader {

    private static final double RISE = 3;
    private static final double LEAST_RISE = 5;
    private static final long LEAST_DELIVERIES = 3;
    private static final int MOST_NAMED = 8;

    private final Wording wording;

    WormReader(Wording wording) {
        this.wording = wording;
    }

    List<Observation> read(HostBook hosts, List<TrafficReport.HourDelay> hours) {
        List<Observation> found = new ArrayList<>();
        senders(hosts, found);
        delays(hours, found);
        return found;
    }

    private void senders(HostBook book, List<Observation> found) {
        List<HostBook.Host> hosts = book.newSenders();
        if (hosts.isEmpty()) {
            return;
        }
        StringJoiner ips = new StringJoiner(" ");
        StringJoiner since = new StringJoiner(" ");
        StringJoiner named = new StringJoiner(", ");
        List<EventRef> evidence = new ArrayList<>();
        long messages = 0;
        long last = 0;
        int outside = 0;
        int alerted = 0;
        for (HostBook.Host host : hosts) {
            ips.add(host.ip);
            since.add(Times.iso(host.since));
            if (evidence.size() < MOST_NAMED) {
                named.add((host.name.isEmpty() ? host.ip : host.name + " (" + host.ip + ")") + " since " + wording.time(host.since));
                EventRef ref = host.evidence;
                if (ref != null) {
                    evidence.add(ref);
                }
            }
            messages += host.messages;
            last = Math.max(last, host.since);
            outside += host.outside > 0 ? 1 : 0;
            alerted += host.alerts > 0 ? 1 : 0;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("hosts", Integer.toString(hosts.size()));
        facts.put("of", Integer.toString(book.size()));
        facts.put("ips", ips.toString());
        facts.put("since", since.toString());
        facts.put("messages", Long.toString(messages));
        facts.put("outside", Integer.toString(outside));
        facts.put("alerted", Integer.toString(alerted));
        StringJoiner query = new StringJoiner(" OR ", "source.ip:(", ")");
        hosts.forEach(host -> query.add(host.ip));
        found.add(new Observation(Kind.NEW_SENDERS, hosts.size() + " hosts became mail senders, the first at "
                + wording.time(hosts.get(0).since),
                "Of " + book.size() + " hosts of the network that sent mail, these sent in the names of several people or straight to "
                        + "servers outside (" + outside + " of them), which workstations don't, or mail that sensors raised alerts about ("
                        + alerted + "). Together they sent "
                        + Wording.number(messages) + " messages. " + (hosts.size() > MOST_NAMED ? "The first: " : "") + named + ".",
                facts, hosts.get(0).since, last, query.toString(), evidence));
    }

    private void delays(List<TrafficReport.HourDelay> hours, List<Observation> found) {
        Map<String, List<TrafficReport.HourDelay>> byDataset = new TreeMap<>();
        hours.forEach(hour -> byDataset.computeIfAbsent(hour.dataset(), dataset -> new ArrayList<>()).add(hour));
        Map<String, String> facts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        double worst = 0;
        for (Map.Entry<String, List<TrafficReport.HourDelay>> entry : byDataset.entrySet()) {
            TrafficReport.HourDelay peak = null;
            for (TrafficReport.HourDelay hour : entry.getValue()) {
                if (hour.deliveries() >= LEAST_DELIVERIES && (peak == null || hour.mean() > peak.mean())) {
                    peak = hour;
                }
            }
            double before = peak == null ? 0 : before(entry.getValue(), peak);
            if (peak == null || before < 0 || peak.mean() < RISE * before || peak.mean() - before < LEAST_RISE) {
                continue;
            }
            facts.put(entry.getKey() + ".before", String.format(java.util.Locale.ROOT, "%.3f", before));
            facts.put(entry.getKey() + ".peak", String.format(java.util.Locale.ROOT, "%.3f", peak.mean()));
            facts.put(entry.getKey() + ".hour", Times.iso(peak.from()));
            text.append("With ").append(entry.getKey()).append(" it rose from ").append(Wording.seconds(before)).append(" to ")
                    .append(Wording.seconds(peak.mean())).append(" in the hour that began at ").append(wording.time(peak.from()))
                    .append(". ");
            from = Math.min(from, entry.getValue().get(0).from());
            to = Math.max(to, peak.from() + HourBook.HOUR);
            worst = Math.max(worst, peak.mean() / Math.max(0.1, before));
        }
        if (facts.isEmpty()) {
            return;
        }
        found.add(new Observation(Kind.DELAY_RISE,
                String.format(java.util.Locale.ROOT, "The mean delay of mail rose up to %.0f times", worst),
                text.append("Messages that had to be tried again are left out.").toString(), facts, from, to,
                "watchpost.mail.delay:>=10", List.of()));
    }

    /** The mean of the earliest hours: a quarter of those before the peak, weighted by deliveries; negative if there are none. */
    private static double before(List<TrafficReport.HourDelay> hours, TrafficReport.HourDelay peak) {
        int until = hours.indexOf(peak);
        int some = Math.max(1, (until + 3) / 4);
        double sum = 0;
        long count = 0;
        for (int i = 0; i < Math.min(some, until); i++) {
            sum += hours.get(i).mean() * hours.get(i).deliveries();
            count += hours.get(i).deliveries();
        }
        return count == 0 ? -1 : sum / count;
    }
}

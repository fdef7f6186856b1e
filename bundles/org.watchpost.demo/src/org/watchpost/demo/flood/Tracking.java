/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;

/** Exchange 2000 message tracking: tab-separated, unpadded times in GMT, one file per day. */
final class Tracking {
    private record Note(int event, String client, String sender, String recipient, boolean flood) {
    }

    private static final String FIELDS = "# Date\tTime\tclient-ip\tClient-hostname\tPartner-Name\tServer-hostname\tserver-IP\tRecipient-Address\t"
            + "Event-ID\tMSGID\tPriority\tRecipient-Report-Status\ttotal-bytes\tNumber-Recipients\tOrigination-Time\tEncryption\t"
            + "service-Version\tLinked-MSGID\tMessage-Subject\tSender-Address";
    private final String server;
    private final String ip;
    private final Journal<Note> lines = new Journal<>();
    final Map<String, Long> eventCounts = new TreeMap<>();
    final List<Long> flood = new ArrayList<>();
    private final Map<String, Map<String, Long>> pairs = new TreeMap<>();
    private final Map<String, Long> byClient = new TreeMap<>();

    Tracking(String server, String ip) {
        this.server = server;
        this.ip = ip;
    }

    void log(long t, String clientIp, String client, String recipient, int event, String id, int size, long origin, String subject, String sender) {
        lines.add(t, String.join("\t", Ts.exchangeDate(t), Ts.exchangeTime(t), clientIp, client, "-", server.toUpperCase(Locale.ROOT), ip, recipient,
                Integer.toString(event), id, "0", "0", Integer.toString(size), "1", Ts.exchangeDate(origin) + " " + Ts.exchangeTime(origin), "0",
                "Version: 6.0.4417.0", "-", subject, sender),
                new Note(event, client, sender, recipient, event == 1019 && sender.equals(FloodScenario.SENDER)));
    }

    long count(int event, String client) {
        return byClient.getOrDefault(event + " " + client, 0L);
    }

    /** The most frequent sender and recipient, of accepted (gateway) or delivered (hub) messages. */
    Map<String, Object> topPair(@Nullable String day) {
        Map<String, Long> sum = new TreeMap<>();
        pairs.forEach((d, m) -> {
            if (day == null || d.equals(day)) {
                m.forEach((k, v) -> sum.merge(k, v, Long::sum));
            }
        });
        long total = sum.values().stream().mapToLong(Long::longValue).sum();
        Map.Entry<String, Long> top = sum.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow();
        String[] names = top.getKey().split(" ");
        return TruthJson.obj("sender", names[0], "recipient", names[1], "messages", top.getValue(), "of", total,
                "share", Math.round(1e6 * top.getValue() / total) / 1e6);
    }

    void write(Output out) throws IOException {
        lines.observe((t, n) -> {
            eventCounts.merge(Integer.toString(n.event()), 1L, Long::sum);
            byClient.merge(n.event() + " " + n.client(), 1L, Long::sum);
            String day = Ts.local(t, ZoneOffset.UTC).toLocalDate().toString();
            if (n.event() == 1019 || n.event() == 1023) {
                pairs.computeIfAbsent(day, k -> new TreeMap<>()).merge(n.sender() + " " + n.recipient(), 1L, Long::sum);
            }
            if (n.flood() && day.equals("2001-05-01")) {
                flood.add(t);
            }
        });
        for (LocalDate d : Daily.days(lines)) {
            long begin = Ts.of(d.atStartOfDay(), ZoneOffset.UTC);
            try (FileSink s = out.open("exchange/tracking-" + server + "-" + d.toString().replace("-", "") + ".log", "\r\n")) {
                s.header("# Message Tracking Log File").header("# Exchange System Attendant Version 6.0.4417.0").header(FIELDS);
                lines.writeTo(s, t -> t >= begin && t < begin + 24 * Ts.HOUR);
            }
        }
    }
}

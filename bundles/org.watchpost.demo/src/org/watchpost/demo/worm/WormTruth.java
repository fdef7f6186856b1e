/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;
import org.watchpost.demo.mail.Mailbox;

/** Counts what was written, for truth.json. */
final class WormTruth {
    private final WormPlan plan;
    private final Network net;
    private final WormLogs logs;

    WormTruth(WormPlan plan, Network net, WormLogs logs) {
        this.plan = plan;
        this.net = net;
        this.logs = logs;
    }

    Map<String, Object> truth(Mailbox box) {
        Map<String, Object> t = TruthJson.obj("scenario", "mydoom", "seed", plan.settings.seed(), "scale", plan.settings.scale(), "workstations", plan.settings.hosts(),
                "zone", "America/New_York", "day", WormPlan.DAY.toString());
        long pop3 = logs.netScreen.pop3Time;
        t.put("patient_zero", TruthJson.obj("ip", net.patientZero.ip, "hostname", net.patientZero.fqdn(), "owner", net.patientZero.owner,
                "pop3_connection", Ts.utc(pop3)));
        t.put("milestones", TruthJson.obj("first_ids_event", Ts.utc(logs.realSecure.firstZip), "last_ids_event", Ts.utc(logs.realSecure.lastZip),
                "zip_filter_at_gateway", Ts.utc(plan.at(12, 30, 0)), "proxy_filter", Ts.utc(plan.at(12, 45, 0)),
                "virus_scan_at_gateway", Ts.utc(plan.at(15, 5, 0)), "av_signatures_deployed", Ts.utc(plan.at(15, 35, 0))));
        List<Object> hosts = new ArrayList<>();
        Map<String, long[]> newHosts = new TreeMap<>();
        logs.realSecure.perHost.entrySet().stream().sorted(Comparator.comparingLong((Map.Entry<String, long[]> e) -> e.getValue()[0])
                .thenComparing(Map.Entry::getKey)).forEach(e -> {
                    Host h = net.infected.stream().filter(x -> x.ip.equals(e.getKey())).findFirst().orElseThrow();
                    newHosts.computeIfAbsent(hour(e.getValue()[0]), k -> new long[1])[0]++;
                    hosts.add(TruthJson.obj("ip", h.ip, "hostname", h.fqdn(), "first_event", Ts.utc(e.getValue()[0]),
                            "events", e.getValue()[2], "last_event", Ts.utc(e.getValue()[1]), "cleaned", Ts.utc(h.cleaned),
                            "reinfected", h.again == Long.MAX_VALUE ? null : Ts.utc(h.again)));
                });
        t.put("infected_count", hosts.size());
        t.put("email_virus_suspicious_zip_total", logs.realSecure.perHost.values().stream().mapToLong(v -> v[2]).sum());
        List<Object> hours = new ArrayList<>();
        for (int h = 0; h < 24; h++) {
            long begin = Ts.of(WormPlan.DAY.atTime(h, 0), WormPlan.EDT);
            String key = hour(begin);
            hours.add(TruthJson.obj("hour_local", key, "hour_utc", Ts.utc(begin), "zip_events", logs.realSecure.perHour.getOrDefault(key, new long[1])[0],
                    "newly_infected", newHosts.getOrDefault(key, new long[1])[0],
                    "mean_delay_sendmail_s", mean(logs.sendmailLog.delays.get(key)), "mean_delay_postfix_s", mean(logs.postfixLog.delays.get(key)),
                    "mean_delay_exim_s", mean(logs.eximLog.delays.get(key)), "search_allowed", logs.squid.perHour(key, false),
                    "search_denied", logs.squid.perHour(key, true)));
        }
        t.put("per_hour", hours);
        t.put("next_day_zip_events", 0);
        t.put("search_engines", TruthJson.obj("hosts", List.of(WebTraffic.ENGINES), "allowed", logs.squid.allowed, "denied", logs.squid.denied,
                "allowed_from_infected_hosts_by_worm", logs.squid.wormAllowed, "denied_from_infected_hosts_by_worm", logs.squid.wormDenied,
                "first_denied", Ts.utc(logs.squid.firstDenied)));
        t.put("backdoor_port_1034", TruthJson.obj("inbound_denied", logs.netScreen.backdoorIn, "outbound_denied", logs.netScreen.backdoorOut));
        t.put("mail", TruthJson.obj("sendmail", logs.sendmailLog.counts, "postfix", logs.postfixLog.counts, "exim", logs.eximLog.counts,
                "exchange", logs.exchangeLog.counts, "eve_event_types", logs.eve.types, "eve_alert_signatures", logs.eve.signatures));
        t.put("infected_hosts", hosts);
        t.put("rules", Mailbox.RULES);
        t.put("messages", box.truth);
        return t;
    }

    static String hour(long t) {
        return Ts.plain(t, WormPlan.EDT).substring(0, 13);
    }

    static Object mean(double[] sumAndCount) {
        return sumAndCount == null ? null : Math.round(sumAndCount[0] / sumAndCount[1] * 1000) / 1000.0;
    }

    static void addTo(Map<String, double[]> delays, long t, double seconds) {
        double[] v = delays.computeIfAbsent(hour(t), k -> new double[2]);
        v[0] += seconds;
        v[1]++;
    }
}

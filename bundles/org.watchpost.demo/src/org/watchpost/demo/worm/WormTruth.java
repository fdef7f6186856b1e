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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.log.RealSecureLog.HostEvents;
import org.watchpost.demo.worm.mailbox.Mailbox;
import org.watchpost.demo.worm.mailbox.Rule;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.WormDay;
import org.watchpost.demo.worm.world.WormWorld;

/** The ground truth: what was counted while the lines were written. All times in it are UTC. */
final class WormTruth {

    private final long seed;
    private final WormWorld world;
    private final Sensors sensors;
    private final Mailbox mailbox;

    WormTruth(long seed, WormWorld world, Sensors sensors, Mailbox mailbox) {
        this.seed = seed;
        this.world = world;
        this.sensors = sensors;
        this.mailbox = mailbox;
    }

    Map<String, @Nullable Object> toJson() {
        List<HostEvents> hosts = sensors.realSecure.hosts().values().stream()
                .sorted(Comparator.comparingLong(HostEvents::first).thenComparing(HostEvents::ip)).toList();
        Map<String, @Nullable Object> truth = JsonObject.of("scenario", "mydoom", "seed", seed, "scale", world.scale(), "workstations",
                world.network().stations().size(), "zone", WormDay.ZONE.getId(), "day", WormDay.DATE.toString());
        truth.put("patient_zero", patientZero());
        truth.put("milestones", milestones());
        truth.put("infected_count", hosts.size());
        truth.put("email_virus_suspicious_zip_total", hosts.stream().mapToLong(HostEvents::count).sum());
        truth.put("per_hour", perHour(hosts));
        truth.put("next_day_zip_events", 0);
        truth.put("search_engines", searchEngines());
        truth.put("backdoor_port_1034", JsonObject.of("inbound_denied", sensors.netScreen.backdoorIn(), "outbound_denied",
                sensors.netScreen.backdoorOut()));
        truth.put("mail",
                JsonObject.of("sendmail", sensors.sendmail.results().counts(), "postfix", sensors.postfix.results().counts(), "exim",
                        sensors.exim.results().counts(), "exchange", sensors.exchange.results().counts(), "eve_event_types",
                        sensors.eve.types().counts(), "eve_alert_signatures", sensors.eve.signatures().counts()));
        truth.put("infected_hosts", infectedHosts(hosts));
        truth.put("rules", Rule.meanings());
        truth.put("messages", mailbox.truth());
        return truth;
    }

    private Map<String, @Nullable Object> patientZero() {
        Host host = world.network().patientZero();
        return JsonObject.of("ip", host.ip(), "hostname", host.fqdn(), "owner", host.owner(), "pop3_connection",
                LogTime.utc(sensors.netScreen.firstPop3()));
    }

    private Map<String, @Nullable Object> milestones() {
        WormDay day = world.day();
        return JsonObject.of("first_ids_event", LogTime.utc(sensors.realSecure.first()), "last_ids_event",
                LogTime.utc(sensors.realSecure.last()), "zip_filter_at_gateway", LogTime.utc(day.at(12, 30, 0)), "proxy_filter",
                LogTime.utc(day.at(12, 45, 0)), "virus_scan_at_gateway", LogTime.utc(day.at(15, 5, 0)), "av_signatures_deployed",
                LogTime.utc(day.at(15, 35, 0)));
    }

    private List<Map<String, @Nullable Object>> perHour(List<HostEvents> hosts) {
        Tally newHosts = new Tally();
        hosts.forEach(host -> newHosts.add(WormDay.hourOf(host.first())));
        List<Map<String, @Nullable Object>> hours = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            long begin = LogTime.of(WormDay.DATE.atTime(i, 0), WormDay.OFFSET);
            String hour = WormDay.hourOf(begin);
            hours.add(JsonObject.of("hour_local", hour, "hour_utc", LogTime.utc(begin), "zip_events", sensors.realSecure.inHour(hour),
                    "newly_infected", newHosts.count(hour), "mean_delay_sendmail_s", sensors.sendmail.meanDelay(hour),
                    "mean_delay_postfix_s", sensors.postfix.meanDelay(hour), "mean_delay_exim_s", sensors.exim.meanDelay(hour),
                    "search_allowed", sensors.squid.allowedInHour(hour), "search_denied", sensors.squid.deniedInHour(hour)));
        }
        return hours;
    }

    private Map<String, @Nullable Object> searchEngines() {
        return JsonObject.of("hosts", SearchEngine.ALL.stream().map(SearchEngine::host).toList(), "allowed", sensors.squid.allowed(),
                "denied",
                sensors.squid.denied(), "allowed_from_infected_hosts_by_worm", sensors.squid.allowedByWorm(),
                "denied_from_infected_hosts_by_worm", sensors.squid.deniedByWorm(), "first_denied",
                LogTime.utc(sensors.squid.firstDenied()));
    }

    private List<Map<String, @Nullable Object>> infectedHosts(List<HostEvents> events) {
        Map<String, Host> hosts = world.outbreak().infected().stream().collect(Collectors.toMap(Host::ip, Function.identity()));
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (HostEvents of : events) {
            Host host = hosts.get(of.ip());
            if (host == null) {
                throw new IllegalStateException("Worm mail from a healthy host: " + of.ip());
            }
            list.add(JsonObject.of("ip", host.ip(), "hostname", host.fqdn(), "first_event", LogTime.utc(of.first()), "events", of.count(),
                    "last_event", LogTime.utc(of.last()), "cleaned", LogTime.utc(host.cleaned()), "reinfected",
                    host.reinfected() == Host.NEVER ? null : LogTime.utc(host.reinfected())));
        }
        return list;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.flood.log.IisWebLog;
import org.watchpost.demo.flood.log.SmtpClientLog;
import org.watchpost.demo.flood.log.TrackingLog;
import org.watchpost.demo.flood.world.Burst;
import org.watchpost.demo.flood.world.Moments;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;

/** The ground truth: what was counted while the lines were written. All times in it are UTC. */
final class FloodTruth {

    private static final List<Integer> THRESHOLDS = List.of(1000, 10000, 93000);

    private final long seed;
    private final FloodWorld world;
    private final Servers servers;
    private final List<Burst> bursts;

    FloodTruth(long seed, FloodWorld world, List<Burst> bursts) {
        this.seed = seed;
        this.world = world;
        this.bursts = bursts;
        servers = world.servers();
    }

    Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> truth = JsonObject.of("scenario", "flood", "seed", seed, "scale", world.scale(), "zone",
                Site.ZONE.getId());
        truth.put("source_host", host(Site.DEV, Site.DEV_IP));
        truth.put("relay", host(Site.RELAY, Site.RELAY_IP));
        truth.put("script",
                JsonObject.of("uri", IisWebLog.SCRIPT, "client_ip", Site.DEVELOPER_IP, "requests", servers.web.scriptTimes()));
        truth.put("sender", Site.SENDER);
        truth.put("recipient", Site.RECIPIENT);
        truth.put("first_run_recipient", Site.FIRST_RECIPIENT);
        truth.put("runs", runs());
        truth.put("gateway_queue", gatewayQueue());
        truth.put("disk_full", JsonObject.of("server", Site.HUB, "event_2013", servers.events.diskFullTimes(),
                "first_sample_with_no_free_bytes", servers.queues.firstWithoutSpace(Site.HUB), "redirected_messages",
                servers.hub.count(TrackingLog.DELIVERED, Site.RELAY), "redirected_last", LogTime.utc(world.backlog().diskFull()),
                "service_restored", LogTime.utc(Site.at(5, 2, 5, 45, 0))));
        truth.put("store_and_forward", JsonObject.of("server", Site.STORE, "stored", servers.store.stored(), "forwarded",
                servers.store.forwarded(), "peak_depth", servers.queues.peak(Site.STORE)));
        truth.put("top_pair_gateway", servers.gateway.topPair(day -> true));
        truth.put("top_pair_gateway_2001_05_01", servers.gateway.topPair(TrackingLog.CRASH_DAY::equals));
        truth.put("top_pair_hub", servers.hub.topPair(day -> true));
        truth.put("tracking_events",
                JsonObject.of(Site.GATEWAY, servers.gateway.events().counts(), Site.HUB, servers.hub.events().counts()));
        truth.put("relay_data_commands", servers.relaySmtp.dataCommands());
        return truth;
    }

    private static Map<String, @Nullable Object> host(String name, String ip) {
        return JsonObject.of("hostname", Site.fqdn(name), "ip", ip);
    }

    private List<Map<String, @Nullable Object>> runs() {
        List<Map<String, @Nullable Object>> runs = new ArrayList<>();
        for (Burst burst : bursts) {
            SmtpClientLog.Run run = servers.devSmtp.runs().get(burst.number());
            if (run == null) {
                throw new IllegalStateException("Nothing was written of run " + burst.number());
            }
            runs.add(JsonObject.of("run", burst.number(), "cause", burst.cause(), "messages", run.messages(), "nominal", burst.nominal(),
                    "recipient", burst.recipient(), "first", LogTime.utc(run.first()), "last", LogTime.utc(run.last())));
        }
        return runs;
    }

    private Map<String, @Nullable Object> gatewayQueue() {
        Moments arrivals = servers.gateway.flood();
        List<Map<String, @Nullable Object>> crossings = new ArrayList<>();
        for (int nominal : THRESHOLDS) {
            int threshold = world.scaled(nominal);
            crossings.add(JsonObject.of("nominal", nominal, "threshold", threshold, "arrival_that_reached_it",
                    arrivals.size() < threshold ? null : LogTime.utc(arrivals.get(threshold - 1)), "first_sample_at_or_over",
                    servers.queues.firstWith(Site.GATEWAY, threshold)));
        }
        return JsonObject.of("server", Site.GATEWAY, "queue", "imc-inbound", "crossings", crossings, "peak",
                servers.queues.peak(Site.GATEWAY), "crash", LogTime.utc(Site.onCrashDay(11, 30, 0)), "connector_restarted",
                LogTime.utc(Site.onCrashDay(15, 40, 0)));
    }
}

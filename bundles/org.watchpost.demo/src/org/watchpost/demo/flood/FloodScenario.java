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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Settings;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;

/** A developer's test script floods the mail servers of the company. */
public final class FloodScenario {
    static final ZoneOffset GST = ZoneOffset.ofHours(4);
    static final String DOMAIN = "tcompany.example";
    static final String DEV = "devweb17";
    static final String DEV_IP = "10.20.17.17";
    static final String DEVELOPER_IP = "10.20.18.44";
    static final String RELAY = "smtp96";
    static final String RELAY_IP = "172.16.96.96";
    static final String GATEWAY = "mailint1";
    static final String GATEWAY_IP = "10.20.1.11";
    static final String HUB = "mailhub1";
    static final String HUB_IP = "10.20.2.21";
    static final String STORE = "fwstore1";
    static final String SENDER = "j.evans@" + DOMAIN;
    static final String FIRST_RECIPIENT = "m.bloom@" + DOMAIN;
    static final String RECIPIENT = "newsletter.test@" + DOMAIN;
    private static final int PER_CONNECTION = 20;
    private static final String SERVICES = "Service Control Manager";
    private static final String CONNECTOR = "Microsoft Exchange Internet Mail Connector";

    /** One burst of messages: when, how long, how many. */
    private record Burst(int number, long begin, int seconds, int count, String recipient, String cause) {
    }

    private final Settings o;
    private final Output out;
    private final Rng r;
    private final IisWeb web;
    private final IisSmtp devSmtp = new IisSmtp(true);
    private final IisSmtp relaySmtp = new IisSmtp(false);
    private final Tracking gateway;
    private final Tracking hub;
    private final EventLog events = new EventLog();
    private final StoreForward store = new StoreForward();
    private final QueueDepth queues;
    private final Map<Integer, long[]> runs = new TreeMap<>();
    private final List<Long> gatewayArrivals = new ArrayList<>();
    private final List<Long> devDepartures = new ArrayList<>();
    private final List<Long> redirected = new ArrayList<>();
    private final List<Long> requeued = new ArrayList<>();
    private final List<Long> spooled = new ArrayList<>();
    private final List<Long> unspooled = new ArrayList<>();
    private final long messageSize = 5890;
    private long hubBytes;
    private long diskFull;

    /** A scenario that writes to that output. */
    public FloodScenario(Settings o, Output out) {
        this.o = o;
        this.out = out;
        r = new Rng(o.seed(), "flood");
        web = new IisWeb(new Rng(o.seed(), "web"));
        gateway = new Tracking(GATEWAY, GATEWAY_IP);
        hub = new Tracking(HUB, HUB_IP);
        queues = new QueueDepth();
    }

    private static long at(int month, int day, int hour, int minute, int second) {
        return Ts.of(LocalDate.of(2001, month, day).atTime(hour, minute, second), GST);
    }

    private int scaled(int n) {
        return Math.max(1, (int) Math.round(n * o.scale()));
    }

    /** Writes all files. */
    public void run() throws IOException {
        List<Burst> bursts = List.of(
                new Burst(1, at(4, 14, 11, 5, 12), 280, scaled(2000), FIRST_RECIPIENT, "script run 1"),
                new Burst(2, at(4, 16, 9, 30, 6), 560, scaled(5000), RECIPIENT, "script run 2"),
                new Burst(3, at(4, 16, 9, 50, 9), 780, scaled(30000), RECIPIENT, "script run 3"),
                new Burst(4, at(5, 1, 8, 31, 0), 7134, scaled(93000), RECIPIENT, "queue left from run 3, released by the automatic service start"));
        web.background();
        for (Burst b : bursts) {
            if (b.number < 4) {
                web.script(b.begin - 2 * Ts.SECOND);
            }
            burst(b);
        }
        out.step(bursts.stream().mapToInt(Burst::count).sum() + " messages of the script");
        backgroundMail();
        redirect();
        storeAndForward();
        systemEvents();
        sampleQueues();
        write(bursts);
    }

    /** Messages leave the development server in sessions of twenty and pass the relay and the gateway. */
    private void burst(Burst b) {
        double step = (double) b.seconds * Ts.SECOND / b.count;
        for (int i = 0; i < b.count; i++) {
            long t = b.begin + (long) (i * step) + (b.count == 1 ? 0 : r.longBelow(1 + (long) (step / 2)));
            if (i == b.count - 1) {
                t = b.begin + b.seconds * Ts.SECOND - 3 * Ts.SECOND;
            }
            int size = (int) messageSize - 90 + r.below(181);
            String id = RELAY.toUpperCase(Locale.ROOT) + r.base62(14) + String.format(Locale.ROOT, "%08x", b.number << 20 | i) + "@" + RELAY + "." + DOMAIN;
            boolean opens = i % PER_CONNECTION == 0;
            boolean closes = i % PER_CONNECTION == PER_CONNECTION - 1 || i == b.count - 1;
            devSmtp.outbound(t, SENDER, b.recipient, size, opens, closes, b.number);
            relaySmtp.inbound(t, DEV_IP, DEV, SENDER, b.recipient, size, id, opens, closes, b.number);
            long arrival = t + 900_000 + r.below(600_000);
            gateway.log(arrival, RELAY_IP, RELAY, b.recipient, 1019, id, size, t, "Newsletter test", SENDER);
            if (b.number < 4) {
                gateway.log(arrival + 1_200_000, RELAY_IP, RELAY, b.recipient, 1031, id, size, t, "Newsletter test", SENDER);
                hub.log(arrival + 2_500_000, GATEWAY_IP, GATEWAY, b.recipient, 1023, id, size, t, "Newsletter test", SENDER);
            } else {
                gatewayArrivals.add(arrival);
                devDepartures.add(t);
            }
        }
        gatewayArrivals.sort(null);
    }

    private void backgroundMail() {
        int n = Math.max(40, scaled(1500));
        Set<String> used = new TreeSet<>();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            people.add(Names.person(r, used) + "@" + DOMAIN);
        }
        for (int[] day : new int[][] {{4, 14}, {4, 16}, {5, 1}}) {
            for (int i = 0; i < n; i++) {
                long t = at(day[0], day[1], 0, 0, 0) + (long) ((7 + 10 * r.unit()) * Ts.HOUR);
                if (day[0] == 5 && t > at(5, 1, 11, 29, 30)) {
                    continue;
                }
                String from = r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + r.pick(Names.PARTNERS);
                String to = r.pick(people);
                int size = (int) (1500 + r.exp(20000));
                String id = r.upperHex(16) + "@" + from.substring(from.indexOf('@') + 1);
                String subject = r.pick("Order ", "Fuel prices ", "Schedule ", "Re: invoice ") + r.pick(Names.WORDS);
                gateway.log(t, "10.20.1.30", "avgate1", to, 1019, id, size, t - Ts.SECOND, subject, from);
                if (day[0] == 4 || t < at(5, 1, 9, 0, 0)) {
                    gateway.log(t + 700_000, "10.20.1.30", "avgate1", to, 1031, id, size, t - Ts.SECOND, subject, from);
                    if (r.chance(0.5)) {
                        hub.log(t + 1_900_000, GATEWAY_IP, GATEWAY, to, 1023, id, size, t - Ts.SECOND, subject, from);
                    }
                }
                if (r.chance(0.15)) {
                    relaySmtp.inbound(t, "10.20.17." + r.range(20, 60), "devhost" + r.range(1, 9), r.pick(people), to, size, id, true, true, 0);
                }
            }
        }
    }

    /** After the crash of the gateway the relay sends everything, and the failure notices, to the hub. */
    private void redirect() {
        int total = scaled(175000);
        int originals = Math.min(total, scaled(93000));
        long begin = at(5, 1, 11, 31, 0);
        long end = at(5, 1, 15, 30, 0);
        for (int i = 0; i < total; i++) {
            long t = i == total - 1 ? end : Math.min(end, begin + (long) ((double) (end - begin) * i / total) + r.below(400_000));
            boolean original = (long) i * originals / total != (long) (i + 1) * originals / total;
            int size = (int) messageSize - 90 + r.below(181);
            String from = original ? SENDER : "postmaster@" + DOMAIN;
            String to = original ? RECIPIENT : SENDER;
            hub.log(t, RELAY_IP, RELAY, to, 1023, RELAY.toUpperCase(Locale.ROOT) + r.base62(14) + "@" + RELAY + "." + DOMAIN, size, t - 90 * Ts.SECOND,
                    original ? "Newsletter test" : "Undeliverable: Newsletter test", from);
            hubBytes += size;
            redirected.add(t);
            requeued.add(at(5, 1, 9, 30, 0) + (long) (r.unit() * 130 * Ts.MINUTE));
            diskFull = Math.max(diskFull, t);
        }
        redirected.sort(null);
        requeued.sort(null);
    }

    private void storeAndForward() {
        int n = scaled(30000);
        for (int i = 0; i < n; i++) {
            long t = at(5, 1, 11, 30, 20) + (long) (250.0 * Ts.MINUTE * i / n) + r.below(300_000);
            long back = at(5, 1, 15, 41, 0) + (long) (139.0 * Ts.MINUTE * i / n) + r.below(300_000);
            String from = r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + r.pick(Names.PARTNERS);
            String to = r.pick(Names.FIRST) + "." + r.pick(Names.LAST) + "@" + DOMAIN;
            String id = r.upperHex(9);
            int size = (int) (1500 + r.exp(20000));
            store.stored(t, id, from, to, size, i + 1);
            store.forwarded(back, id, from, to, size, n - i - 1, (back - t) / Ts.SECOND);
            spooled.add(t);
            unspooled.add(back);
        }
    }

    private void systemEvents() {
        long reboot = at(4, 16, 9, 43, 10);
        long power = at(4, 30, 15, 30, 4);
        long boot = at(5, 1, 8, 30, 5);
        smtpService(at(4, 14, 11, 10, 40), "stopped");
        smtpService(at(4, 14, 11, 22, 5), "running");
        smtpService(reboot - 110 * Ts.SECOND, "stopped");
        events.shutdown(reboot, DEV);
        events.boot(reboot + 150 * Ts.SECOND, DEV, null);
        smtpService(reboot + 180 * Ts.SECOND, "running");
        smtpService(at(4, 16, 10, 3, 40), "stopped");
        for (int d = 17; d <= 30; d++) {
            long t = at(4, d, 12, 0, 0);
            events.add(t, "EventLog", "Information", 6013, DEV,
                    "The system uptime is " + (t - reboot - 150 * Ts.SECOND) / Ts.SECOND + " seconds.");
        }
        for (String ups : List.of(RELAY, "labdb1")) {
            events.add(power, "UPS", "Warning", 3230, ups, "A power failure was detected at the server.");
        }
        events.boot(boot - 40 * Ts.SECOND, "labdb1", power);
        events.boot(boot, DEV, power);
        smtpService(boot + 35 * Ts.SECOND, "running");
        events.add(at(5, 1, 9, 12, 30), "SMTPSVC", "Warning", 4006, RELAY,
                "Message delivery to the host '" + GATEWAY_IP + "' was delayed: the remote queue keeps growing.");
        events.add(at(5, 1, 10, 52, 10), "Srv", "Error", 2019, GATEWAY,
                "The server was unable to allocate from the system nonpaged pool because the pool was empty.");
        events.add(at(5, 1, 11, 30, 0), SERVICES, "Error", 7031, GATEWAY,
                "The " + CONNECTOR + " service terminated unexpectedly. It has done this 1 time(s).");
        events.add(at(5, 1, 11, 31, 40), "ScanGate", "Error", 1001, "avgate1",
                "No connection to the next mail host " + GATEWAY_IP + "; the scan gateway stops.");
        events.shutdown(at(5, 1, 11, 45, 0), DEV);
        service(at(5, 1, 12, 0, 0), GATEWAY, CONNECTOR, "stopped");
        events.diskFull(diskFull - 30 * Ts.MINUTE, HUB, "E:", "Warning");
        events.diskFull(diskFull, HUB, "E:", "Error");
        events.add(diskFull + 20 * Ts.SECOND, "MSExchangeIS", "Error", 1113, HUB,
                "The information store stops: the log disk is out of space.");
        service(at(5, 1, 15, 40, 0), GATEWAY, CONNECTOR, "running");
        events.diskFull(at(5, 1, 17, 45, 0), HUB, "E:", "Error");
        events.shutdown(at(5, 1, 21, 40, 0), HUB);
        events.boot(at(5, 1, 21, 58, 0), HUB, null);
        events.add(at(5, 2, 5, 45, 0), "MSExchangeIS", "Information", 1001, HUB, "The information store was started.");
    }

    private void smtpService(long t, String state) {
        service(t, DEV, "Simple Mail Transport Protocol (SMTP)", state);
    }

    private void service(long t, String computer, String name, String state) {
        events.add(t, SERVICES, "Information", 7036, computer, "The " + name + " service entered the " + state + " state.");
    }

    private static int upTo(List<Long> sorted, long t) {
        int lo = 0;
        int hi = sorted.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sorted.get(mid) <= t) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** One sample a minute for each server that is up. */
    private void sampleQueues() {
        long gatewayFree = 2_147_483_648L;
        long hubReserve = (long) (158_000_000 * o.scale());
        for (int minute = 0; minute < 24 * 60; minute++) {
            long t = at(5, 1, 0, 0, 0) + minute * Ts.MINUTE;
            if (t >= at(5, 1, 8, 31, 0) && t < at(5, 1, 11, 45, 0)) {
                queues.add(t, DEV, "outbound", devDepartures.size() - upTo(devDepartures, t), 3_200_000_000L);
            }
            int back = t < at(5, 1, 11, 30, 0) ? upTo(requeued, t) : requeued.size();
            queues.add(t, RELAY, "remote-delivery", r.below(4) + back - upTo(redirected, t), 5_400_000_000L - back * messageSize);
            if (t < at(5, 1, 11, 30, 0)) {
                int depth = upTo(gatewayArrivals, t);
                queues.add(t, GATEWAY, "imc-inbound", depth + r.below(4), gatewayFree - depth * messageSize);
            } else if (t >= at(5, 1, 15, 41, 0)) {
                queues.add(t, GATEWAY, "imc-inbound", r.below(40), gatewayFree);
            }
            long free;
            if (t < diskFull) {
                free = (long) ((double) hubBytes * (redirected.size() - upTo(redirected, t)) / redirected.size());
            } else if (t < at(5, 1, 15, 40, 0)) {
                free = 0;
            } else if (t < at(5, 1, 21, 40, 0)) {
                free = Math.max(0, (long) (hubReserve * (1 - (double) (t - at(5, 1, 15, 40, 0)) / (125 * Ts.MINUTE))));
            } else {
                free = 9_100_000_000L;
            }
            if (t < at(5, 1, 21, 40, 0) || t >= at(5, 1, 21, 59, 0)) {
                queues.add(t, HUB, "local-delivery", free == 0 ? scaled(2600) + r.below(30) : r.below(9), free);
            }
            int held = upTo(spooled, t) - upTo(unspooled, t);
            queues.add(t, STORE, "store-and-forward", held, 1_800_000_000L - held * 21_500L);
        }
    }

    // ------------------------------------------------------------------------------- writing, truth

    private void write(List<Burst> bursts) throws IOException {
        web.write(out);
        devSmtp.observe((t, run) -> {
            long[] v = runs.computeIfAbsent(run, k -> new long[] {0, t, t});
            v[0]++;
            v[2] = t;
        });
        devSmtp.write(out, "smtp/" + DEV);
        relaySmtp.write(out, "smtp/" + RELAY);
        gateway.write(out);
        hub.write(out);
        events.write(out);
        queues.write(out);
        store.write(out);
        out.truth(truth(bursts));
    }

    private Map<String, Object> truth(List<Burst> bursts) {
        Map<String, Object> t = TruthJson.obj("scenario", "flood", "seed", o.seed(), "scale", o.scale(), "zone", "Asia/Dubai",
                "source_host", TruthJson.obj("hostname", DEV + "." + DOMAIN, "ip", DEV_IP), "relay", TruthJson.obj("hostname", RELAY + "." + DOMAIN, "ip", RELAY_IP),
                "script", TruthJson.obj("uri", IisWeb.SCRIPT, "client_ip", DEVELOPER_IP, "requests", web.scriptTimes),
                "sender", SENDER, "recipient", RECIPIENT, "first_run_recipient", FIRST_RECIPIENT);
        List<Object> list = new ArrayList<>();
        for (Burst b : bursts) {
            long[] v = runs.get(b.number);
            list.add(TruthJson.obj("run", b.number, "cause", b.cause, "messages", v[0], "nominal", new int[] {2000, 5000, 30000, 93000}[b.number - 1],
                    "recipient", b.recipient, "first", Ts.utc(v[1]), "last", Ts.utc(v[2])));
        }
        t.put("runs", list);
        List<Object> crossings = new ArrayList<>();
        for (int nominal : new int[] {1000, 10000, 93000}) {
            int threshold = scaled(nominal);
            crossings.add(TruthJson.obj("nominal", nominal, "threshold", threshold, "arrival_that_reached_it",
                    gateway.flood.size() < threshold ? null : Ts.utc(gateway.flood.get(threshold - 1)),
                    "first_sample_at_or_over", queues.crossing(GATEWAY, threshold)));
        }
        t.put("gateway_queue", TruthJson.obj("server", GATEWAY, "queue", "imc-inbound", "crossings", crossings, "peak", queues.peak(GATEWAY),
                "crash", Ts.utc(at(5, 1, 11, 30, 0)), "connector_restarted", Ts.utc(at(5, 1, 15, 40, 0))));
        t.put("disk_full", TruthJson.obj("server", HUB, "event_2013", events.diskFullTimes, "first_sample_with_no_free_bytes", queues.firstEmpty(HUB),
                "redirected_messages", hub.count(1023, RELAY), "redirected_last", Ts.utc(diskFull), "service_restored", Ts.utc(at(5, 2, 5, 45, 0))));
        t.put("store_and_forward", TruthJson.obj("server", STORE, "stored", store.stored, "forwarded", store.forwarded, "peak_depth", queues.peak(STORE)));
        t.put("top_pair_gateway", gateway.topPair(null));
        t.put("top_pair_gateway_2001_05_01", gateway.topPair("2001-05-01"));
        t.put("top_pair_hub", hub.topPair(null));
        t.put("tracking_events", TruthJson.obj(GATEWAY, gateway.eventCounts, HUB, hub.eventCounts));
        t.put("relay_data_commands", relaySmtp.dataCommands);
        return t;
    }
}

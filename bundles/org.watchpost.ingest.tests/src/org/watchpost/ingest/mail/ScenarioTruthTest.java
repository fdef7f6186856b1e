/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchpost.core.json.Json;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.Sample;
import org.watchpost.ingest.syslog.NetscreenParser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.ingest.syslog.SendmailParser;
import org.watchpost.ingest.syslog.SyslogParser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;

/** The logs of the shared scenarios are recognised, and what is counted in them is what their generator wrote. */
class ScenarioTruthTest {

    private static final List<Parser> PARSERS = List.of(new SyslogParser(), new PostfixParser(), new SendmailParser(),
            new NetscreenParser(), new EximParser(),
            new ExchangeTrackingParser(), new IisSmtpParser());

    private final Map<String, Golden> runs = new java.util.LinkedHashMap<>();
    private Map<String, Object> truth = Map.of();

    /** Parses each file of a scenario with the parser that recognises it; false if the scenario is not here. */
    private boolean load(String scenario, String zone, int year) throws IOException {
        Optional<Path> folder = Shared.data("scenarios/" + scenario);
        if (folder.isEmpty()) {
            return false;
        }
        truth = object(Json.read(Files.readString(folder.get().resolve("truth.json"))));
        for (String file : object(truth.get("files")).keySet()) {
            if (!file.matches("(mail|firewall|smtp|exchange)/.*")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(folder.get().resolve(file));
            Parser parser = best(new Sample(file, bytes, true));
            Golden run = Golden.with(parser).zone(zone).year(year, 7).bytes(bytes);
            assertEquals(0, run.errors(), () -> file + ": " + run.problems());
            assertEquals(number(object(truth.get("files")).get(file), "events"), run.events().size(), file);
            runs.put(file, run);
        }
        return true;
    }

    private static Parser best(Sample sample) {
        Parser best = PARSERS.get(0);
        int score = -1;
        for (Parser parser : PARSERS) {
            Recognition answer = parser.recognise(sample);
            if (answer.score() > score) {
                best = parser;
                score = answer.score();
            }
        }
        return best;
    }

    private Golden run(String file) {
        return java.util.Objects.requireNonNull(runs.get(file), file);
    }

    @Test
    void mydoom() throws IOException {
        if (!load("mydoom-1", "America/New_York", 2004)) {
            return;
        }
        Map<String, Object> mail = object(truth.get("mail"));
        Golden postfix = run("mail/postfix-maillog");
        assertEquals(number(mail.get("postfix"), "sent"), postfix.count("watchpost.mail.status", "sent"));
        assertEquals(number(mail.get("postfix"), "deferred"), postfix.count("watchpost.mail.status", "deferred"));
        assertEquals(number(mail.get("postfix"), "bounced"), postfix.count("watchpost.mail.status", "bounced"));
        assertEquals(number(mail.get("postfix"), "removed"), postfix.count("watchpost.mail.status", "removed"));
        assertEquals(number(mail.get("postfix"), "queue_active"), postfix.count("watchpost.mail.status", "queued"));
        assertEquals(number(mail.get("postfix"), "reject"), postfix.count("event.action", "reject"));
        assertEquals(number(mail.get("postfix"), "milter_reject"), postfix.count("event.action", "milter-reject"));
        assertEquals(number(mail.get("postfix"), "bounce_notice"), postfix.count("event.action", "sender non-delivery notification"));
        assertEquals(number(mail.get("postfix"), "reject") + number(mail.get("postfix"), "milter_reject"),
                postfix.count("watchpost.mail.status", "rejected"));

        Golden sendmail = run("mail/sendmail-maillog");
        assertEquals(number(mail.get("sendmail"), "Sent") + number(mail.get("sendmail"), "Sent_after_deferral"),
                sendmail.count("watchpost.mail.status", "sent"));
        assertEquals(number(mail.get("sendmail"), "Deferred"), sendmail.count("watchpost.mail.status", "deferred"));
        assertEquals(number(mail.get("sendmail"), "User unknown"), sendmail.count("watchpost.mail.status", "bounced"));
        assertEquals(number(mail.get("sendmail"), "milter_reject"), sendmail.count("watchpost.mail.status", "rejected"));
        assertEquals(number(mail.get("sendmail"), "DSN"), sendmail.count("event.action", "DSN"));

        Golden exim = run("mail/exim-mainlog");
        assertEquals(number(mail.get("exim"), "arrived"), exim.count("watchpost.mail.status", "queued"));
        assertEquals(number(mail.get("exim"), "delivered"), exim.count("watchpost.mail.status", "sent"));
        assertEquals(number(mail.get("exim"), "deferred"), exim.count("watchpost.mail.status", "deferred"));
        assertEquals(number(mail.get("exim"), "failed"), exim.count("watchpost.mail.status", "bounced"));
        assertEquals(number(mail.get("exim"), "rejected"), exim.count("watchpost.mail.status", "rejected"));
        assertEquals(number(mail.get("exim"), "completed"), exim.count("watchpost.mail.status", "removed"));

        Golden exchange = run("mail/exchange-tracking.log");
        for (String action : List.of("DEFER", "DELIVER", "FAIL", "RECEIVE", "SEND")) {
            assertEquals(number(mail.get("exchange"), action), exchange.count("event.action", action), action);
        }

        Golden firewall = run("firewall/netscreen-traffic.log");
        assertEquals(Map.of("netscreen", firewall.events().size()), firewall.by("event.dataset"));
        Map<String, Object> door = object(truth.get("backdoor_port_1034"));
        assertEquals(number(door, "inbound_denied") + number(door, "outbound_denied"), firewall.events().stream()
                .filter(event -> "1034".equals(event.get("destination.port")) && "Deny".equals(event.get("event.action"))).count());
        assertEquals("2004-07-26T04:04:22Z", firewall.events().get(0).get("@timestamp"));
        meanDelays();
    }

    /** The mean delay of each hour, which the truth has for three mail servers; it leaves out what was deferred before. */
    private void meanDelays() {
        Map<String, String> columns = Map.of("mean_delay_sendmail_s", "mail/sendmail-maillog", "mean_delay_postfix_s",
                "mail/postfix-maillog",
                "mean_delay_exim_s", "mail/exim-mainlog");
        int compared = 0;
        for (Object row : (List<?>) java.util.Objects.requireNonNull(truth.get("per_hour"))) {
            Map<String, Object> hour = object(row);
            String prefix = String.valueOf(hour.get("hour_utc")).substring(0, 13);
            for (Map.Entry<String, String> column : columns.entrySet()) {
                if (!(hour.get(column.getKey()) instanceof Number expected)) {
                    continue;
                }
                List<Double> delays = new ArrayList<>();
                List<Map<String, String>> events = run(column.getValue()).events();
                Set<String> late = new HashSet<>();
                events.stream().filter(event -> "deferred".equals(event.get("watchpost.mail.status")))
                        .forEach(event -> late.add(event.getOrDefault("watchpost.mail.queue_id", "")));
                for (Map<String, String> event : events) {
                    String delay = event.get("watchpost.mail.delay");
                    if (delay != null && !late.contains(event.getOrDefault("watchpost.mail.queue_id", ""))
                            && "sent".equals(event.get("watchpost.mail.status"))
                            && event.getOrDefault("@timestamp", "").startsWith(prefix)) {
                        delays.add(Double.valueOf(delay));
                    }
                }
                double mean = delays.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
                assertEquals(expected.doubleValue(), mean, 0.051, prefix + " " + column.getKey());
                compared++;
            }
        }
        assertTrue(compared > 20, "compared " + compared);
    }

    @Test
    void flood() throws IOException {
        if (!load("flood-1", "Asia/Dubai", 2001)) {
            return;
        }
        Map<String, Object> events = object(truth.get("tracking_events"));
        assertEquals(number(events.get("mailint1"), "1019"), total("exchange/tracking-mailint1", "event.action", "1019"));
        assertEquals(number(events.get("mailint1"), "1031"), total("exchange/tracking-mailint1", "event.action", "1031"));
        assertEquals(number(events.get("mailhub1"), "1023"), total("exchange/tracking-mailhub1", "event.action", "1023"));
        assertEquals(number(truth, "relay_data_commands"), total("smtp/smtp96", "event.action", "DATA"));
        Map<String, Object> pair = object(truth.get("top_pair_gateway"));
        assertEquals(number(pair, "messages"),
                runs.entrySet().stream().filter(entry -> entry.getKey().startsWith("exchange/tracking-mailint1"))
                        .flatMap(entry -> entry.getValue().events().stream())
                        .filter(event -> "1019".equals(event.get("event.action"))
                                && String.valueOf(pair.get("sender")).equals(event.get("email.from.address"))
                                && !"m.bloom@tcompany.example".equals(event.get("email.to.address")))
                        .count());
        Golden store = run("firewall/store-forward.log");
        assertEquals(number(truth.get("store_and_forward"), "stored"), store.count("watchpost.mail.status", "deferred"));
        assertEquals(number(truth.get("store_and_forward"), "forwarded"), store.count("watchpost.mail.status", "sent"));
        assertEquals(number(truth.get("store_and_forward"), "peak_depth"),
                store.events().stream().mapToLong(event -> Long.parseLong(event.getOrDefault("watchpost.depth", "0"))).max().orElse(0));
    }

    private long total(String prefix, String field, String value) {
        return runs.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(entry -> entry.getValue().count(field, value)).sum();
    }

    private static long number(@org.jspecify.annotations.Nullable Object object, String name) {
        return object(object).get(name) instanceof Number number ? number.longValue() : -1;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.Relay;
import org.watchpost.core.mail.Verdict;

/**
 * What is held and decided, as it stands in the state file: a line of JSON for each change, the last one of an item counts. Not
 * safe for use by several threads.
 */
final class Ledger {

    static final String FILE = "quarantine.jsonl";
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    final Map<String, HeldItem> items = new LinkedHashMap<>();
    final Map<String, Decision> decisions = new LinkedHashMap<>();

    /** Reads a file. */
    static Ledger read(byte[] bytes) {
        Ledger ledger = new Ledger();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                try {
                    ledger.apply(Json.readObject(line));
                } catch (JsonException | IllegalArgumentException e) {
                    LOG.warn("A line of the quarantine can't be read: {}", e.getMessage());
                }
            }
        }
        return ledger;
    }

    private void apply(Map<String, @Nullable Object> line) {
        if (line.containsKey("held")) {
            HeldItem item = item(line);
            items.put(item.sha256(), item);
        } else {
            Decision decision = decision(line);
            decisions.put(decision.id(), decision);
        }
    }

    /** Next free id of a decision. */
    String nextId() {
        return "D" + (decisions.size() + 1);
    }

    static String line(HeldItem item) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("held", item.held());
        map.put("sha256", item.sha256());
        map.put("source", (long) item.message().source());
        map.put("offset", item.message().offset());
        map.put("length", (long) item.message().length());
        map.put("file", item.file());
        map.put("subject", item.subject());
        map.put("from", item.from());
        map.put("verdict", item.verdict().word());
        map.put("why", item.why());
        map.put("state", item.state().name());
        map.put("decision", item.decision());
        return Json.write(map) + "\n";
    }

    private static HeldItem item(Map<String, @Nullable Object> line) {
        String decision = Json.text(line, "decision");
        EventRef ref = new EventRef((int) Json.number(line, "source", 0), Json.number(line, "offset", 0),
                (int) Json.number(line, "length", 0));
        return new HeldItem(Json.text(line, "sha256"), ref, Json.text(line, "file"), Json.text(line, "subject"), Json.text(line, "from"),
                Verdict.of(Json.text(line, "verdict")), Json.number(line, "held", 0), Json.text(line, "why"),
                HeldItem.State.valueOf(Json.text(line, "state")), decision.isEmpty() ? null : decision);
    }

    static String line(Decision decision) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", decision.id());
        map.put("kind", decision.kind().name());
        map.put("scope", decision.scope().name());
        map.put("messages", decision.messages());
        map.put("hashes", decision.hashes());
        map.put("reason", decision.reason());
        map.put("who", decision.who());
        map.put("at", decision.at());
        Decision.Target target = decision.target();
        if (target != null) {
            Path folder = target.folder();
            Relay relay = target.relay();
            if (folder != null) {
                map.put("folder", folder.toString());
            }
            if (relay != null) {
                map.put("relay", relay.host());
                map.put("port", (long) relay.port());
                map.put("security", relay.security().name());
                map.put("user", relay.user());
                map.put("sender", relay.sender());
            }
            map.put("recipients", target.recipients());
        }
        map.put("state", decision.state().name());
        map.put("carriedOut", decision.carriedOut());
        map.put("result", decision.result());
        return Json.write(map) + "\n";
    }

    private static List<String> texts(Map<String, @Nullable Object> line, String name) {
        List<String> all = new ArrayList<>();
        if (line.get(name) instanceof List<?> list) {
            list.forEach(value -> all.add(String.valueOf(value)));
        }
        return all;
    }

    private static Decision decision(Map<String, @Nullable Object> line) {
        Decision.Target target = null;
        String folder = Json.text(line, "folder");
        String relay = Json.text(line, "relay");
        if (!folder.isEmpty() || !relay.isEmpty()) {
            target = new Decision.Target(folder.isEmpty() ? null : Path.of(folder),
                    relay.isEmpty() ? null
                            : new Relay(relay, (int) Json.number(line, "port", 25), Relay.Security.valueOf(Json.text(line, "security")),
                                    Json.text(line, "user"), Json.text(line, "sender")),
                    texts(line, "recipients"));
        }
        return new Decision(Json.text(line, "id"), Decision.Kind.valueOf(Json.text(line, "kind")),
                Decision.Scope.valueOf(Json.text(line, "scope")), texts(line, "messages"), texts(line, "hashes"), Json.text(line, "reason"),
                Json.text(line, "who"), Json.number(line, "at", 0), target, Decision.State.valueOf(Json.text(line, "state")),
                Json.number(line, "carriedOut", 0), Json.text(line, "result"));
    }

    /** Whether a decision has a text anywhere. */
    static boolean has(Decision decision, String text) {
        List<String> values = new ArrayList<>(decision.messages());
        values.addAll(decision.hashes());
        values.addAll(List.of(decision.id(), decision.kind().name(), decision.state().name().replace('_', '-'), decision.reason(),
                decision.who(), decision.result()));
        Decision.Target target = decision.target();
        if (target != null) {
            values.addAll(target.recipients());
            values.add(String.valueOf(target.folder()));
            values.add(target.relay() == null ? "" : String.valueOf(target.relay()));
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return values.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Bytes of lines for the state file. */
    static byte[] bytes(CharSequence lines) {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}

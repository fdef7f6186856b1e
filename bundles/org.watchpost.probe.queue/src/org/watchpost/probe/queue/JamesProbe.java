/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.HttpRead;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueuedMessage;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;

/**
 * Reads the queues and the health of Apache James from its WebAdmin. The secret, if one is set, is the token that WebAdmin
 * wants (JWT).
 *
 * @see <a href="https://james.apache.org/server/manage-webadmin.html">James WebAdmin</a>
 */
@Component(service = Probe.class)
public final class JamesProbe implements Probe {

    private static final int MOST_QUEUES = 200;

    @Override
    public String type() {
        return "james";
    }

    @Override
    public String label() {
        return "Apache James WebAdmin";
    }

    @Override
    public String addressForm() {
        return "http[s]://HOST:PORT";
    }

    @Override
    public List<ProbeOption> options() {
        return List
                .of(new ProbeOption("list", "NUMBER", "lists up to so many messages of each queue, to tell who fills it; 0 unless given"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        String base = HttpRead.base(target.address(), 8000);
        long limit = Math.clamp(target.number("list", 0), 0, 100_000);
        ReadingBuilder reading = new ReadingBuilder(type());
        HttpRead http = new HttpRead(target, context, reading);
        String phase = "queues";
        try {
            HttpRead.Answer names = http.ask(phase, base + "/mailQueues", "");
            if (names.status() == 401) {
                reading.mean(ServerState.FAILING, "wants a token, or refuses this one");
            } else if (names.status() != 200 || !(Json.read(names.text()) instanceof List<?> list)) {
                reading.mean(ServerState.FAILING, "is a web service, but not the WebAdmin of James (HTTP status " + names.status() + ")");
            } else {
                phase = "sizes";
                CensusBuilder census = new CensusBuilder(reading.time());
                for (String name : texts(list)) {
                    queue(http, base, name, limit, reading, census);
                }
                if (limit > 0) {
                    reading.census(census.build());
                }
                phase = "health";
                health(http.ask(phase, base + "/healthcheck", ""), reading);
                reading.mean(ServerState.OK, "answers");
            }
        } catch (JsonException e) {
            reading.mean(ServerState.FAILING, "answers with something that is no JSON: " + e.getMessage());
        } catch (IOException e) {
            http.failed(phase, e);
        }
        return reading.build();
    }

    private static void queue(HttpRead http, String base, String name, long limit, ReadingBuilder reading, CensusBuilder census)
            throws IOException {
        String path = base + "/mailQueues/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        HttpRead.Answer size = http.ask("size " + name, path, "");
        if (size.status() != 200) {
            reading.mean(ServerState.DEGRADED, "answers, but the queue " + name + " can't be read (HTTP status " + size.status() + ")");
            return;
        }
        reading.queue(QueueReading.of(name, Json.number(Json.readObject(size.text()), "size", QueueReading.UNKNOWN)));
        if (limit == 0) {
            return;
        }
        HttpRead.Answer mails = http.ask("list " + name, path + "/mails?limit=" + limit, "");
        if (mails.status() == 200 && Json.read(mails.text(), 32 << 20) instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof Map<?, ?> mail) {
                    List<String> recipients = mail.get("recipients") instanceof List<?> to ? texts(to) : List.of();
                    census.add(new QueuedMessage(name, String.valueOf(mail.get("name")), 0, QueueReading.UNKNOWN,
                            mail.get("sender") instanceof String sender ? sender : "", recipients, "", ""));
                }
            }
            if (all.size() >= limit) {
                census.truncated();
            }
        }
    }

    private static void health(HttpRead.Answer answer, ReadingBuilder reading) throws JsonException {
        Map<String, ?> health = answer.status() == 200 || answer.status() == 503 ? Json.readObject(answer.text()) : Map.of();
        String status = health.get("status") instanceof String text ? text : "";
        if (status.isEmpty() || status.equals("healthy")) {
            return;
        }
        List<String> bad = new ArrayList<>();
        if (health.get("checks") instanceof List<?> checks) {
            for (Object one : checks) {
                if (one instanceof Map<?, ?> check && !"healthy".equals(check.get("status"))) {
                    bad.add(String.valueOf(check.get("componentName")));
                }
            }
        }
        reading.mean(ServerState.DEGRADED, "says of itself that it is " + status + (bad.isEmpty() ? "" : ": " + String.join(", ", bad)));
    }

    private static List<String> texts(List<?> list) {
        return list.stream().limit(MOST_QUEUES).filter(String.class::isInstance).map(String.class::cast).toList();
    }
}

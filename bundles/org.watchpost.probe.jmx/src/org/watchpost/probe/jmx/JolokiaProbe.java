/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.probe.HttpRead;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;

/**
 * Reads attributes over Jolokia, JMX on HTTP: one request for all of them. Jolokia answers 200 also for what failed; the
 * status that counts is within each answer.
 *
 * @see <a href="https://jolokia.org/reference/html/manual/jolokia_protocol.html">Jolokia protocol</a>
 */
@Component(service = Probe.class)
public final class JolokiaProbe implements Probe {

    /** The type's name. */
    public static final String TYPE = "jolokia";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "JMX over HTTP (Jolokia)";
    }

    @Override
    public String addressForm() {
        return "http[s]://HOST:PORT/jolokia";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(
                new ProbeOption("preset", "james|activemq|artemis|filestore|jvm", "what is read; everything that is known unless given"),
                new ProbeOption("attributes", "LIST",
                        "what else is read: OBJECTNAME # ATTRIBUTE[.KEY] [as ROLE] [by PROPERTY], parted by ;"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        List<AttributeSpec> specs = AttributeSpec.of(target.text("attributes"), target.text("preset"));
        String base = HttpRead.base(target.address(), 8778);
        String url = base.indexOf('/', base.indexOf("://") + 3) < 0 ? base + "/jolokia/" : base + "/";
        ReadingBuilder reading = new ReadingBuilder(TYPE);
        HttpRead http = new HttpRead(target, context, reading);
        try {
            Map<String, List<AttributeSpec>> byName = new LinkedHashMap<>();
            specs.forEach(spec -> byName.computeIfAbsent(spec.name().toString(), name -> new ArrayList<>()).add(spec));
            HttpRead.Answer answer = http.ask("read", url, body(byName));
            switch (answer.status()) {
                case 200 -> read(answer.text(), List.copyOf(byName.values()), reading);
                case 401, 403 ->
                    reading.mean(ServerState.FAILING, target.text(ProbeOption.USER.name()).isEmpty() ? "wants user and password"
                            : "refuses this user or password");
                case 404 -> reading.mean(ServerState.FAILING, "is a web service, but there is no Jolokia at this path");
                default -> reading.mean(ServerState.FAILING, "answers with HTTP status " + answer.status());
            }
        } catch (IOException e) {
            http.failed("read", e);
        }
        return reading.build();
    }

    private static String body(Map<String, List<AttributeSpec>> byName) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text).beginArray();
        for (Map.Entry<String, List<AttributeSpec>> entry : byName.entrySet()) {
            json.beginObject().name("type").value("read").name("mbean").value(entry.getKey()).name("attribute").beginArray();
            Set<String> attributes = new LinkedHashSet<>();
            entry.getValue().forEach(spec -> attributes.add(spec.attribute()));
            for (String attribute : attributes) {
                json.value(attribute);
            }
            json.endArray().name("config").beginObject().name("ignoreErrors").value(true).name("canonicalNaming").value(true).endObject()
                    .endObject();
        }
        json.endArray();
        return text.toString();
    }

    private static void read(String text, List<List<AttributeSpec>> asked, ReadingBuilder reading) throws IOException {
        if (!(Json.read(text) instanceof List<?> answers) || answers.size() != asked.size()) {
            reading.mean(ServerState.FAILING, "is a web service, but doesn't answer as Jolokia does");
            return;
        }
        AttributeValues values = new AttributeValues();
        String failure = "";
        for (int i = 0; i < asked.size(); i++) {
            List<AttributeSpec> specs = asked.get(i);
            if (!(answers.get(i) instanceof Map<?, ?> answer)) {
                continue;
            }
            if (!Long.valueOf(200).equals(answer.get("status"))) {
                // 404: no such bean; the other presets may fit
                failure = String.valueOf(answer.get("error"));
            } else if (answer.get("value") instanceof Map<?, ?> value) {
                if (specs.get(0).name().isPattern()) {
                    value.forEach((name, attributes) -> object(specs, String.valueOf(name), attributes, values));
                } else {
                    object(specs, specs.get(0).name().toString(), value, values);
                }
            }
        }
        values.into(reading);
        if (values.isEmpty()) {
            reading.mean(ServerState.FAILING, failure.isEmpty() ? "answers, but has none of the attributes that are asked for"
                    : "answers, but no attribute can be read: " + failure);
        } else {
            reading.mean(ServerState.OK, reading.queues().isEmpty() ? "answers; it tells of no queue" : "answers");
        }
    }

    private static void object(List<AttributeSpec> specs, String name, @Nullable Object attributes, AttributeValues values) {
        if (!(attributes instanceof Map<?, ?> map)) {
            return;
        }
        ObjectName object;
        try {
            object = new ObjectName(name);
        } catch (MalformedObjectNameException e) {
            return;
        }
        for (AttributeSpec spec : specs) {
            Object value = map.get(spec.attribute());
            for (String part : spec.key().isEmpty() ? new String[0] : spec.key().split("\\.")) {
                value = value instanceof Map<?, ?> composite ? composite.get(part) : null;
            }
            if (value instanceof Number number) {
                values.add(spec, object, number);
            }
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.model.monitor.AlarmSeverity;

/** What happened to alarms, a JSON line each, so that a restart goes on where the program ended. Safe for several threads. */
final class AlarmJournal {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmJournal.class);
    private static final int MOST = 100_000;

    private final Path file;

    AlarmJournal(Path folder) {
        file = folder.resolve("alarms.jsonl");
    }

    /** Reads the alarms there were into an engine. */
    void load(AlarmEngine engine) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Map<Long, Alarm> alarms = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.skip(Math.max(0, Files.size(file) / 100 - MOST)).forEach(line -> {
                try {
                    Alarm alarm = read(Json.readObject(line));
                    alarms.put(alarm.id(), alarm);
                } catch (JsonException | IllegalArgumentException e) {
                    LOG.warn("A line of {} can't be read", file, e);
                }
            });
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(file + " can't be read: " + e.getMessage(), e);
        }
        alarms.values().stream().skip(Math.max(0, alarms.size() - 500)).forEach(engine::restore);
    }

    private static Alarm read(Map<String, @Nullable Object> m) {
        Object value = m.get("value");
        return new Alarm(Json.number(m, "id", 0), Json.text(m, "rule"), AlarmSeverity.valueOf(Json.text(m, "severity")),
                new SeriesKey(Json.text(m, "server"), Json.text(m, "queue"), Json.text(m, "metric")), Json.number(m, "since", 0),
                Json.number(m, "raised", 0), Json.number(m, "recovered", 0), Json.number(m, "acknowledged", 0), Json.text(m, "by"),
                Json.text(m, "note"), value instanceof Number number ? number.doubleValue() : Double.NaN, Json.text(m, "message"));
    }

    /** Writes what happened. */
    synchronized void append(Alarm.Event event) throws IOException {
        Alarm a = event.alarm();
        StringBuilder text = new StringBuilder(300);
        new JsonWriter(text).beginObject().name("time").value(event.time()).name("change").value(event.change().name()).name("id")
                .value(a.id())
                .name("rule").value(a.rule()).name("severity").value(a.severity().name()).name("server").value(a.key().server())
                .name("queue")
                .value(a.key().queue()).name("metric").value(a.key().metric()).name("since").value(a.since()).name("raised")
                .value(a.raised())
                .name("recovered").value(a.recovered()).name("acknowledged").value(a.acknowledged()).name("by").value(a.by()).name("note")
                .value(a.note()).name("value").value(a.value()).name("message").value(a.message()).endObject().newLine();
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

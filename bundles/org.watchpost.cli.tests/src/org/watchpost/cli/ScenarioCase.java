/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.op.ScenarioSource;

/** The logs of a scenario and what is true about them. */
final class ScenarioCase {

    private final Path logs;
    private final Map<?, ?> truth;

    /** The logs in a folder, which must have a {@code truth.json}. */
    ScenarioCase(Path logs) throws IOException, JsonException {
        this.logs = logs;
        this.truth = (Map<?, ?>) Json.read(Files.readString(logs.resolve("truth.json")), Integer.MAX_VALUE);
    }

    /** Generates a scenario. */
    static ScenarioCase generate(Services services, String scenario, long seed, double scale, Path logs) throws IOException, JsonException {
        ScenarioSource source = services.scenarios().orElseThrow();
        source.generate(scenario, seed, scale, logs, new NullProgressMonitor());
        return new ScenarioCase(logs);
    }

    Path logs() {
        return logs;
    }

    /** Everything but the truth itself. */
    List<Path> paths() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> !file.endsWith("truth.json")).sorted().toList();
        }
    }

    /** Something in truth.json by the names on the way to it. */
    Object truth(Object... names) {
        Object at = truth;
        for (Object name : names) {
            at = at instanceof List<?> list ? list.get((Integer) name) : ((Map<?, ?>) at).get(name);
        }
        return at;
    }

    String text(Object... names) {
        return String.valueOf(truth(names));
    }

    long number(Object... names) {
        return ((Number) truth(names)).longValue();
    }

    /** Events by file, the truth's own left out. */
    Map<String, Long> events() {
        Map<String, Long> events = new java.util.TreeMap<>();
        for (Map.Entry<?, ?> file : ((Map<?, ?>) truth("files")).entrySet()) {
            events.put((String) file.getKey(), ((Number) ((Map<?, ?>) file.getValue()).get("events")).longValue());
        }
        return events;
    }

    /** The command to import it. */
    Object[] importCommand(Path folder, Object... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("import", "--case", folder, "--output", "json", "--strict"));
        words.addAll(List.of(options));
        words.addAll(paths());
        return words.toArray();
    }
}

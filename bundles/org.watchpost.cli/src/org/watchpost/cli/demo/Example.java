/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.json.Json;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.report.ReportRenderer;

/**
 * One worked example: logs, case, findings, reports. Made where it is missing; what is there already is kept, so that making it
 * again after an interruption goes on, and after that changes nothing.
 *
 * @param scenario name of the scenario
 * @param scale    its volume
 * @param title    name of the case
 * @param logs     folder for the logs, below the example's folder
 * @param folder   folder of the case, below the example's folder
 * @param report   base name of the reports
 */
public record Example(String scenario, double scale, String title, String logs, String folder, String report) {

    /** Written last by the generator; it would give away the answers, so it is no evidence. */
    private static final String TRUTH = "truth.json";

    /** Writes a report to a file. */
    public interface ReportWriter {
        void write(ReportRenderer renderer, ReportRenderer.Request request, Path file) throws IOException;
    }

    /**
     * Makes what is missing below a folder, and answers the main numbers.
     *
     * @param seed of the generator; counts only where the logs are still to be made
     */
    public Map<String, String> make(Path base, long seed, ScenarioSource source, Services services, Console console, ReportWriter writer)
            throws IOException {
        Path from = base.resolve(logs);
        if (!Files.exists(from.resolve(TRUTH))) {
            console.progress().step("making the logs of the scenario " + scenario);
            // beside it first: what stands under the name of the logs is whole
            Path part = base.resolve(logs + ".part");
            delete(part);
            delete(from);
            source.generate(scenario, seed, scale, part, console.monitor());
            Files.move(part, from);
        }
        CaseService cases = services.cases();
        Path to = base.resolve(folder);
        ZoneId zone = source.zone(scenario);
        Map<String, String> numbers = new LinkedHashMap<>();
        try (OpenCase open = cases.isCase(to) ? cases.open(to, true) : cases.create(to, title, zone)) {
            console.progress().step("taking them into the case");
            open.importFiles(new ImportRequest(children(from), false, ImportRequest.Settings.NONE), console.progress(), console.monitor());
            console.progress().step("asking what happened");
            numbers.put("events", Long.toString(open.events().count(org.watchpost.core.query.EventQuery.ALL, console.monitor())));
            if (open.read(model -> model.getFindings().isEmpty())) {
                numbers.putAll(investigate(new Findings(open, console.monitor()), zone));
            }
            if (!IncidentBook.of(open).exists()) {
                console.progress().step("telling how it was handled");
                numbers.putAll(tell(open, zone, acts(from.resolve(TRUTH)), console));
            }
            numbers.put("findings", Integer.toString(open.read(model -> model.getFindings().size())));
            Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            for (ReportRenderer renderer : services.renderers()) {
                console.progress().step("writing the report as " + renderer.label());
                writer.write(renderer, new ReportRenderer.Request(open, date, zone, Locale.ENGLISH),
                        base.resolve(report + "." + renderer.extension()));
            }
        }
        return numbers;
    }

    private Map<String, String> investigate(Findings findings, ZoneId zone) throws IOException {
        return scenario.equals("flood") ? new FloodFindings(findings, zone).write() : new WormFindings(findings, zone).write();
    }

    /** What people did stands in no log; they say when, and here the generator says it for them. */
    private static Map<String, Instant> acts(Path truth) throws IOException {
        Map<String, Instant> acts = new LinkedHashMap<>();
        if (Json.read(Files.readString(truth), Integer.MAX_VALUE) instanceof Map<?, ?> all
                && all.get("milestones") instanceof Map<?, ?> named) {
            for (Map.Entry<?, ?> one : named.entrySet()) {
                acts.put(String.valueOf(one.getKey()), Instant.parse(String.valueOf(one.getValue())));
            }
        }
        return acts;
    }

    private Map<String, String> tell(OpenCase open, ZoneId zone, Map<String, Instant> acts, Console console) throws IOException {
        Findings findings = new Findings(open, console.monitor());
        Story story = new Story(open, zone, console.monitor());
        return scenario.equals("flood") ? new FloodStory(findings, story, zone).write()
                : new WormStory(findings, story, zone, acts).write();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals(TRUTH)).sorted().toList();
        }
    }
}

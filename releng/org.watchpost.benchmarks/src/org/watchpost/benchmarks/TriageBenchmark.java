/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.triage.AlertGroups;
import org.watchpost.core.triage.DecideOperation;
import org.watchpost.core.triage.Decision;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Outcome;
import org.watchpost.core.triage.SensorFold;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageBook;
import org.watchpost.core.triage.UndoDecisionOperation;

/**
 * Triage of a million alerts in 5,000 groups of rule and source: grouping, deciding a group of 100,000 and taking it back, folding.
 * Argument: a folder for work; the case is made there on the first run and used again later.
 */
public final class TriageBenchmark {

    private static final int ALERTS = 1_000_000;
    private static final int RULES = 100;
    private static final int SOURCES = 50;
    private static final int WARM_UP = 5;
    private static final int MEASURED = 15;

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final PrintStream out;

    private TriageBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Something that is measured. */
    @FunctionalInterface
    private interface Asked {
        long ask() throws IOException;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        new TriageBenchmark(System.out).run(Path.of(args[0]));
    }

    private void run(Path work) throws Exception {
        CaseService cases = Services.cases();
        Path folder = work.resolve("triage-case");
        boolean there = cases.isCase(folder);
        if (!there) {
            Path file = alerts(work);
            long begin = System.nanoTime();
            try (OpenCase open = cases.create(folder, "triage", ZoneOffset.UTC)) {
                open.importFiles(new ImportRequest(List.of(file), true, ImportRequest.Settings.NONE), ImportListener.NONE, monitor);
            }
            out.printf(Locale.ROOT, "import of %,d alerts: %.1f s%n", ALERTS, (System.nanoTime() - begin) / 1e9);
        }
        try (OpenCase open = cases.open(folder, true)) {
            Triage triage = Triage.of(open);
            for (GroupBy by : List.of(GroupBy.RULE, GroupBy.SOURCE, GroupBy.RULE_SOURCE)) {
                measure("groups by " + by.word(), () -> AlertGroups
                        .of(open.events(), new EventQuery(triage.book().inbox()), by, monitor).groups().size());
            }
            measure("count of the inbox", () -> open.events().count(new EventQuery(triage.book().inbox()), monitor));
            EventQuery large = new EventQuery(QueryText.equal(Fields.RULE_NAME, "LOCAL rule 0"));
            measure("decide the largest rule and take it back", () -> {
                Optional<Decision> decision = DecideOperation.all(triage, large, Outcome.ACKNOWLEDGED, "", true).run(monitor);
                long events = decision.map(Decision::events).orElse(0L);
                if (decision.isPresent()) {
                    new UndoDecisionOperation(triage, decision.get().id(), true).run(monitor);
                }
                return events;
            });
            DecideOperation.all(triage, large, Outcome.ACKNOWLEDGED, "", true).run(monitor);
            measure("groups by rule and source, one rule decided", () -> AlertGroups
                    .of(open.events(), new EventQuery(triage.book().inbox()), GroupBy.RULE_SOURCE, monitor).alerts());
            for (Decision decision : triage.book().decisions()) {
                new UndoDecisionOperation(triage, decision.id(), true).run(monitor);
            }
            long begin = System.nanoTime();
            SensorFold fold = SensorFold.of(open.events(), EventQuery.ALL, monitor);
            out.printf(Locale.ROOT, "%-46s %8.0f ms (%,d folded)%n", "fold, once", (System.nanoTime() - begin) / 1e6, fold.size());
            EventQuery folded = new EventQuery(fold.without(new Query.And(List.of(TriageBook.ALERTS))));
            measure("groups by rule and source, folded",
                    () -> AlertGroups.of(open.events(), folded, GroupBy.RULE_SOURCE, monitor).alerts());
        }
    }

    private void measure(String what, Asked asked) throws IOException {
        double[] times = new double[MEASURED];
        long result = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begin = System.nanoTime();
            result = asked.ask();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "%-46s median %6.0f ms, worst %6.0f ms (%,d)%n", what, times[MEASURED / 2], times[MEASURED - 1], result);
    }

    /** A tenth of all alerts is of the first rule. */
    private static Path alerts(Path work) throws IOException {
        Files.createDirectories(work);
        Path file = work.resolve("alerts.json");
        Random random = new Random(1);
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            long start = Instant.parse("2024-05-01T00:00:00Z").getEpochSecond();
            for (int i = 0; i < ALERTS; i++) {
                int rule = random.nextInt(10) == 0 ? 0 : random.nextInt(RULES);
                lines.write("{\"timestamp\":\"" + Instant.ofEpochSecond(start + i / 4, i % 4 * 250_000_000L) + "\",\"flow_id\":"
                        + (i + 1L << 20)
                        + ",\"event_type\":\"alert\",\"src_ip\":\"10.0." + rule + "." + random.nextInt(SOURCES) + "\",\"src_port\":"
                        + (1024 + random.nextInt(60_000)) + ",\"dest_ip\":\"192.0.2." + random.nextInt(250)
                        + "\",\"dest_port\":25,\"proto\":\"TCP\",\"alert\":{\"signature_id\":" + rule + ",\"signature\":\"LOCAL rule "
                        + rule
                        + "\",\"category\":\"test\",\"severity\":" + (1 + rule % 3) + "}}\n");
            }
        }
        return file;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Results;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.report.ReportRenderer;

/** What needs no case. */
class CliTest {

    private static final Services NONE = new Services() {
        @Override
        public CaseService cases() {
            throw new IllegalStateException("no cases here");
        }

        @Override
        public List<ReportRenderer> renderers() {
            return List.of();
        }

        @Override
        public Optional<ScenarioSource> scenarios() {
            return Optional.empty();
        }
    };

    @Test
    void helpListsTheCommands() {
        for (String word : List.of("--help", "-h", "help")) {
            Run run = Run.of(NONE, word).is(ExitStatus.DONE);
            for (String command : List.of("import", "search", "count", "report", "verify", "demo")) {
                assertTrue(run.out().contains("\n  " + command + " "), run.out());
            }
            assertEquals("", run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "import", "search", "count", "report", "verify", "demo", "mail", "probe", "monitor" })
    void everyCommandHasHelp(String command) {
        Run run = Run.of(NONE, command, "--help").is(ExitStatus.DONE);
        assertTrue(run.out().startsWith("usage: ./watchpost " + command), run.out());
        assertEquals(run.out(), Run.of(NONE, "help", command).is(ExitStatus.DONE).out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 130), run.out());
    }

    @ParameterizedTest
    @CsvSource({ "serach,search", "imort,import", "conut,count", "verfiy,verify" })
    void unknownCommandsGetASuggestion(String wrong, String right) {
        Run run = Run.of(NONE, wrong).is(ExitStatus.USAGE);
        assertTrue(run.err().contains("did you mean " + right), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void mailNeedsToBeToldWhat() {
        Run run = Run.of(NONE, "mail", "--case", "x").is(ExitStatus.USAGE);
        assertTrue(run.err().contains("mail what?"), run.err());
    }

    @Test
    void wrongUsageIsOneLine() {
        for (List<String> words : List.of(List.<String>of(), List.of("search"), List.of("search", "--csae", "x"),
                List.of("search", "--case", "x", "--limit", "-1"),
                List.of("search", "--case", "x", "--limit", "1", "--all"), List.of("search", "--case", "x", "--sort", "sorce.ip"),
                List.of("search", "--case", "x", "--fields", "nonsense"), List.of("search", "--case", "x", "--from", "soon"),
                List.of("search", "--case", "x", "--from", "2005", "--to", "2004"), List.of("search", "--case", "x", "rule.nam:x"),
                List.of("search", "--case", "x", "\"open"), List.of("search", "--case", "x", "--sort", "email.subject"),
                List.of("count", "--case", "x", "--top", "5"), List.of("count", "--case", "x", "--histogram", "1y"),
                List.of("import", "--case", "x"), List.of("import", "--case", "x", "--zone", "Mars", "y"),
                List.of("report", "--case", "x", "--format", "pdf", "--out", "y"),
                List.of("report", "--case", "x"), List.of("verify"), List.of("verify", "--case", "x", "y"), List.of("--nonsense"))) {
            Run run = Run.of(NONE, words.toArray()).is(ExitStatus.USAGE);
            assertEquals(1, run.err().lines().count(), words + ": " + run.err());
            assertTrue(run.err().startsWith("watchpost: "), run.err());
            assertEquals("", run.out(), words.toString());
        }
    }

    @Test
    void anUnfinishedProgramFailsWithOneLine() {
        Run run = Run.of(NONE, "search", "--case", "x", "y").is(ExitStatus.FAILED);
        assertTrue(run.err().contains("internal error"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(Run.of(NONE, "demo").is(ExitStatus.FAILED).err().contains("no worked examples"));
    }

    @Test
    void aClosedPipeIsQuiet() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
        Results closed = new Results(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        int status = new Cli(NONE, new Console(closed, stream, new Progress(stream, false), new NullProgressMonitor()))
                .run(List.of("--help"));
        assertEquals(ExitStatus.DONE, status);
        assertEquals("", err.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
}

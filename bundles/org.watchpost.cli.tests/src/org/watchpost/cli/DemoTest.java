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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;

/** The worked examples, as {@code ./watchpost demo} makes them. */
class DemoTest {

    @TempDir
    Path folder;

    @Test
    void casesFindingsAndReports() throws Exception {
        Path base = folder.resolve("demo");
        Run first = Run.of(TestServices.get(), "demo", "--dir", base).is(ExitStatus.DONE);
        assertTrue(first.out().contains("patient zero: 10.40.170.157"), first.out());
        assertTrue(first.out().contains("mails with a suspicious zip: 405"), first.out());
        assertTrue(first.out().contains("hosts that sent them: 90"), first.out());
        for (String report : List.of("report.html", "report.md", "report.json", "flood-report.html")) {
            assertTrue(Files.size(base.resolve(report)) > 1000, report);
        }
        Map<?, ?> report = (Map<?, ?>) Json.read(Files.readString(base.resolve("report.json")), Integer.MAX_VALUE);
        assertEquals(4, ((List<?>) report.get("findings")).size());
        assertTrue(((List<?>) report.get("exhibits")).size() > 15);
        Run.of(TestServices.get(), "verify", "--case", base.resolve("case")).is(ExitStatus.DONE);
        // the folder of the example is as good as the folder of its case
        assertEquals(405,
                Run.of(TestServices.get(), "count", "--case", base, "--output", "json", "rule.name:Email_Virus_Suspicious_Zip").count());
        Run second = Run.of(TestServices.get(), "demo", "--dir", base).is(ExitStatus.DONE);
        assertTrue(second.out().contains("findings: 4"), second.out());
    }

    @Test
    void anotherFolderIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.of(TestServices.get(), "demo", "--dir", folder).is(ExitStatus.FAILED);
        assertTrue(run.err().contains("not empty"), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}

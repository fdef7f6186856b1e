/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of the shared samples nearly all records are read; the table goes to the log. */
class FormatReportTest {

    private static final Logger LOG = Logger.getLogger(FormatReportTest.class.getName());
    private static final double LEAST = 0.99;
    /** Damaged on purpose. */
    private static final Map<String, Double> EXCEPTIONS = Map.of("windows-evtx", 0.96);

    @Test
    void nearlyAllRecordsAreRead() throws IOException {
        List<FormatReport.Source> sources = FormatReport.read();
        Map<String, List<FormatReport.Source>> folders = sources.stream().collect(Collectors.groupingBy(FormatReport.Source::folder));
        folders.forEach((folder, all) -> {
            long events = all.stream().mapToLong(FormatReport.Source::events).sum();
            long refused = all.stream().mapToLong(source -> source.problems().size()).sum();
            assertTrue(events >= EXCEPTIONS.getOrDefault(folder, LEAST) * (events + refused),
                    () -> folder + ": " + events + " records read, " + refused + " not");
        });
        assertTrue(sources.isEmpty() || folders.keySet().containsAll(FormatReport.FOLDERS));
        LOG.info(() -> "\n" + FormatReport.table(sources));
    }

    @Test
    void everyFormatHasItsOwnName() {
        assertEquals(AllParsers.ALL.size(), AllParsers.ALL.stream().map(parser -> parser.format()).distinct().count());
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;

/** The numbers in truth.json are those that a plain search finds. */
class BulkQueriesTest {

    private static final List<String> FILES = List.of(EveFormat.FILE, PostfixFormat.FILE, SquidFormat.FILE, NetScreenFormat.FILE,
            ConnFormat.FILE);

    @TempDir
    Path folder;

    @Test
    void everyQueryHitsAsManyLinesAsItSays() throws Exception {
        Path bulk = folder.resolve("bulk");
        new BulkScenario(11, BulkScenario.LEAST_SIZE).generate(bulk, null);
        List<?> queries = (List<?>) Json.readObject(Files.readString(bulk.resolve("truth.json"))).get("queries");
        assertEquals(BulkQuery.values().length, queries.size());
        for (Object query : queries) {
            Map<?, ?> expected = (Map<?, ?>) query;
            Object pattern = expected.get("grep");
            Predicate<String> hit = pattern != null ? Pattern.compile((String) pattern).asPredicate()
                    : line -> isWithin(line, Instant.parse((String) expected.get("from")), Instant.parse((String) expected.get("to")));
            long hits = 0;
            for (String file : expected.get("file").equals("*") ? FILES : List.of((String) expected.get("file"))) {
                hits += count(bulk.resolve(file), hit);
            }
            assertEquals(expected.get("lines"), hits, () -> "query " + expected.get("id"));
            assertTrue(hits > 0, () -> "nothing is hit by " + expected.get("id"));
        }
    }

    private static long count(Path file, Predicate<String> hit) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(hit).count();
        }
    }

    /** Times of EVE and of Squid. */
    private static boolean isWithin(String line, Instant from, Instant to) {
        Instant time = line.startsWith("{") ? Instant.parse(line.substring(14, 40) + "Z")
                : Instant.ofEpochMilli(Long.parseLong(line.substring(0, 10) + line.substring(11, 14)));
        return !time.isBefore(from) && time.isBefore(to);
    }
}

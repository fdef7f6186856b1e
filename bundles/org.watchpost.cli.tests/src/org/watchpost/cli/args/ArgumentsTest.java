/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.args;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final List<Option> OPTIONS = List.of(Option.of("--case", "DIR", "x"), Option.of("--limit", "N", "x"),
            Option.flag("--all", "x"),
            Option.of("--zone", "ZONE", "x"), Option.of("--from", "T", "x"), Option.choice("--output", "x", "table", "json"));

    private static Arguments parse(String... words) throws UsageException {
        return Arguments.parse(OPTIONS, List.of(words));
    }

    private static String error(String... words) {
        return assertThrows(UsageException.class, () -> parse(words)).getMessage();
    }

    @Test
    void optionsMayStandAnywhere() throws Exception {
        Arguments arguments = parse("a", "--case", "x", "b", "--output=json", "--all", "-c", "--", "--limit");
        assertEquals(List.of("a", "b", "-c", "--limit"), arguments.rest());
        assertEquals(Optional.of("x"), arguments.value("--case"));
        assertEquals("json", arguments.required("--output"));
        assertTrue(arguments.has("--all"));
    }

    @Test
    void valuesMayBeginWithOneDashAndHoldAnything() throws Exception {
        assertEquals("-x=y z", parse("--case=-x=y z").required("--case"));
        assertEquals("-x", parse("--case", "-x").required("--case"));
    }

    @Test
    void mistakesAreNamed() {
        assertTrue(error("--csae", "x").contains("did you mean --case?"), error("--csae", "x"));
        assertTrue(error("--lim", "5").contains("did you mean --limit?"));
        assertTrue(error("--frobnicate").equals("unknown option --frobnicate."), error("--frobnicate"));
        assertTrue(error("--case").contains("needs a value"));
        assertTrue(error("--case", "--all").contains("needs a value"));
        assertTrue(error("--case=").contains("not empty"));
        assertTrue(error("--all=1").contains("takes no value"));
        assertTrue(error("--case", "x", "--case", "y").contains("given twice"));
        assertTrue(error("--output", "jsn").contains("did you mean json?"));
    }

    @Test
    void missingOptionsNumbersAndZones() throws Exception {
        assertThrows(UsageException.class, () -> parse().required("--case"));
        assertEquals(Optional.of(7), parse("--limit", "7").number("--limit", 0, 10));
        assertThrows(UsageException.class, () -> parse("--limit", "11").number("--limit", 0, 10));
        assertThrows(UsageException.class, () -> parse("--limit", "seven").number("--limit", 0, 10));
        assertEquals("Asia/Dubai", parse("--zone", "Asia/Dubai").zone("--zone").orElseThrow().getId());
        assertTrue(assertThrows(UsageException.class, () -> parse("--zone", "America/NewYork").zone("--zone")).getMessage()
                .contains("America/New_York"));
    }

    @ParameterizedTest
    @CsvSource({ "2004-07-26,2004-07-26T00:00:00Z", "2004-07-26T08,2004-07-26T08:00:00Z", "2004-07-26 08:30,2004-07-26T08:30:00Z",
            "2004-07-26T08:30:15.123456Z,2004-07-26T08:30:15.123456Z", "2004-07-26T08:30:15+02:00,2004-07-26T06:30:15Z",
            "2004-07-26T08:30-0400,2004-07-26T12:30:00Z", "2004-07,2004-07-01T00:00:00Z" })
    void moments(String text, String expected) throws Exception {
        assertEquals(expected, org.watchpost.core.text.Times.iso(parse("--from", text).moment("--from").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({ "yesterday", "2004-13-01", "2004-07-26T25", "26.7.2004", "2004-02-30" })
    void notMoments(String text) {
        assertThrows(UsageException.class, () -> parse("--from", text).moment("--from"));
    }

    @Test
    void durations() throws Exception {
        assertEquals(3600, TimeArguments.duration("x", "1h").toSeconds());
        assertEquals(900, TimeArguments.duration("x", "15m").toSeconds());
        assertEquals(30, TimeArguments.duration("x", "30s").toSeconds());
        assertEquals(172_800, TimeArguments.duration("x", "2d").toSeconds());
        for (String wrong : List.of("0h", "h", "1", "1y", "-1h", "1h30m", "")) {
            assertThrows(UsageException.class, () -> TimeArguments.duration("x", wrong), wrong);
        }
    }

    @Test
    void suggestionsAreNearAndLinear() {
        assertEquals(Optional.of("search"), Suggestions.nearest("serach", List.of("search", "count", "import")));
        assertEquals(Optional.empty(), Suggestions.nearest("zzz", List.of("search", "count", "import")));
        assertEquals(Optional.empty(), Suggestions.nearest("x".repeat(100_000), List.of("search")));
    }
}

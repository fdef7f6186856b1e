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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that is wrong and drifts is found by comparison, and set right with two points; what the log says stays as it is. */
class ClocksEndToEndTest {

    private static final DateTimeFormatter SYSLOG = DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);
    private static final LocalDateTime START = LocalDateTime.of(2004, 12, 31, 12, 0);
    private static final int MESSAGES = 200;

    @TempDir
    Path folder;

    /** Over New Year; the hub is a minute fast at first and gains 300 seconds in a million. */
    @BeforeEach
    void take() throws Exception {
        StringBuilder mx = new StringBuilder();
        StringBuilder hub = new StringBuilder();
        for (int i = 0; i < MESSAGES; i++) {
            LocalDateTime time = START.plusSeconds(600L * i);
            mx.append(SYSLOG.format(time)).append(" mx postfix/cleanup[2]: ").append(String.format("%06X", 0xA00000 + i))
                    .append(": message-id=<m").append(i).append("@b.example>\n");
            hub.append(SYSLOG.format(wrong(time))).append(" hub postfix/cleanup[2]: ").append(String.format("%06X", 0xB00000 + i))
                    .append(": message-id=<m").append(i).append("@b.example>\n");
        }
        mx.append(SYSLOG.format(START.plusSeconds(600L * MESSAGES)))
                .append(" mx postfix/qmgr[3]: A00000: from=<a@b.example>, size=1, nrcpt=1\n");
        Files.writeString(folder.resolve("mx.log"), mx, StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("hub.log"), hub, StandardCharsets.US_ASCII);
        run("import", "--year", "2004", folder.resolve("mx.log"), folder.resolve("hub.log"));
    }

    private static LocalDateTime wrong(LocalDateTime time) {
        double seconds = time.toEpochSecond(ZoneOffset.UTC) - START.toEpochSecond(ZoneOffset.UTC);
        return time.plusNanos(Math.round((60 + seconds * 0.0003) * 1e9));
    }

    private Run run(String command, Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] { command, "--case", folder.resolve("case"), "--output", "json" }, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return Run.of(TestServices.get(), all).is(ExitStatus.DONE);
    }

    private Map<String, Object> last(String file) throws Exception {
        return run("search", "--sort", "@timestamp:desc", "--limit", "1", "log.file.name:\"" + file + "\"").json().get(0);
    }

    @Test
    void foundAndSetRight() throws Exception {
        Map<String, Object> found = run("clocks").json().get(0);
        assertEquals(1L, found.get("telling"), found.toString());
        double sign = "hub.log".equals(found.get("source")) ? -1 : 1;
        assertEquals(sign * 60, ((Number) found.get("shift")).doubleValue(), 1.5);
        assertEquals(sign * 300, ((Number) found.get("drift_ppm")).doubleValue(), 15);
        assertEquals((long) MESSAGES, found.get("matches"));

        LocalDateTime end = START.plusSeconds(600L * (MESSAGES - 1));
        Instant before = Instant.parse((String) last("hub.log").get("@timestamp"));
        String raw = (String) last("hub.log").get("message");
        assertTrue(before.isAfter(end.toInstant(ZoneOffset.UTC).plusSeconds(90)), before.toString());

        String points = wrong(START) + "=-60," + wrong(end) + "=-" + (60 + 600 * (MESSAGES - 1) * 0.0003);
        Map<String, Object> set = run("clocks", "--source", "hub.log", "--drift", points).json().get(0);
        assertEquals((long) MESSAGES, set.get("events"));
        assertEquals(-300, ((Number) set.get("drift_ppm")).doubleValue(), 1);

        Map<String, Object> now = last("hub.log");
        Instant after = Instant.parse((String) now.get("@timestamp"));
        assertEquals(end.toEpochSecond(ZoneOffset.UTC), after.getEpochSecond(), 1);
        assertEquals(raw, now.get("message"), "the raw time is kept");
        assertEquals(0L, run("clocks").json().get(0).get("telling"));
        Run.of(TestServices.get(), "verify", "--case", folder.resolve("case")).is(ExitStatus.DONE);
    }

    @Test
    void mistakesAreExplained() {
        for (List<String> words : List.of(List.of("--shift", "1"), List.of("--source", "x.log", "--shift", "1"),
                List.of("--source", "hub.log", "--shift", "x"), List.of("--source", "hub.log", "--drift", "1"),
                List.of("--source", "hub.log", "--zone", "Nowhere"))) {
            Object[] all = new Object[words.size() + 3];
            System.arraycopy(new Object[] { "clocks", "--case", folder.resolve("case") }, 0, all, 0, 3);
            System.arraycopy(words.toArray(), 0, all, 3, words.size());
            Run run = Run.of(TestServices.get(), all).is(ExitStatus.USAGE);
            assertTrue(run.err().contains("--"), run.err());
        }
    }
}

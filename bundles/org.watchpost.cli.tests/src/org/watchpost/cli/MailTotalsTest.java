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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.testing.Shared;

/**
 * {@code search --totals} counts as the tools that mail administrators use: pflogsumm and eximstats are run on the same files
 * where they are installed; mailstats reads a running server's own counters, so its way of counting is written down here.
 */
class MailTotalsTest {

    private static final Logger LOG = Logger.getLogger(MailTotalsTest.class.getName());

    @TempDir
    static Path folder;

    /** Dataset of each imported file by its name. */
    private static final Map<String, String> DATASETS = new TreeMap<>();
    private static final Map<String, Path> FILES = new HashMap<>();

    @BeforeAll
    static void take() throws Exception {
        List<Object> words = new ArrayList<>(
                List.of("import", "--case", folder.resolve("case"), "--output", "json", "--zone", "UTC", "--year", "2020"));
        for (String name : List.of("samples/postfix", "samples/exim", "samples/sendmail", "scenarios/mydoom-1/mail")) {
            Optional<Path> data = Shared.data(name);
            if (data.isPresent()) {
                try (Stream<Path> files = Files.walk(data.get())) {
                    files.filter(Files::isRegularFile).filter(file -> !file.toString().matches(".*\\.(json|yaml|gz)")).sorted()
                            .forEach(words::add);
                }
            }
        }
        Assumptions.assumeTrue(words.size() > 9, "no sample logs here: nothing to compare");
        for (Map<String, Object> line : Run.of(TestServices.get(), words.toArray()).is(ExitStatus.DONE).json()) {
            Path file = Path.of((String) line.get("source"));
            DATASETS.put(file.getFileName().toString(), (String) line.get("dataset"));
            FILES.put(file.getFileName().toString(), file);
        }
    }

    private static Map<String, Long> totals(String file, String dataset) throws Exception {
        for (Map<String, Object> line : Run
                .of(TestServices.get(), "search", "--case", folder.resolve("case"), "--totals", "--output", "json",
                        "log.file.name:\"" + file + "\"")
                .is(ExitStatus.DONE).json()) {
            if (dataset.equals(line.get("dataset"))) {
                Map<String, Long> totals = new LinkedHashMap<>();
                line.forEach((name, value) -> totals.put(name, value instanceof Number number ? number.longValue() : 0L));
                return totals;
            }
        }
        return Map.of();
    }

    private static Optional<String> tool(String name, String... words) throws IOException, InterruptedException {
        for (String place : List.of("/usr/sbin/", "/usr/bin/")) {
            if (Files.isExecutable(Path.of(place + name))) {
                List<String> command = new ArrayList<>(List.of(place + name));
                command.addAll(List.of(words));
                Path out = Files.createTempFile(folder, "tool", ".txt");
                Process process = new ProcessBuilder(command).redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                assertTrue(process.waitFor(60, TimeUnit.SECONDS), name + " does not end");
                return Optional.of(Files.readString(out, StandardCharsets.ISO_8859_1));
            }
        }
        return Optional.empty();
    }

    /** The tool reads one instance of Postfix at a time, and the usual time stamp of syslog: no year before it, no fraction behind. */
    private static String asPflogsummReads(String file) throws IOException {
        String text = Files.readString(FILES.get(file), StandardCharsets.ISO_8859_1);
        return copy(file, text.replaceAll("(?m)^\\d{4} (\\w{3} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d)\\.\\d+ ", "$1 ")
                .replaceAll(" postfix-\\w+/", " postfix/"));
    }

    /** The tool of Exim before 4.97 reads message ids of 16 characters only; longer ones get a short one instead. */
    private static String asEximstatsReads(String file) throws IOException {
        Map<String, String> ids = new HashMap<>();
        Matcher matcher = Pattern.compile("\\b\\w{6}-\\w{11}-\\w{4}\\b")
                .matcher(Files.readString(FILES.get(file), StandardCharsets.ISO_8859_1));
        return copy(file, matcher.replaceAll(id -> ids.computeIfAbsent(id.group(), any -> String.format("%06d-000000-00", ids.size()))));
    }

    private static String copy(String file, String text) throws IOException {
        Path copy = Files.createTempFile(folder, file, ".log");
        Files.writeString(copy, text, StandardCharsets.ISO_8859_1);
        return copy.toString();
    }

    private static long number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static List<String> files(String dataset) {
        return DATASETS.entrySet().stream().filter(entry -> entry.getValue().equals(dataset)).map(Map.Entry::getKey).toList();
    }

    @Test
    void postfixAsPflogsummCounts() throws Exception {
        int compared = 0;
        for (String file : files("postfix")) {
            Optional<String> report = tool("pflogsumm", asPflogsummReads(file));
            Assumptions.assumeTrue(report.isPresent(), "pflogsumm is not installed: Postfix totals are not compared");
            String text = report.orElse("");
            Map<String, Long> expected = new LinkedHashMap<>();
            for (String name : List.of("received", "delivered", "forwarded", "deferred", "bounced", "rejected", "held", "discarded")) {
                expected.put(name, number(text, "\\n +(\\d+) +" + name));
            }
            expected.put("deferrals", number(text, "\\((\\d+) +deferrals\\)"));
            expected.put("warned", number(text, "\\n +(\\d+) +reject warnings"));
            compared += same(file, expected, totals(file, "postfix"));
        }
        assertTrue(compared >= 5, compared + " files compared");
    }

    @Test
    void eximAsEximstatsCounts() throws Exception {
        int compared = 0;
        for (String file : files("exim")) {
            Optional<String> report = tool("eximstats", "-txt", asEximstatsReads(file));
            Assumptions.assumeTrue(report.isPresent(), "eximstats is not installed: Exim totals are not compared");
            String text = report.orElse("");
            Map<String, Long> expected = new LinkedHashMap<>();
            Matcher received = Pattern.compile("\\n  Received +\\S+ +(\\d+) +\\d+ +(\\d+) +[\\d.]+% +(\\d+)").matcher(text);
            boolean any = received.find();
            expected.put("received", any ? Long.parseLong(received.group(1)) : 0);
            expected.put("deferred", any ? Long.parseLong(received.group(2)) : 0);
            expected.put("bounced", any ? Long.parseLong(received.group(3)) : 0);
            expected.put("delivered", number(text, "\\n  Delivered +\\S+ +\\d+ +(\\d+)"));
            expected.put("rejected", number(text, "\\n  Rejects +(\\d+)") + number(text, "\\n  Temp Rejects +(\\d+)"));
            compared += same(file, expected, totals(file, "exim"));
        }
        assertTrue(compared >= 30, compared + " files compared");
    }

    private static int same(String file, Map<String, Long> expected, Map<String, Long> found) {
        Map<String, Long> ours = new LinkedHashMap<>();
        expected.keySet().forEach(name -> ours.put(name, found.getOrDefault(name, 0L)));
        assertEquals(expected, ours, file);
        return expected.values().stream().anyMatch(value -> value > 0) ? 1 : 0;
    }

    /** Messages from: a sender line that no filter refused. Messages to: a recipient that was sent. Rejected: a refusal. */
    @Test
    void sendmailAsMailstatsCounts() throws Exception {
        Pattern line = Pattern.compile("(?:sendmail|sm-[a-z]+)[^:]*: (?:\\[ID [^]]*\\] )?(?:([A-Za-z0-9]+): )?(\\w+=.*|[A-Z].*)");
        int compared = 0;
        for (String file : files("sendmail")) {
            Set<String> from = new HashSet<>();
            Set<String> refused = new HashSet<>();
            Set<String> deferred = new HashSet<>();
            long to = 0;
            long rejected = 0;
            long deferrals = 0;
            for (String text : Files.readString(FILES.get(file), StandardCharsets.ISO_8859_1).split("\r?\n")) {
                Matcher matcher = line.matcher(text);
                if (!matcher.find()) {
                    continue;
                }
                String id = String.valueOf(matcher.group(1));
                String rest = matcher.group(2);
                if (rest.startsWith("from=")) {
                    from.add(id);
                } else if (rest.startsWith("to=") && rest.contains(", stat=Sent")) {
                    to += rest.substring(3, rest.indexOf(", ")).split(">,<").length;
                } else if (rest.startsWith("to=") && rest.contains(", stat=Deferred")) {
                    deferrals++;
                    deferred.add(id);
                }
                if (rest.contains("reject=")) {
                    rejected++;
                    if (rest.startsWith("Milter: ")) {
                        refused.add(id);
                    }
                }
            }
            from.removeAll(refused);
            Map<String, Long> expected = new LinkedHashMap<>(Map.of("received", (long) from.size(), "delivered", to, "rejected", rejected,
                    "deferred", (long) deferred.size(), "deferrals", deferrals));
            compared += same(file, expected, totals(file, "sendmail"));
        }
        LOG.info(compared + " sendmail logs compared");
        assertTrue(compared >= 1, compared + " files compared");
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.ingest.unpack.ArchiveUnpacker;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;

/**
 * What becomes of the shared samples: for each of their formats, files, what they were recognised as, records read, records refused and
 * why. {@code FormatReport} prints the table, {@code FormatReport -v} a line for each file with refused records as well.
 */
public final class FormatReport {

    /** Folders of the samples that hold logs. */
    static final List<String> FOLDERS = List.of("bulk", "cef-leef", "dovecot", "exchange", "exim", "firewall", "iis-w3c", "mailgateway",
            "mailqueue", "postfix", "sendmail", "snort", "squid-proxy", "suricata-eve", "syslog", "windows-evtx", "windows-xml", "zeek");

    private static final Logger LOG = Logger.getLogger(FormatReport.class.getName());
    /** Most bytes of a source that are read. */
    private static final int MOST = 1 << 20;
    private static final ArchiveUnpacker UNPACKER = new ArchiveUnpacker();

    /** What became of a source. */
    record Source(String folder, String file, String format, int events, List<String> problems, int headers) {
    }

    private FormatReport() {
    }

    /** Prints the table to the log. */
    public static void main(String[] arguments) throws IOException {
        List<Source> sources = read();
        if (arguments.length > 0) {
            sources.stream().filter(source -> arguments[0].equals("-a") || !source.problems.isEmpty())
                    .forEach(source -> LOG.info(() -> source.folder + "/" + source.file + " " + source.format + " " + source.events + " "
                            + source.problems.size() + " " + source.problems.stream().findFirst().orElse("")));
        }
        LOG.info(() -> "\n" + table(sources));
    }

    /** Reads all samples; empty where there are none. */
    static List<Source> read() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String folder : FOLDERS) {
            Optional<Path> path = Shared.data("samples/" + folder);
            if (path.isEmpty()) {
                continue;
            }
            try (Stream<Path> files = Files.list(path.get())) {
                for (Path file : files.sorted().toList()) {
                    file(folder, file, sources);
                }
            }
        }
        return sources;
    }

    private static void file(String folder, Path file, List<Source> sources) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        if (!UNPACKER.recognises(name, bytes, bytes.length)) {
            sources.add(source(folder, name, bytes));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            UNPACKER.unpack(name, in, Unpacker.Limits.DEFAULT,
                    (member, size, content) -> sources.add(source(folder, name, content.readAllBytes())));
        } catch (UnpackException e) {
            LOG.fine(() -> name + ": " + e.getMessage());
        }
    }

    private static Source source(String folder, String name, byte[] all) {
        byte[] bytes = all.length <= MOST ? all : Arrays.copyOf(all, lineEnd(all));
        @Nullable
        Parser parser = AllParsers.recognise(new Sample(name, bytes, true)).orElse(null);
        if (parser == null) {
            return new Source(folder, name, "none", 0, List.of(), 0);
        }
        Golden run = Golden.with(parser).bytes(bytes);
        return new Source(folder, name, parser.format(), run.events().size(), run.problems(), run.headers());
    }

    private static int lineEnd(byte[] b) {
        int end = MOST;
        while (end > 0 && b[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? MOST : end;
    }

    /** The table in Markdown. */
    static String table(List<Source> sources) {
        StringBuilder text = new StringBuilder(
                "| samples | files | recognised as | records | not read | read | why not |\n|---|---|---|---|---|---|---|\n");
        Map<String, List<Source>> folders = sources.stream()
                .collect(Collectors.groupingBy(Source::folder, TreeMap::new, Collectors.toList()));
        folders.forEach((folder, all) -> {
            Map<String, Integer> formats = new TreeMap<>();
            all.forEach(source -> formats.merge(source.format, 1, Integer::sum));
            long events = all.stream().mapToLong(Source::events).sum();
            Map<String, Integer> reasons = new LinkedHashMap<>();
            all.stream().flatMap(source -> source.problems.stream()).forEach(problem -> reasons.merge(reason(problem), 1, Integer::sum));
            long refused = all.stream().mapToLong(source -> source.problems.size()).sum();
            String named = formats.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
            String why = reasons.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(3)
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
            text.append(String.format(Locale.ROOT, "| %s | %d | %s | %d | %d | %.2f %% | %s |%n", folder, all.size(), named,
                    events + refused, refused,
                    events + refused == 0 ? 100.0 : 100.0 * events / (events + refused), why));
        });
        return text.toString();
    }

    /** The clause without numbers and without the record behind it; a comment or heading among records says so. */
    private static String reason(String problem) {
        int colon = problem.indexOf(": ");
        String clause = colon < 0 ? problem : problem.substring(0, colon);
        String record = colon < 0 ? "" : problem.substring(colon + 2);
        return record.startsWith("#") ? "comment" : clause.replaceAll("[0-9]+", "n");
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;

/**
 * Each format's parser alone, on one thread, without evidence and index, beside what a parser made of regular expressions does at
 * least: making a text of each record and taking its words out. Arguments: files and folders; of each format recognised in them the largest source counts.
 */
public final class ParserBenchmark {

    private static final int LEAST = 2 << 20;
    private static final int MOST = 16 << 20;
    private static final Pattern WORDS = Pattern.compile("[^\\s,;|\"=]+");
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    /** The largest source of a format. */
    private record Source(Parser parser, String name, byte[] bytes) {
    }

    /** Time of the best round over all bytes, and what came of it. */
    private record Speed(double megabytes, double events, double values) {
    }

    private ParserBenchmark() {
    }

    /** Prints a table. */
    public static void main(String[] args) throws Exception {
        List<Parser> parsers = Services.parsers();
        List<Unpacker> unpackers = Services.unpackers();
        Map<String, Source> largest = new TreeMap<>();
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                for (Path file : files.filter(Files::isRegularFile).filter(path -> path.toFile().length() <= 4L * MOST).sorted().toList()) {
                    read(file, parsers, unpackers, largest);
                }
            }
        }
        PrintStream out = System.out;
        out.println("| format | MB/s | events/s | values an event | beside a regular expression |\n|---|---|---|---|---|");
        for (Source source : largest.values()) {
            byte[] header = header(source);
            byte[] body = body(source, header.length);
            Speed ours = measure(source.parser(), header, body);
            double bare = words(source.parser(), body);
            out.printf(Locale.ROOT, "| %s | %.0f | %,.0f | %.1f | %.1f |%n", source.parser().format(), ours.megabytes(), ours.events(),
                    ours.values(), ours.megabytes() / bare);
        }
    }

    private static void read(Path file, List<Parser> parsers, List<Unpacker> unpackers, Map<String, Source> largest) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        for (Unpacker unpacker : unpackers) {
            if (unpacker.recognises(name, bytes, bytes.length)) {
                try (InputStream in = Files.newInputStream(file)) {
                    unpacker.unpack(name, in, Unpacker.Limits.DEFAULT,
                            (member, size, content) -> keep(name, content.readNBytes(MOST), parsers, largest));
                } catch (UnpackException e) {
                    System.err.println(name + ": " + e.getMessage());
                }
                return;
            }
        }
        keep(name, bytes.length > MOST ? Arrays.copyOf(bytes, MOST) : bytes, parsers, largest);
    }

    private static void keep(String name, byte[] bytes, List<Parser> parsers, Map<String, Source> largest) {
        Sample sample = new Sample(name, bytes, true);
        Parser best = null;
        int score = 0;
        for (Parser parser : parsers) {
            int its = parser.recognise(sample).score();
            if (its > score) {
                best = parser;
                score = its;
            }
        }
        if (best != null) {
            Source before = largest.get(best.format());
            if (before == null || before.bytes().length < bytes.length) {
                largest.put(best.format(), new Source(best, name, bytes));
            }
        }
    }

    private static byte[] header(Source source) {
        byte[] b = source.bytes();
        int from = Bom.length(b);
        int to = from;
        if (source.parser().headers() == Headers.HASH_LINES) {
            while (to < b.length && b[to] == '#') {
                to = source.parser().framing().recordEnd(b, to, b.length, true);
            }
        } else if (source.parser().headers() == Headers.FIRST_RECORD) {
            to = source.parser().framing().recordEnd(b, from, b.length, true);
        }
        return Arrays.copyOfRange(b, 0, to);
    }

    /** The records, again and again until they are enough to be measured. */
    private static byte[] body(Source source, int from) {
        byte[] b = source.bytes();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < LEAST && from < b.length) {
            all.write(b, from, b.length - from);
            if (b[b.length - 1] != '\n') {
                all.write('\n');
            }
        }
        return all.toByteArray();
    }

    private static Speed measure(Parser parser, byte[] header, byte[] body) {
        SourceContext context = new SourceContext("speed", ZoneOffset.UTC, 2024, 3, new byte[0], 0).withHeaders(header);
        EventBuilder event = new EventBuilder();
        long best = Long.MAX_VALUE;
        long events = 0;
        long values = 0;
        long stop = System.nanoTime() + 2 * NANOS;
        while (System.nanoTime() < stop) {
            RecordParser records = parser.open(context);
            events = 0;
            values = 0;
            long begin = System.nanoTime();
            int at = 0;
            while (at < body.length) {
                int next = parser.framing().recordEnd(body, at, body.length, true);
                int end = body[next - 1] == '\n' ? next - 1 : next;
                if (end > at) {
                    event.start(body, at, end, at);
                    if (records.parse(event) == RecordParser.Result.EVENT) {
                        events++;
                        values += event.size();
                    }
                }
                at = next;
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        return new Speed(body.length * 1e3 / best, events * 1e9 / best, (double) values / Math.max(1, events));
    }

    /** Megabytes a second of taking the words out of each record. */
    private static double words(Parser parser, byte[] body) {
        List<int[]> records = new ArrayList<>();
        int at = 0;
        while (at < body.length) {
            int next = parser.framing().recordEnd(body, at, body.length, true);
            records.add(new int[] { at, next - at });
            at = next;
        }
        long best = Long.MAX_VALUE;
        long words = 0;
        long stop = System.nanoTime() + NANOS;
        while (System.nanoTime() < stop) {
            long begin = System.nanoTime();
            for (int[] record : records) {
                Matcher matcher = WORDS.matcher(new String(body, record[0], record[1], StandardCharsets.UTF_8));
                while (matcher.find()) {
                    words += matcher.group().length();
                }
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        return words == 0 ? Double.NaN : body.length * 1e3 / best;
    }
}

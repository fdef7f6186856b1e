/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * The first records of a file as events, without taking the file in.
 *
 * @param headline which file, recognised as what
 * @param rows     the events
 */
record Preview(String headline, List<Row> rows) {

    /** One event, or what is wrong with the record. */
    record Row(String time, String dataset, String fields) {
    }

    private static final int MOST = 20;
    private static final int FIELDS = 12;
    private static final int DEPTH = 8;

    Preview {
        rows = List.copyOf(rows);
    }

    /** Reads the first file among the paths; not for the UI thread. */
    static Preview of(List<Path> paths, Settings settings, ZoneId caseZone, List<Parser> parsers) throws IOException {
        Path file = first(paths);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Sample.MAX_BYTES);
        }
        String name = String.valueOf(file.getFileName());
        Sample sample = new Sample(name, bytes, bytes.length < Sample.MAX_BYTES);
        Parser best = null;
        Recognition sure = Recognition.NO;
        for (Parser parser : parsers) {
            Recognition recognition = parser.recognise(sample);
            boolean said = parser.format().equals(settings.format());
            if (said || settings.format() == null && recognition.score() > sure.score()) {
                best = parser;
                sure = recognition;
            }
        }
        if (best == null) {
            return new Preview(name + ": an archive, or nothing a preview can show. It can be imported all the same.", List.of());
        }
        String why = settings.format() != null ? "as you say"
                : sure.score() + " % sure" + (sure.reason().isEmpty() ? "" : ": " + Format.line(sure.reason(), 120));
        return new Preview(name + ": " + best.label() + ", " + why, rows(best, sample, context(file, name, settings, caseZone)));
    }

    private static Path first(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                return path;
            }
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.walk(path, DEPTH)) {
                    Optional<Path> found = all.filter(Files::isRegularFile).sorted().findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        throw new NoSuchFileException(paths.get(0) + " is not there, or holds no file");
    }

    private static SourceContext context(Path file, String name, Settings settings, ZoneId caseZone) throws IOException {
        ZoneId said = settings.zone();
        ZoneId zone = said != null ? said : caseZone;
        ZonedDateTime modified = Files.getLastModifiedTime(file).toInstant().atZone(zone);
        Integer year = settings.year();
        return new SourceContext(name, zone, year != null ? year : modified.getYear(), year != null ? 6 : modified.getMonthValue(),
                new byte[0], 0);
    }

    private static List<Row> rows(Parser parser, Sample sample, SourceContext plain) {
        List<Row> rows = new ArrayList<>();
        SourceContext context = plain.withHeaders(headers(parser, sample));
        RecordParser reader = parser.open(context);
        EventBuilder builder = new EventBuilder();
        for (Sample.Line line : sample.lines()) {
            builder.start(sample.bytes(), line.from(), line.to(), line.from());
            switch (reader.parse(builder)) {
                case EVENT -> rows.add(row(builder, plain.zone()));
                case ERROR -> rows.add(new Row("", "unparsed", reader.problem() + ": " + Format.line(sample.text(line), 200)));
                case HEADER -> {
                    // names columns; nothing to show
                }
            }
            if (rows.size() == MOST) {
                break;
            }
        }
        return rows;
    }

    private static byte[] headers(Parser parser, Sample sample) {
        if (parser.headers() == Headers.NONE || sample.lines().isEmpty()) {
            return new byte[0];
        }
        int from = sample.lines().get(0).from();
        int to = from;
        for (Sample.Line line : sample.lines()) {
            if (parser.headers() == Headers.FIRST_RECORD) {
                to = line.to();
                break;
            }
            if (sample.bytes()[line.from()] != '#') {
                break;
            }
            to = line.to();
        }
        return java.util.Arrays.copyOfRange(sample.bytes(), from, to);
    }

    private static Row row(EventBuilder event, ZoneId zone) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < Math.min(FIELDS, event.size()); i++) {
            fields.append(fields.isEmpty() ? "" : "  ").append(event.field(i).name()).append('=')
                    .append(Format.line(event.valueAsText(i), 60));
        }
        String time = event.time() == EventBuilder.NO_TIME ? "none of its own"
                : TimeLabels.full(event.time(), zone) + " " + TimeLabels.zoneName(zone, event.time());
        return new Row(time, event.dataset(), fields.toString());
    }
}

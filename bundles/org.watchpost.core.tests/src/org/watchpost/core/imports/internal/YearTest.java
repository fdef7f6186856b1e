/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;

/** Times without a year get the right one, and the reason is told. */
class YearTest {

    @TempDir
    Path folder;

    private int cases;

    private Path file(String name, String text, String modified) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
        return file;
    }

    private record Taken(SourceInfo source, List<Event> events) {
    }

    private Taken take(Settings settings, String name, Path... paths) throws IOException {
        try (OpenCase open = Scene.service(new MemoryIndex()).create(folder.resolve("case" + cases++), "x", ZoneId.of("UTC"))) {
            open.importFiles(new ImportRequest(List.of(paths), false, settings), ImportListener.NONE, new NullProgressMonitor());
            SourceInfo source = open.sources().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
            return new Taken(source, ImportTest.events(open).stream().filter(event -> event.ref().source() == source.id()).toList());
        }
    }

    private static final String YEAR_TURN = "Y\u0020\nDec 30 10:00:00 a\nDec 31 23:59:59 b\nJan 01 00:00:01 c\nFeb 03 10:00:00 d\n";

    @Test
    void modificationTimeAndTheTurnOfTheYear() throws IOException {
        Taken taken = take(Settings.NONE, "a.log", file("a.log", YEAR_TURN, "2005-02-04T00:00:00Z"));
        assertEquals(2004, taken.source().year());
        assertTrue(taken.source().yearReason().contains("2005-02-04"), taken.source().yearReason());
        assertEquals(List.of("2004-12-30T10:00:00Z", "2004-12-31T23:59:59Z", "2005-01-01T00:00:01Z", "2005-02-03T10:00:00Z"),
                taken.events().stream().skip(1).map(event -> event.time().toString()).toList());
    }

    @Test
    void newestFirst() throws IOException {
        String text = "Y\u0020\nFeb 03 10:00:00 d\nJan 01 00:00:01 c\nDec 31 23:59:59 b\nNov 30 10:00:00 a\n";
        Taken taken = take(Settings.NONE, "a.log", file("a.log", text, "2005-02-04T00:00:00Z"));
        assertEquals(List.of("2005-02-03T10:00:00Z", "2005-01-01T00:00:01Z", "2004-12-31T23:59:59Z", "2004-11-30T10:00:00Z"),
                taken.events().stream().skip(1).map(event -> event.time().toString()).toList());
    }

    @Test
    void manyYears() throws IOException {
        StringBuilder text = new StringBuilder("Y begins\n");
        String[] names = { "Jan", "Apr", "Jul", "Oct" };
        for (int year = 0; year < 5; year++) {
            for (String name : names) {
                text.append((name + " 01 12:00:00 some text of a line\n").repeat(300));
            }
        }
        Taken taken = take(Settings.NONE, "a.log", file("a.log", text.toString(), "2009-10-02T00:00:00Z"));
        assertEquals(2005, taken.source().year());
        for (int i = 0; i < 5 * 4 * 300; i++) {
            assertEquals(2005 + i / 1200, taken.events().get(i + 1).time().atZone(ZoneOffset.UTC).getYear());
        }
    }

    @Test
    void whatThePersonSays() throws IOException {
        Taken taken = take(new Settings(null, ZoneId.of("Europe/Berlin"), 1999, null), "a.log",
                file("a.log", YEAR_TURN, "2005-02-04T00:00:00Z"));
        assertEquals(1999, taken.source().year());
        assertEquals("2000-02-03T09:00:00Z", taken.events().getLast().time().toString());
    }

    @Test
    void neighboursBeforeModificationTime() throws IOException {
        long micros = Instant.parse("2004-07-26T00:00:00Z").getEpochSecond() * 1_000_000L;
        Path neighbour = file("dated.log", ("T" + micros + " x\n").repeat(500) + "T1 a wrong clock\n", "2020-01-01T00:00:00Z");
        Path yearless = file("a.log", "Y\u0020\nJul 27 10:00:00 a\n", "2020-01-01T00:00:00Z");
        Taken taken = take(Settings.NONE, "a.log", yearless, neighbour);
        assertEquals(2004, taken.source().year(), taken.source().yearReason());
        assertTrue(taken.source().yearReason().contains("dated.log in the same folder"), taken.source().yearReason());
    }

    @Test
    void anArchiveIsItsOwnNeighbourhood() throws IOException {
        long micros = Instant.parse("2003-12-31T00:00:00Z").getEpochSecond() * 1_000_000L;
        byte[] packed = org.watchpost.core.fakes.BundleUnpacker
                .pack(new java.util.LinkedHashMap<>(Map.of("x/dated.log", ("T" + micros + " x\n").getBytes(),
                        "x/a.log", "Y\u0020\nJan 02 10:00:00 a\n".getBytes())));
        Path archive = folder.resolve("logs.bundle");
        Files.write(archive, packed);
        Taken taken = take(Settings.NONE, "a.log", archive);
        assertEquals("2004-01-02T10:00:00Z", taken.events().getLast().time().toString(), taken.source().yearReason());
    }

    @ParameterizedTest
    @CsvSource({ "maillog-20050102,2004", "ex010414.log,2001", "2004/maillog,2004", "logs-2003-07/maillog,2003", "maillog.1,2019",
            "in971231.log,1997" })
    void theNameTellsTheYear(String name, int year) throws IOException {
        String month = name.contains("2005") || name.contains("1231") ? "Dec 31" : "Apr 02";
        file(name, "Y\u0020\n" + month + " 10:00:00 a\n", "2020-01-01T00:00:00Z");
        String base = name.substring(name.lastIndexOf('/') + 1);
        Taken taken = take(Settings.NONE, base, folder.resolve("in"));
        assertEquals(year, taken.source().year(), taken.source().yearReason());
    }

    @Test
    void leapDayHelps() throws IOException {
        Taken taken = take(Settings.NONE, "a.log",
                file("a.log", "Y\u0020\nFeb 28 10:00:00 a\nFeb 29 10:00:00 a\n", "2007-03-02T00:00:00Z"));
        assertEquals(2004, taken.source().year(), taken.source().yearReason());
    }
}

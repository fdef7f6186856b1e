/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.internal.DefaultCaseService;
import org.watchpost.core.fakes.BundleUnpacker;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/** Files of several kinds, and what must be in the case when all of them have been taken in, however often that was interrupted. */
final class Scene {

    private final Path in;
    private final boolean link;

    private Scene(Path in, boolean link) {
        this.in = in;
        this.link = link;
    }

    /** Writes the files. */
    static Scene make(Path in, RandomGenerator random, boolean link) throws IOException {
        Files.createDirectories(in);
        for (int i = 0; i < 3; i++) {
            Files.write(in.resolve("plain" + i + ".log"), lines(random, "", 200_000 + random.nextInt(300_000)));
        }
        Files.write(in.resolve("hash.log"), lines(random, "#fields 0\n", 1_200_000));
        StringBuilder yearless = new StringBuilder("Y begins\n");
        for (int month = 0; month < 30; month++) {
            String name = "JanFebMarAprMayJunJulAugSepOctNovDec".substring(month % 12 * 3, month % 12 * 3 + 3);
            for (int i = 0; i < 200; i++) {
                yearless.append(name).append(" 01 10:00:").append(10 + i % 50).append(" text ").append(random.nextInt()).append('\n');
            }
        }
        Files.writeString(in.resolve("year.log"), yearless.toString());
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("m1.log", lines(random, "", 300_000));
        members.put("same/plain1.log", Files.readAllBytes(in.resolve("plain1.log")));
        members.put("year2.log", "Y begins\nFeb 29 10:00:00 leap\n".getBytes(StandardCharsets.UTF_8));
        members.put("m2.log", lines(random, "#fields 7\n", 400_000));
        Files.write(in.resolve("logs.bundle"), BundleUnpacker.pack(members));
        Files.write(in.resolve("wide.log"), "\ufeffT5 Caf\u00e9\nT6 wide\n".repeat(8_000).getBytes(StandardCharsets.UTF_16LE));
        byte[] giant = new byte[Records.MAX_RECORD + 1_500_000];
        Arrays.fill(giant, (byte) 'g');
        giant[0] = 'T';
        giant[giant.length - 20] = '\n';
        Files.write(in.resolve("zz-giant.log"), giant);
        return new Scene(in, link);
    }

    private static byte[] lines(RandomGenerator random, String first, int size) {
        StringBuilder text = new StringBuilder(first);
        while (text.length() < size) {
            switch (random.nextInt(60)) {
                case 0 -> text.append("!bad\n");
                case 1 -> text.append('\n');
                case 2 -> text.append(first.isEmpty() ? "no time\r\n" : "#fields " + random.nextInt(4) + "\n");
                case 3 -> text.append("no time here either\n");
                default -> text.append('T').append(random.nextInt(1_000_000_000)).append(" some text of a line ").append(random.nextLong())
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static CaseService service(MemoryIndex index) {
        return new DefaultCaseService(index, ImportTest.PARSERS, List.of(new BundleUnpacker()));
    }

    Path in() {
        return in;
    }

    ImportRequest request() {
        return new ImportRequest(List.of(in), link, Settings.NONE);
    }

    ImportSummary take(OpenCase open, IProgressMonitor monitor) throws IOException {
        return open.importFiles(request(), ImportListener.NONE, monitor);
    }

    /** All events with all that is known of them, and all sources, in an order that does not depend on their numbers. */
    static List<String> all(OpenCase open) throws IOException {
        List<SourceInfo> sources = open.sources();
        List<String> all = new ArrayList<>();
        open.events().scan(EventQuery.ALL, SortOrder.BY_TIME, event -> {
            StringBuilder text = new StringBuilder(sources.get(event.ref().source()).path()).append(' ').append(event.ref().offset())
                    .append(' ')
                    .append(event.ref().length()).append(' ').append(event.micros()).append(' ').append(event.kind()).append(' ')
                    .append(event.raw().hashCode());
            event.values().forEach(value -> text.append(' ').append(value.field().name()).append('=').append(value.text()));
            return all.add(text.toString());
        }, new NullProgressMonitor());
        for (SourceInfo source : sources) {
            all.add("source " + source.path() + " " + source.sha256() + " " + source.state() + " " + source.bytes() + " " + source.events()
                    + " "
                    + source.errors() + " " + source.headers() + " " + source.blank() + " " + source.year() + " "
                    + source.contexts().size());
        }
        all.sort(null);
        return all;
    }
}

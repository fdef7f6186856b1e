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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.internal.CaseFolder;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * What is known of a part of a live source, in a small file beside it: the index may be lost or be of an earlier moment, the bytes
 * that were received have no original to be read from again. It is written before the first byte and deleted when the case
 * file names the evidence.
 *
 * @param number        of the intake, names the file that grows
 * @param name          of the source, for people
 * @param origin        where it comes from
 * @param settings      how it is to be read
 * @param startedMillis when it was begun, milliseconds since 1970
 */
record LiveNote(int number, String name, String origin, Settings settings, long startedMillis) {

    private static final Logger LOG = LoggerFactory.getLogger(LiveNote.class);
    private static final int MAX_BYTES = 64 * 1024;

    /** Writes it and makes it durable. */
    void write(CaseFolder folder) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("origin", origin);
        map.put("started", startedMillis);
        put(map, "format", settings.format());
        ZoneId zone = settings.zone();
        put(map, "zone", zone == null ? null : zone.getId());
        put(map, "year", settings.year());
        put(map, "shift", settings.shiftMicros());
        Path file = folder.live(number);
        Path begun = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(Json.write(map).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** All that are in a case folder, by number. */
    static List<LiveNote> all(CaseFolder folder) throws IOException {
        List<LiveNote> notes = new ArrayList<>();
        if (!Files.isDirectory(folder.evidence())) {
            return notes;
        }
        try (Stream<Path> files = Files.list(folder.evidence())) {
            for (Path file : files.toList()) {
                int number = CaseFolder.liveNumber(String.valueOf(file.getFileName()));
                if (number >= 0) {
                    read(file, number).ifPresent(notes::add);
                }
            }
        }
        notes.sort(java.util.Comparator.comparingInt(LiveNote::number));
        return notes;
    }

    /** A note that can't be read must not cost the bytes it is of: what it says is made up then. */
    private static Optional<LiveNote> read(Path file, int number) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            LOG.warn("{} is no note of a live source", file);
            return Optional.empty();
        }
        try {
            Map<String, @Nullable Object> map = Json.readObject(Files.readString(file));
            String format = Json.text(map, "format");
            Settings settings = new Settings(format.isEmpty() ? null : format, zone(Json.text(map, "zone")),
                    map.containsKey("year") ? Integer.valueOf((int) Json.number(map, "year", 0)) : null,
                    map.containsKey("shift") ? Long.valueOf(Json.number(map, "shift", 0)) : null);
            return Optional.of(new LiveNote(number, Json.text(map, "name"), Json.text(map, "origin"), settings,
                    Json.number(map, "started", 0)));
        } catch (JsonException | java.nio.charset.CharacterCodingException e) {
            LOG.warn("{} can't be read; the bytes of the live source are kept", file, e);
            return Optional.of(new LiveNote(number, "live", "live", Settings.NONE, Files.getLastModifiedTime(file).toMillis()));
        }
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return name.isEmpty() ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * What a case remembers of a followed file, to go on with it another time. It is written when a file is begun, not while it is
 * read: how far that is tells the case itself, by the bytes it has from there.
 *
 * @param print    of the file
 * @param position in the file when the case had {@code total} bytes from there
 * @param total    see there
 * @param past     of files before, the newest last
 */
record Checkpoint(Fingerprint print, long position, long total, List<Fingerprint> past) {

    private static final int MOST_PAST = 32;

    Checkpoint {
        past = List.copyOf(past.subList(Math.max(0, past.size() - MOST_PAST), past.size()));
    }

    /** Bytes a case has from a place; only exact while nothing comes from there. */
    static long total(OpenCase open, String origin) {
        return open.sources().stream().filter(source -> source.origin().equals(origin)).mapToLong(SourceInfo::bytes).sum();
    }

    private static String file(String origin) {
        return "live/" + Fingerprint.of(origin.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32) + ".json";
    }

    static Optional<Checkpoint> read(OpenCase open, String origin) throws IOException {
        byte[] bytes = open.state().read(file(origin));
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            Map<String, @Nullable Object> map = Json.readObject(new String(bytes, StandardCharsets.UTF_8));
            List<Fingerprint> past = new ArrayList<>();
            if (map.get("past") instanceof List<?> list) {
                for (Object one : list) {
                    String[] parts = String.valueOf(one).split(":");
                    past.add(new Fingerprint(Integer.parseInt(parts[0]), parts[1]));
                }
            }
            return Optional.of(new Checkpoint(new Fingerprint((int) Json.number(map, "length", 0), Json.text(map, "sha256")),
                    Json.number(map, "position", 0), Json.number(map, "total", 0), past));
        } catch (JsonException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("What the case remembers of " + origin + " can't be read: " + e.getMessage(), e);
        }
    }

    void write(OpenCase open, String origin) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("origin", origin);
        map.put("length", (long) print.length());
        map.put("sha256", print.sha256());
        map.put("position", position);
        map.put("total", total);
        map.put("past", past.stream().map(one -> one.length() + ":" + one.sha256()).toList());
        open.state().put(file(origin), Json.write(map).getBytes(StandardCharsets.UTF_8), "live.position",
                Map.of("origin", origin, "position", Long.toString(position)));
    }
}

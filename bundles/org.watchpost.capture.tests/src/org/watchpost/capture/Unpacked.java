/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.json.Json;

/** What became of a capture: its events, and its messages by name. */
record Unpacked(List<Map<String, Object>> events, Map<String, byte[]> messages) {

    static Unpacked of(byte[] capture) throws IOException {
        return of(new ByteArrayInputStream(capture));
    }

    static Unpacked of(InputStream capture) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        new CaptureUnpacker().unpack("t.pcap", capture, Unpacker.Limits.DEFAULT, (name, size, in) -> members.put(name, in.readAllBytes()));
        List<Map<String, Object>> events = new java.util.ArrayList<>();
        byte[] lines = members.remove("t.pcap.jsonl");
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                events.add(new LinkedHashMap<>(Json.readObject(line)));
            }
        }
        return new Unpacked(events, members);
    }

    List<Map<String, Object>> events(String dataset) {
        return events.stream().filter(event -> dataset.equals(event.get("event.dataset"))).toList();
    }

    String message(String name) {
        return new String(messages.get(name), StandardCharsets.ISO_8859_1);
    }
}

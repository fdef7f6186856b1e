/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.watchpost.core.cases.OpenCase;

/**
 * What a source has had taken in, kept in the state of the case so that it goes on there the next time: a line for each, its number
 * (bytes of a file, UID of a message) and its key. For one thread.
 */
final class Taken {

    private final OpenCase open;
    private final String file;
    private final String source;
    private final Map<String, Long> known = new HashMap<>();

    /**
     * @param source names the source, whatever the program that follows it
     */
    Taken(OpenCase open, String source) throws IOException {
        this.open = open;
        this.source = source;
        this.file = "intake/" + name(source);
        for (String line : new String(open.state().read(file), StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                try {
                    known.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
                } catch (NumberFormatException e) {
                    // a line that says nothing: what it was about is taken in again and found to be known
                    continue;
                }
            }
        }
    }

    private static String name(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The number that was noted for a key, -1 if there is none. */
    long number(String key) {
        return known.getOrDefault(key, -1L);
    }

    /** Notes several, as one entry of the journal. */
    void add(Map<String, Long> more, Map<String, String> details) throws IOException {
        if (more.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        more.forEach((key, number) -> lines.append(number.longValue()).append(' ').append(key.replaceAll("[\\r\\n]", "?")).append('\n'));
        Map<String, String> facts = new LinkedHashMap<>(details);
        facts.put("source", source);
        facts.put("taken", Integer.toString(more.size()));
        open.state().append(file, lines.toString().getBytes(StandardCharsets.UTF_8), "mail.taken", facts);
        known.putAll(more);
    }
}

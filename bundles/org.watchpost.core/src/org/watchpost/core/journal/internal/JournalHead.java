/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * How many lines the journal has and the hash of the last one, so that a line missing at its end is noticed. Before lines are
 * appended the head says what is about to happen: a program that ends in between leaves a state that can be told from
 * tampering and be mended.
 * <p>
 * The file is always {@link #SIZE} bytes, so that it is overwritten in place within one sector of the disk.
 *
 * @param entries  lines of the journal
 * @param hash     of the last of them, 64 zeros if there is none
 * @param next     lines there will be once the append has ended; equal to {@code entries} if none is under way
 * @param nextHash of the last line then
 * @param caseHash of the case file once the append has ended; empty if it isn't saved along with it
 */
record JournalHead(long entries, String hash, long next, String nextHash, String caseHash) {

    static final String NONE = "0".repeat(64);
    static final int SIZE = 512;

    static JournalHead settled(long entries, String hash) {
        return new JournalHead(entries, hash, entries, hash, "");
    }

    boolean pending() {
        return next != entries;
    }

    byte[] bytes() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("entries", entries);
        map.put("hash", hash);
        if (pending()) {
            map.put("next", next);
            map.put("nextHash", nextHash);
            map.put("case", caseHash);
        }
        String text = Json.write(map);
        return (text + " ".repeat(SIZE - 1 - text.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    void write(FileChannel channel, boolean force) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes());
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
        if (force) {
            channel.force(false);
        }
    }

    /** Reads the head of a journal. */
    static JournalHead read(Path file) throws IOException {
        if (Files.size(file) != SIZE) {
            throw new IOException("must be " + SIZE + " bytes long, but has " + Files.size(file));
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            Map<String, @Nullable Object> map = Json.readObject(new String(bytes, StandardCharsets.ISO_8859_1));
            long entries = Json.number(map, "entries", -1);
            String hash = Json.text(map, "hash");
            long next = Json.number(map, "next", entries);
            String nextHash = map.containsKey("next") ? Json.text(map, "nextHash") : hash;
            JournalHead head = new JournalHead(entries, hash, next, nextHash, Json.text(map, "case"));
            // One text for one head: whatever differs from it was not written by this program.
            if (entries >= 0 && next >= entries && java.util.Arrays.equals(head.bytes(), bytes)) {
                return head;
            }
        } catch (JsonException | IllegalArgumentException e) {
            throw new IOException("was changed: " + e.getMessage(), e);
        }
        throw new IOException("was changed");
    }
}

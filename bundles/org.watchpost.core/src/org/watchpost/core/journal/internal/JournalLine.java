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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.json.Json;

/** The form of a line of the journal. There is exactly one text for an entry. */
final class JournalLine {

    private JournalLine() {
    }

    static byte[] write(long number, Instant time, String who, String action, Map<String, String> details, String previous) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("n", number);
        map.put("time", time.toString());
        map.put("who", who);
        map.put("action", action);
        map.put("details", details);
        map.put("previous", previous);
        return Json.write(map).getBytes(StandardCharsets.UTF_8);
    }

    static String hash(byte[] line) {
        MessageDigest digest = Sha256.digest();
        digest.update(line);
        return Sha256.hex(digest);
    }

    static JournalEntry read(byte[] line) throws IOException {
        Map<String, @Nullable Object> map = Json.readObject(new String(line, StandardCharsets.UTF_8));
        Map<String, String> details = new LinkedHashMap<>();
        if (map.get("details") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> details.put(String.valueOf(name), String.valueOf(value)));
        }
        Instant time;
        try {
            time = Instant.parse(Json.text(map, "time"));
        } catch (DateTimeException e) {
            throw new IOException("its time can't be read", e);
        }
        JournalEntry entry = new JournalEntry(Json.number(map, "n", 0), time, Json.text(map, "who"), Json.text(map, "action"), details,
                Json.text(map, "previous"), hash(line));
        byte[] exact = write(entry.number(), time, entry.who(), entry.action(), details, entry.previous());
        if (!Arrays.equals(exact, line)) {
            throw new IOException("it is not written as this program writes lines");
        }
        return entry;
    }
}

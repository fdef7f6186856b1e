/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.util.HashMap;
import java.util.Map;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;

/**
 * A record's own fields {@code root.name} whose names come from the record, each made once. Bounded: beyond {@value #MOST} names
 * a field is made anew each time. Belongs to one thread.
 */
final class OwnNames {

    private static final int MOST = 4096;
    private static final int LONGEST = 64;
    private static final int SLOTS = 512;

    private final String root;
    private final Map<String, Field> fields = new HashMap<>();
    private final long[] hashes = new long[SLOTS];
    private final Field[] recent = new Field[SLOTS];

    OwnNames(String root) {
        this.root = root;
    }

    String root() {
        return root;
    }

    /** The field {@code root.name}; names longer than {@value #LONGEST} bytes are cut, blanks and control characters become {@code _}. */
    Field field(byte[] b, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        long hash = end - from + 1L;
        for (int i = from; i < end; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + b[i];
        }
        int slot = (int) (hash >>> 55);
        Field known = recent[slot];
        if (known != null && hashes[slot] == hash && matches(known.name(), b, from, end)) {
            return known;
        }
        StringBuilder name = new StringBuilder(root.length() + 1 + end - from).append(root).append('.');
        String own = Bytes.decode(b, from, end);
        for (int i = 0; i < own.length(); i++) {
            char c = own.charAt(i);
            name.append(c <= ' ' || c == 0x7f ? '_' : c);
        }
        String key = name.toString();
        Field field = fields.get(key);
        if (field == null) {
            field = Fields.find(key).map(taken -> Field.own(taken.name() + "_")).orElseGet(() -> Field.own(key));
            if (fields.size() < MOST) {
                fields.put(key, field);
            }
        }
        hashes[slot] = hash;
        recent[slot] = field;
        return field;
    }

    private boolean matches(String name, byte[] b, int from, int to) {
        int own = root.length() + 1;
        if (name.length() != own + to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(own + i - from) != b[i]) {
                return false;
            }
        }
        return true;
    }
}

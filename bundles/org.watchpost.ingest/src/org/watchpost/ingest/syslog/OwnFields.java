/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import java.util.HashMap;
import java.util.Map;
import org.watchpost.core.event.Field;
import org.watchpost.core.text.Bytes;

/**
 * A record's own fields whose names come from the record, each made once. Bounded: beyond {@value #MOST} names a field is made
 * anew each time. Belongs to one thread.
 */
final class OwnFields {

    private static final int MOST = 2048;
    private static final int LONGEST = 64;

    private final String prefix;
    private final Map<String, Field> fields = new HashMap<>();
    private final long[] hashes = new long[256];
    private final Field[] recent = new Field[256];

    OwnFields(String prefix) {
        this.prefix = prefix;
    }

    /** The field {@code prefix.group.name}; names longer than {@value #LONGEST} bytes are cut. */
    Field field(byte[] b, int groupFrom, int groupTo, int nameFrom, int nameTo) {
        int groupEnd = Math.min(groupTo, groupFrom + LONGEST);
        int nameEnd = Math.min(nameTo, nameFrom + LONGEST);
        long hash = 1;
        for (int i = groupFrom; i < groupEnd; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + b[i];
        }
        hash = hash * 0x9E3779B97F4A7C15L + '=';
        for (int i = nameFrom; i < nameEnd; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + b[i];
        }
        int slot = (int) (hash >>> 56);
        Field known = recent[slot];
        if (known != null && hashes[slot] == hash && matches(known.name(), b, groupFrom, groupEnd, nameFrom, nameEnd)) {
            return known;
        }
        String name = prefix + "." + Bytes.decode(b, groupFrom, groupEnd) + "." + Bytes.decode(b, nameFrom, nameEnd);
        Field field = fields.get(name);
        if (field == null) {
            field = Field.own(name);
            if (fields.size() < MOST) {
                fields.put(name, field);
            }
        }
        hashes[slot] = hash;
        recent[slot] = field;
        return field;
    }

    private boolean matches(String name, byte[] b, int groupFrom, int groupTo, int nameFrom, int nameTo) {
        int group = prefix.length() + 1;
        int own = group + groupTo - groupFrom + 1;
        return name.length() == own + nameTo - nameFrom && same(name, group, b, groupFrom, groupTo) && same(name, own, b, nameFrom, nameTo);
    }

    private static boolean same(String name, int at, byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (name.charAt(at + i - from) != b[i]) {
                return false;
            }
        }
        return true;
    }
}

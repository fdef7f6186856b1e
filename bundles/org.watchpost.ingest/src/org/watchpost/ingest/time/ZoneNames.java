/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.time;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Zone abbreviations that mail programs and network devices write. Many are ambiguous in the world; those of RFC 5322 and
 * the ones common in logs of the English- and German-speaking world win: CST is North America's, IST India's, BST British
 * summer time. An unknown abbreviation is no zone.
 */
public final class ZoneNames {

    /** What {@link #offset} answers for an unknown name. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int LONGEST = 5;
    private static final Map<Long, Integer> OFFSETS = new HashMap<>();

    static {
        add(0, "UTC", "GMT", "UT", "Z", "WET");
        add(1, "CET", "MET", "MEZ", "WEST", "BST");
        add(2, "CEST", "MEST", "MESZ", "EET", "SAST");
        add(3, "EEST", "MSK");
        add(4, "GST", "MSD");
        add(7, "WIB");
        add(8, "SGT", "HKT", "AWST", "PHT");
        add(9, "JST", "KST");
        add(10, "AEST");
        add(11, "AEDT");
        add(12, "NZST");
        add(13, "NZDT");
        add(-3, "BRT", "ART", "ADT");
        add(-4, "EDT", "AST");
        add(-5, "EST", "CDT");
        add(-6, "CST", "MDT");
        add(-7, "MST", "PDT");
        add(-8, "PST", "AKDT");
        add(-9, "AKST");
        add(-10, "HST");
        OFFSETS.put(key("IST"), 19_800);
        OFFSETS.put(key("ACST"), 34_200);
        OFFSETS.put(key("ACDT"), 37_800);
    }

    private ZoneNames() {
    }

    private static void add(int hours, String... names) {
        for (String name : names) {
            OFFSETS.put(key(name), hours * 3600);
        }
    }

    private static long key(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return key(bytes, 0, bytes.length);
    }

    private static long key(byte[] buffer, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 8 | buffer[i] & 0xff;
        }
        return key;
    }

    /** Seconds east of UTC of the upper-case abbreviation that fills {@code [from, to)}, or {@link #UNKNOWN}. */
    public static int offset(byte[] buffer, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return UNKNOWN;
        }
        return OFFSETS.getOrDefault(key(buffer, from, to), UNKNOWN);
    }
}

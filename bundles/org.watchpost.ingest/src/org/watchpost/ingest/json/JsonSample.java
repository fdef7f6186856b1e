/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Sample;

/** The JSON objects at the beginning of a source, for recognising what they are. */
public final class JsonSample {

    private static final int MOST = 40;

    private final List<Set<String>> objects = new ArrayList<>();
    private int records;

    private JsonSample() {
    }

    /** Reads the first objects; all numbers are 0 for a source that doesn't begin like JSON. */
    public static JsonSample of(Sample sample) {
        JsonSample json = new JsonSample();
        byte[] b = sample.bytes();
        int to = Math.min(b.length, Sample.MAX_BYTES);
        int at = Bom.length(b);
        while (at < to && (b[at] == '\n' || b[at] == '\r' || b[at] == ' ' || b[at] == '\t')) {
            at++;
        }
        if (at >= to || b[at] != '{' && b[at] != '[') {
            return json;
        }
        while (at < to && json.records < MOST) {
            int end = JsonFraming.INSTANCE.recordEnd(b, at, to, sample.whole());
            if (end < 0) {
                json.cutOff(b, at, to);
                break;
            }
            json.add(b, at, end);
            at = end;
        }
        return json;
    }

    /** An object longer than the sample, of which nobody knows how it ends: counted if nothing was before. */
    private void cutOff(byte[] b, int from, int to) {
        if (records == 0) {
            Set<String> names = new HashSet<>();
            new JsonReader((path, start, end, kind) -> names.add(path.dotted())).read(b, from, to, JsonPath.top(""));
            if (!names.isEmpty()) {
                records++;
                objects.add(names);
            }
        }
    }

    private void add(byte[] b, int from, int to) {
        boolean punctuation = true;
        for (int i = from; i < to && punctuation; i++) {
            punctuation = b[i] <= ' ' && b[i] >= 0 || b[i] == '[' || b[i] == ']' || b[i] == ',';
        }
        if (punctuation) {
            return;
        }
        records++;
        Set<String> names = new HashSet<>();
        if (new JsonReader((path, start, end, kind) -> names.add(path.dotted())).read(b, from, to, JsonPath.top("")) == null) {
            objects.add(names);
        }
    }

    /** Records looked at, objects or not. */
    public int records() {
        return records;
    }

    /** How many records are objects whose names, joined by dots from the top down, satisfy a condition. */
    public int count(Predicate<Set<String>> condition) {
        return (int) objects.stream().filter(condition).count();
    }
}

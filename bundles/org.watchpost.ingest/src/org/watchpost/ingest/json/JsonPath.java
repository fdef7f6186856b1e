/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;

/**
 * A place in JSON objects: the names from the top down to a member, array positions left out. Places are found by the bytes
 * of the member's name, mostly without hashing, because objects of one log have their members in the same order. They make a
 * tree that grows with what is read, up to a bound. Belongs to one thread.
 */
public final class JsonPath {

    private static final int MOST = 8192;
    private static final int LONGEST_CHAIN = 32;
    /** Bytes of a member's name that go into a field's name. */
    private static final int LONGEST_NAME = 128;

    private final JsonPath root;
    private final byte[] name;
    private final String dotted;
    private @Nullable JsonPath expectedNext;
    private @Nullable JsonPath expectedFirst;
    private JsonPath @Nullable [] table;
    private int children;
    private int hash;
    private @Nullable JsonPath sibling;
    private int total;

    private @Nullable Field own;
    private @Nullable Field mapped;
    private int code;

    private JsonPath(@Nullable JsonPath root, byte[] name, String dotted) {
        this.root = root == null ? this : root;
        this.name = name;
        this.dotted = dotted;
    }

    /**
     * The top of an object.
     *
     * @param prefix put before the names of own fields, without the dot: {@code suricata.eve}
     */
    public static JsonPath top(String prefix) {
        return new JsonPath(null, new byte[0], prefix);
    }

    /** The place at names joined by dots below this one; a name that contains a dot cannot be given. */
    public JsonPath at(String path) {
        JsonPath place = this;
        for (String part : path.split("\\.")) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            place = place.child(bytes, 0, bytes.length);
        }
        return place;
    }

    /** The place of a member of that exact name, dots and all. */
    public JsonPath member(String memberName) {
        byte[] bytes = memberName.getBytes(StandardCharsets.UTF_8);
        return child(bytes, 0, bytes.length);
    }

    /** Says that values at this place go to a catalogue field, if they fit its type. */
    public JsonPath to(Field field) {
        mapped = field;
        return this;
    }

    /** Gives this place a number of the parser's own, for values that need more than a field. */
    public JsonPath code(int newCode) {
        code = newCode;
        return this;
    }

    /** The catalogue field of values here, or null. */
    public @Nullable Field mapped() {
        return mapped;
    }

    /** The parser's own number for this place, 0 if it has none. */
    public int code() {
        return code;
    }

    /** The field under which values here are kept when they have no catalogue field: prefix and names joined by dots. */
    public Field own() {
        Field field = own;
        if (field == null) {
            field = Fields.find(dotted).map(known -> Field.own(known.name() + "_")).orElseGet(() -> Field.own(dotted));
            own = field;
        }
        return field;
    }

    /** Prefix and names joined by dots. */
    public String dotted() {
        return dotted;
    }

    /** Whether the tree has grown to its bound: its owner then starts a new one. */
    public boolean full() {
        return root.total >= MOST;
    }

    /** If the name at {@code from} is the one that stood here last time after {@code before}: its place; otherwise null. */
    @Nullable
    JsonPath expected(@Nullable JsonPath before, byte[] buffer, int from, int to) {
        JsonPath guess = before == null ? expectedFirst : before.expectedNext;
        if (guess != null) {
            int end = from + guess.name.length;
            if (end < to && buffer[end] == '"' && Arrays.equals(guess.name, 0, guess.name.length, buffer, from, end)) {
                return guess;
            }
        }
        return null;
    }

    /** Bytes of this place's name. */
    int nameLength() {
        return name.length;
    }

    /** The place of the member with that name; remembers that it follows {@code before}. */
    JsonPath child(@Nullable JsonPath before, byte[] buffer, int from, int to) {
        JsonPath found = child(buffer, from, to);
        if (before == null) {
            expectedFirst = found;
        } else {
            before.expectedNext = found;
        }
        return found;
    }

    private JsonPath child(byte[] buffer, int from, int to) {
        int h = 1;
        for (int i = from; i < to; i++) {
            h = h * 31 + buffer[i];
        }
        h ^= h >>> 15;
        JsonPath[] slots = table;
        int steps = 0;
        if (slots != null) {
            for (JsonPath at = slots[h & slots.length - 1]; at != null; at = at.sibling) {
                if (at.hash == h && Arrays.equals(at.name, 0, at.name.length, buffer, from, to)) {
                    return at;
                }
                steps++;
            }
        }
        if (steps > LONGEST_CHAIN || root.total >= MOST * 2) {
            // Names that were made to collide, or far too many: such a place serves once and is forgotten.
            return make(buffer, from, to);
        }
        return add(h, buffer, from, to);
    }

    private JsonPath make(byte[] buffer, int from, int to) {
        byte[] bytes = Arrays.copyOfRange(buffer, from, to);
        String text = text(bytes);
        return new JsonPath(root, bytes, dotted.isEmpty() ? text : dotted + "." + text);
    }

    private static String text(byte[] name) {
        boolean escaped = Bytes.indexOf(name, 0, name.length, (byte) '\\') >= 0;
        int length = Math.min(name.length, LONGEST_NAME);
        String text = escaped ? JsonStrings.unescape(name, 0, length) : Bytes.decode(name, 0, length);
        return text.isEmpty() ? "_" : text;
    }

    private JsonPath add(int h, byte[] buffer, int from, int to) {
        JsonPath[] slots = table;
        if (slots == null) {
            slots = new JsonPath[8];
        } else if (children > slots.length * 2) {
            JsonPath[] bigger = new JsonPath[slots.length * 4];
            for (JsonPath slot : slots) {
                for (JsonPath at = slot; at != null;) {
                    JsonPath next = at.sibling;
                    int index = at.hash & bigger.length - 1;
                    at.sibling = bigger[index];
                    bigger[index] = at;
                    at = next;
                }
            }
            slots = bigger;
        }
        table = slots;
        JsonPath added = make(buffer, from, to);
        added.hash = h;
        int index = h & slots.length - 1;
        added.sibling = slots[index];
        slots[index] = added;
        children++;
        root.total++;
        return added;
    }
}

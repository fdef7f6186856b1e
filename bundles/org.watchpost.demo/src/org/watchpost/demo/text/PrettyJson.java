/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.JsonWriter;

/** JSON for people: objects indented by two blanks a level, lists of plain values on one line. */
public final class PrettyJson {

    private final StringBuilder text = new StringBuilder(1 << 14);

    private PrettyJson() {
    }

    /** A value (maps, collections, strings, numbers, booleans, null) as text with a line feed at its end. */
    public static String write(@Nullable Object value) {
        PrettyJson json = new PrettyJson();
        try {
            json.value(value, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder takes everything
        }
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, int level) throws IOException {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> map -> object(map, level);
            case Collection<?> list -> list(list, level);
            case Number number -> text.append(number);
            case Boolean bool -> text.append(bool);
            default -> JsonWriter.quote(text, value.toString());
        }
    }

    private void object(Map<?, ?> map, int level) throws IOException {
        text.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            startItem(first, level + 1);
            first = false;
            JsonWriter.quote(text, String.valueOf(member.getKey()));
            text.append(": ");
            value(member.getValue(), level + 1);
        }
        end('}', map.isEmpty(), level);
    }

    private void list(Collection<?> list, int level) throws IOException {
        boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
        text.append('[');
        boolean first = true;
        for (Object item : list) {
            if (plain) {
                text.append(first ? "" : ",");
            } else {
                startItem(first, level + 1);
            }
            first = false;
            value(item, level + 1);
        }
        end(']', plain, level);
    }

    private void startItem(boolean first, int level) {
        text.append(first ? "\n" : ",\n").repeat(' ', 2 * level);
    }

    private void end(char bracket, boolean sameLine, int level) {
        if (!sameLine) {
            text.append('\n').repeat(' ', 2 * level);
        }
        text.append(bracket);
    }
}

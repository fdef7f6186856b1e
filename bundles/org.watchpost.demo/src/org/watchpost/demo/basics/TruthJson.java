/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A tiny JSON writer: maps, collections, strings, numbers, booleans. */
public final class TruthJson {
    private TruthJson() {
    }

    /** A map of names and values, in that order. */
    public static Map<String, Object> obj(Object... pairs) {
        Map<String, Object> m = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            m.put((String) pairs[i], pairs[i + 1]);
        }
        return m;
    }

    /** On one line. */
    public static String compact(Object v) {
        StringBuilder b = new StringBuilder(512);
        write(b, v, -1);
        return b.toString();
    }

    /** On indented lines. */
    public static String pretty(Object v) {
        StringBuilder b = new StringBuilder(1 << 14);
        write(b, v, 0);
        return b.append('\n').toString();
    }

    private static void write(StringBuilder b, Object v, int indent) {
        if (v instanceof Map<?, ?> m) {
            container(b, indent, '{', '}', m.entrySet(), indent >= 0 && m.isEmpty());
        } else if (v instanceof Collection<?> c) {
            boolean scalars = c.stream().noneMatch(x -> x instanceof Map || x instanceof Collection);
            container(b, scalars ? -1 : indent, '[', ']', c, c.isEmpty());
        } else if (v instanceof Map.Entry<?, ?> e) {
            string(b, e.getKey().toString());
            b.append(indent >= 0 ? ": " : ":");
            write(b, e.getValue(), indent);
        } else if (v == null || v instanceof Number || v instanceof Boolean) {
            b.append(v);
        } else {
            string(b, v.toString());
        }
    }

    private static void container(StringBuilder b, int indent, char open, char close, Collection<?> items,
            boolean empty) {
        b.append(open);
        int inner = indent < 0 ? -1 : indent + 1;
        boolean first = true;
        for (Object item : items) {
            if (!first) {
                b.append(',');
            }
            first = false;
            if (inner >= 0) {
                b.append('\n').append("  ".repeat(inner));
            }
            write(b, item, inner);
        }
        if (inner >= 0 && !empty) {
            b.append('\n').append("  ".repeat(indent));
        }
        b.append(close);
    }

    private static void string(StringBuilder b, String s) {
        b.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"' -> b.append("\\\"");
                case '\\' -> b.append("\\\\");
                case '\n' -> b.append("\\n");
                case '\r' -> b.append("\\r");
                case '\t' -> b.append("\\t");
                default -> {
                    if (c < 0x20) {
                        b.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        b.append(c);
                    }
                }
            }
        }
        b.append('"');
    }
}

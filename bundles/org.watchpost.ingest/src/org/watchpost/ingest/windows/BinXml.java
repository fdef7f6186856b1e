/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the binary XML of one EVTX chunk into text. Names and templates are shared between the records of a chunk and found by
 * their offset in it. Bounded for hostile input: depth, tokens and text of a record. Belongs to one thread.
 *
 * @see <a href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-even6/c73573ae-1c90-43a2-a65f-ad7501155956">MS-EVEN6,
 *      BinXml</a>
 */
final class BinXml {

    private static final int DEEPEST = 16;
    private static final int MOST_TOKENS = 200_000;
    private static final int LONGEST = 4 << 20;
    private static final int MOST_NAMES = 8192;
    private static final int LONGEST_SALVAGE = 8192;
    private static final int MORE = 0x40;

    /** The values a template is filled with; where each stands in the chunk, and its type. */
    private record Fillings(int[] starts, int[] ends, int[] types, int after) {
    }

    private final byte[] b;
    private final Map<Integer, String> names = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private StringBuilder out = new StringBuilder();
    private int tokens;

    /** @param chunk the chunk; offsets in it count from its beginning */
    BinXml(byte[] chunk) {
        b = chunk;
    }

    /**
     * Appends the text of the binary XML in {@code [from, to)}.
     *
     * @throws Damage if it can't be read to its end; what was read before has been appended
     */
    void print(int from, int to, StringBuilder into) throws Damage {
        out = into;
        tokens = 0;
        new Nodes(null, 0).read(from, to, true);
    }

    private void need(int at, int bytes, int to) throws Damage {
        if (at < 0 || bytes < 0 || at > to - bytes) {
            throw new Damage("cut off at " + at + " of the chunk");
        }
    }

    private int u16(int at, int to) throws Damage {
        need(at, 2, to);
        return Little.u16(b, at);
    }

    private int i32(int at, int to) throws Damage {
        need(at, 4, to);
        return Little.i32(b, at);
    }

    /** The name at an offset of the chunk. */
    private String name(int offset) throws Damage {
        String known = names.get(offset);
        if (known != null) {
            return known;
        }
        int length = u16(offset + 6, b.length);
        need(offset + 8, length * 2, b.length);
        StringBuilder text = new StringBuilder(length);
        BinXmlValue.utf16(b, offset + 8, offset + 8 + length * 2, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.' && c != ':') {
                text.setCharAt(i, '_');
            }
        }
        String name = text.isEmpty() ? "_" : text.toString();
        if (names.size() < MOST_NAMES) {
            names.put(offset, name);
        }
        return name;
    }

    /** After a name's offset at {@code at}: the name itself follows if that is where it is written for the first time. */
    private int afterName(int at, int to) throws Damage {
        int offset = i32(at, to);
        int next = at + 4;
        return offset == next ? next + 10 + 2 * u16(next + 6, to) : next;
    }

    /** Text as it stands in an attribute of one line. */
    static String escape(String text) {
        StringBuilder into = new StringBuilder(text.length() + 16);
        escaped(text, into);
        return into.toString();
    }

    /** Appends what values a record's template would have been filled with, for records whose template is lost. */
    void salvage(int from, int to, StringBuilder into) {
        int at = from + 3 < to && b[from] == 0x0f ? from + 4 : from;
        try {
            need(at, 10, to);
            if (b[at] != 0x0c) {
                return;
            }
            int next = at + 10;
            if (Little.i32(b, at + 6) == next) {
                next += 24 + Math.max(0, i32(next + 20, to));
            }
            Fillings values = fillings(next, to);
            for (int i = 0; i < values.types.length && into.length() < LONGEST_SALVAGE; i++) {
                if (values.types[i] != BinXmlValue.NULL && values.types[i] != BinXmlValue.BINARY_XML && values.ends[i] > values.starts[i]) {
                    into.append(into.isEmpty() ? "" : " | ");
                    BinXmlValue.print(values.types[i], b, values.starts[i], values.ends[i], into);
                }
            }
        } catch (Damage e) {
            // What was found before stays.
            into.append(into.isEmpty() ? "" : " | ...");
        }
    }

    private static void escaped(CharSequence text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                // A record is one line.
                case '\n' -> into.append("&#10;");
                case '\r' -> into.append("&#13;");
                default -> into.append(c < ' ' && c != '\t' || c == 0x85 || c == 0xfffe || c == 0xffff ? '\ufffd' : c);
            }
        }
    }

    /** The number of values at {@code at}, their sizes and types, and the values. */
    private Fillings fillings(int at, int to) throws Damage {
        int count = i32(at, to);
        int next = at + 4;
        if (count < 0 || count > (to - next) / 4) {
            throw new Damage("a template with " + count + " values");
        }
        int[] starts = new int[count];
        int[] ends = new int[count];
        int[] types = new int[count];
        int data = next + 4 * count;
        for (int i = 0; i < count; i++) {
            int length = Little.u16(b, next + 4 * i);
            types[i] = b[next + 4 * i + 2] & 0xff;
            starts[i] = data;
            need(data, length, to);
            data += length;
            ends[i] = data;
        }
        return new Fillings(starts, ends, types, data);
    }

    /** One run through a sequence of nodes. */
    private final class Nodes {

        private final @Nullable Fillings fillings;
        private final int depth;
        private final List<String> open = new ArrayList<>();
        private boolean inTag;
        private @Nullable String attribute;
        private final StringBuilder attributeValue = new StringBuilder();
        private boolean attributeGiven;

        Nodes(@Nullable Fillings fillings, int depth) {
            this.fillings = fillings;
            this.depth = depth;
        }

        /** @param dependency whether elements have a dependency id, as in templates */
        int read(int from, int to, boolean dependency) throws Damage {
            if (depth > DEEPEST) {
                throw new Damage("nested too deep");
            }
            int at = from;
            while (at < to) {
                if (++tokens > MOST_TOKENS || out.length() > LONGEST) {
                    throw new Damage("longer than a record can be");
                }
                int token = b[at] & 0xff;
                switch (token & ~MORE) {
                    case 0x00 -> {
                        close();
                        return at + 1;
                    }
                    case 0x01 -> at = element(at, to, (token & MORE) != 0, dependency);
                    case 0x02 -> {
                        endTag(">");
                        at++;
                    }
                    case 0x03 -> {
                        endTag("/>");
                        pop();
                        at++;
                    }
                    case 0x04 -> {
                        String name = pop();
                        if (!name.isEmpty()) {
                            out.append("</").append(name).append('>');
                        }
                        at++;
                    }
                    case 0x05 -> at = text(at, to);
                    case 0x06 -> {
                        attribute();
                        attribute = name(i32(at + 1, to));
                        at = afterName(at + 1, to);
                    }
                    case 0x07 -> at = plain(at + 1, to);
                    case 0x08 -> {
                        value.setLength(0);
                        value.append((char) u16(at + 1, to));
                        put();
                        at += 3;
                    }
                    case 0x09 -> {
                        entity(name(i32(at + 1, to)));
                        at = afterName(at + 1, to);
                    }
                    case 0x0a -> at = afterName(at + 1, to);
                    case 0x0b -> at += 3 + 2 * u16(at + 1, to);
                    case 0x0c -> at = template(at, to);
                    case 0x0d, 0x0e -> {
                        need(at, 4, to);
                        substitute(u16(at + 1, to));
                        at += 4;
                    }
                    case 0x0f -> at += 4;
                    default -> throw new Damage("unknown token " + token + " at " + at + " of the chunk");
                }
            }
            close();
            return at;
        }

        private void close() {
            endTag(">");
            while (!open.isEmpty()) {
                out.append("</").append(pop()).append('>');
            }
        }

        private String pop() {
            return open.isEmpty() ? "" : open.removeLast();
        }

        private void endTag(String end) {
            if (inTag) {
                attribute();
                out.append(end);
                inTag = false;
            }
        }

        /** Writes the attribute that has been collected; one without a value is left out. */
        private void attribute() {
            if (attribute != null && attributeGiven) {
                out.append(' ').append(attribute).append("=\"").append(attributeValue).append('"');
            }
            attribute = null;
            attributeGiven = false;
            attributeValue.setLength(0);
        }

        private int element(int at, int to, boolean attributes, boolean dependency) throws Damage {
            endTag(">");
            int size = dependency ? at + 3 : at + 1;
            // Some writers leave the dependency id out, others write it where it shouldn't be; an absurd size tells.
            if (dependency && (i32(size, to) < 0 || i32(size, to) > b.length)) {
                size = at + 1;
            } else if (!dependency && (i32(size, to) < 0 || i32(size, to) > b.length)) {
                size = at + 3;
            }
            String name = name(i32(size + 4, to));
            if (open.size() > 256) {
                throw new Damage("elements nested too deep");
            }
            open.add(name);
            out.append('<').append(name);
            inTag = true;
            int next = afterName(size + 4, to);
            return attributes ? next + 4 : next;
        }

        private int text(int at, int to) throws Damage {
            need(at, 2, to);
            int type = b[at + 1] & 0xff;
            if (type != BinXmlValue.STRING) {
                throw new Damage("text of type " + type + " at " + at + " of the chunk");
            }
            return plain(at + 2, to);
        }

        private int plain(int at, int to) throws Damage {
            int length = u16(at, to);
            need(at + 2, 2 * length, to);
            value.setLength(0);
            BinXmlValue.utf16(b, at + 2, at + 2 + 2 * length, value);
            put();
            return at + 2 + 2 * length;
        }

        /** Puts {@link #value} where the reader is. */
        private void put() {
            if (attribute != null) {
                attributeGiven = true;
                escaped(value, attributeValue);
            } else {
                endTag(">");
                escaped(value, out);
            }
        }

        private void entity(String name) {
            value.setLength(0);
            switch (name) {
                case "amp" -> value.append('&');
                case "lt" -> value.append('<');
                case "gt" -> value.append('>');
                case "quot" -> value.append('"');
                case "apos" -> value.append('\'');
                default -> value.append('&').append(name).append(';');
            }
            put();
        }

        private void substitute(int index) throws Damage {
            Fillings values = fillings;
            if (values == null || index >= values.types.length) {
                return;
            }
            int type = values.types[index];
            int from = values.starts[index];
            int to = values.ends[index];
            if (type == BinXmlValue.NULL || to == from && type != BinXmlValue.STRING) {
                return;
            }
            if (type == BinXmlValue.BINARY_XML) {
                if (attribute == null) {
                    endTag(">");
                    new Nodes(values, depth + 1).read(from, to, false);
                }
                return;
            }
            value.setLength(0);
            BinXmlValue.print(type, b, from, to, value);
            put();
        }

        private int template(int at, int to) throws Damage {
            endTag(">");
            int definition = i32(at + 6, to);
            int next = at + 10;
            need(definition, 24, b.length);
            int size = i32(definition + 20, b.length);
            need(definition + 24, size, b.length);
            if (definition == next) {
                next += 24 + size;
            }
            Fillings values = fillings(next, to);
            new Nodes(values, depth + 1).read(definition + 24, definition + 24 + size, true);
            return values.after;
        }
    }
}

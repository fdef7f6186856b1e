/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;

/**
 * Random events which look a little like logs and have all that makes searching hard: values amid words, escapes, addresses
 * in words, other scripts, broken UTF-8, very long words, values too long for columns. And random queries, most of which
 * find something in them.
 */
public final class RandomEvents {

    private static final String[] WORDS = { "alpha", "Beta", "GAMMA", "zip", "readme", "pif", "lanny", "gzac", "example", "status",
            "deferred", "sent", "a", "b1",
            "x9z", "404", "25", "7", "00123", "\u00c4pfel", "stra\u00dfe", "\u4f60\u597d", "\u043f\u0440\u0438\u0432\u0435\u0442",
            "\ud801\udc37", "zX37", "quokka" };
    private static final String[] SEPARATORS = { " ", "  ", "\t", ".", "-", "_", "@", "/", "=", ":", ", ", "\"", "\\", "\\/", "\\\"",
            "\\\\", "|", "[", "]", "(", ")", "\u2013", "\u00a0" };
    private static final String[] ADDRESSES = { "10.40.1.2", "10.40.1.20", "10.41.0.1", "172.16.0.255", "192.168.001.010", "2001:db8::1",
            "fe80::1:2", "::ffff:10.40.1.2", "1.2.3.4.5",
            "10.40.1", "300.1.2.3", "10.40.1.2x", "203.0.113.77" };
    private static final String[] DATASETS = { "postfix", "suricata.eve", "zeek.conn", "squid", "json" };
    private static final Field[] OWN = { Field.own("suricata.eve.flow_id"), Field.own("postfix.note"), Field.own("json.a.b"),
            Field.own("zeek.conn.uid") };

    private final RandomGenerator random;

    public RandomEvents(RandomGenerator random) {
        this.random = random;
    }

    /** A random record at an offset. */
    public MemoryEvidence.Item item(int source, long offset) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 14);
        for (int i = 0; i < pieces; i++) {
            text.append(word());
            text.append(SEPARATORS[random.nextInt(SEPARATORS.length)]);
        }
        byte[] raw = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(6) == 0) {
            raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
        }
        List<MemoryEvidence.Value> values = new ArrayList<>();
        String dataset = DATASETS[random.nextInt(DATASETS.length)];
        for (int i = random.nextInt(8); i > 0; i--) {
            values.add(value(raw));
        }
        long micros = switch (random.nextInt(20)) {
            case 0 -> random.nextLong(-1L << 48, 1L << 52);
            case 1 -> 1_090_800_000_000_000L;
            default -> 1_090_800_000_000_000L + random.nextLong(100_000_000) * (random.nextInt(3) == 0 ? 1 : 1000);
        };
        EventKind kind = random.nextInt(10) == 0 ? EventKind.values()[random.nextInt(EventKind.values().length)] : EventKind.EVENT;
        return new MemoryEvidence.Item(source, offset, raw, micros, dataset, kind, values);
    }

    private String word() {
        return switch (random.nextInt(12)) {
            case 0 -> ADDRESSES[random.nextInt(ADDRESSES.length)];
            case 1 -> Long.toHexString(random.nextLong(4096));
            case 2 -> random.nextInt(20) == 0 ? "long".repeat(random.nextInt(10, 30)) : "u" + random.nextInt(50);
            default -> WORDS[random.nextInt(WORDS.length)];
        };
    }

    private Field field() {
        return random.nextInt(8) == 0 ? OWN[random.nextInt(OWN.length)] : Fields.all().get(random.nextInt(10, Fields.all().size()));
    }

    private MemoryEvidence.Value value(byte[] raw) {
        Field field = field();
        switch (field.type()) {
            case LONG, TIME -> {
                long number = random.nextInt(4) == 0 ? random.nextLong() >> random.nextInt(64) : random.nextInt(-2, 6) * 100L;
                return new MemoryEvidence.Value(field, -1, -1, number, null);
            }
            case DOUBLE -> {
                double number = random.nextInt(3) == 0 ? random.nextDouble(-10, 1000) : random.nextInt(-2, 6) / 4.0;
                return new MemoryEvidence.Value(field, -1, -1, Double.doubleToRawLongBits(number), null);
            }
            default -> {
                if (field.type() == FieldType.IP && random.nextInt(3) > 0) {
                    return new MemoryEvidence.Value(field, -1, -1, 0, ADDRESSES[random.nextInt(ADDRESSES.length)]);
                }
                if (field.derived() || random.nextInt(4) == 0) {
                    String text = random.nextInt(40) == 0 ? word() + " very".repeat(500) + " end"
                            : word() + (random.nextBoolean() ? "." + word() : "");
                    return new MemoryEvidence.Value(field, -1, -1, 0, text);
                }
                int from = random.nextInt(raw.length);
                int to = random.nextInt(from + 1, Math.min(raw.length, from + 30) + 1);
                if (random.nextInt(3) > 0) {
                    // As parsers do: at separators.
                    while (from > 0 && part(raw[from - 1])) {
                        from--;
                    }
                    while (to < raw.length && part(raw[to])) {
                        to++;
                    }
                }
                return new MemoryEvidence.Value(field, from, to, 0, null);
            }
        }
    }

    private static boolean part(byte b) {
        return b < 0 || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '.';
    }

    /** A random query, made from the events so that it may find some of them. */
    public Query query(List<MemoryEvidence.Item> items, NaiveEvents events, int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 10)) {
            case 0, 1, 2 -> new Query.Word(null, text(items, events, null));
            case 3 -> new Query.Phrase(null, text(items, events, null));
            case 4, 5 -> condition(items, events, fieldOf(items));
            case 6 -> condition(items, events, Fields.all().get(random.nextInt(Fields.all().size())));
            case 7 -> new Query.Exists(random.nextBoolean() ? field() : fieldOf(items));
            case 8 -> new Query.Wildcard(null, glob(text(items, events, null)));
            case 9 -> new Query.Regex(null, regex());
            case 10 -> new Query.Not(query(items, events, depth - 1));
            case 11 -> new Query.And(List.of(query(items, events, depth - 1), new Query.Not(query(items, events, depth - 1))));
            case 12 -> new Query.And(List.of(query(items, events, depth - 1), query(items, events, depth - 1)));
            default -> new Query.Or(List.of(query(items, events, depth - 1), query(items, events, depth - 1)));
        };
    }

    private Field fieldOf(List<MemoryEvidence.Item> items) {
        List<MemoryEvidence.Value> values = items.get(random.nextInt(items.size())).values();
        return values.isEmpty() ? field() : values.get(random.nextInt(values.size())).field();
    }

    private Query condition(List<MemoryEvidence.Item> items, NaiveEvents events, Field field) {
        String value = text(items, events, field);
        switch (field.type()) {
            case LONG, DOUBLE -> {
                String number = value.matches("-?[0-9]+(\\.[0-9]+)?") ? value : Integer.toString(random.nextInt(-200, 600));
                return random.nextInt(3) == 0 ? new Query.Word(field, number)
                        : range(field, number, Integer.toString(random.nextInt(-200, 600)));
            }
            case TIME -> {
                return range(field, value.isEmpty() ? "2004-07-26T00:00:00Z" : value,
                        Times.iso(1_090_800_000_000_000L + random.nextLong(100_000_000_000L)));
            }
            case IP -> {
                String address = value.matches("[0-9a-f.:]+") && value.matches(".*[.:].*[.:].*") && !value.matches(".*x.*")
                        && org.watchpost.core.text.IpAddresses.parse(value) != null ? value : "10.40.1.2";
                return switch (random.nextInt(4)) {
                    case 0 -> new Query.Word(field, address);
                    case 1 -> range(field, address, "10.41.0.0");
                    case 2 -> new Query.Wildcard(field, glob(address));
                    default -> new Query.Cidr(field, address, random.nextInt(address.contains(":") ? 129 : 33));
                };
            }
            default -> {
                return switch (random.nextInt(7)) {
                    case 0, 1 -> new Query.Word(field, part(value));
                    case 2 -> new Query.Phrase(field, random.nextBoolean() ? value : part(value));
                    case 3 -> new Query.Wildcard(field, glob(random.nextBoolean() ? value : part(value)));
                    case 4 -> new Query.Regex(field, regex());
                    case 5 -> QueryText.equal(field, value);
                    default -> range(field, value, word());
                };
            }
        }
    }

    private Query range(Field field, String a, String b) {
        @Nullable
        String from = random.nextInt(4) == 0 ? null : a;
        @Nullable
        String to = random.nextInt(4) == 0 ? null : b;
        return new Query.Range(field, from, from != null && random.nextBoolean(), to, to != null && random.nextBoolean());
    }

    /** Something that stands in a record, or in a value of a field. */
    private String text(List<MemoryEvidence.Item> items, NaiveEvents events, @Nullable Field field) {
        MemoryEvidence.Item item = items.get(random.nextInt(items.size()));
        Field wanted = field == null ? Fields.MESSAGE : field;
        List<String> values = events.values(item, wanted);
        for (int i = 0; i < 50 && values.isEmpty(); i++) {
            values = events.values(items.get(random.nextInt(items.size())), wanted);
        }
        if (values.isEmpty()) {
            return word();
        }
        String value = values.getFirst();
        return field == null ? part(value) : value;
    }

    private String part(String value) {
        if (value.length() < 2 || random.nextInt(8) == 0) {
            return value.isEmpty() ? word() : value;
        }
        int from = random.nextInt(value.length());
        int to = random.nextInt(from + 1, Math.min(value.length(), from + 14) + 1);
        if (random.nextInt(4) > 0) {
            while (from > 0 && Character.isLetterOrDigit(value.charAt(from - 1))) {
                from--;
            }
            while (to < value.length() && Character.isLetterOrDigit(value.charAt(to))) {
                to++;
            }
        }
        if (from > 0 && Character.isLowSurrogate(value.charAt(from))) {
            from--;
        }
        if (to < value.length() && Character.isLowSurrogate(value.charAt(to))) {
            to++;
        }
        String part = value.substring(from, to);
        part = random.nextInt(3) == 0 ? part.toUpperCase(java.util.Locale.ROOT) : part;
        return part.isBlank() || part.contains("SS") ? word() : part;
    }

    private String glob(String text) {
        StringBuilder glob = new StringBuilder();
        int[] points = text.codePoints().limit(40).toArray();
        int star = random.nextInt(points.length + 1);
        int end = random.nextBoolean() ? points.length : random.nextInt(star, points.length + 1);
        for (int i = 0; i < points.length; i++) {
            if (i == star) {
                glob.append('*');
            }
            if (i >= star && i < end && random.nextBoolean()) {
                continue;
            }
            if (random.nextInt(10) == 0) {
                glob.append('?');
            } else {
                glob.append(points[i] == '*' || points[i] == '?' || points[i] == '\\' ? "\\" : "").appendCodePoint(points[i]);
            }
        }
        return star == points.length || glob.isEmpty() ? glob.append('*').toString() : glob.toString();
    }

    private String regex() {
        String[] patterns = { "[a-z]+", "[A-Z]+[0-9]*", ".*a.*", "u[0-9]+", "(zip|pif|sent)", "[^a-z]+", "10\\.40\\..*", "b?e.{2,3}",
                "\\d+", "l.*g", "x\\w+", "[\u00e4a].+" };
        return patterns[random.nextInt(patterns.length)];
    }

    /** A random stretch of time among that of the events. */
    public TimeRange range() {
        if (random.nextInt(3) > 0) {
            return TimeRange.ALL;
        }
        long from = 1_090_800_000_000_000L + random.nextLong(100_000_000_000L);
        return new TimeRange(from, from + random.nextLong(60_000_000_000L));
    }
}

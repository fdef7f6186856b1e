/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.Facet;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.Times;

/**
 * What an event store must answer, written for clearness alone: looks at every record for every question. The reference
 * that stores are compared with. For one thread.
 */
public final class NaiveEvents {

    private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");

    private final List<MemoryEvidence.Item> items;
    private final EventReader evidence;
    private final Map<MemoryEvidence.Item, List<String>> texts = new java.util.IdentityHashMap<>();
    private final Map<String, List<Span>> words = new java.util.HashMap<>();
    private final Map<String, Pattern> patterns = new java.util.HashMap<>();

    /** @param items the events; {@code evidence} answers what their sources are called */
    public NaiveEvents(List<MemoryEvidence.Item> items, EventReader evidence) {
        this.items = List.copyOf(items);
        this.evidence = evidence;
    }

    /** The events that match, in no order. */
    public List<MemoryEvidence.Item> select(EventQuery query) {
        return items.stream().filter(item -> query.range().contains(item.micros()) && matches(item, query.query())).toList();
    }

    /** The events that match, in order. */
    public List<MemoryEvidence.Item> sorted(EventQuery query, SortOrder sort) {
        Comparator<MemoryEvidence.Item> ties = Comparator.comparingLong(MemoryEvidence.Item::micros)
                .thenComparing(MemoryEvidence.Item::ref);
        Comparator<MemoryEvidence.Item> byValue = (a, b) -> {
            Comparable<Object> left = key(a, sort.field());
            Comparable<Object> right = key(b, sort.field());
            if (left == null || right == null) {
                return left == right ? 0 : left == null ? 1 : -1;
            }
            int order = left.compareTo(right);
            return sort.descending() ? -order : order;
        };
        return select(query).stream().sorted(byValue.thenComparing(ties)).toList();
    }

    @SuppressWarnings("unchecked")
    private @Nullable Comparable<Object> key(MemoryEvidence.Item item, Field field) {
        Comparable<Object> least = null;
        for (String value : values(item, field)) {
            Object key = switch (field.type()) {
                case LONG -> Long.valueOf(value);
                case DOUBLE -> Double.valueOf(value);
                case TIME -> Long.valueOf(item.micros());
                case IP -> new Sortable(address(value));
                default -> new Sortable(cut(fold(value).getBytes(StandardCharsets.UTF_8)));
            };
            if (least == null || least.compareTo(key) > 0) {
                least = (Comparable<Object>) key;
            }
        }
        return least;
    }

    private record Sortable(byte[] bytes) implements Comparable<Object> {
        @Override
        public int compareTo(@Nullable Object other) {
            return other instanceof Sortable sortable ? Arrays.compareUnsigned(bytes, sortable.bytes) : 1;
        }
    }

    private static byte[] cut(byte[] utf8) {
        int end = Math.min(utf8.length, EventBuilder.MAX_VALUE);
        while (end < utf8.length && (utf8[end] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(utf8, end);
    }

    /** The values of a field over the events that match, most frequent first. */
    public Facet facet(EventQuery query, Field field, int top) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long events = 0;
        for (MemoryEvidence.Item item : select(query)) {
            Set<String> values = new LinkedHashSet<>(values(item, field));
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
            events += values.isEmpty() ? 0 : 1;
        }
        List<Facet.Count> all = new ArrayList<>();
        counts.forEach((value, count) -> all.add(new Facet.Count(value, count)));
        all.sort(Comparator.comparingLong(Facet.Count::count).reversed().thenComparing((a, b) -> order(field, a.value(), b.value())));
        return new Facet(all.subList(0, Math.min(top, all.size())), all.size(), events);
    }

    /** How values are ordered that are equally frequent: numbers, times and addresses as such, all else by characters. */
    private static int order(Field field, String a, String b) {
        return switch (field.type()) {
            case LONG, DOUBLE, TIME, IP -> compare(field, a, b);
            default -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The values of a field as text. */
    public List<String> values(MemoryEvidence.Item item, Field field) {
        switch (field.name()) {
            case "@timestamp" :
                return List.of(Times.iso(item.micros()));
            case "event.dataset" :
                return List.of(item.dataset());
            case "event.kind" :
                return List.of(item.kind().word());
            case "message" :
                return List.of(Bytes.decode(item.raw(), 0, item.raw().length));
            case "log.file.name" :
                return List.of(evidence.fileName(item.source()));
            case "log.file.path" :
                return List.of(evidence.filePath(item.source()));
            case "watchpost.evidence" :
                return List.of(evidence.evidence(item.source()));
            case "watchpost.offset" :
                return List.of(Long.toString(item.offset()));
            case "watchpost.length" :
                return List.of(Integer.toString(item.raw().length));
            case "watchpost.source" :
                return List.of(Integer.toString(item.source()));
            default :
                break;
        }
        List<String> values = new ArrayList<>();
        for (MemoryEvidence.Value value : item.values()) {
            if (value.field().equals(field) && (field.multi() || values.isEmpty())) {
                String text = text(item, value);
                if (text.isEmpty()) {
                    continue;
                }
                if (field.type() == FieldType.IP) {
                    byte[] address = IpAddresses.parse(text);
                    if (address != null) {
                        values.add(IpAddresses.format(address, 0));
                    }
                } else {
                    values.add(field.column() ? new String(cut(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8) : text);
                }
            }
        }
        return values;
    }

    private static String text(MemoryEvidence.Item item, MemoryEvidence.Value value) {
        String text = value.text();
        if (text != null) {
            return text;
        }
        return switch (value.field().type()) {
            case LONG -> Long.toString(value.number());
            case DOUBLE -> Numbers.plain(Double.longBitsToDouble(value.number()));
            case TIME -> Times.iso(value.number());
            default -> Bytes.decode(item.raw(), value.start(), value.end());
        };
    }

    private boolean matches(MemoryEvidence.Item item, Query query) {
        return switch (query) {
            case Query.All all -> true;
            case Query.And and -> and.parts().stream().allMatch(part -> matches(item, part));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(item, part));
            case Query.Not not -> !matches(item, not.part());
            case Query.Word word -> text(item, word.field(), word.text(), false);
            case Query.Phrase phrase -> text(item, phrase.field(), phrase.text(), true);
            case Query.Wildcard wildcard -> wildcard(item, wildcard);
            case Query.Regex regex -> regex(item, regex);
            case Query.Range range -> values(item, range.field()).stream().anyMatch(value -> between(range, value));
            case Query.Cidr cidr -> values(item, cidr.field()).stream().anyMatch(value -> inBlock(cidr, value));
            case Query.At at -> at.refs().contains(item.ref());
            case Query.Exists exists -> !values(item, exists.field()).isEmpty();
        };
    }

    /** The raw record, as it stands and without JSON's escapes of punctuation, and all decoded values. */
    private List<String> texts(MemoryEvidence.Item item, boolean decoded) {
        List<String> all = texts.computeIfAbsent(item, this::texts);
        return decoded ? all : all.subList(0, 2);
    }

    private List<String> texts(MemoryEvidence.Item item) {
        String raw = Bytes.decode(item.raw(), 0, item.raw().length);
        List<String> texts = new ArrayList<>(List.of(raw, raw.replaceAll("\\\\([\"\\\\/])", "$1")));
        for (MemoryEvidence.Value value : item.values()) {
            String text = value.text();
            if (text != null && !value.field().derived()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private boolean text(MemoryEvidence.Item item, @Nullable Field field, String text, boolean phrase) {
        if (field == null || field.name().equals("message")) {
            return texts(item, field == null).stream().anyMatch(each -> contains(each, text));
        }
        return values(item, field).stream().anyMatch(value -> switch (field.type()) {
            case LONG, DOUBLE -> number(text) && new BigDecimal(value).compareTo(new BigDecimal(text)) == 0;
            case TIME -> false;
            case IP -> IpAddresses.parse(text) != null && Arrays.equals(IpAddresses.parse(text), IpAddresses.parse(value));
            case KEYWORD -> phrase ? fold(value).equals(fold(text)) : contains(value, text);
            case TEXT -> contains(value, text);
        });
    }

    private static boolean number(String text) {
        return text.matches("[+-]?[0-9]+(\\.[0-9]+)?");
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }

    private record Span(int from, int to, boolean address) {
    }

    private List<Span> words(String text) {
        return words.computeIfAbsent(text, NaiveEvents::cut);
    }

    private Pattern pattern(String regex) {
        return patterns.computeIfAbsent(regex,
                added -> Pattern.compile(added, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
    }

    /** The words of a text. */
    private static List<Span> cut(String text) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i += Character.charCount(c);
                continue;
            }
            Matcher address = ADDRESS.matcher(text).region(i, text.length());
            if (address.lookingAt() && octets(address) && !goesOn(text, address.end())) {
                words.add(new Span(i, address.end(), true));
                i = address.end();
                continue;
            }
            int from = i;
            i += Character.charCount(c);
            while (i < text.length() && goesOn(text, i)) {
                i += Character.charCount(text.codePointAt(i));
            }
            words.add(new Span(from, i, false));
        }
        return words;
    }

    private static boolean octets(Matcher address) {
        for (int i = 1; i <= 4; i++) {
            if (Integer.parseInt(address.group(i)) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int left = text.codePointBefore(at);
        int right = text.codePointAt(at);
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right) && !Character.isIdeographic(left)
                && !Character.isIdeographic(right);
    }

    private boolean contains(String text, String wanted) {
        StringBuilder regex = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < wanted.length();) {
            int c = wanted.codePointAt(i);
            i += Character.charCount(c);
            boolean now = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!now) {
                regex.append(Pattern.quote(Character.toString(c)));
            } else if (!space) {
                regex.append("[\\x00-\\x20\\s\\p{Z}]+");
            }
            space = now;
        }
        Matcher matcher = pattern(regex.toString()).matcher(text);
        for (int i = 0; i <= text.length() && matcher.find(i); i = matcher.start() + 1) {
            if (!amid(words(text), matcher.start()) && ends(text, words(text), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean amid(List<Span> words, int position) {
        return words.stream().anyMatch(word -> word.from < position && position < word.to);
    }

    private static boolean ends(String text, List<Span> words, int position) {
        for (Span word : words) {
            if (word.from < position && position < word.to) {
                boolean octet = !Character.isDigit(text.charAt(position - 1)) || !Character.isDigit(text.charAt(position));
                return word.address && octet && text.substring(word.from, position).contains(".");
            }
        }
        return true;
    }

    private boolean wildcard(MemoryEvidence.Item item, Query.Wildcard wildcard) {
        Field field = wildcard.field();
        String glob = wildcard.pattern();
        if (field != null) {
            Pattern whole = pattern(glob(glob, ".*", "."));
            return values(item, field).stream().anyMatch(value -> whole.matcher(value).matches());
        }
        boolean separators = glob.codePoints()
                .anyMatch(c -> c != '*' && c != '?' && (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)));
        if (!separators) {
            Pattern whole = pattern(glob(glob, ".*", "."));
            return texts(item, true).stream().anyMatch(text -> anyWord(text, whole));
        }
        Pattern stretch = pattern(glob(glob, "[^\\x00-\\x20\\s\\p{Z}]*", "[^\\x00-\\x20\\s\\p{Z}]"));
        return texts(item, true).stream().anyMatch(text -> anyStretch(text, glob, stretch));
    }

    private boolean anyWord(String text, Pattern pattern) {
        return words(text).stream().anyMatch(word -> pattern.matcher(text.substring(word.from, word.to)).matches());
    }

    private boolean anyStretch(String text, String glob, Pattern pattern) {
        if (!pattern.matcher(text).find()) {
            return false;
        }
        List<Span> words = words(text);
        for (int from = 0; from <= text.length(); from++) {
            if (!glob.startsWith("*") && amid(words, from)) {
                continue;
            }
            for (int to = from; to <= text.length(); to++) {
                if (pattern.matcher(text.substring(from, to)).matches() && (glob.endsWith("*") || ends(text, words, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String glob(String glob, String any, String one) {
        StringBuilder regex = new StringBuilder();
        int[] points = glob.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '*') {
                regex.append(any);
            } else if (c == '?') {
                regex.append(one);
            } else {
                regex.append(Pattern.quote(Character.toString(c == '\\' && i + 1 < points.length ? points[++i] : c)));
            }
        }
        return regex.toString();
    }

    private boolean regex(MemoryEvidence.Item item, Query.Regex regex) {
        Pattern pattern = pattern(regex.pattern());
        Field field = regex.field();
        if (field != null) {
            return values(item, field).stream().anyMatch(value -> pattern.matcher(value).matches());
        }
        return texts(item, true).stream().anyMatch(text -> anyWord(text, pattern));
    }

    private static boolean between(Query.Range range, String value) {
        String from = range.from();
        String to = range.to();
        int low = from == null ? 1 : compare(range.field(), value, from);
        int high = to == null ? -1 : compare(range.field(), value, to);
        return (low > 0 || low == 0 && range.fromIncluded()) && (high < 0 || high == 0 && range.toIncluded());
    }

    private static int compare(Field field, String value, String bound) {
        return switch (field.type()) {
            case LONG, DOUBLE -> new BigDecimal(value).compareTo(new BigDecimal(bound));
            case TIME -> java.time.Instant.parse(value).compareTo(java.time.Instant.parse(bound));
            case IP -> Arrays.compareUnsigned(address(value), address(bound));
            default -> Arrays.compareUnsigned(fold(value).getBytes(StandardCharsets.UTF_8), fold(bound).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] address(String text) {
        byte[] address = IpAddresses.parse(text);
        if (address == null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static boolean inBlock(Query.Cidr cidr, String value) {
        byte[] block = address(cidr.address());
        byte[] address = address(value);
        int bits = cidr.address().contains(":") ? cidr.bits() : cidr.bits() + 96;
        for (int i = 0; i < bits; i++) {
            if ((block[i / 8] >> 7 - i % 8 & 1) != (address[i / 8] >> 7 - i % 8 & 1)) {
                return false;
            }
        }
        return true;
    }
}

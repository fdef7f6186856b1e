/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.IpAddresses;

/**
 * Reads the query language: Lucene's syntax with {@code AND} between what stands side by side.
 * <ul>
 * <li>{@code word}, {@code "a phrase"}, {@code field:word}, {@code field:"phrase"}, {@code field:(a OR b)}
 * <li>{@code AND}, {@code OR}, {@code NOT}, {@code &&}, {@code ||}, {@code !}, {@code +}, {@code -}, parentheses; NOT binds
 * strongest, OR weakest
 * <li>{@code *.pif}, {@code field:wor?d}, {@code /regular expression/}
 * <li>{@code field:[a TO b]}, <code>field:{a TO b}</code>, mixed brackets, {@code *} for an open end, {@code field:>=400}
 * <li>{@code source.ip:10.40.0.0/16}, {@code source.ip:10.40.}, {@code 10.40.0.0/16} for any address field
 * <li>{@code _exists_:field}, {@code field:*}, {@code *}
 * <li>a backslash takes the meaning from the character after it; within quotes only from a quote or a backslash
 * </ul>
 * A time may leave out what it likes: {@code @timestamp:2004-07-26T08} is that hour; {@code [2004-07 TO 2004-08]} includes
 * the whole of August, <code>[2004-07 TO 2004-08}</code> nothing of it. A time without a zone is in the parser's zone.
 * <p>
 * Immutable; safe for use by several threads.
 */
public final class QueryParser {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_LENGTH = 100_000;
    private static final List<Field> ADDRESSES = Fields.all().stream().filter(field -> field.type() == FieldType.IP).toList();
    /** What holds a colon and is no field: addresses of the sixth version and of network cards, times, URLs. */
    private static final Pattern COLONS = Pattern
            .compile("[0-9]{1,4}:[0-9].*|([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[A-Za-z][A-Za-z0-9+-]*://.*", Pattern.DOTALL);

    private final ZoneId zone;
    private final Set<String> roots;

    /** @param zone of times without one */
    public QueryParser(ZoneId zone) {
        this(zone, Set.of());
    }

    /**
     * @param zone       of times without one
     * @param moreRoots first words of datasets beyond those of FIELDS.md
     */
    public QueryParser(ZoneId zone, Collection<String> moreRoots) {
        this.zone = zone;
        Set<String> all = new HashSet<>(FieldNames.ROOTS);
        all.addAll(moreRoots);
        this.roots = Set.copyOf(all);
    }

    /**
     * Reads a query; a blank text means everything.
     *
     * @throws QuerySyntaxException saying where and why it can't be understood
     */
    public Query parse(String text) throws QuerySyntaxException {
        if (text.length() > MAX_LENGTH) {
            throw new QuerySyntaxException("A query may have " + MAX_LENGTH + " characters", MAX_LENGTH, text.length() - MAX_LENGTH, "");
        }
        return new Run(text).whole();
    }

    /** One text being read. */
    private final class Run {

        private final String text;
        private int at;
        private int depth;

        Run(String text) {
            this.text = text;
        }

        Query whole() throws QuerySyntaxException {
            space();
            if (at == text.length()) {
                return new Query.All();
            }
            Query query = or(null);
            if (at < text.length()) {
                throw error("There is no parenthesis open to be closed", at, 1, text.substring(0, at) + text.substring(at + 1));
            }
            return query;
        }

        private Query or(@Nullable Field field) throws QuerySyntaxException {
            List<Query> parts = new ArrayList<>();
            parts.add(and(field));
            while (operator("OR") || operator("||")) {
                parts.add(and(field));
            }
            return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
        }

        private Query and(@Nullable Field field) throws QuerySyntaxException {
            List<Query> parts = new ArrayList<>();
            parts.add(unary(field));
            while (true) {
                if (operator("AND") || operator("&&")) {
                    parts.add(unary(field));
                } else if (at < text.length() && text.charAt(at) != ')' && !peekOperator("OR") && !peekOperator("||")) {
                    parts.add(unary(field));
                } else {
                    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
                }
            }
        }

        private Query unary(@Nullable Field field) throws QuerySyntaxException {
            int start = at;
            if (operator("NOT") || prefix('!') || prefix('-')) {
                deeper(start);
                Query part = unary(field);
                depth--;
                return new Query.Not(part);
            }
            if (prefix('+')) {
                deeper(start);
                Query part = unary(field);
                depth--;
                return part;
            }
            return primary(field);
        }

        private Query primary(@Nullable Field field) throws QuerySyntaxException {
            if (at == text.length()) {
                throw error("Something to look for is missing", at, 0, "");
            }
            for (String word : new String[] { "AND", "OR", "&&", "||" }) {
                if (peekOperator(word)) {
                    throw error(word + " needs something on both sides", at, word.length(), "\"" + word + "\"");
                }
            }
            char c = text.charAt(at);
            if (c == '(') {
                return group(field);
            }
            if (c == ')') {
                throw error("Something to look for is missing before the parenthesis", at, 1, "");
            }
            if (c == '"') {
                int start = at;
                return phraseValue(field, phrase(), start);
            }
            if (field == null && (c == '[' || c == '{')) {
                throw error("A range needs a field before it", at, 1, "@timestamp:" + text.substring(at));
            }
            if (field != null) {
                Query compared = rangeOrRegex(field);
                if (compared != null) {
                    return compared;
                }
            } else if (c == '/' && regexEnd() > 0) {
                return new Query.Regex(null, regex());
            }
            return wordOrField(field);
        }

        private Query group(@Nullable Field field) throws QuerySyntaxException {
            int open = at;
            deeper(open);
            at++;
            space();
            if (at < text.length() && text.charAt(at) == ')') {
                throw error("There is nothing between the parentheses", open, at + 1 - open, "");
            }
            Query query = or(field);
            if (at == text.length()) {
                throw error("The parenthesis is not closed", open, 1, text + ")");
            }
            at++;
            depth--;
            space();
            return query;
        }

        /** {@code name:value}, or a bare word. */
        private Query wordOrField(@Nullable Field outer) throws QuerySyntaxException {
            int start = at;
            int colon = colon();
            if (colon < 0 || colon == start) {
                return word(outer);
            }
            String whole = text.substring(start, wordEnd(start));
            String name = unescape(text.substring(start, colon));
            if (name.equals("_exists_")) {
                at = colon + 1;
                return exists();
            }
            if (name.equals("*") && whole.equals("*:*")) {
                at = start + 3;
                space();
                return new Query.All();
            }
            Optional<Field> field = FieldNames.find(name, roots);
            if (field.isPresent()) {
                at = colon + 1;
                space();
                return value(field.get(), start);
            }
            String address = withoutBits(whole);
            if (outer != null || COLONS.matcher(whole).matches() || IpAddresses.parse(address) != null) {
                return word(outer);
            }
            List<String> like = FieldNames.like(name, 1);
            String instead = like.isEmpty() ? "\"" + whole.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : like.getFirst() + ":";
            throw error("There is no field " + name, start, colon - start, instead);
        }

        private Query exists() throws QuerySyntaxException {
            space();
            int start = at;
            int end = wordEnd(start);
            String name = unescape(text.substring(start, end));
            Optional<Field> field = FieldNames.find(name, roots);
            if (field.isEmpty()) {
                List<String> like = FieldNames.like(name, 1);
                throw error(name.isEmpty() ? "_exists_: needs the name of a field" : "There is no field " + name, start, end - start,
                        like.isEmpty() ? "" : "_exists_:" + like.getFirst());
            }
            at = end;
            space();
            return new Query.Exists(field.get());
        }

        /** What follows {@code field:}. */
        private Query value(Field field, int start) throws QuerySyntaxException {
            if (at == text.length() || text.charAt(at) == ')') {
                throw error(field.name() + ": needs a value", start, at - start, field.name() + ":*");
            }
            char c = text.charAt(at);
            if (c == '(') {
                return group(field);
            }
            if (c == '"') {
                int from = at;
                return phraseValue(field, phrase(), from);
            }
            Query compared = rangeOrRegex(field);
            return compared != null ? compared : word(field);
        }

        private @Nullable Query rangeOrRegex(Field field) throws QuerySyntaxException {
            char c = text.charAt(at);
            if (c == '[' || c == '{') {
                return range(field);
            }
            if (c == '>' || c == '<') {
                return comparison(field);
            }
            return c == '/' && regexEnd() > 0 ? new Query.Regex(field, regex()) : null;
        }

        private Query phraseValue(@Nullable Field field, String value, int start) throws QuerySyntaxException {
            if (field == null || field.type() == FieldType.KEYWORD || field.type() == FieldType.TEXT) {
                return new Query.Phrase(field, value);
            }
            return typed(field, value, start);
        }

        private Query word(@Nullable Field field) throws QuerySyntaxException {
            int start = at;
            int end = wordEnd(start);
            if (end == start) {
                char c = text.charAt(at);
                throw error("The character " + c + " has a meaning of its own here", at, 1, "\\" + c);
            }
            String raw = text.substring(start, end);
            if (raw.endsWith("\\") && trailingBackslashes(raw) % 2 == 1) {
                throw error("A backslash needs a character after it", end - 1, 1, raw + "\\");
            }
            at = end;
            space();
            if (raw.equals("*")) {
                return field == null ? new Query.All() : new Query.Exists(field);
            }
            boolean escaped = raw.indexOf('\\') >= 0;
            boolean pattern = isPattern(raw);
            if (field == null) {
                Query block = escaped || pattern ? null : anyAddress(raw);
                if (block != null) {
                    return block;
                }
            } else if (field.type() != FieldType.KEYWORD && field.type() != FieldType.TEXT) {
                Query typed = pattern ? typedPattern(field, raw, start) : typed(field, unescape(raw), start);
                return typed;
            }
            return pattern ? new Query.Wildcard(field, normalPattern(raw)) : new Query.Word(field, unescape(raw));
        }

        private @Nullable Query anyAddress(String raw) {
            int slash = raw.indexOf('/');
            if (slash < 0) {
                return null;
            }
            List<Query> fields = new ArrayList<>();
            for (Field field : ADDRESSES) {
                Query cidr = cidr(field, raw);
                if (cidr == null) {
                    return null;
                }
                fields.add(cidr);
            }
            return new Query.Or(fields);
        }

        private Query typedPattern(Field field, String raw, int start) throws QuerySyntaxException {
            if (field.type() == FieldType.IP) {
                String stem = raw;
                while (stem.endsWith(".*")) {
                    stem = stem.substring(0, stem.length() - 1);
                    Query block = dotted(field, stem);
                    if (block != null) {
                        return block;
                    }
                    stem = stem.substring(0, stem.length() - 1);
                }
            }
            if (field.type() == FieldType.TIME) {
                throw error("A time can't have wildcards", start, raw.length(), field.name() + ":2004-07-26");
            }
            return new Query.Wildcard(field, normalPattern(raw));
        }

        /** A value of a number, time or address field. */
        private Query typed(Field field, String value, int start) throws QuerySyntaxException {
            switch (field.type()) {
                case LONG, DOUBLE -> {
                    if (!Values.isNumber(field, value)) {
                        throw error(
                                field.name() + " takes a " + (field.type() == FieldType.LONG ? "whole number" : "number") + ", not "
                                        + value,
                                start,
                                at - start, field.name() + ":>=0");
                    }
                    return new Query.Word(field, value);
                }
                case TIME -> {
                    TimeRange range = time(field, value, start);
                    return new Query.Range(field, iso(range.from()), true, iso(range.to()), false);
                }
                case IP -> {
                    byte[] address = IpAddresses.parse(value);
                    if (address != null) {
                        return new Query.Word(field, IpAddresses.format(address, 0));
                    }
                    Query block = value.indexOf('/') >= 0 ? cidr(field, value) : dotted(field, value);
                    if (block != null) {
                        return block;
                    }
                    throw error(value + " is no address and no block of addresses", start, at - start, field.name() + ":10.40.0.0/16");
                }
                default -> {
                    return new Query.Word(field, value);
                }
            }
        }

        /** {@code 10.40.} or {@code 10.40}: the block of addresses that begin so; null if it is none. */
        private @Nullable Query dotted(Field field, String value) {
            String stem = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
            int parts = stem.split("\\.", -1).length;
            if (parts > 3 || stem.isEmpty()) {
                return null;
            }
            return cidr(field, stem + ".0".repeat(4 - parts) + "/" + 8 * parts);
        }

        private @Nullable Query cidr(Field field, String value) {
            int slash = value.indexOf('/');
            String digits = value.substring(slash + 1);
            byte[] address = IpAddresses.parse(value.substring(0, slash));
            if (address == null || !digits.matches("[0-9]{1,3}")) {
                return null;
            }
            boolean v4 = value.indexOf(':') < 0;
            int bits = Integer.parseInt(digits);
            if (bits > (v4 ? 32 : 128)) {
                return null;
            }
            int all = v4 ? bits + IpAddresses.IPV4_PREFIX_BITS : bits;
            return new Query.Cidr(field, IpAddresses.format(IpAddresses.mask(address, all, false), 0), bits);
        }

        private TimeRange time(Field field, String value, int start) throws QuerySyntaxException {
            Optional<TimeRange> range = TimeText.parse(value, zone);
            if (range.isEmpty()) {
                throw error(value + " is not a time", start, at - start, field.name() + ":2004-07-26T08:00");
            }
            return range.get();
        }

        private Query comparison(Field field) throws QuerySyntaxException {
            int start = at;
            boolean greater = text.charAt(at++) == '>';
            boolean included = at < text.length() && text.charAt(at) == '=';
            if (included) {
                at++;
            }
            space();
            int valueStart = at;
            if (at == text.length() || text.charAt(at) == ')') {
                throw error("A value is missing after " + text.substring(start, at).strip(), start, at - start, "");
            }
            String value;
            if (text.charAt(at) == '"') {
                value = phrase();
            } else {
                int end = wordEnd(at);
                value = unescape(text.substring(at, end));
                at = end;
                space();
            }
            return greater ? range(field, value, included, null, false, valueStart, valueStart)
                    : range(field, null, false, value, included, valueStart, valueStart);
        }

        private Query range(Field field) throws QuerySyntaxException {
            int open = at;
            boolean fromIncluded = text.charAt(at++) == '[';
            space();
            int fromStart = at;
            String from = bound(open);
            if (!text.startsWith("TO", at) || at + 2 < text.length() && !Character.isWhitespace(text.charAt(at + 2))) {
                throw error("A range is written [from TO to]", at, 0, field.name() + ":[* TO *]");
            }
            at += 2;
            space();
            int toStart = at;
            String to = bound(open);
            char close = at < text.length() ? text.charAt(at) : ' ';
            if (close != ']' && close != '}') {
                throw error("The range is not closed", open, 1, text.substring(0, at).stripTrailing() + "]" + text.substring(at));
            }
            at++;
            space();
            return range(field, from, fromIncluded, to, close == ']', fromStart, toStart);
        }

        /** One end of a range; null if it is open. */
        private @Nullable String bound(int open) throws QuerySyntaxException {
            if (at < text.length() && text.charAt(at) == '"') {
                return phrase();
            }
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "]}".indexOf(text.charAt(at)) < 0) {
                at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
            }
            if (at == start) {
                throw error("The range needs a value or * here", open, at - open, "");
            }
            String raw = text.substring(start, at);
            space();
            return raw.equals("*") ? null : unescape(raw);
        }

        private Query range(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded,
                int fromStart,
                int toStart) throws QuerySyntaxException {
            if (field.type() == FieldType.TIME) {
                return timeRange(field, from, fromIncluded, to, toIncluded, fromStart, toStart);
            }
            check(field, from, fromStart);
            check(field, to, toStart);
            return new Query.Range(field, canonical(field, from), from != null && fromIncluded, canonical(field, to),
                    to != null && toIncluded);
        }

        private Query timeRange(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded,
                int fromStart,
                int toStart) throws QuerySyntaxException {
            String first = null;
            boolean firstIncluded = false;
            if (from != null) {
                TimeRange unit = time(field, from, fromStart);
                // After an hour means after all of it; after a microsecond is written as such.
                boolean point = unit.to() - unit.from() == 1;
                firstIncluded = fromIncluded || !point;
                first = iso(fromIncluded || point ? unit.from() : unit.to());
            }
            String last = null;
            boolean lastIncluded = false;
            if (to != null) {
                TimeRange unit = time(field, to, toStart);
                boolean point = unit.to() - unit.from() == 1;
                lastIncluded = toIncluded && point;
                last = iso(toIncluded && !point ? unit.to() : unit.from());
            }
            return new Query.Range(field, first, firstIncluded, last, lastIncluded);
        }

        private void check(Field field, @Nullable String bound, int start) throws QuerySyntaxException {
            boolean right = bound == null || switch (field.type()) {
                case LONG, DOUBLE -> Values.isNumber(field, bound);
                case IP -> IpAddresses.parse(bound) != null;
                default -> true;
            };
            if (!right) {
                throw error(bound + (field.type() == FieldType.IP ? " is not an address" : " is not a number"), start, at - start, "");
            }
        }

        private static @Nullable String canonical(Field field, @Nullable String bound) {
            byte[] address = bound != null && field.type() == FieldType.IP ? IpAddresses.parse(bound) : null;
            return address == null ? bound : IpAddresses.format(address, 0);
        }

        /** Reads a quoted text and the space after it. */
        private String phrase() throws QuerySyntaxException {
            int open = at++;
            StringBuilder value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\')) {
                    c = text.charAt(++at);
                }
                value.append(c);
                at++;
            }
            if (at == text.length()) {
                throw error("The quotation mark is not closed", open, 1, text + "\"");
            }
            at++;
            if (at < text.length() && (text.charAt(at) == '~' || text.charAt(at) == '^')) {
                throw error("Neither distance nor weight can be given to a phrase", at, 1, text.substring(open, at));
            }
            if (value.isEmpty()) {
                throw error("There is nothing between the quotation marks", open, 2, "");
            }
            space();
            return value.toString();
        }

        /** The slash that ends the regular expression which begins here, or -1 if this is no regular expression. */
        private int regexEnd() {
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '/') {
                    boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == ')';
                    return ends && i > at + 1 ? i : -1;
                }
            }
            return -1;
        }

        private String regex() throws QuerySyntaxException {
            int start = at + 1;
            int end = regexEnd();
            StringBuilder pattern = new StringBuilder();
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                    if (text.charAt(i) != '/') {
                        pattern.append(c);
                    }
                    c = text.charAt(i);
                }
                pattern.append(c);
            }
            RegexSyntax.Problem problem = RegexSyntax.check(pattern.toString());
            if (problem != null) {
                throw error(problem.message(), Math.min(end, start + problem.position()), 1, problem.suggestion());
            }
            at = end + 1;
            space();
            return pattern.toString();
        }

        /** Position of the first colon of the word here that is not escaped, or -1. */
        private int colon() {
            int end = wordEnd(at);
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == ':') {
                    return i;
                }
            }
            return -1;
        }

        private int wordEnd(int from) {
            int i = from;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i = Math.min(i + 2, text.length());
                } else if (Character.isWhitespace(c) || c == '(' || c == ')' || c == '"') {
                    break;
                } else {
                    i++;
                }
            }
            return i;
        }

        private boolean operator(String word) {
            if (!peekOperator(word)) {
                return false;
            }
            at += word.length();
            space();
            return true;
        }

        private boolean peekOperator(String word) {
            if (!text.startsWith(word, at)) {
                return false;
            }
            int after = at + word.length();
            char next = after < text.length() ? text.charAt(after) : ' ';
            return Character.isWhitespace(next) || next == '(' || next == ')' || next == '"' || word.equals("&&") || word.equals("||");
        }

        private boolean prefix(char sign) throws QuerySyntaxException {
            if (at == text.length() || text.charAt(at) != sign) {
                return false;
            }
            if (at + 1 == text.length() || text.charAt(at + 1) == ')' || sign != '!' && Character.isWhitespace(text.charAt(at + 1))) {
                throw error("Nothing follows " + sign, at, 1, "\\" + sign);
            }
            at++;
            space();
            return true;
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void deeper(int position) throws QuerySyntaxException {
            if (++depth > MAX_DEPTH) {
                throw error("More than " + MAX_DEPTH + " levels of parentheses and NOT", position, 1, "");
            }
        }

        private QuerySyntaxException error(String message, int position, int length, String suggestion) {
            return new QuerySyntaxException(message, position, Math.max(0, length), suggestion);
        }
    }

    static String iso(long micros) {
        return org.watchpost.core.text.Times.iso(micros);
    }

    private static String withoutBits(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? word : word.substring(0, slash);
    }

    private static int trailingBackslashes(String raw) {
        int count = 0;
        while (count < raw.length() && raw.charAt(raw.length() - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    private static boolean isPattern(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?') {
                return true;
            }
        }
        return false;
    }

    /** Keeps the escapes that matter in a pattern, drops the others. */
    private static String normalPattern(String raw) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                c = raw.charAt(++i);
                if (c == '*' || c == '?' || c == '\\') {
                    pattern.append('\\');
                }
            }
            pattern.append(c);
        }
        return pattern.toString();
    }

    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            plain.append(c == '\\' && i + 1 < raw.length() ? raw.charAt(++i) : c);
        }
        return plain.toString();
    }
}

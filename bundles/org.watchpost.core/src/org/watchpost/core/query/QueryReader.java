/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.text.IpAddresses;

/** Reads one query: the grammar of {@link QueryParser}, one method for each rule. */
final class QueryReader extends QueryScanner {

    private static final int MAX_DEPTH = 100;
    /** What holds a colon and is no field: addresses of the sixth version and of network cards, times, URLs. */
    private static final Pattern COLONS = Pattern.compile(
            "[0-9]{1,4}:[0-9].*|([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[A-Za-z][A-Za-z0-9+-]*://.*",
            Pattern.DOTALL);

    private static final java.util.regex.Pattern LIST = java.util.regex.Pattern.compile("@[A-Za-z0-9][A-Za-z0-9_-]{0,62}");

    private final TypedValues values;
    private final Set<String> roots;
    private int depth;

    /**
     * @param values reads values of fields with a type
     * @param roots  first words of the names of records' own fields
     */
    QueryReader(String text, TypedValues values, Set<String> roots) {
        super(text);
        this.values = values;
        this.roots = roots;
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
        return values.typed(field, value, start, at);
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
        if (field != null && LIST.matcher(raw).matches()) {
            // The name of a value list; the case has its values.
            return new Query.Word(field, raw);
        }
        boolean pattern = isPattern(raw);
        if (field == null) {
            Query block = escaped || pattern ? null : values.anyAddress(raw);
            if (block != null) {
                return block;
            }
        } else if (field.type() != FieldType.KEYWORD && field.type() != FieldType.TEXT) {
            Query typed = pattern ? values.pattern(field, raw, start) : values.typed(field, unescape(raw), start, at);
            return typed;
        }
        return pattern ? new Query.Wildcard(field, normalPattern(raw)) : new Query.Word(field, unescape(raw));
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
        return greater ? values.range(field, value, included, null, false, valueStart, valueStart, at)
                : values.range(field, null, false, value, included, valueStart, valueStart, at);
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
        return values.range(field, from, fromIncluded, to, close == ']', fromStart, toStart, at);
    }

    private void deeper(int position) throws QuerySyntaxException {
        if (++depth > MAX_DEPTH) {
            throw error("More than " + MAX_DEPTH + " levels of parentheses and NOT", position, 1, "");
        }
    }

    private static String withoutBits(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? word : word.substring(0, slash);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;

/**
 * What can stand at the caret of a query that is being written.
 *
 * @param start     first character that a proposal replaces
 * @param end       the character after the last one it replaces
 * @param field     the field whose values are proposed, or null
 * @param proposals the likeliest first
 */
public record Completion(int start, int end, @Nullable Field field, List<Proposal> proposals) {

    private static final int MOST = 50;

    /** What a proposal is. */
    public enum Kind {
        /** The name of a field, with its colon. */
        FIELD,
        /** A word that joins conditions. */
        OPERATOR,
        /** A value of the field. */
        VALUE
    }

    /**
     * One thing that can be inserted.
     *
     * @param insert text that replaces {@code [start, end)}; the caret goes behind it
     * @param label  for people
     * @param kind   what it is
     */
    public record Proposal(String insert, String label, Kind kind) {
    }

    /** Where values come from: {@link org.watchpost.core.store.EventStore#complete}. */
    @FunctionalInterface
    public interface ValueSource {
        /** No values at all. */
        ValueSource NONE = (field, prefix, most) -> List.of();

        /** Values that begin with the prefix, most frequent first. */
        List<String> complete(Field field, String prefix, int most) throws IOException;
    }

    public Completion {
        proposals = List.copyOf(proposals);
    }

    /**
     * What can stand at the caret.
     *
     * @param text   the query as it is, right or not
     * @param caret  between 0 and its length
     * @param values asked for the values of a field
     */
    public static Completion at(String text, int caret, ValueSource values) throws IOException {
        int start = wordStart(text, caret);
        String word = text.substring(start, caret);
        Field group = groupField(text, start);
        int colon = word.indexOf(':');
        String name = colon > 0 ? QueryScanner.unescape(word.substring(0, colon)) : "";
        if (!name.isEmpty()) {
            Field field = Fields.named(name);
            if (field.name().equals("_exists_")) {
                List<Proposal> names = new ArrayList<>();
                fields(word.substring(colon + 1), "", names);
                return new Completion(start + colon + 1, caret, null, names);
            }
            return ofValues(field, word.substring(colon + 1), start + colon + 1, caret, values);
        }
        if (group != null && !word.isEmpty()) {
            return ofValues(group, word, start, caret, values);
        }
        List<Proposal> proposals = new ArrayList<>();
        fields(word, ":", proposals);
        boolean afterSomething = !text.substring(0, start).isBlank() && !text.substring(0, start).stripTrailing().endsWith("(");
        for (String operator : afterSomething ? new String[] { "AND", "OR", "NOT" } : new String[] { "NOT" }) {
            if (operator.startsWith(word.toUpperCase(Locale.ROOT))) {
                proposals.add(new Proposal(operator + " ", operator, Kind.OPERATOR));
            }
        }
        if ("_exists_".startsWith(word)) {
            proposals.add(new Proposal("_exists_:", "_exists_", Kind.FIELD));
        }
        return new Completion(start, caret, null, proposals);
    }

    private static Completion ofValues(Field field, String typed, int start, int caret, ValueSource values) throws IOException {
        String prefix = QueryScanner.unescape(typed.startsWith("\"") ? typed.substring(1) : typed);
        List<Proposal> proposals = new ArrayList<>();
        if (field.type() != FieldType.TIME) {
            for (String value : values.complete(field, prefix, MOST)) {
                String condition = QueryText.of(QueryText.equal(field, value));
                proposals.add(new Proposal(condition.substring(condition.indexOf(':') + 1) + " ", value, Kind.VALUE));
            }
        }
        return new Completion(start, caret, field, proposals);
    }

    /** Names that begin with what was typed, then names a part of which does. */
    private static void fields(String typed, String after, List<Proposal> into) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Proposal> parts = new ArrayList<>();
        for (Field field : Fields.all()) {
            Proposal proposal = new Proposal(field.name() + after, field.name(), Kind.FIELD);
            if (field.name().startsWith(wanted)) {
                into.add(proposal);
            } else if (field.name().contains("." + wanted) || field.name().contains("_" + wanted)) {
                parts.add(proposal);
            }
        }
        into.addAll(parts);
    }

    /** Where the word the caret is in begins; a quotation mark that is still open belongs to it. */
    private static int wordStart(String text, int caret) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                if (!quoted) {
                    start = i + 1;
                }
            } else if (!quoted && (Character.isWhitespace(c) || c == '(' || c == ')')) {
                start = i + 1;
            } else if (!quoted && start == i && (c == '-' || c == '+' || c == '!')) {
                start = i + 1;
            }
        }
        return Math.min(start, caret);
    }

    /** The field before the parenthesis that is open here, or null. */
    private static @Nullable Field groupField(String text, int at) {
        int open = 0;
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                open++;
            } else if (c == '(' && open-- == 0) {
                if (i == 0 || text.charAt(i - 1) != ':') {
                    return null;
                }
                String name = QueryScanner.unescape(text.substring(wordStart(text, i - 1), i - 1));
                return name.isEmpty() ? null : Fields.named(name);
            }
        }
        return null;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.marks.Mark;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.marks.ValueLists;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.text.IpAddresses;

/**
 * Replaces what the index does not know in a query by what it does: tags and comments by the places of the events that have them,
 * names of value lists by their values.
 */
final class QueryExpansion {

    private final Marks marks;
    private final ValueLists lists;

    QueryExpansion(Marks marks, ValueLists lists) {
        this.marks = marks;
        this.lists = lists;
    }

    /** The query as the index is asked. */
    EventQuery of(EventQuery query) throws IOException {
        Query expanded = expand(query.query());
        return expanded == query.query() ? query : new EventQuery(expanded, query.range());
    }

    private Query expand(Query query) throws IOException {
        return switch (query) {
            case Query.And and -> {
                List<Query> parts = all(and.parts());
                yield parts == and.parts() ? and : new Query.And(parts);
            }
            case Query.Or or -> {
                List<Query> parts = all(or.parts());
                yield parts == or.parts() ? or : new Query.Or(parts);
            }
            case Query.Not not -> {
                Query part = expand(not.part());
                yield part == not.part() ? not : new Query.Not(part);
            }
            case Query.Word word -> value(word, word.field(), word.text());
            case Query.Phrase phrase -> noted(phrase, phrase.field(), text -> folded(text).contains(folded(phrase.text())));
            case Query.Wildcard wildcard -> noted(wildcard, wildcard.field(), glob(wildcard.pattern()));
            case Query.Exists exists -> noted(exists, exists.field(), text -> true);
            default -> query;
        };
    }

    private List<Query> all(List<Query> parts) throws IOException {
        List<Query> changed = new ArrayList<>();
        boolean any = false;
        for (Query part : parts) {
            Query now = expand(part);
            any |= now != part;
            changed.add(now);
        }
        return any ? changed : parts;
    }

    private Query value(Query.Word word, @Nullable Field field, String text) throws IOException {
        if (field != null && isNoted(field)) {
            String wanted = folded(text);
            boolean whole = field.equals(Marks.TAGS);
            return noted(word, field, its -> whole ? its.equals(wanted) : (" " + folded(its).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                    .contains(" " + wanted + " ") || folded(its).contains(wanted));
        }
        if (!text.startsWith("@") || text.length() < 2) {
            return word;
        }
        String name = text.substring(1).toLowerCase(Locale.ROOT);
        Optional<List<String>> values = lists.find(name);
        if (values.isEmpty()) {
            if (field != null && typed(field)) {
                throw new CaseException("There is no value list called " + name);
            }
            return word;
        }
        List<Query> any = new ArrayList<>();
        for (String value : values.get()) {
            part(field, value).ifPresent(any::add);
        }
        return any.isEmpty() ? new Query.At(List.of()) : new Query.Or(any);
    }

    private static boolean typed(Field field) {
        return field.type() != FieldType.KEYWORD && field.type() != FieldType.TEXT;
    }

    /** One value of a list; a value that can't be one of the field is left out. */
    private static Optional<Query> part(@Nullable Field field, String value) {
        if (field != null && field.type() == FieldType.IP) {
            int slash = value.indexOf('/');
            byte[] address = IpAddresses.parse(slash < 0 ? value : value.substring(0, slash));
            if (address == null) {
                return Optional.empty();
            }
            if (slash < 0) {
                return Optional.of(new Query.Word(field, IpAddresses.format(address, 0)));
            }
            String bits = value.substring(slash + 1);
            boolean v4 = value.indexOf(':') < 0;
            if (!bits.matches("[0-9]{1,3}") || Integer.parseInt(bits) > (v4 ? 32 : 128)) {
                return Optional.empty();
            }
            int all = v4 ? Integer.parseInt(bits) + IpAddresses.IPV4_PREFIX_BITS : Integer.parseInt(bits);
            return Optional.of(new Query.Cidr(field, IpAddresses.format(IpAddresses.mask(address, all, false), 0), Integer.parseInt(bits)));
        }
        if (field != null && typed(field)) {
            return value.matches("-?[0-9]{1,18}") ? Optional.of(new Query.Word(field, value)) : Optional.empty();
        }
        return Optional.of(value.chars().anyMatch(Character::isWhitespace) ? new Query.Phrase(field, value) : new Query.Word(field, value));
    }

    static boolean isNoted(Field field) {
        return field.equals(Marks.TAGS) || field.equals(Marks.COMMENT);
    }

    private Query noted(Query query, @Nullable Field field, Predicate<String> wanted) {
        if (field == null || !isNoted(field)) {
            return query;
        }
        List<EventRef> refs = new ArrayList<>();
        for (Map.Entry<EventRef, Mark> entry : marks.all().entrySet()) {
            Mark mark = entry.getValue();
            boolean fits = field.equals(Marks.TAGS) ? mark.tags().stream().anyMatch(wanted)
                    : !mark.comment().isEmpty() && wanted.test(mark.comment());
            if (fits) {
                refs.add(entry.getKey());
            }
        }
        return new Query.At(refs);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Predicate<String> glob(String pattern) {
        return text -> matches(folded(pattern), 0, folded(text), 0);
    }

    /** {@code *} and {@code ?}, in time of pattern times text. */
    private static boolean matches(String pattern, int p, String text, int t) {
        int star = -1;
        int mark = 0;
        int i = p;
        int j = t;
        while (j < text.length()) {
            if (i < pattern.length() && pattern.charAt(i) == '*') {
                star = i++;
                mark = j;
            } else if (i < pattern.length() && (pattern.charAt(i) == '?' || pattern.charAt(i) == text.charAt(j))) {
                i++;
                j++;
            } else if (star >= 0) {
                i = star + 1;
                j = ++mark;
            } else {
                return false;
            }
        }
        while (i < pattern.length() && pattern.charAt(i) == '*') {
            i++;
        }
        return i == pattern.length();
    }
}

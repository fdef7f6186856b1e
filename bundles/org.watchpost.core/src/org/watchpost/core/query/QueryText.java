/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Times;

/** Writes a query tree as text which {@link QueryParser} reads as the same tree, in whatever zone;
 * {@link Query.At} as one that means the same. */
public final class QueryText {

    private static final String PLAIN = "[\\p{L}\\p{N}_.@][\\p{L}\\p{N}_.@-]*";

    private QueryText() {
    }

    /** The text of a query. */
    public static String of(Query query) {
        StringBuilder text = new StringBuilder();
        write(query, text);
        return text.toString();
    }

    /** A condition that a field has exactly this value, as views add it for a click on a value. */
    public static Query equal(Field field, String value) {
        return switch (field.type()) {
            case KEYWORD, TEXT -> new Query.Phrase(field, value);
            case TIME -> new Query.Range(field, value, true, value, true);
            default -> new Query.Word(field, value);
        };
    }

    private static void write(Query query, StringBuilder text) {
        switch (query) {
            case Query.All all -> text.append('*');
            case Query.And and -> join(and.parts(), " AND ", text);
            case Query.Or or -> join(or.parts(), " OR ", text);
            case Query.Not not -> {
                text.append("NOT ");
                part(not.part(), text);
            }
            case Query.Word word -> {
                field(word.field(), text);
                text.append(word(word.field(), word.text(), false));
            }
            case Query.Phrase phrase -> {
                field(phrase.field(), text);
                text.append(quoted(phrase.text()));
            }
            case Query.Wildcard wildcard -> {
                field(wildcard.field(), text);
                text.append(word(wildcard.field(), wildcard.pattern(), true));
            }
            case Query.Regex regex -> {
                field(regex.field(), text);
                text.append('/').append(regex(regex.pattern())).append('/');
            }
            case Query.Range range -> range(range, text);
            case Query.Cidr cidr -> {
                field(cidr.field(), text);
                text.append(cidr.address()).append('/').append(cidr.bits());
            }
            case Query.At at -> write(places(at.refs()), text);
            case Query.Exists exists -> text.append("_exists_:").append(name(exists.field()));
        }
    }

    /** The same as a tree which the parser can read. */
    private static Query places(List<EventRef> refs) {
        List<Query> all = new ArrayList<>();
        for (EventRef ref : refs) {
            all.add(new Query.And(List.of(new Query.Word(Fields.WATCHPOST_SOURCE, Integer.toString(ref.source())),
                    new Query.Word(Fields.WATCHPOST_OFFSET, Long.toString(ref.offset())))));
        }
        return all.isEmpty() ? new Query.Not(new Query.All()) : new Query.Or(all);
    }

    private static void join(List<Query> parts, String between, StringBuilder text) {
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : between);
            part(parts.get(i), text);
        }
    }

    private static void part(Query part, StringBuilder text) {
        boolean group = part instanceof Query.And || part instanceof Query.Or;
        text.append(group ? "(" : "");
        write(part, text);
        text.append(group ? ")" : "");
    }

    private static void range(Query.Range range, StringBuilder text) {
        Field field = range.field();
        field(field, text);
        String from = range.from();
        String to = range.to();
        if (from != null && to == null) {
            text.append(range.fromIncluded() ? ">=" : ">").append(bound(field, from, !range.fromIncluded()));
        } else if (from == null && to != null) {
            text.append(range.toIncluded() ? "<=" : "<").append(bound(field, to, range.toIncluded()));
        } else {
            text.append(range.fromIncluded() ? '[' : '{').append(from == null ? "*" : bound(field, from, !range.fromIncluded()))
                    .append(" TO ")
                    .append(to == null ? "*" : bound(field, to, range.toIncluded())).append(range.toIncluded() ? ']' : '}');
        }
    }

    /** @param point whether a time is to be written down to the microsecond, so that it stands for that moment alone */
    private static String bound(Field field, String value, boolean point) {
        if (field.type() == FieldType.TIME && point) {
            Optional<TimeRange> time = TimeText.parse(value, ZoneOffset.UTC);
            if (time.isPresent()) {
                String iso = Times.iso(time.get().from());
                int dot = iso.indexOf('.');
                return iso.substring(0, dot < 0 ? iso.length() - 1 : dot) + "." + (dot < 0 ? "" : iso.substring(dot + 1, iso.length() - 1))
                        + "0".repeat(dot < 0 ? 6 : Math.max(0, 6 - (iso.length() - 2 - dot))) + "Z";
            }
        }
        boolean plain = field.type() != FieldType.KEYWORD && field.type() != FieldType.TEXT || value.matches(PLAIN) && !value.equals("TO");
        return plain ? value : quoted(value);
    }

    private static void field(@Nullable Field field, StringBuilder text) {
        if (field != null) {
            text.append(name(field)).append(':');
        }
    }

    private static String name(Field field) {
        return escape(field.name(), "\\():\"*?");
    }

    private static String word(@Nullable Field field, String value, boolean pattern) {
        StringBuilder text = new StringBuilder();
        String special = field == null ? "\\()\":*?" : "\\()\"*?";
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (pattern && (c == '*' || c == '?')) {
                text.append(c);
                continue;
            }
            if (pattern && c == '\\' && i + 1 < value.length()) {
                text.append('\\');
                c = value.charAt(++i);
                text.append(c);
                continue;
            }
            boolean first = i == 0 && "+-!/[{<>&|".indexOf(c) >= 0;
            // A slash might make it a block of addresses.
            if (special.indexOf(c) >= 0 || Character.isWhitespace(c) || first || c == '/' && field == null) {
                text.append('\\');
            }
            text.append(c);
        }
        String written = text.toString();
        boolean operator = field == null && (written.equals("AND") || written.equals("OR") || written.equals("NOT"));
        return operator ? "\\" + written : written;
    }

    private static String regex(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                text.append(c);
                c = pattern.charAt(++i);
            } else if (c == '/') {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return "\"" + escape(value, "\\\"") + "\"";
    }

    private static String escape(String value, String special) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (special.indexOf(c) >= 0 || special.length() > 2 && Character.isWhitespace(c)) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }
}

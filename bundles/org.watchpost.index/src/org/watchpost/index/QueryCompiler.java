/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.IpAddresses;

/** From the query language's tree to Lucene's queries. What comes out finds exactly what was asked for. */
final class QueryCompiler {

    private final DocCheck.Sources sources;

    QueryCompiler(DocCheck.Sources sources) {
        this.sources = sources;
    }

    /** A query with its time range. */
    Query compile(EventQuery query) throws IOException {
        Query what = compile(query.query());
        TimeRange range = query.range();
        if (range.isAll()) {
            return what;
        }
        if (range.from() == range.to()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        Query when = new SkipRangeQuery(Schema.TIME, range.from(), range.to() == Long.MAX_VALUE ? range.to() : range.to() - 1);
        return what instanceof MatchAllDocsQuery ? when : and(List.of(what, when));
    }

    private Query compile(org.watchpost.core.query.Query query) throws IOException {
        return switch (query) {
            case org.watchpost.core.query.Query.All all -> MatchAllDocsQuery.INSTANCE;
            case org.watchpost.core.query.Query.And parts -> {
                BooleanQuery.Builder builder = new BooleanQuery.Builder();
                boolean positive = false;
                for (org.watchpost.core.query.Query part : parts.parts()) {
                    boolean not = part instanceof org.watchpost.core.query.Query.Not;
                    builder.add(compile(part instanceof org.watchpost.core.query.Query.Not negated ? negated.part() : part),
                            not ? Occur.MUST_NOT : Occur.FILTER);
                    positive |= !not;
                }
                yield positive ? builder.build() : builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
            }
            case org.watchpost.core.query.Query.Or parts -> {
                BooleanQuery.Builder builder = new BooleanQuery.Builder();
                for (org.watchpost.core.query.Query part : parts.parts()) {
                    builder.add(compile(part), Occur.SHOULD);
                }
                yield builder.build();
            }
            case org.watchpost.core.query.Query.Not not -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                    .add(compile(not.part()), Occur.MUST_NOT).build();
            case org.watchpost.core.query.Query.Word word -> text(word.field(), word.text(), false);
            case org.watchpost.core.query.Query.Phrase phrase -> text(phrase.field(), phrase.text(), true);
            case org.watchpost.core.query.Query.Wildcard wildcard -> wildcard(wildcard.field(), wildcard.pattern());
            case org.watchpost.core.query.Query.Regex regex -> regex(regex.field(), regex.pattern());
            case org.watchpost.core.query.Query.Range range -> range(range);
            case org.watchpost.core.query.Query.Cidr cidr -> cidr(cidr);
            case org.watchpost.core.query.Query.Exists exists -> exists(exists.field());
            case org.watchpost.core.query.Query.At at -> at(at);
        };
    }

    private static Query at(org.watchpost.core.query.Query.At at) {
        long[] positions = new long[at.refs().size()];
        int size = 0;
        for (org.watchpost.core.event.EventRef ref : at.refs()) {
            positions[size++] = Schema.position(ref.source(), ref.offset());
        }
        return org.apache.lucene.document.NumericDocValuesField.newSlowSetQuery(Schema.POSITION, positions);
    }

    private static Query and(List<Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(part, Occur.FILTER));
        return builder.build();
    }

    private Query group(int group, GroupQuery.TupleTest test) {
        return new GroupQuery(sources.segments(), group, test);
    }

    private Query checked(Query candidates, DocCheck check) {
        return new CheckedQuery(candidates, check);
    }

    // Words and phrases.

    private Query text(@Nullable Field field, String text, boolean whole) {
        if (field == null) {
            WordQueries.Found found = WordQueries.containing(text, false);
            return found.exact() ? found.query() : checked(found.query(), new DocCheck.OfRecord(sources, record(text), false));
        }
        return switch (field.type()) {
            case LONG, DOUBLE -> number(field, text, true, text, true);
            case TIME -> time(field, text);
            case IP -> address(field, text);
            case TEXT ->
                values(field, new ValueTest.Contains(new TextMatcher(text)), WordQueries.containing(text, !isMessage(field)).query());
            case KEYWORD -> {
                ValueTest test = whole ? new ValueTest.Equal(Fold.fold(text)) : new ValueTest.Contains(new TextMatcher(text));
                yield values(field, test, WordQueries.containing(text, true).query());
            }
        };
    }

    private static DocCheck.RecordTest record(String text) {
        return new DocCheck.RecordTest.Text(new TextMatcher(text));
    }

    private static boolean isMessage(Field field) {
        return field.name().equals("message");
    }

    /**
     * Events one of whose values fulfils a condition.
     *
     * @param words finds all events with such a value among the words of the record and its values
     */
    private Query values(Field field, ValueTest test, Query words) {
        switch (Schema.place(field)) {
            case FIXED -> {
                if (isMessage(field)) {
                    boolean word = test instanceof ValueTest.Contains;
                    return checked(words,
                            word ? new DocCheck.OfRecord(sources, new DocCheck.RecordTest.Text(((ValueTest.Contains) test).matcher()), true)
                                    : new DocCheck.OfMessage(sources, test));
                }
                if (field.name().equals("event.kind") || field.name().equals("event.dataset")) {
                    return group(Schema.SHAPE, new GroupQuery.OfText(field, test));
                }
                return group(Schema.SHAPE, new GroupQuery.OfSource(sourcesWhere(field, test)));
            }
            case GROUP -> {
                return group(Schema.group(field.ordinal()), new GroupQuery.OfText(field, test));
            }
            default -> {
                Query there = mayHave(field);
                Query candidates = words instanceof MatchAllDocsQuery || field.derived() ? there : and(List.of(words, there));
                boolean column = Schema.place(field) == Schema.Place.COLUMN;
                return checked(candidates,
                        column ? new DocCheck.OfColumn(sources, field, test) : new DocCheck.OfValues(sources, field, test));
            }
        }
    }

    private Query mayHave(Field field) {
        if (field.inCatalogue()) {
            return group(Schema.SHAPE, new GroupQuery.Has(field.ordinal()));
        }
        int dot = field.name().indexOf('.');
        return group(Schema.SHAPE, new GroupQuery.MayHaveOwn(dot < 0 ? field.name() : field.name().substring(0, dot)));
    }

    private Set<Integer> sourcesWhere(Field field, ValueTest test) {
        Set<Integer> right = new HashSet<>();
        Chars chars = new Chars();
        for (int source = 0; source < sources.evidence().sources(); source++) {
            String text = KeywordColumn.ofSource(sources.evidence(), field, source);
            if (!text.isEmpty() && test.test(chars.set(text))) {
                right.add(source);
            }
        }
        return Set.copyOf(right);
    }

    // Patterns.

    private Query wildcard(@Nullable Field field, String pattern) throws IOException {
        if (field == null) {
            return wordsLike(pattern);
        }
        ValueTest test = new ValueTest.Covers(new Glob(pattern));
        return pattern(field, test, WordQueries.withWordsOf(pattern, !isMessage(field)));
    }

    private Query wordsLike(String pattern) throws IOException {
        boolean separators = false;
        for (int i = 0; i < pattern.length(); i += Character.charCount(pattern.codePointAt(i))) {
            int c = pattern.codePointAt(i);
            separators |= c != '*' && c != '?' && (!Fold.isWord(c) || Fold.isWordAlone(c));
        }
        if (!separators) {
            ValueTest test = new ValueTest.Covers(new Glob(pattern));
            return orCut(new AutomatonQuery(new Term(Schema.WORDS, pattern), Patterns.words(pattern)), test);
        }
        String bare = withoutOpenEnds(pattern);
        if (bare.indexOf('*') < 0 && bare.indexOf('?') < 0 && bare.indexOf('\\') < 0 && !bare.isEmpty()) {
            return text(null, bare, false);
        }
        return checked(WordQueries.withWordsOf(pattern, false),
                new DocCheck.OfRecord(sources, new DocCheck.RecordTest.Pattern(new Glob(pattern)), false));
    }

    /** An asterisk beside a separator at an end adds nothing to what the rest finds as a word. */
    private static String withoutOpenEnds(String pattern) {
        int from = 0;
        int to = pattern.length();
        if (to > 2 && pattern.charAt(0) == '*' && isSeparator(pattern.charAt(1))) {
            // A dot before a digit might be amid an address, where no word begins.
            char next = pattern.charAt(2);
            from = pattern.charAt(1) != '.' || Character.isLetter(next) ? 1 : 0;
        }
        if (to - from > 1 && pattern.charAt(to - 1) == '*' && isSeparator(pattern.charAt(to - 2))) {
            to--;
        }
        return pattern.substring(from, to);
    }

    private static boolean isSeparator(char c) {
        return c < 128 && c != '*' && c != '?' && c != '\\' && !TextMatcher.isSpace(c) && !Fold.isWord(c);
    }

    /** Words in the index, or among those too long for it. */
    private Query orCut(Query words, ValueTest test) {
        Query cut = checked(WordQueries.withCutWord(), new DocCheck.OfRecord(sources, new DocCheck.RecordTest.OneWord(test), false));
        return new BooleanQuery.Builder().add(words, Occur.SHOULD).add(cut, Occur.SHOULD).build();
    }

    private Query regex(@Nullable Field field, String pattern) throws IOException {
        ValueTest test = Patterns.test(pattern);
        if (field == null) {
            return orCut(new AutomatonQuery(new Term(Schema.WORDS, pattern), Patterns.wordsOfRegex(pattern)), test);
        }
        return pattern(field, test, MatchAllDocsQuery.INSTANCE);
    }

    private Query pattern(Field field, ValueTest test, Query words) {
        return switch (field.type()) {
            case KEYWORD, TEXT -> values(field, test, words);
            case IP -> checked(mayHave(field), new DocCheck.OfColumn(sources, field, test));
            default -> checked(hasNumber(field), new DocCheck.OfNumberText(sources, field, test));
        };
    }

    // Ranges.

    private Query range(org.watchpost.core.query.Query.Range range) {
        Field field = range.field();
        return switch (field.type()) {
            case LONG, DOUBLE -> number(field, range.from(), range.fromIncluded(), range.to(), range.toIncluded());
            case TIME -> times(range);
            case IP -> addresses(field, range);
            default -> values(field, ValueTest.Between.of(range.from(), range.fromIncluded(), range.to(), range.toIncluded()),
                    MatchAllDocsQuery.INSTANCE);
        };
    }

    private Query number(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded) {
        NumberBounds bounds = NumberBounds.of(field, from, fromIncluded, to, toIncluded);
        return bounds == null ? MatchNoDocsQuery.INSTANCE : between(field, bounds.first(), bounds.last());
    }

    private Query between(Field field, long first, long last) {
        switch (field.name()) {
            case "@timestamp" -> {
                return new SkipRangeQuery(Schema.TIME, first, last);
            }
            case "watchpost.source" -> {
                Set<Integer> right = new HashSet<>();
                for (int source = 0; source < sources.evidence().sources(); source++) {
                    if (source >= first && source <= last) {
                        right.add(source);
                    }
                }
                return group(Schema.SHAPE, new GroupQuery.OfSource(Set.copyOf(right)));
            }
            default -> {
                if (Schema.place(field) == Schema.Place.GROUP) {
                    return group(Schema.group(field.ordinal()), new GroupQuery.OfNumber(field, first, last));
                }
                return checked(hasNumber(field), new DocCheck.OfNumber(sources, field, first, last));
            }
        }
    }

    private Query hasNumber(Field field) {
        return Schema.place(field) == Schema.Place.FIXED ? MatchAllDocsQuery.INSTANCE
                : group(Schema.SHAPE, new GroupQuery.Has(field.ordinal()));
    }

    private Query time(Field field, String text) {
        Optional<TimeRange> unit = TimeText.parse(text, ZoneOffset.UTC);
        return unit.isEmpty() ? MatchNoDocsQuery.INSTANCE : between(field, unit.get().from(), unit.get().to() - 1);
    }

    private Query times(org.watchpost.core.query.Query.Range range) {
        String from = range.from();
        String to = range.to();
        Optional<TimeRange> low = from == null ? Optional.empty() : TimeText.parse(from, ZoneOffset.UTC);
        Optional<TimeRange> high = to == null ? Optional.empty() : TimeText.parse(to, ZoneOffset.UTC);
        if (from != null && low.isEmpty() || to != null && high.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        long first = low.isEmpty() ? Long.MIN_VALUE : low.get().from() + (range.fromIncluded() ? 0 : 1);
        long last = high.isEmpty() ? Long.MAX_VALUE : high.get().from() - (range.toIncluded() ? 0 : 1);
        return first > last ? MatchNoDocsQuery.INSTANCE : between(range.field(), first, last);
    }

    // Addresses.

    private static Query address(Field field, String text) {
        byte[] address = IpAddresses.parse(text);
        return address == null ? MatchNoDocsQuery.INSTANCE : new AddressQuery(Schema.column(field), address, address);
    }

    private static Query addresses(Field field, org.watchpost.core.query.Query.Range range) {
        String from = range.from();
        String to = range.to();
        byte[] low = from == null ? new byte[IpAddresses.BYTES] : IpAddresses.parse(from);
        byte[] high = to == null ? ones() : IpAddresses.parse(to);
        if (low == null || high == null || from != null && !range.fromIncluded() && !step(low, 1)
                || to != null && !range.toIncluded() && !step(high, -1)) {
            return MatchNoDocsQuery.INSTANCE;
        }
        return new AddressQuery(Schema.column(field), low, high);
    }

    private static byte[] ones() {
        byte[] address = new byte[IpAddresses.BYTES];
        Arrays.fill(address, (byte) 0xff);
        return address;
    }

    /** Goes to the next address or the one before. @return false if there is none */
    private static boolean step(byte[] address, int by) {
        for (int i = address.length - 1; i >= 0; i--) {
            address[i] += (byte) by;
            if (address[i] != (by > 0 ? 0 : (byte) 0xff)) {
                return true;
            }
        }
        return false;
    }

    private static Query cidr(org.watchpost.core.query.Query.Cidr cidr) {
        byte[] address = IpAddresses.parse(cidr.address());
        if (address == null) {
            return MatchNoDocsQuery.INSTANCE;
        }
        boolean v4 = cidr.address().indexOf(':') < 0;
        int bits = v4 ? cidr.bits() + IpAddresses.IPV4_PREFIX_BITS : cidr.bits();
        return new AddressQuery(Schema.column(cidr.field()), IpAddresses.mask(address, bits, false),
                IpAddresses.mask(address, bits, true));
    }

    // Presence.

    private Query exists(Field field) {
        if (!field.inCatalogue()) {
            return checked(mayHave(field), new DocCheck.OfValues(sources, field, new ValueTest.Any()));
        }
        if (Schema.place(field) != Schema.Place.FIXED) {
            return mayHave(field);
        }
        boolean ofSource = field.name().startsWith("log.file.") || field.name().equals("watchpost.evidence");
        return ofSource ? group(Schema.SHAPE, new GroupQuery.OfSource(sourcesWhere(field, new ValueTest.Any())))
                : MatchAllDocsQuery.INSTANCE;
    }
}

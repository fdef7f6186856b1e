/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** From texts to queries on the words of records. */
final class WordQueries {

    /** The beginning of an IPv4 address at the end of a text, with at least one dot. */
    private static final Pattern ADDRESS_BEGINNING = Pattern
            .compile("(?:[0-9]{1,3}\\.(?:[0-9]{1,3}\\.){0,2}|[0-9]{1,3}(?:\\.[0-9]{1,3}){1,2})$");

    /**
     * What can be found with words.
     *
     * @param query finds all records and values that hold the text
     * @param exact whether it finds nothing else
     */
    record Found(Query query, boolean exact) {
    }

    private WordQueries() {
    }

    /**
     * Records and values which hold a text between word boundaries, see {@link TextMatcher}.
     *
     * @param values whether words of values count which are not words of the record
     */
    static Found containing(String text, boolean values) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        List<byte[]> words = words(utf8, utf8.length);
        int beginning = addressBeginning(text);
        boolean single = words.size() == 1 && whole(text);
        boolean cut = words.stream().anyMatch(word -> word[0] == Words.CUT);
        Query plain = all(words, values);
        if (beginning < 0) {
            return new Found(plain, single && !cut && !values);
        }
        String stem = text.substring(beginning);
        Query address = term(stem.endsWith(".") ? stem : stem + ".", true, values);
        if (beginning > 0) {
            List<byte[]> before = words(utf8, text.substring(0, beginning).getBytes(StandardCharsets.UTF_8).length);
            address = before.isEmpty() ? address
                    : new BooleanQuery.Builder().add(all(before, values), Occur.FILTER).add(address, Occur.FILTER).build();
        }
        return new Found(new BooleanQuery.Builder().add(plain, Occur.SHOULD).add(address, Occur.SHOULD).build(), false);
    }

    /** Where an IPv4 address may begin that goes on after the text, or -1. */
    private static int addressBeginning(String text) {
        Matcher matcher = ADDRESS_BEGINNING.matcher(text);
        Chars chars = new Chars().set(text);
        int from = 0;
        while (matcher.find(from)) {
            int start = matcher.start();
            int position = text.codePointCount(0, start);
            if (!chars.joined(position) && !chars.withinAddress(position) && octets(matcher.group())) {
                return start;
            }
            from = start + 1;
        }
        return -1;
    }

    private static boolean octets(String stem) {
        for (String octet : stem.split("\\.")) {
            if (Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text with one word is that word and nothing else. */
    private static boolean whole(String text) {
        Chars chars = new Chars().set(text);
        if (chars.size == 0 || !Fold.isWord(chars.original[0]) || !Fold.isWord(chars.original[chars.size - 1])) {
            return false;
        }
        for (int i = 1; i < chars.size; i++) {
            if (!chars.joined(i) && !chars.withinAddress(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<byte[]> words(byte[] utf8, int to) {
        ByteArena arena = new ByteArena();
        Words.append(utf8, 0, to, arena);
        List<byte[]> words = new ArrayList<>();
        for (int i = 0; i < arena.size;) {
            int length = arena.bytes[i++];
            words.add(java.util.Arrays.copyOfRange(arena.bytes, i, i + length));
            i += length;
        }
        return words;
    }

    private static Query all(List<byte[]> words, boolean values) {
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (byte[] word : words) {
            all.add(term(new BytesRef(word), false, values), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().size() == 1 ? query.clauses().getFirst().query() : query;
    }

    private static Query term(String text, boolean prefix, boolean values) {
        return term(new BytesRef(text), prefix, values);
    }

    private static Query term(BytesRef word, boolean prefix, boolean values) {
        Query plain = prefix ? new PrefixQuery(new Term(Schema.WORDS, word)) : new TermQuery(new Term(Schema.WORDS, word));
        if (!values) {
            return plain;
        }
        byte[] ofValue = new byte[word.length + 1];
        ofValue[0] = Words.VALUE;
        System.arraycopy(word.bytes, word.offset, ofValue, 1, word.length);
        Term term = new Term(Schema.WORDS, new BytesRef(ofValue));
        Query tagged = prefix ? new PrefixQuery(term) : new TermQuery(term);
        return new BooleanQuery.Builder().add(plain, Occur.SHOULD).add(tagged, Occur.SHOULD).build();
    }

    /** An IPv4 address as it stands in records, or in values that write it in an unusual way. */
    static Query address(String canonical) {
        return term(canonical, false, true);
    }

    /** Records with a word that is too long to be indexed as a whole. */
    static Query withCutWord() {
        return new PrefixQuery(new Term(Schema.WORDS, new BytesRef(new byte[] { Words.CUT })));
    }

    /**
     * Records and values in which a pattern may cover a stretch: those with the words that stand in the pattern as a whole.
     */
    static Query withWordsOf(String pattern, boolean values) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        StringBuilder piece = new StringBuilder();
        boolean any = false;
        boolean open = false;
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : '*';
            if (i == pattern.length() || c == '*' || c == '?') {
                any |= addWords(piece.toString(), open, i < pattern.length(), values, all);
                piece.setLength(0);
                open = true;
            } else {
                piece.append(c == '\\' && i + 1 < pattern.length() ? pattern.charAt(++i) : c);
            }
        }
        return any ? all.build() : MatchAllDocsQuery.INSTANCE;
    }

    private static boolean addWords(String piece, boolean openStart, boolean openEnd, boolean values, BooleanQuery.Builder all) {
        // Words at an open end may go on; such with digits only may be parts of an address.
        byte[] utf8 = piece.getBytes(StandardCharsets.UTF_8);
        Chars chars = new Chars().set(piece);
        List<byte[]> words = words(utf8, utf8.length);
        boolean first = openStart && chars.size > 0 && Fold.isWord(chars.original[0]);
        boolean last = openEnd && chars.size > 0 && Fold.isWord(chars.original[chars.size - 1]);
        boolean any = false;
        for (int i = first ? 1 : 0; i < words.size() - (last ? 1 : 0); i++) {
            byte[] word = words.get(i);
            boolean letters = false;
            for (byte b : word) {
                letters |= b < '0' && b != '.' || b > '9';
            }
            if (letters) {
                all.add(term(new BytesRef(word), false, values), Occur.FILTER);
                any = true;
            }
        }
        return any;
    }
}

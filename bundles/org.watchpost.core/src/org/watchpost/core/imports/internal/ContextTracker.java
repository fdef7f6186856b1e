/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.ByteArrayOutputStream;
import org.watchpost.core.cases.SourceInfo.ContextMark;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Contexts;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Follows the parser context of a source while it is read from beginning to end: header lines in force, and year and month for
 * times without a year. Each change becomes a mark of the source, so that any record can be read again alone.
 */
final class ContextTracker {

    /** Most bytes of headers that are kept. */
    static final int MAX_HEADERS = 1024 * 1024;
    /** Most changes of context; a log that has more is hostile or no log. */
    static final int MAX_CONTEXTS = 10_000;

    private static final int MONTHS_AHEAD = 3;
    private static final byte[] FIELDS = Bytes.ascii("#fields");

    private final CaseSource source;
    private final Parser parser;
    private Block.Opened current;
    private ContextMark mark;
    private boolean pieces;
    private boolean overflow;
    private long groupFrom = -1;
    private final ByteArrayOutputStream group = new ByteArrayOutputStream();

    /**
     * Begins at the beginning of a source.
     *
     * @param context      what is known before the first record
     * @param headers      where the headers of the context are
     */
    ContextTracker(CaseSource source, Parser parser, SourceContext context, long headers) {
        this(source, parser, context, new ContextMark(0, context.year(), context.month(), headers, context.headers().length));
        source.contexts(source.contexts().plus(mark));
    }

    /** Goes on where a source was left. */
    ContextTracker(CaseSource source, Parser parser, SourceContext context, ContextMark mark) {
        this.source = source;
        this.parser = parser;
        this.current = new Block.Opened(parser, context);
        this.mark = mark;
        this.pieces = Contexts.isPieces(mark);
    }

    /** Goes on within a group of header lines. */
    void resumeGroup(long from, byte[] bytes) {
        groupFrom = from;
        group.writeBytes(bytes);
    }

    Block.Opened current() {
        return current;
    }

    /** Whether the bytes that follow belong to a record that is too long. */
    boolean inPieces() {
        return pieces;
    }

    /** Whether there were more changes than are kept. */
    boolean overflow() {
        return overflow;
    }

    /** Where the group of header lines begins that goes on, or -1. */
    long groupFrom() {
        return groupFrom;
    }

    /** A record that is too long begins. */
    void beginPieces(long offset) {
        pieces = true;
        groupFrom = -1;
        group.reset();
        mark(Contexts.pieces(offset, mark), current.context());
    }

    /** It has ended. */
    void endPieces(long offset) {
        pieces = false;
        mark(new ContextMark(offset, mark.year(), mark.month(), mark.headers(), Contexts.headersLength(mark)), current.context());
    }

    /** A line that begins with {@code #}. */
    void hashLine(byte[] bytes, int from, int to, long offset) {
        if (groupFrom < 0) {
            groupFrom = offset;
            group.reset();
        }
        if (group.size() + to - from <= MAX_HEADERS) {
            group.write(bytes, from, to - from);
        }
    }

    /**
     * A line that does not, at an offset.
     *
     * @return whether the context is another from here on
     */
    boolean otherLine(long offset) {
        if (groupFrom < 0) {
            return false;
        }
        long from = groupFrom;
        groupFrom = -1;
        byte[] headers = group.toByteArray();
        byte[] before = current.context().headers();
        boolean same = java.util.Arrays.equals(headers, before);
        // A lone remark must not make the names of the columns be forgotten.
        if (same || !hasFields(headers) && hasFields(before) || !room()) {
            return false;
        }
        mark(new ContextMark(offset, mark.year(), mark.month(), from, headers.length), current.context().withHeaders(headers));
        return true;
    }

    /**
     * A record whose time has a month but no year.
     *
     * @return whether the context is another from here on
     */
    boolean month(int month, long offset) {
        int year = current.context().yearOf(month);
        int distance = (year - mark.year()) * 12 + month - mark.month();
        if (Math.abs(distance) < MONTHS_AHEAD || !room()) {
            return false;
        }
        mark(new ContextMark(offset, year, month, mark.headers(), mark.headersLength()), current.context().withYearAndMonth(year, month));
        return true;
    }

    private boolean room() {
        overflow |= source.contexts().size() >= MAX_CONTEXTS;
        return !overflow;
    }

    private void mark(ContextMark newMark, SourceContext context) {
        mark = newMark;
        current = new Block.Opened(parser, context);
        source.contexts(source.contexts().plus(newMark));
    }

    private static boolean hasFields(byte[] headers) {
        for (int at = 0; at >= 0 && at + FIELDS.length <= headers.length; at = nextLine(headers, at)) {
            int same = 0;
            while (same < FIELDS.length && Character.toLowerCase(headers[at + same]) == FIELDS[same]) {
                same++;
            }
            if (same == FIELDS.length) {
                return true;
            }
        }
        return false;
    }

    private static int nextLine(byte[] headers, int from) {
        int end = Bytes.indexOf(headers, from, headers.length, (byte) '\n');
        return end < 0 ? -1 : end + 1;
    }
}

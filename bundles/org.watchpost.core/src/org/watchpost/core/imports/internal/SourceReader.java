/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.internal.CaseSource;
import org.watchpost.core.cases.internal.Contexts;
import org.watchpost.core.evidence.internal.Taker;
import org.watchpost.core.evidence.internal.Tap;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.SourceContext;

/**
 * Reads one source from an offset to its end: feeds the tap, cuts blocks at record ends and hands them to the workers. Runs
 * on the thread of the import.
 */
final class SourceReader {

    /**
     * What a source is read from.
     *
     * @param in        its bytes from the offset on; not closed here
     * @param offset    where to begin; everything before is in the index
     * @param tap       takes the bytes as they are read; null if they are kept already
     * @param skip      bytes the tap has got already
     * @param taker     feeds the tap
     * @param resumable whether bytes behind the last whole record may be read another time, should reading fail
     * @param counted   whether its bytes count for the progress of the import
     */
    record Input(InputStream in, long offset, @Nullable Tap tap, long skip, Taker taker, boolean resumable, boolean counted) {
    }

    private final ImportRun run;
    private final SourceRun sourceRun;
    private final CaseSource source;
    private final Parser parser;
    private final SourceContext context;
    private final Input input;

    private @Nullable ContextTracker tracker;
    private @Nullable Cutter cutter;
    private long base;
    private CompletableFuture<Long> last;
    private @Nullable ReadFailure failure;
    private boolean cancelled;
    private List<Block.Segment> segments = List.of();

    /**
     * @param context what the parser must know at the beginning, without headers
     */
    SourceReader(ImportRun run, SourceRun sourceRun, Parser parser, SourceContext context, Input input) {
        this.run = run;
        this.sourceRun = sourceRun;
        this.source = sourceRun.source();
        this.parser = parser;
        this.context = context;
        this.input = input;
        this.base = input.offset();
        this.last = BlockParser.known(source.lastMicros());
    }

    /** What went wrong while reading, if anything did. */
    @Nullable
    ReadFailure failure() {
        return failure;
    }

    /** Whether the person cancelled. */
    boolean cancelled() {
        return cancelled;
    }

    /** Whether the bytes are unpacked while they are read: an import that is interrupted begins with them anew. */
    boolean unpacking() {
        return input.tap() != null && source.derived();
    }

    /** What a person should know about the records, or an empty string. */
    String remark() {
        ContextTracker followed = tracker;
        return followed != null && followed.overflow()
                ? "more than " + ContextTracker.MAX_CONTEXTS + " changes of header or year: the rest is read with the last"
                : "";
    }

    /** Reads to the end, or until cancelled or the bytes fail. All blocks have been handed over then, not all parsed. */
    void read() throws IOException {
        if (input.offset() > 0) {
            resume();
        }
        Buffers.Buffer buffer = run.buffers().take(run.firstBlock());
        try {
            int have = 0;
            boolean end = false;
            while (!end) {
                int read = fill(buffer, have);
                end = read < buffer.bytes.length - have;
                have += read;
                int cut = cut(buffer.bytes, have, end);
                if (cut > 0 || end) {
                    Buffers.Buffer next = run.buffers().take(end ? Buffers.BLOCK : room(have - cut));
                    System.arraycopy(buffer.bytes, cut, next.bytes, 0, end ? 0 : have - cut);
                    submit(buffer, cut);
                    buffer = next;
                    have -= cut;
                } else {
                    buffer = grow(buffer, have);
                }
                source.reading(base);
                if (!end && !run.tick(this)) {
                    cancelled = true;
                    break;
                }
            }
        } finally {
            buffer.release();
        }
    }

    private static int room(int carried) {
        int size = Buffers.BLOCK;
        while (size <= carried) {
            size *= 2;
        }
        return size;
    }

    private Buffers.Buffer grow(Buffers.Buffer buffer, int have) throws IOException {
        if (have < buffer.bytes.length) {
            return buffer;
        }
        Buffers.Buffer bigger = run.buffers().take(buffer.bytes.length * 2);
        System.arraycopy(buffer.bytes, 0, bigger.bytes, 0, have);
        buffer.release();
        return bigger;
    }

    private int fill(Buffers.Buffer buffer, int have) throws IOException {
        int at = have;
        try {
            while (at < buffer.bytes.length) {
                int n = input.in().read(buffer.bytes, at, buffer.bytes.length - at);
                if (n < 0) {
                    break;
                }
                at += n;
            }
        } catch (IOException e) {
            failure = new ReadFailure(e);
        }
        feed(buffer, have, at, base == 0 && have == 0 && at < buffer.bytes.length);
        run.meter().bytes(input.counted() ? at - have : 0);
        return at - have;
    }

    private void feed(Buffers.Buffer buffer, int from, int to, boolean whole) throws IOException {
        Tap tap = input.tap();
        if (tap == null || to == from) {
            return;
        }
        tap.check();
        // What is in the copy already is read from the copy, not to be taken again.
        long got = Math.clamp(input.skip() - (base + from), 0, to - from);
        if (whole && got == 0) {
            input.taker().takeNow(tap, buffer.bytes, from, to);
        } else if (from + got < to) {
            buffer.retain();
            input.taker().take(tap, buffer.bytes, from + (int) got, to, buffer::release);
        }
    }

    private int cut(byte[] bytes, int have, boolean end) {
        boolean failed = failure != null;
        boolean whole = end && !(failed && input.resumable());
        int mark = base == 0 ? Math.min(have, Bom.length(have >= 3 ? Arrays.copyOf(bytes, 3) : new byte[0])) : 0;
        ContextTracker followed = tracker;
        if (followed == null) {
            followed = begin(bytes, mark, have, whole);
            if (followed == null) {
                return 0;
            }
            tracker = followed;
        }
        Cutter cutter = cutter(followed);
        int cut = have == 0 ? 0 : cutter.cut(bytes, mark, have, base, whole);
        if (cut <= mark && !end && have >= Records.MAX_RECORD) {
            cut = cutter.piece(mark, have, base);
        } else if (cut <= mark && !whole) {
            cut = 0;
        }
        segments = cutter.segments();
        return cut;
    }

    private Cutter cutter(ContextTracker followed) {
        Cutter made = cutter;
        if (made == null) {
            made = new Cutter(parser, followed);
            cutter = made;
        }
        return made;
    }

    private void submit(Buffers.Buffer buffer, int cut) throws IOException {
        if (cut == 0 || segments.isEmpty()) {
            buffer.release();
            return;
        }
        CompletableFuture<Long> after = new CompletableFuture<>();
        sourceRun.blockBegun();
        run.workers().submit(new Block(sourceRun, buffer, base, segments, last, after));
        last = after;
        base += cut;
    }

    /** Finds the headers in the first record, where a format has them there; null if more bytes are needed. */
    private @Nullable ContextTracker begin(byte[] bytes, int mark, int have, boolean whole) {
        if (parser.headers() != Headers.FIRST_RECORD) {
            return new ContextTracker(source, parser, context, 0);
        }
        int at = mark;
        while (at < have) {
            int end = parser.framing().recordEnd(bytes, at, have, whole);
            if (end <= at || end > have) {
                boolean giveUp = whole || have >= ContextTracker.MAX_HEADERS;
                return giveUp ? new ContextTracker(source, parser, context, 0) : null;
            }
            int to = BlockParser.withoutLineEnd(bytes, at, end);
            if (to > at) {
                byte[] headers = to - at > ContextTracker.MAX_HEADERS ? new byte[0] : Arrays.copyOfRange(bytes, at, to);
                return new ContextTracker(source, parser, context.withHeaders(headers), base + at);
            }
            at = end;
        }
        return whole ? new ContextTracker(source, parser, context, 0) : null;
    }

    private void resume() throws IOException {
        Contexts contexts = source.contexts();
        int index = contexts.size() - 1;
        SourceContext resumed = run.session().reader().context(source, contexts, index, source.reading());
        ContextTracker followed = new ContextTracker(source, parser, resumed, contexts.last());
        long group = source.headersFrom();
        if (group >= 0 && input.offset() - group <= ContextTracker.MAX_HEADERS) {
            byte[] bytes = new byte[(int) (input.offset() - group)];
            run.session().bytes().read(source.id(), group, bytes, 0, bytes.length);
            followed.resumeGroup(group, bytes);
        }
        tracker = followed;
    }

    /** Notes in the source how far it is; only when all blocks have been parsed. */
    void settle() {
        ContextTracker followed = tracker;
        source.progress(base, last.getNow(source.lastMicros()), followed == null ? -1 : followed.groupFrom());
    }
}

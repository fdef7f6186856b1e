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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.SourceInfo.ContextMark;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.internal.Parsers;
import org.watchpost.core.imports.internal.Records;
import org.watchpost.core.marks.Mark;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.text.Bytes;

/**
 * Reads events back from the evidence of a case. Each thread keeps the parsers it used last, and one buffer.
 */
public final class CaseEventReader implements EventReader {

    private static final int BUFFER = 64 * 1024;
    private static final int PARSERS = 64;

    /** What a parser is for. */
    private record Key(CaseSource source, int version, int context, CaseSource.Reading reading) {
    }

    /** What belongs to one thread. */
    private static final class Local {
        private final Map<Key, RecordParser> parsers = new LinkedHashMap<>(PARSERS, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            @SuppressWarnings("null")
            protected boolean removeEldestEntry(Map.Entry<Key, RecordParser> eldest) {
                return size() > PARSERS;
            }
        };
        private final EventBuilder builder = new EventBuilder();
        private byte[] buffer = new byte[BUFFER];
        private boolean busy;
        private @Nullable Key lastKey;
        private @Nullable RecordParser lastParser;
    }

    private final Ledger ledger;
    private final SourceBytes bytes;
    private final Parsers parsers;
    private final Marks marks;
    private final ThreadLocal<Local> locals = ThreadLocal.withInitial(Local::new);

    CaseEventReader(Ledger ledger, SourceBytes bytes, Parsers parsers, Marks marks) {
        this.ledger = ledger;
        this.bytes = bytes;
        this.parsers = parsers;
        this.marks = marks;
    }

    @Override
    public byte[] raw(EventRef ref) throws IOException {
        byte[] raw = new byte[ref.length()];
        load(ref, raw);
        return raw;
    }

    @Override
    public <T> T withRaw(EventRef ref, RawSink<T> sink) throws IOException {
        Local local = locals.get();
        if (local.busy || ref.length() > BUFFER) {
            // Asked again from within, or a giant that is not worth keeping a buffer for.
            byte[] raw = raw(ref);
            return sink.accept(raw, 0, raw.length);
        }
        local.busy = true;
        try {
            load(ref, local.buffer);
            return sink.accept(local.buffer, 0, ref.length());
        } finally {
            local.busy = false;
        }
    }

    private void load(EventRef ref, byte[] into) throws IOException {
        int n = bytes.read(ref.source(), ref.offset(), into, 0, ref.length());
        if (n < ref.length()) {
            throw new IOException(
                    "Source " + ref.source() + " (" + filePath(ref.source()) + ") ends before byte " + (ref.offset() + ref.length()));
        }
    }

    @Override
    public Event read(EventRef ref, long micros) throws IOException {
        EventBuilder builder = locals.get().builder;
        parse(ref, builder);
        String raw = Bytes.decode(builder.buffer(), builder.start(), builder.end());
        CharIndex chars = new CharIndex(builder, raw);
        List<Event.Value> values = new ArrayList<>(builder.size() + 3);
        for (int i = 0; i < builder.size(); i++) {
            Field field = builder.field(i);
            int start = builder.valueStart(i);
            int end = builder.valueEnd(i);
            values.add(new Event.Value(field, builder.valueAsText(i), start < 0 ? -1 : chars.of(start), start < 0 ? -1 : chars.of(end)));
        }
        CaseSource source = ledger.get(ref.source());
        values.add(new Event.Value(Fields.LOG_FILE_NAME, source.name(), -1, -1));
        values.add(new Event.Value(Fields.LOG_FILE_PATH, source.path(), -1, -1));
        String evidence = source.sha256();
        if (!evidence.isEmpty()) {
            values.add(new Event.Value(Fields.WATCHPOST_EVIDENCE, evidence, -1, -1));
        }
        Mark mark = marks.of(ref);
        for (String tag : mark.tags()) {
            values.add(new Event.Value(Marks.TAGS, tag, -1, -1));
        }
        if (!mark.comment().isEmpty()) {
            values.add(new Event.Value(Marks.COMMENT, mark.comment(), -1, -1));
        }
        return new Event(ref, micros, builder.dataset(), builder.kind(), raw, values);
    }

    @Override
    public void parse(EventRef ref, EventBuilder into) throws IOException {
        byte[] raw = raw(ref);
        CaseSource source = ledger.get(ref.source());
        Contexts contexts = source.contexts();
        int index = contexts.at(ref.offset());
        CaseSource.Reading reading = source.reading();
        into.start(raw, 0, raw.length, ref.offset());
        boolean pieces = index >= 0 && Contexts.isPieces(contexts.get(index));
        Records.parse(parser(source, contexts, index, reading), reading.format(), pieces, into);
        if (into.time() != EventBuilder.NO_TIME) {
            into.time(source.drift().correct(into.time()));
        }
    }

    private RecordParser parser(CaseSource source, Contexts contexts, int index, CaseSource.Reading reading) throws IOException {
        Local local = locals.get();
        Key key = new Key(source, contexts.version(), index, reading);
        RecordParser last = local.lastParser;
        if (last != null && key.equals(local.lastKey)) {
            return last;
        }
        RecordParser found = local.parsers.get(key);
        if (found == null) {
            Parser parser = parsers.find(reading.format())
                    .orElseThrow(() -> new IOException(
                            "No parser for the format " + reading.format() + " of " + source.path() + " is installed"));
            found = parser.open(context(source, contexts, index, reading));
            local.parsers.put(key, found);
        }
        local.lastKey = key;
        local.lastParser = found;
        return found;
    }

    /** The context of a source at one of its marks, with the bytes of the headers. */
    public SourceContext context(CaseSource source, Contexts contexts, int index, CaseSource.Reading reading) throws IOException {
        ContextMark mark = index < 0 ? new ContextMark(0, Math.max(1970, reading.year()), 1, 0, 0) : contexts.get(index);
        byte[] headers = new byte[Contexts.headersLength(mark)];
        if (headers.length > 0 && bytes.read(source.id(), mark.headers(), headers, 0, headers.length) < headers.length) {
            throw new IOException("The headers of " + source.path() + " can't be read");
        }
        return new SourceContext(source.name(), reading.zone(), mark.year(), mark.month(), headers, reading.shiftMicros());
    }

    @Override
    public String fileName(int source) {
        return ledger.get(source).name();
    }

    @Override
    public String filePath(int source) {
        return ledger.get(source).path();
    }

    @Override
    public String evidence(int source) {
        return ledger.get(source).sha256();
    }

    @Override
    public int sources() {
        return ledger.size();
    }
}

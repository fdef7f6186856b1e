/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.fakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.json.Json;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.IndexDamagedException;
import org.watchpost.core.store.Page;

/**
 * An index in memory whose commits go to one file, so that a case folder copied at any moment is what a killed program would
 * have left. Can be told to fail, and calls a hook at every commit and every closed batch.
 */
public final class MemoryIndex implements EventStoreProvider {

    /** What the index keeps of an event. */
    public record Row(int source, long offset, int length, long micros, String dataset, String kind, String values) {
    }

    /** Something a test wants to do in the middle of an import. */
    @FunctionalInterface
    public interface Hook {
        void run(String what) throws IOException;
    }

    private static final String FILE = "events";

    private volatile Hook hook = what -> {};

    /** Calls a hook with "batch", "before commit" and "after commit". */
    public void hook(Hook newHook) {
        hook = newHook;
    }

    @Override
    public Open open(Path folder, EventReader reader, boolean forWriting) throws IOException {
        return new Opened(folder, reader, forWriting);
    }

    /** The rows of an open case, in order. */
    public static List<Row> rows(EventStore store) throws IOException {
        List<Row> rows = new ArrayList<>();
        store.scan(EventQuery.ALL, SortOrder.BY_TIME, event -> {
            rows.add(new Row(event.ref().source(), event.ref().offset(), event.ref().length(), event.micros(), event.dataset(),
                    event.kind().word(), ""));
            return true;
        }, new org.eclipse.core.runtime.NullProgressMonitor());
        rows.sort(Comparator.comparingInt(Row::source).thenComparingLong(Row::offset));
        return rows;
    }

    /** Values of a builder as one text, for comparing what was indexed with what is read back. */
    public static String values(EventBuilder builder) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < builder.size(); i++) {
            text.append(builder.field(i).name()).append('=').append(builder.valueAsText(i)).append(';');
        }
        return text.toString();
    }

    private final class Opened implements Open, EventWriter {

        private final Path folder;
        private final EventReader reader;
        private final boolean writable;
        private final List<Row> rows = new ArrayList<>();
        private List<Row> visible = List.of();
        private Map<String, String> state = new LinkedHashMap<>();
        private long generation;

        Opened(Path folder, EventReader reader, boolean writable) throws IOException {
            this.folder = folder;
            this.reader = reader;
            this.writable = writable;
            Path file = folder.resolve(FILE);
            if (Files.exists(file)) {
                load(Files.readString(file));
            } else if (writable) {
                Files.createDirectories(folder);
            }
            visible = List.copyOf(rows);
        }

        private void load(String text) throws IOException {
            String[] lines = text.split("\n", -1);
            if (lines.length < 2 || !lines[lines.length - 1].isEmpty() || !lines[lines.length - 2].equals("end")) {
                throw new IndexDamagedException("the file " + FILE + " is damaged", new IOException("no end"));
            }
            Json.readObject(lines[0]).forEach((name, value) -> state.put(name, String.valueOf(value)));
            for (int i = 1; i < lines.length - 2; i++) {
                String[] parts = lines[i].split("\t", -1);
                rows.add(new Row(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]),
                        parts[4],
                        parts[5], String.valueOf(Json.read(parts[6]))));
            }
        }

        @Override
        public EventStore store() {
            return new Store();
        }

        @Override
        public EventWriter writer() {
            if (!writable) {
                throw new IllegalStateException("Open for reading only");
            }
            return this;
        }

        @Override
        public List<String> check() {
            return List.of();
        }

        @Override
        public List<String> strangers() {
            return List.of();
        }

        @Override
        public Map<String, String> committedState() {
            return state;
        }

        @Override
        public Batch batch(int source) {
            List<Row> more = new ArrayList<>();
            return new Batch() {
                @Override
                public void add(EventBuilder event) {
                    more.add(new Row(source, event.offset(), event.length(), event.time(), event.dataset(), event.kind().word(),
                            values(event)));
                }

                @Override
                public void close() throws IOException {
                    hook.run("batch");
                    synchronized (rows) {
                        rows.addAll(more);
                    }
                }
            };
        }

        @Override
        public void delete(int source) {
            synchronized (rows) {
                rows.removeIf(row -> row.source() == source);
            }
        }

        @Override
        public void commit(Map<String, String> newState) throws IOException {
            hook.run("before commit");
            StringBuilder text = new StringBuilder(Json.write(new TreeMap<>(newState))).append('\n');
            synchronized (rows) {
                for (Row row : rows) {
                    text.append(row.source()).append('\t').append(row.offset()).append('\t').append(row.length()).append('\t')
                            .append(row.micros())
                            .append('\t').append(row.dataset()).append('\t').append(row.kind()).append('\t')
                            .append(Json.write(row.values()))
                            .append('\n');
                }
            }
            Path file = folder.resolve(FILE);
            Path fresh = folder.resolve(FILE + ".new");
            Files.write(fresh, text.append("end\n").toString().getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            state = Map.copyOf(newState);
            hook.run("after commit");
        }

        @Override
        public void rollback() {
            synchronized (rows) {
                rows.clear();
            }
        }

        @Override
        public void close() {
            // What was not committed is forgotten.
        }

        private final class Store implements EventStore {

            @Override
            public long generation() {
                return generation;
            }

            @Override
            public Runnable onChange(Runnable listener) {
                return () -> {};
            }

            @Override
            public void refresh() {
                synchronized (rows) {
                    visible = List.copyOf(rows);
                }
                generation++;
            }

            @Override
            public long count(EventQuery query, IProgressMonitor monitor) {
                return visible.size();
            }

            @Override
            public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) throws IOException {
                List<Event> events = new ArrayList<>();
                List<Row> all = visible;
                for (int i = (int) from; i < Math.min(all.size(), from + count); i++) {
                    events.add(event(all.get(i)));
                }
                return new Page(generation, all.size(), from, events);
            }

            private Event event(Row row) throws IOException {
                EventRef ref = new EventRef(row.source(), row.offset(), row.length());
                EventBuilder builder = new EventBuilder();
                reader.parse(ref, builder);
                if (!values(builder).equals(row.values()) || !builder.dataset().equals(row.dataset())
                        || !builder.kind().word().equals(row.kind())) {
                    throw new IOException("Read back differently: " + row + " as " + builder.dataset() + " " + values(builder));
                }
                return reader.read(ref, row.micros());
            }

            @Override
            public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) {
                return -1;
            }

            @Override
            public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) {
                return new Facet(List.of(), 0, 0);
            }

            @Override
            public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) {
                return new Histogram(bounds, new long[bounds.length - 1], List.of());
            }

            @Override
            public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) {
                return Optional.empty();
            }

            @Override
            public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws IOException {
                for (Row row : visible) {
                    if (monitor.isCanceled()) {
                        throw new org.eclipse.core.runtime.OperationCanceledException();
                    }
                    if (!visitor.visit(event(row))) {
                        return;
                    }
                }
            }

            @Override
            public List<Optional<Event>> find(List<EventRef> refs) throws IOException {
                List<Optional<Event>> found = new ArrayList<>();
                for (EventRef ref : refs) {
                    Optional<Row> row = visible.stream()
                            .filter(one -> one.source() == ref.source() && one.offset() == ref.offset() && one.length() == ref.length())
                            .findFirst();
                    found.add(row.isPresent() ? Optional.of(event(row.get())) : Optional.empty());
                }
                return found;
            }

            @Override
            public List<Event> around(EventRef ref, int before, int after) {
                return List.of();
            }

            @Override
            public List<String> complete(Field field, String prefix, int most) {
                return List.of();
            }

            @Override
            public long[] eventsPerSource(int sources) {
                long[] counts = new long[sources];
                visible.forEach(row -> counts[row.source()]++);
                return counts;
            }

            @Override
            public void close() {
                // Belongs to the index.
            }
        }
    }
}

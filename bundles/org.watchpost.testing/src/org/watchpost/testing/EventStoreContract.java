/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.store.Groups;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.Page;

/** What every event store must do, compared with a naive one over the same random events. */
public abstract class EventStoreContract {

    private static final int EVENTS = 1500;
    private static final int QUERIES = 300;

    @TempDir
    protected Path folder = Path.of("");

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    /** The provider under test. */
    protected abstract EventStoreProvider provider();

    /** Random events in a store, and the same for the naive one. */
    private final class Filled implements AutoCloseable {

        private final RandomGenerator random = Seeded.random(EventStoreContract.this);
        private final RandomEvents generator = new RandomEvents(random);
        private final MemoryEvidence evidence = new MemoryEvidence();
        private final EventStoreProvider.Open open;
        private NaiveEvents naive = new NaiveEvents(List.of(), evidence);

        Filled(int events) throws IOException {
            open = provider().open(folder, evidence, true);
            String[] names = { "maillog", "logs/Maillog", "eve.json", "a b/\u00fc.log" };
            for (String name : names) {
                evidence.addSource(name);
            }
            fill(events);
        }

        private void fill(int events) throws IOException {
            long[] offsets = new long[evidence.sources()];
            int left = events;
            while (left > 0) {
                int source = random.nextInt(offsets.length);
                int size = Math.min(left, random.nextInt(1, 400));
                left -= size;
                List<MemoryEvidence.Item> block = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    MemoryEvidence.Item item = generator.item(source, offsets[source]);
                    offsets[source] += item.raw().length + 1;
                    block.add(item);
                }
                add(block);
                if (random.nextInt(3) == 0) {
                    store().refresh();
                }
            }
            store().refresh();
            naive = new NaiveEvents(evidence.items(), evidence);
        }

        void add(List<MemoryEvidence.Item> block) throws IOException {
            EventBuilder builder = new EventBuilder();
            try (EventWriter.Batch batch = open.writer().batch(block.getFirst().source())) {
                for (MemoryEvidence.Item item : block) {
                    evidence.add(item);
                    item.fill(builder);
                    batch.add(builder);
                }
            }
        }

        EventStore store() {
            return open.store();
        }

        EventQuery query() {
            return new EventQuery(generator.query(evidence.items(), naive, 2), generator.range());
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    @Test
    public void findsExactlyWhatANaiveSearchFinds() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            int something = 0;
            for (int i = 0; i < QUERIES; i++) {
                EventQuery query = filled.query();
                Set<EventRef> expected = refs(filled.naive.select(query));
                Set<EventRef> found = new HashSet<>();
                filled.store().scan(query, SortOrder.BY_TIME, event -> found.add(event.ref()), monitor);
                assertEquals(describe(expected, found, filled), "",
                        () -> QueryText.of(query.query()) + " in " + query.range() + " " + query.query());
                assertEquals(expected.size(), filled.store().count(query, monitor), () -> QueryText.of(query.query()));
                something += expected.isEmpty() ? 0 : 1;
            }
            assertTrue(something > QUERIES / 3, "Too few queries found anything: " + something);
        }
    }

    private static String describe(Set<EventRef> expected, Set<EventRef> found, Filled filled) throws IOException {
        for (EventRef ref : expected) {
            if (!found.contains(ref)) {
                return "missed: " + filled.evidence.read(ref, 0);
            }
        }
        for (EventRef ref : found) {
            if (!expected.contains(ref)) {
                return "wrongly found: " + filled.evidence.read(ref, 0);
            }
        }
        return "";
    }

    private static Set<EventRef> refs(List<MemoryEvidence.Item> items) {
        Set<EventRef> refs = new HashSet<>();
        items.forEach(item -> refs.add(item.ref()));
        return refs;
    }

    private static List<EventRef> list(List<MemoryEvidence.Item> items) {
        return items.stream().map(MemoryEvidence.Item::ref).toList();
    }

    @Test
    public void pagesAndRanksFollowTheOrder() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<Field> fields = new ArrayList<>(Fields.all());
            fields.add(Field.own("suricata.eve.flow_id"));
            for (Field field : fields) {
                EventQuery query = filled.random.nextBoolean() ? EventQuery.ALL : filled.query();
                SortOrder sort = new SortOrder(field, filled.random.nextBoolean());
                List<EventRef> expected = list(filled.naive.sorted(query, sort));
                String what = sort + " " + query.query();
                for (int i = 0; i < 5; i++) {
                    int from = filled.random.nextInt(expected.size() + 3);
                    int count = filled.random.nextInt(200);
                    Page page = filled.store().page(query, sort, from, count, monitor);
                    assertEquals(expected.size(), page.total(), what);
                    assertEquals(expected.subList(Math.min(from, expected.size()), Math.min(from + count, expected.size())),
                            page.rows().stream().map(Event::ref).toList(), what);
                }
                if (!expected.isEmpty()) {
                    int rank = filled.random.nextInt(expected.size());
                    assertEquals(rank, filled.store().rank(query, sort, expected.get(rank), monitor), what);
                }
            }
        }
    }

    @Test
    public void scansInOrderAndStopsWhenToldTo() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            for (SortOrder sort : List.of(SortOrder.BY_TIME, SortOrder.BY_TIME_DESCENDING, new SortOrder(Fields.URL_PATH, true),
                    new SortOrder(Fields.EMAIL_SUBJECT, false))) {
                List<EventRef> found = new ArrayList<>();
                filled.store().scan(EventQuery.ALL, sort, event -> found.add(event.ref()), monitor);
                assertEquals(list(filled.naive.sorted(EventQuery.ALL, sort)), found);
                List<EventRef> some = new ArrayList<>();
                filled.store().scan(EventQuery.ALL, sort, event -> some.add(event.ref()) && some.size() < 700, monitor);
                assertEquals(found.subList(0, 700), some);
            }
        }
    }

    @Test
    public void countsValuesAndTimes() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<Field> fields = new ArrayList<>(Fields.all());
            fields.add(Field.own("json.a.b"));
            for (Field field : fields) {
                EventQuery query = filled.random.nextBoolean() ? EventQuery.ALL : filled.query();
                int top = filled.random.nextBoolean() ? 10 : Integer.MAX_VALUE;
                Facet facet = filled.store().facet(query, field, top, monitor);
                assertEquals(filled.naive.facet(query, field, top), facet, () -> field + " " + query.query());
                checkHistogram(filled, query, field);
            }
        }
    }

    private void checkHistogram(Filled filled, EventQuery query, Field field) throws IOException {
        long[] bounds = filled.random.longs(filled.random.nextInt(2, 30), 1_090_800_000_000_000L, 1_090_900_000_000_000L).sorted()
                .distinct().toArray();
        if (bounds.length < 2) {
            return;
        }
        Histogram histogram = filled.store().histogram(query, bounds, field, 3, monitor);
        Histogram plain = filled.store().histogram(query, bounds, null, 3, monitor);
        assertArrayEquals(plain.total(), histogram.total());
        EventQuery within = query.within(new TimeRange(Math.max(query.range().from(), bounds[0]),
                Math.max(Math.max(query.range().from(), bounds[0]), Math.min(query.range().to(), bounds[bounds.length - 1]))));
        List<Facet.Count> values = filled.naive.facet(within, field, 3).values();
        long[] total = new long[bounds.length - 1];
        long[][] series = new long[values.size() + 1][bounds.length - 1];
        for (MemoryEvidence.Item item : filled.naive.select(within)) {
            int bucket = bounds.length - 2;
            while (item.micros() < bounds[bucket]) {
                bucket--;
            }
            total[bucket]++;
            List<String> own = filled.naive.values(item, field);
            boolean any = false;
            for (int i = 0; i < values.size(); i++) {
                if (own.contains(values.get(i).value())) {
                    series[i][bucket]++;
                    any = true;
                }
            }
            series[values.size()][bucket] += any ? 0 : 1;
        }
        String what = field + " " + query.query();
        assertArrayEquals(total, histogram.total(), what);
        for (int i = 0; i < histogram.series().size(); i++) {
            assertEquals(i < values.size() ? values.get(i).value() : "", histogram.series().get(i).value(), what);
            assertArrayEquals(series[i], histogram.series().get(i).counts(), what);
        }
        assertEquals(values.size() + (Arrays.stream(series[values.size()]).sum() > 0 ? 1 : 0), histogram.series().size(), what);
    }

    @Test
    public void sumsGroupsUp() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<Field> fields = Fields.all().stream().filter(field -> field.column() || field == Fields.EMAIL_SUBJECT).toList();
            int something = 0;
            for (int i = 0; i < QUERIES / 4; i++) {
                EventQuery query = i % 5 == 0 ? EventQuery.ALL : filled.query();
                List<Field> by = some(fields, filled.random, filled.random.nextInt(1, 4));
                List<Field> distinct = some(fields, filled.random, filled.random.nextInt(3));
                long[] bounds = bounds(filled, query);
                GroupRequest request = new GroupRequest(by, distinct, filled.random.nextBoolean() ? Fields.EVENT_SEVERITY : null, bounds,
                        filled.random.nextBoolean() ? Integer.MAX_VALUE : filled.random.nextInt(1, 9));
                Groups expected = naiveGroups(filled, query, request);
                assertEquals(expected, filled.store().groups(query, request, monitor), () -> request + " " + query.query());
                something += expected.groups().size() > 1 ? 1 : 0;
            }
            assertTrue(something > QUERIES / 20, "Too few groups: " + something);
        }
    }

    private long[] bounds(Filled filled, EventQuery query) throws IOException {
        Optional<TimeRange> extent = filled.store().extent(query, monitor);
        if (extent.isEmpty() || filled.random.nextInt(3) == 0) {
            return new long[0];
        }
        long from = extent.get().from() + filled.random.nextLong(-1000, 1000);
        return new long[] { from, from + 1, from + 5_000_000, from + 3_600_000_000L };
    }

    private static List<Field> some(List<Field> fields, RandomGenerator random, int count) {
        return random.ints(0, fields.size()).distinct().limit(count).mapToObj(fields::get).toList();
    }

    private static Groups naiveGroups(Filled filled, EventQuery query, GroupRequest request) {
        Map<List<String>, List<MemoryEvidence.Item>> all = new HashMap<>();
        List<MemoryEvidence.Item> items = filled.naive.select(query);
        for (MemoryEvidence.Item item : items) {
            List<List<String>> tuples = List.of(List.of());
            for (Field field : request.by()) {
                Set<String> values = new HashSet<>(filled.naive.values(item, field));
                tuples = tuples.stream().flatMap(tuple -> (values.isEmpty() ? Set.of("") : values).stream().map(value -> {
                    List<String> longer = new ArrayList<>(tuple);
                    longer.add(value);
                    return longer;
                })).map(List::copyOf).toList();
            }
            tuples.forEach(tuple -> all.computeIfAbsent(tuple, added -> new ArrayList<>()).add(item));
        }
        List<Groups.Group> groups = new ArrayList<>();
        all.forEach((keys, events) -> {
            int[] distinct = request.distinct().stream()
                    .mapToInt(field -> (int) events.stream().flatMap(item -> filled.naive.values(item, field).stream()).distinct().count())
                    .toArray();
            Field worst = request.worst();
            long least = worst == null ? Groups.NONE
                    : events.stream().flatMap(item -> filled.naive.values(item, worst).stream()).mapToLong(Long::parseLong).min()
                            .orElse(Groups.NONE);
            int[] buckets = new int[Math.max(0, request.bounds().length - 1)];
            for (int i = 0; i < buckets.length; i++) {
                TimeRange stretch = new TimeRange(request.bounds()[i], request.bounds()[i + 1]);
                buckets[i] = (int) events.stream().filter(item -> stretch.contains(item.micros())).count();
            }
            groups.add(new Groups.Group(keys, events.size(), events.stream().mapToLong(MemoryEvidence.Item::micros).min().orElseThrow(),
                    events.stream().mapToLong(MemoryEvidence.Item::micros).max().orElseThrow(), distinct, least, buckets));
        });
        groups.sort((a, b) -> {
            int byCount = Long.compare(b.count(), a.count());
            for (int i = 0; byCount == 0 && i < a.keys().size(); i++) {
                byCount = a.keys().get(i).compareTo(b.keys().get(i));
            }
            return byCount;
        });
        return new Groups(groups.subList(0, Math.min(request.top(), groups.size())), groups.size(), items.size());
    }

    @Test
    public void showsColumnsInTheOrderOfTime() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<Field> fields = Fields.all().stream().filter(Field::column).toList();
            for (int i = 0; i < 20; i++) {
                EventQuery query = i == 0 ? EventQuery.ALL : filled.query();
                List<Field> some = some(fields, filled.random, 3);
                List<String> expected = filled.naive.sorted(query, SortOrder.BY_TIME).stream().map(item -> item.ref() + " " + item.micros()
                        + some.stream().map(field -> new java.util.TreeSet<>(filled.naive.values(item, field))).toList()).toList();
                List<String> found = new ArrayList<>();
                filled.store().columns(query, some, (ref, micros, values) -> found.add(ref + " " + micros
                        + java.util.Arrays.stream(values).map(each -> new java.util.TreeSet<>(List.of(each))).toList()), monitor);
                assertEquals(expected, found, () -> some + " " + query.query());
            }
        }
    }

    @Test
    public void findsEventsByTheirPlaces() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<EventRef> refs = new ArrayList<>(List.of(new EventRef(0, 1_000_000_007, 3)));
            filled.random.ints(50, 0, EVENTS).forEach(at -> refs.add(filled.evidence.items().get(at).ref()));
            EventQuery query = new EventQuery(new Query.At(refs));
            assertEquals(refs(filled.naive.select(query)).size(), filled.store().count(query, monitor));
            EventQuery others = new EventQuery(new Query.Not(query.query()));
            assertEquals(filled.naive.select(others).size(), filled.store().count(others, monitor));
            assertEquals(0, filled.store().count(new EventQuery(new Query.At(List.of())), monitor));
        }
    }

    @Test
    public void knowsTheExtent() throws IOException {
        try (Filled filled = new Filled(500)) {
            for (int i = 0; i < 50; i++) {
                EventQuery query = i == 0 ? EventQuery.ALL : filled.query();
                List<MemoryEvidence.Item> items = filled.naive.select(query);
                Optional<TimeRange> expected = items.isEmpty() ? Optional.empty()
                        : Optional.of(new TimeRange(items.stream().mapToLong(MemoryEvidence.Item::micros).min().orElseThrow(),
                                items.stream().mapToLong(MemoryEvidence.Item::micros).max().orElseThrow() + 1));
                assertEquals(expected, filled.store().extent(query, monitor));
            }
        }
    }

    @Test
    public void findsByPlaceAndAround() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            List<MemoryEvidence.Item> items = filled.evidence.items();
            for (int i = 0; i < 50; i++) {
                int at = filled.random.nextInt(items.size());
                EventRef ref = items.get(at).ref();
                List<MemoryEvidence.Item> same = items.stream().filter(item -> item.source() == ref.source())
                        .sorted(Comparator.comparingLong(MemoryEvidence.Item::offset)).toList();
                int own = list(same).indexOf(ref);
                int before = filled.random.nextInt(30);
                int after = filled.random.nextInt(30);
                assertEquals(list(same.subList(Math.max(0, own - before), Math.min(same.size(), own + after + 1))),
                        filled.store().around(ref, before, after).stream().map(Event::ref).toList());
                List<Optional<Event>> found = filled.store().find(List.of(new EventRef(ref.source(), ref.offset() + 1_000_000, 1), ref));
                assertEquals(Optional.empty(), found.get(0));
                assertEquals(Optional.of(ref), found.get(1).map(Event::ref));
                assertEquals(items.get(at).micros(), found.get(1).orElseThrow().micros());
            }
        }
    }

    @Test
    public void completesValues() throws IOException {
        try (Filled filled = new Filled(EVENTS)) {
            for (Field field : List.of(Fields.EVENT_DATASET, Fields.URL_PATH, Fields.SOURCE_IP, Fields.LOG_FILE_NAME, Fields.RULE_NAME)) {
                Facet all = filled.naive.facet(EventQuery.ALL, field, Integer.MAX_VALUE);
                for (String prefix : List.of("", "a", "GAM", "10.4", "p")) {
                    List<String> proposals = filled.store().complete(field, prefix, 5);
                    List<String> fitting = all.values().stream().map(Facet.Count::value)
                            .filter(value -> value.toLowerCase(java.util.Locale.ROOT).startsWith(prefix.toLowerCase(java.util.Locale.ROOT)))
                            .toList();
                    assertEquals(Math.min(5, fitting.size()), proposals.size(), field + " " + prefix);
                    assertTrue(fitting.containsAll(proposals), field + " " + prefix + " " + proposals);
                }
            }
        }
    }

    @Test
    public void forgetsADeletedSource() throws IOException {
        try (Filled filled = new Filled(1000)) {
            EventStore store = filled.store();
            long[] before = store.eventsPerSource(4);
            for (int source = 0; source < 4; source++) {
                int number = source;
                assertEquals(filled.evidence.items().stream().filter(item -> item.source() == number).count(), before[source]);
            }
            filled.open.writer().delete(1);
            store.refresh();
            assertEquals(1000 - before[1], store.count(EventQuery.ALL, monitor));
            assertArrayEquals(new long[] { before[0], 0, before[2], before[3] }, store.eventsPerSource(4));
            filled.naive = new NaiveEvents(filled.evidence.items().stream().filter(item -> item.source() != 1).toList(), filled.evidence);
            for (int i = 0; i < 50; i++) {
                EventQuery query = filled.query();
                assertEquals(filled.naive.select(query).size(), store.count(query, monitor));
                assertEquals(filled.naive.facet(query, Fields.EVENT_DATASET, 3), store.facet(query, Fields.EVENT_DATASET, 3, monitor));
                assertEquals(list(filled.naive.sorted(query, SortOrder.BY_TIME_DESCENDING)),
                        store.page(query, SortOrder.BY_TIME_DESCENDING, 0, 1000, monitor).rows().stream().map(Event::ref).toList());
            }
        }
    }

    @Test
    public void keepsWhatWasCommittedAndNothingElse() throws IOException {
        long committed;
        try (Filled filled = new Filled(500)) {
            assertEquals(Map.of(), filled.open.writer().committedState());
            filled.open.writer().commit(Map.of("source.0", "12345", "note", "\u00fc"));
            committed = filled.store().count(EventQuery.ALL, monitor);
            MemoryEvidence.Item late = filled.generator.item(2, 1L << 30);
            filled.add(List.of(late));
            filled.store().refresh();
            assertEquals(committed + 1, filled.store().count(EventQuery.ALL, monitor));
            EventStoreProvider.Open reader = provider().open(folder, filled.evidence, false);
            try (reader) {
                assertEquals(committed, reader.store().count(EventQuery.ALL, monitor));
                assertThrows(IllegalStateException.class, reader::writer);
                filled.open.writer().commit(Map.of("source.0", "23456"));
                reader.store().refresh();
                assertEquals(committed + 1, reader.store().count(EventQuery.ALL, monitor));
            }
            filled.add(List.of(filled.generator.item(2, 1L << 31)));
            filled.open.writer().rollback();
            EventStoreProvider.Open again = provider().open(folder, filled.evidence, false);
            try (again) {
                assertEquals(committed + 1, again.store().count(EventQuery.ALL, monitor));
                assertEquals(List.of(), again.check());
            }
        }
        EventStoreProvider.Open writing = provider().open(folder, new MemoryEvidence(), true);
        try (writing) {
            assertEquals(Map.of("source.0", "23456"), writing.writer().committedState());
        }
    }

    @Test
    public void readingWhereNothingIsShowsNothingAndMakesNothing() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        try (EventStoreProvider.Open open = provider().open(nowhere, new MemoryEvidence(), false)) {
            assertEquals(0, open.store().count(EventQuery.ALL, monitor));
            assertEquals(0, open.store().page(EventQuery.ALL, SortOrder.BY_TIME, 0, 10, monitor).total());
            assertEquals(Optional.empty(), open.store().extent(EventQuery.ALL, monitor));
            assertEquals(List.of(), open.store().facet(EventQuery.ALL, Fields.SOURCE_IP, 3, monitor).values());
            assertEquals(List.of(), open.check());
        }
        assertFalse(java.nio.file.Files.exists(nowhere));
    }

    @Test
    public void tellsOfChanges() throws IOException, InterruptedException {
        try (Filled filled = new Filled(10)) {
            CountDownLatch told = new CountDownLatch(1);
            Runnable remove = filled.store().onChange(told::countDown);
            long before = filled.store().generation();
            filled.store().refresh();
            assertEquals(before, filled.store().generation());
            filled.add(List.of(filled.generator.item(0, 1L << 30)));
            assertEquals(before, filled.store().generation());
            filled.store().refresh();
            assertTrue(filled.store().generation() > before);
            assertTrue(told.await(30, TimeUnit.SECONDS));
            remove.run();
        }
    }

    @Test
    public void cancelEndsEachCall() throws IOException {
        try (Filled filled = new Filled(100)) {
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            EventStore store = filled.store();
            EventQuery all = new EventQuery(new Query.Word(null, "a-b"));
            assertThrows(OperationCanceledException.class, () -> store.count(all, cancelled));
            assertThrows(OperationCanceledException.class, () -> store.page(all, SortOrder.BY_TIME, 0, 5, cancelled));
            assertThrows(OperationCanceledException.class, () -> store.facet(all, Fields.EMAIL_SUBJECT, 5, cancelled));
            assertThrows(OperationCanceledException.class, () -> store.histogram(all, new long[] { 0, 1 }, null, 5, cancelled));
            assertThrows(OperationCanceledException.class, () -> store.scan(all, SortOrder.BY_TIME, event -> true, cancelled));
        }
    }

    @Test
    public void severalThreadsWriteAndReadAtOnce() throws Exception {
        try (Filled filled = new Filled(10)) {
            List<Thread> threads = new ArrayList<>();
            List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
            for (int t = 0; t < 4; t++) {
                int number = t;
                Thread thread = new Thread(() -> {
                    try {
                        RandomEvents own = new RandomEvents(new java.util.Random(number));
                        for (int block = 0; block < 20; block++) {
                            List<MemoryEvidence.Item> items = new ArrayList<>();
                            for (int i = 0; i < 25; i++) {
                                items.add(own.item(number, (1L << 32) + (block * 25L + i) * 1_000_000));
                            }
                            filled.add(items);
                            if (block % 5 == number) {
                                filled.store().refresh();
                            }
                            filled.store().page(new EventQuery(new Query.Word(null, "alpha")), SortOrder.BY_TIME, 0, 20,
                                    new NullProgressMonitor());
                        }
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                }, "contract-" + t);
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), failures);
            filled.store().refresh();
            assertEquals(10 + 4 * 20 * 25, filled.store().count(EventQuery.ALL, monitor));
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.InetAddressPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/**
 * Warm queries over a case, beside the same queries over the bare loop's index. Arguments: folder of generated logs, folder
 * for work; both indexes are made there on the first run and used again later. A third names the questions to be asked.
 * <p>
 * Each query is asked once with words, networks and stretches of time it has not been asked with before ("new"), and once
 * more ("again"), as views do that show a page, a histogram and facets of one query.
 */
public final class QueryBenchmark {

    private static final int ASKED = 40;
    private static final int WARM_UP = 60;
    private static final int TOP = 10;
    private static final int BUCKETS = 100;
    private static final long DAY = 86_400_000_000L;
    private static final long DAYS = 30;

    private final PrintStream out;
    private final String only;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final QueryParser parser = new QueryParser(ZoneOffset.UTC);

    private QueryBenchmark(PrintStream out, String only) {
        this.out = out;
        this.only = only;
    }

    /** Something that is measured; the number tells one way of asking from another. */
    @FunctionalInterface
    private interface Asked {
        long ask(int number) throws Exception;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        new QueryBenchmark(System.out, args.length > 2 ? args[2] : "").run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path logs, Path work) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(logs)) {
            files = all.filter(file -> !file.toString().endsWith("truth.json")).sorted().toList();
        }
        Path bare = work.resolve("query-bare");
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> all = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                lines += all.count();
            }
        }
        if (!Files.exists(bare)) {
            new BareLoop(DAYS * DAY / lines).index(files, bare, Runtime.getRuntime().availableProcessors(), 85);
        }
        CaseService cases = Services.cases();
        Path folder = work.resolve("query-case");
        if (!cases.isCase(folder)) {
            try (OpenCase open = cases.create(folder, "benchmark", ZoneOffset.UTC)) {
                open.importFiles(new ImportRequest(files, true, new ImportRequest.Settings(null, ZoneOffset.UTC, 2024, null)),
                        ImportListener.NONE, monitor);
            }
        }
        try (OpenCase open = cases.open(folder, false);
                Directory directory = FSDirectory.open(bare);
                DirectoryReader reader = DirectoryReader.open(directory);
                ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            out.printf(Locale.ROOT, "%d events, %d segments of the bare index%n", open.events().count(EventQuery.ALL, monitor),
                    reader.leaves().size());
            out.printf(Locale.ROOT, "%-44s | %8s %8s | %8s %8s | %8s %8s | %10s%n", "milliseconds", "new p50", "p95", "again50", "p95",
                    "bare p50", "p95", "found");
            measure(open.events(), new IndexSearcher(reader, pool));
        }
    }

    private void measure(EventStore store, IndexSearcher bare) throws Exception {
        String[] names = { "harbor", "summit", "yarrow", "glade", "basin", "quarry", "meadow", "cinder", "willow", "orchid" };
        compare("word, many (a word of hosts)", ASKED,
                n -> count(store, names[n % names.length] + (n < names.length ? "" : " u" + String.format(Locale.ROOT, "%05d", n))),
                n -> bare.count(new TermQuery(new Term("line", names[n % names.length]))));
        compare("word, few (a user)", ASKED, n -> count(store, user(n)), n -> bare.count(new TermQuery(new Term("line", user(n)))));
        compare("address anywhere", ASKED, n -> count(store, address(n)), n -> bare.count(new TermQuery(new Term("line", address(n)))));
        QueryBuilder phrases = new QueryBuilder(new StandardAnalyzer());
        compare("phrase \"from=<u…@corp.example>\"", ASKED, n -> count(store, "\"from=<" + user(n) + "@corp.example>\""),
                n -> bare.count(phrases.createPhraseQuery("line", "from=<" + user(n) + "@corp.example>")));
        String[] other = { "status=bounced", "queue removed", "TCP_HIT/200", "action=Permit", "event_type\":\"dns", "reason=Creation",
                "status=expired", "dst zone=Trust" };
        String[] common = { "status=deferred", "queue active", "TCP_MISS/200", "action=Deny", "event_type\":\"alert",
                "reason=Close - TCP FIN", "status=sent", "src zone=Trust" };
        compare("phrase, many, within an hour", ASKED,
                n -> count(store, "\"" + (n < 1000 ? common : other)[n % common.length].replace("\"", "\\\"") + "\"", hour(n)),
                n -> bare.count(and(phrases.createPhraseQuery("line", (n < 1000 ? common : other)[n % common.length]), time(hour(n)))));
        compare("phrase, many, everywhere", 8,
                n -> count(store, "\"" + (n < 1000 ? common : other)[n % common.length].replace("\"", "\\\"") + "\""),
                n -> bare.count(phrases.createPhraseQuery("line", (n < 1000 ? common : other)[n % common.length])));
        compare("field phrase email.from.address", ASKED, n -> count(store, "email.from.address:\"" + user(n) + "@corp.example\""),
                n -> bare.count(phrases.createPhraseQuery("line", "from=<" + user(n) + "@corp.example>")));
        compare("CIDR /16", ASKED, n -> count(store, "source.ip:10." + n % 64 + ".0.0/16"),
                n -> bare.count(block("ip0", "10." + n % 64 + ".0.0", 16)));
        compare("CIDR /24", ASKED, n -> count(store, "source.ip:10." + n % 64 + "." + n * 7 % 256 + ".0/24"),
                n -> bare.count(block("ip0", "10." + n % 64 + "." + n * 7 % 256 + ".0", 24)));
        compare("CIDR /24, any address field", ASKED, n -> count(store, "10." + n % 64 + "." + n * 7 % 256 + ".0/24"),
                n -> bare.count(block("ip0", "10." + n % 64 + "." + n * 7 % 256 + ".0", 24)));
        compare("range 1 h + top 10 + histogram", ASKED, n -> three(store, hour(n)), n -> three(bare, hour(n)));
        compare("range 1 d + top 10 + histogram", ASKED, n -> three(store, day(n)), n -> three(bare, day(n)));
        compare("all 30 d + top 10 + histogram", ASKED, n -> three(store, TimeRange.ALL),
                n -> three(bare, new TimeRange(BareLoop.BEGIN, BareLoop.BEGIN + DAYS * DAY)));
        compare("first page, newest first", ASKED, n -> page(store, user(n), 0), n -> 0);
        compare("first page of all, newest first", ASKED, n -> page(store, n % 2 == 0 ? "*" : "NOT qqq" + n, 0), n -> 0);
        compare("page amid all", ASKED, n -> page(store, "*", n * 100_000L), n -> 0);
        compare("port (destination.port:25)", ASKED, n -> count(store, "destination.port:" + (n % 2 == 0 ? 25 : 80 + n)), n -> 0);
        compare("status >= 400, top 10 urls", ASKED,
                n -> store.facet(query("http.response.status_code:>=400"), Fields.URL_DOMAIN, TOP, monitor).events(), n -> 0);
    }

    private static String user(int n) {
        return String.format(Locale.ROOT, "u%05d", n * 131 % 20_000);
    }

    private static String address(int n) {
        return "10." + n % 64 + "." + n * 37 % 256 + "." + n * 91 % 256;
    }

    private static TimeRange hour(int n) {
        long from = BareLoop.BEGIN + n * 17L % (DAYS * 24) * (DAY / 24);
        return new TimeRange(from, from + DAY / 24);
    }

    private static TimeRange day(int n) {
        long from = BareLoop.BEGIN + n * 7L % (DAYS - 1) * DAY + n * 1_000_000L;
        return new TimeRange(from, from + DAY);
    }

    private static Query and(Query a, Query b) {
        return new org.apache.lucene.search.BooleanQuery.Builder().add(a, org.apache.lucene.search.BooleanClause.Occur.FILTER)
                .add(b, org.apache.lucene.search.BooleanClause.Occur.FILTER).build();
    }

    private static Query time(TimeRange range) {
        return LongField.newRangeQuery("time", range.from(), range.to() - 1);
    }

    private static Query block(String field, String address, int bits) throws IOException {
        return InetAddressPoint.newPrefixQuery(field, InetAddress.getByName(address), bits);
    }

    private EventQuery query(String text) throws Exception {
        return new EventQuery(parser.parse(text));
    }

    private long count(EventStore store, String text) throws Exception {
        return store.count(query(text), monitor);
    }

    private long count(EventStore store, String text, TimeRange range) throws Exception {
        return store.count(query(text).within(range), monitor);
    }

    private long page(EventStore store, String text, long from) throws Exception {
        return store.page(query(text), SortOrder.BY_TIME_DESCENDING, from, 50, monitor).total();
    }

    private long three(EventStore store, TimeRange range) throws Exception {
        EventQuery query = EventQuery.ALL.within(range);
        long count = store.count(query, monitor);
        store.facet(query, Fields.SOURCE_IP, TOP, monitor);
        store.histogram(query, bounds(range.isAll() ? new TimeRange(BareLoop.BEGIN, BareLoop.BEGIN + DAYS * DAY) : range), null, 0,
                monitor);
        return count;
    }

    private static long[] bounds(TimeRange range) {
        long[] bounds = new long[BUCKETS + 1];
        Arrays.setAll(bounds, i -> range.from() + (range.to() - range.from()) / BUCKETS * i);
        return bounds;
    }

    /** Count, top ten and histogram over a range, as anybody would write them with Lucene: one segment after another. */
    private static long three(IndexSearcher searcher, TimeRange range) throws IOException {
        java.util.Map<String, Integer> values = new java.util.HashMap<>();
        long[] buckets = new long[BUCKETS];
        long width = (range.to() - range.from()) / BUCKETS;
        long[] count = { 0 };
        searcher.search(time(range), new org.apache.lucene.search.CollectorManager<Facets, Void>() {
            @Override
            public Facets newCollector() {
                return new Facets(range.from(), width);
            }

            @Override
            public Void reduce(java.util.Collection<Facets> parts) throws IOException {
                for (Facets part : parts) {
                    part.merge();
                    count[0] += part.count;
                    part.values.forEach((value, n) -> values.merge(value, n, Integer::sum));
                    for (int i = 0; i < BUCKETS; i++) {
                        buckets[i] += part.buckets[i];
                    }
                }
                return null;
            }
        });
        values.entrySet().stream().sorted(java.util.Map.Entry.<String, Integer>comparingByValue().reversed()).limit(TOP).toList();
        return count[0];
    }

    private static final class Facets extends SimpleCollector {

        private final long from;
        private final long width;
        private final long[] buckets = new long[BUCKETS];
        private final java.util.Map<String, Integer> values = new java.util.HashMap<>();
        private long count;
        private NumericDocValues times;
        private SortedDocValues addresses;
        private int[] counts = {};

        Facets(long from, long width) {
            this.from = from;
            this.width = width;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            merge();
            SortedNumericDocValues all = DocValues.getSortedNumeric(context.reader(), "time");
            times = DocValues.unwrapSingleton(all);
            addresses = DocValues.getSorted(context.reader(), "ip0");
            counts = new int[addresses.getValueCount()];
        }

        @Override
        public void collect(int doc) throws IOException {
            count++;
            if (times.advanceExact(doc)) {
                buckets[(int) Math.min(BUCKETS - 1, (times.longValue() - from) / width)]++;
            }
            if (addresses.advanceExact(doc)) {
                counts[addresses.ordValue()]++;
            }
        }

        void merge() throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    values.merge(addresses.lookupOrd(i).toString(), counts[i], Integer::sum);
                }
            }
            counts = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private void compare(String name, int distinct, Asked ours, Asked bare) throws Exception {
        if (!name.contains(only)) {
            return;
        }
        Random random = new Random(1);
        for (int i = 0; i < WARM_UP; i++) {
            ours.ask(1000 + random.nextInt(500));
            bare.ask(1000 + random.nextInt(500));
        }
        List<Long> fresh = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < Math.min(ASKED, distinct); i++) {
            long start = System.nanoTime();
            found += ours.ask(i);
            long middle = System.nanoTime();
            ours.ask(i);
            long end = System.nanoTime();
            bare.ask(i);
            plain.add(System.nanoTime() - end);
            fresh.add(middle - start);
            again.add(end - middle);
        }
        out.printf(Locale.ROOT, "%-44s | %8.2f %8.2f | %8.2f %8.2f | %8.2f %8.2f | %10d%n", name, part(fresh, 50), part(fresh, 95),
                part(again, 50), part(again, 95),
                part(plain, 50), part(plain, 95), found / Math.min(ASKED, distinct));
    }

    private static double part(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
}

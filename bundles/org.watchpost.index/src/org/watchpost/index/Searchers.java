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
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The newest state of the index that is visible, handed out and taken back. */
final class Searchers extends ReferenceManager<Searchers.Snapshot> {

    private static final int MOST_CACHED = 256;
    private static final long LEAST_CACHE_BYTES = 8L << 20;
    /** A condition that would have to be found out for more than this many times the events that are asked for is not kept. */
    private static final float SKIP_FACTOR = 2;

    static {
        // A person may paste a list of a thousand addresses.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    /** One state of the index. */
    static final class Snapshot extends IndexSearcher {

        /** Number of the state. */
        final long generation;

        Snapshot(IndexReader reader, long generation) {
            super(reader);
            this.generation = generation;
        }
    }

    private final AtomicLong generation = new AtomicLong();
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final LRUQueryCache cache = new LRUQueryCache(MOST_CACHED, Math.max(LEAST_CACHE_BYTES, Runtime.getRuntime().maxMemory() / 16),
            leaf -> true, SKIP_FACTOR);

    /** @param writer whose events are shown, or null to show what is committed */
    Searchers(Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.current = searcher(writer != null ? DirectoryReader.open(writer, true, false) : committed());
    }

    private DirectoryReader committed() throws IOException {
        return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : nothing();
    }

    /** A reader of an empty index, for a folder where none has been made yet. */
    private static DirectoryReader nothing() throws IOException {
        Directory memory = new ByteBuffersDirectory();
        try (IndexWriter empty = new IndexWriter(memory, new IndexWriterConfig())) {
            empty.commit();
        }
        return DirectoryReader.open(memory);
    }

    private Snapshot searcher(IndexReader reader) {
        Snapshot searcher = new Snapshot(reader, generation.incrementAndGet());
        searcher.setQueryCache(cache);
        searcher.setQueryCachingPolicy(new Policy());
        return searcher;
    }

    @Override
    protected void decRef(Snapshot searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        DirectoryReader newer;
        if (writer != null) {
            newer = DirectoryReader.openIfChanged(reader, writer, true);
        } else if (reader.directory() == directory) {
            newer = DirectoryReader.openIfChanged(reader);
        } else {
            newer = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
        }
        return newer == null ? null : searcher(newer);
    }

    @Override
    protected boolean tryIncRef(Snapshot searcher) {
        return searcher.getIndexReader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot searcher) {
        return searcher.getIndexReader().getRefCount();
    }

    @Override
    protected void afterClose() {
        cache.clear();
    }

    /** What needed the evidence to be read is kept at once: the next page, facet or histogram asks for the same. */
    private static final class Policy implements QueryCachingPolicy {

        @Override
        public void onUse(Query query) {
            // Decided by what the query is, not by how often it comes.
        }

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof CheckedQuery || query instanceof AddressQuery || query instanceof GroupQuery
                    || query instanceof org.apache.lucene.search.AutomatonQuery;
        }
    }
}

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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.watchpost.core.store.EventWriter;

/** Adds events with Lucene's writer. */
final class LuceneEventWriter implements EventWriter {

    /** Commit data that is not the caller's. */
    private static final String OWN = "watchpost.index.";
    static final String FINGERPRINT = OWN + "schema";
    private static final int KEPT_BATCHES = 16;
    /** A batch that a single giant record has blown up is not kept for the next one. */
    private static final int LARGEST_KEPT = 16 << 20;

    private final IndexWriter writer;
    private final ConcurrentLinkedQueue<EventBatch> batches = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<EventDocuments> documents = new ConcurrentLinkedQueue<>();
    private volatile Map<String, String> committed;

    LuceneEventWriter(IndexWriter writer, Map<String, String> committed) {
        this.writer = writer;
        this.committed = withoutOwn(committed);
    }

    static Map<String, String> withoutOwn(Map<String, String> data) {
        Map<String, String> state = new HashMap<>(data);
        state.keySet().removeIf(key -> key.startsWith(OWN));
        return Map.copyOf(state);
    }

    @Override
    public Batch batch(int source) {
        EventBatch batch = batches.poll();
        return (batch != null ? batch : new EventBatch(this)).begin(source);
    }

    void add(EventBatch batch) throws IOException {
        try {
            if (batch.count() > 0) {
                EventDocuments shown = documents.poll();
                shown = shown != null ? shown.of(batch) : new EventDocuments(batch);
                writer.addDocuments(shown);
                documents.add(shown);
            }
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
        if (batches.size() < KEPT_BATCHES && batch.words.bytes.length + batch.values.bytes.length < LARGEST_KEPT) {
            batches.add(batch);
        }
    }

    @Override
    public void delete(int source) throws IOException {
        BytesRef prefix = new BytesRef(new byte[] { (byte) (source >>> 24), (byte) (source >>> 16), (byte) (source >>> 8), (byte) source });
        try {
            writer.deleteDocuments(new PrefixQuery(new Term(Schema.GROUP[Schema.SHAPE], prefix)));
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
    }

    @Override
    public synchronized void commit(Map<String, String> state) throws IOException {
        Map<String, String> data = new HashMap<>(state);
        data.put(FINGERPRINT, Schema.fingerprint());
        try {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
        committed = Map.copyOf(state);
    }

    @Override
    public Map<String, String> committedState() {
        return committed;
    }

    @Override
    public void rollback() throws IOException {
        writer.rollback();
    }

    @Override
    public void close() throws IOException {
        rollback();
    }

    private static IOException closed(AlreadyClosedException e) {
        return new IOException("The index can no longer be written" + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()), e);
    }
}

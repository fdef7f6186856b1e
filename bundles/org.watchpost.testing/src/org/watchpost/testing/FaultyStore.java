/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventWriter;

/**
 * An index that fails as one on a full or broken disk does: at a chosen batch or commit, and from then on until it is opened
 * again, as a real one that has failed once takes nothing more.
 */
public final class FaultyStore implements EventStoreProvider {

    private final EventStoreProvider real;
    private final AtomicInteger batches = new AtomicInteger(-1);
    private final AtomicInteger commits = new AtomicInteger(-1);

    public FaultyStore(EventStoreProvider real) {
        this.real = real;
    }

    /** The batch after so many others fails, once. */
    public void failAtBatch(int after) {
        batches.set(after);
    }

    /** The commit after so many others fails, once. */
    public void failAtCommit(int after) {
        commits.set(after);
    }

    @Override
    public Open open(Path folder, EventReader reader, boolean forWriting) throws IOException {
        Open open = real.open(folder, reader, forWriting);
        return new Open() {
            private boolean broken;

            private void check(AtomicInteger left) throws IOException {
                if (broken || left.get() >= 0 && left.getAndDecrement() == 0) {
                    broken = true;
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public EventStore store() {
                return open.store();
            }

            @Override
            public EventWriter writer() {
                EventWriter writer = open.writer();
                return new EventWriter() {
                    @Override
                    public Batch batch(int source) throws IOException {
                        Batch batch = writer.batch(source);
                        return new Batch() {
                            @Override
                            public void add(EventBuilder event) throws IOException {
                                batch.add(event);
                            }

                            @Override
                            public void close() throws IOException {
                                check(batches);
                                batch.close();
                            }
                        };
                    }

                    @Override
                    public void delete(int source) throws IOException {
                        writer.delete(source);
                    }

                    @Override
                    public void commit(Map<String, String> state) throws IOException {
                        check(commits);
                        writer.commit(state);
                    }

                    @Override
                    public Map<String, String> committedState() {
                        return writer.committedState();
                    }

                    @Override
                    public void rollback() throws IOException {
                        writer.rollback();
                    }

                    @Override
                    public void close() throws IOException {
                        writer.close();
                    }
                };
            }

            @Override
            public List<String> check() throws IOException {
                return open.check();
            }

            @Override
            public List<String> strangers() throws IOException {
                return open.strangers();
            }

            @Override
            public Map<String, String> committedState() {
                return open.committedState();
            }

            @Override
            public void close() throws IOException {
                open.close();
            }
        };
    }
}

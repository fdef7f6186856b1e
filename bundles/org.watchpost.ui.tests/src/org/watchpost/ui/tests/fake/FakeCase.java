/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.journal.JournalEntry;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.store.EventStore;
import org.watchpost.model.Case;
import org.watchpost.model.util.Models;
import org.watchpost.testing.MemoryState;

/** A case in memory over a {@link FakeStore}. */
public final class FakeCase implements OpenCase {

    private final CaseState state = new MemoryState();

    private static final String SHA = "ab".repeat(32);

    private final FakeStore store;
    private final Case model = Models.newCase("Fake", ZoneOffset.UTC, Instant.EPOCH, "tester");
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final List<String> edits = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    public FakeCase(FakeStore store) {
        this.store = store;
    }

    /** The actions that were written, in order. */
    public List<String> edits() {
        return List.copyOf(edits);
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public Path folder() {
        return Path.of("/fake");
    }

    @Override
    public String name() {
        return "Fake";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public EventStore events() {
        return store;
    }

    @Override
    public Journal journal() {
        return new Journal() {
            @Override
            public JournalEntry append(String action, Map<String, String> details) {
                return new JournalEntry(1, Instant.EPOCH, "tester", action, details, "", "");
            }

            @Override
            public List<JournalEntry> read(long from, int most) {
                return List.of();
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String head() {
                return "0".repeat(64);
            }
        };
    }

    @Override
    public CaseState state() {
        return state;
    }

    @Override
    public LiveWriter openLive(String name, ImportRequest.Settings settings) throws IOException {
        throw new IOException("not used here");
    }

    @Override
    public List<SourceInfo> sources() {
        return List.of(
                new SourceInfo(0, SHA, "fake.log", "fake.log", "/var/log/fake.log", "", "fake", "UTC", true, 0, "", 0, SourceState.COMPLETE,
                        1000, 10, 0, 0, 0, 1.0, "", List.of()));
    }

    @Override
    public EvidenceBytes bytes(int source) {
        return new EvidenceBytes() {
            @Override
            public long size() {
                return 6_400_000;
            }

            @Override
            public int read(long offset, byte[] into, int at, int length) {
                byte[] pattern = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
                int count = (int) Math.max(0, Math.min(length, size() - offset));
                for (int i = 0; i < count; i++) {
                    into[at + i] = pattern[(int) ((offset + i) % pattern.length)];
                }
                return count;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    @Override
    public synchronized <T> T read(Function<Case, T> reader) {
        return reader.apply(model);
    }

    @Override
    public synchronized void edit(String action, Map<String, String> details, Consumer<Case> change) {
        change.accept(model);
        edits.add(action);
        listeners.forEach(Runnable::run);
    }

    @Override
    public ImportSummary importFiles(ImportRequest request, ImportListener listener, IProgressMonitor monitor) {
        store.grow(10);
        return new ImportSummary(List.of());
    }

    @Override
    public ImportSummary reimport(int source, ImportRequest.Settings settings, ImportListener listener, IProgressMonitor monitor)
            throws IOException {
        throw new IOException("The fake can't read again");
    }

    @Override
    public void rebuildIndex(ImportListener listener, IProgressMonitor monitor) {
        // has none
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
    }
}

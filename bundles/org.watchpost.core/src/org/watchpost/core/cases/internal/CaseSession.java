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
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.core.imports.internal.LiveSources;
import org.watchpost.core.imports.internal.Parsers;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.core.marks.ColourRules;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.marks.ValueLists;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.core.store.EventStoreProvider;
import org.watchpost.core.store.EventWriter;
import org.watchpost.core.store.IndexDamagedException;
import org.watchpost.model.Source;

/**
 * Everything of an open case together: folder, model, ledger, bytes, journal, index. One import at a time changes the index.
 */
public final class CaseSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseSession.class);

    private final CaseFolder folder;
    private final boolean readOnly;
    private final String who;
    private final @Nullable CaseLock lock;
    private final FileJournal journal;
    private final ModelStore models;
    private final StateFiles state;
    private final Ledger ledger = new Ledger();
    private final Marks marks;
    private final ValueLists lists;
    private final ColourRules colours;
    private final CustomFormats formats;
    private final SourceBytes bytes;
    private final CaseEventReader reader;
    private final Parsers parsers;
    private final Optional<Unpacker> unpacker;
    private final EventStoreProvider provider;
    private final CurrentEventStore store = new CurrentEventStore();
    private final ReentrantLock importing = new ReentrantLock(true);
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final LiveSources live;
    private volatile Set<Integer> durable = Set.of();
    private volatile int epoch;
    private EventStoreProvider.@Nullable Open index;
    private volatile String indexProblem = "";

    CaseSession(CaseFolder folder, boolean readOnly, String who, @Nullable CaseLock lock, FileJournal journal,
            org.watchpost.model.Case model,
            EventStoreProvider provider, Parsers parsers, Optional<Unpacker> unpacker) {
        this.folder = folder;
        this.readOnly = readOnly;
        this.who = who;
        this.lock = lock;
        this.journal = journal;
        this.models = new ModelStore(folder, model, journal, readOnly);
        this.state = new StateFiles(folder, journal, readOnly);
        this.marks = new Marks(state);
        this.lists = new ValueLists(state);
        this.colours = new ColourRules(state);
        store.expand(new QueryExpansion(marks, lists)::of);
        marks.onChange(store::answersChanged);
        lists.onChange(store::answersChanged);
        this.bytes = new SourceBytes(folder, ledger, models);
        this.formats = new CustomFormats(state, readOnly);
        this.parsers = parsers.with(formats);
        this.reader = new CaseEventReader(ledger, bytes, this.parsers, marks);
        this.unpacker = unpacker;
        this.provider = provider;
        this.live = new LiveSources(this);
    }

    public CaseFolder folder() {
        return folder;
    }

    public boolean readOnly() {
        return readOnly;
    }

    /** Login name of the person. */
    public String who() {
        return who;
    }

    public FileJournal journal() {
        return journal;
    }

    public ModelStore models() {
        return models;
    }

    /** Files of the case beside its model. */
    StateFiles state() {
        return state;
    }

    /** Tags and comments on events. */
    public Marks marks() {
        return marks;
    }

    /** Formats that were defined in this case. */
    public CustomFormats formats() {
        return formats;
    }

    /** Lists of values. */
    public ValueLists lists() {
        return lists;
    }

    /** Rules that colour rows. */
    public ColourRules colours() {
        return colours;
    }

    public Ledger ledger() {
        return ledger;
    }

    public SourceBytes bytes() {
        return bytes;
    }

    public CaseEventReader reader() {
        return reader;
    }

    public Parsers parsers() {
        return parsers;
    }

    public Optional<Unpacker> unpacker() {
        return unpacker;
    }

    /** The events, whichever index they are in now. */
    public CurrentEventStore store() {
        return store;
    }

    /** Sources that grow. */
    public LiveSources live() {
        return live;
    }

    /**
     * Held shared by whoever adds events beside an import, from the first event of a block until the ledger says that they are
     * in the index; held alone by whoever commits or changes the index for another.
     */
    public ReentrantReadWriteLock gate() {
        return gate;
    }

    /** Grows when the index is another than before, so that what was not committed is gone. */
    public int epoch() {
        return epoch;
    }

    /** Makes durable what is in the index, with the ledger; only for whoever may import now. */
    public void commit() throws IOException {
        gate.writeLock().lock();
        try {
            live.beforeCommit();
            writer().commit(ledger.state());
            noteDurable();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void noteDurable() {
        durable = ledger.intakes().stream().filter(Intake::ended).map(Intake::number).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Originals taken in to their end of which a commit says so: only these may become evidence. A live source may end at any
     * moment, also between a commit and what is done after it.
     */
    java.util.List<Intake> durableIntakes() {
        Set<Integer> known = durable;
        return ledger.intakes().stream().filter(intake -> intake.ended() && known.contains(intake.number())).toList();
    }

    /** Why the index can't be used, or an empty string. */
    public String indexProblem() {
        return indexProblem;
    }

    /** The case's zone. */
    public ZoneId zone() {
        return SourceCodec.zoneOf(models.read(org.watchpost.model.Case::getZone), ZoneOffset.UTC);
    }

    /**
     * The writer of the index.
     *
     * @throws CaseException if the case is open for reading only, or its index is damaged
     */
    public EventWriter writer() throws CaseException {
        EventStoreProvider.Open opened = index;
        if (readOnly) {
            throw new CaseException("The case is open for reading only");
        }
        if (opened == null || !indexProblem.isEmpty()) {
            throw new CaseException(indexProblem.isEmpty() ? "The case has been closed" : indexProblem);
        }
        return opened.writer();
    }

    /** Compares the index's checksums; one line for each damaged file. */
    public java.util.List<String> checkIndex() throws IOException {
        EventStoreProvider.Open opened = index;
        return opened == null ? java.util.List.of() : opened.check();
    }

    /** Files in the folder of the index that are not its own. */
    java.util.List<String> indexStrangers() throws IOException {
        EventStoreProvider.Open opened = index;
        return opened == null ? java.util.List.of() : opened.strangers();
    }

    /** Opens the index and takes its word for how far each source is. */
    void openIndex() throws IOException {
        boolean there = Files.isDirectory(folder.index());
        try {
            EventStoreProvider.Open opened = provider.open(folder.index(), reader, !readOnly);
            index = opened;
            ledger.load(opened.committedState());
            noteDurable();
            store.use(opened.store());
            indexProblem = "";
        } catch (IndexDamagedException e) {
            LOG.warn("The index of the case in {} is damaged", folder.root(), e);
            indexProblem = "The index of the case is damaged (" + e.getMessage() + "); nothing is lost: build it again from the evidence";
        }
        takeFromModel(there);
    }

    /** Sources the case file knows but the index does not: the index was lost, or is of an older copy of the case. */
    private void takeFromModel(boolean there) {
        Map<Integer, Source> known = models.read(SourceModels::byId);
        int lost = 0;
        for (int id = ledger.size(); known.containsKey(id + 1); id++) {
            Source source = known.get(id + 1);
            CaseSource made = SourceModels.fromModel(id, source, zone());
            ledger.add(number -> made);
            lost += source.getState() == org.watchpost.model.SourceState.PENDING ? 0 : 1;
        }
        if (lost > 0 && indexProblem.isEmpty()) {
            indexProblem = (there ? "The index of the case lacks " + lost + " of its sources" : "The index of the case is missing")
                    + "; nothing is lost: build it again from the evidence";
        }
    }

    /** After the index has failed: forgets what was not committed and opens it again. */
    public void reopenIndex() throws IOException {
        gate.writeLock().lock();
        try {
            closeIndex(true);
            bytes.forgetAll();
            openIndex();
            epoch++;
            CaseFiling.recover(this);
        } finally {
            gate.writeLock().unlock();
        }
        ledger.changed();
    }

    /** Deletes the index and opens an empty one; nothing has been read of any source then. */
    public void newIndex() throws IOException {
        gate.writeLock().lock();
        try {
            closeIndex(true);
            CaseFiling.deleteTree(folder.index());
            EventStoreProvider.Open opened = provider.open(folder.index(), reader, true);
            index = opened;
            store.use(opened.store());
            indexProblem = "";
            ledger.all().forEach(CaseSource::reset);
            epoch++;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void closeIndex(boolean forget) throws IOException {
        EventStoreProvider.Open opened = index;
        index = null;
        store.useNone();
        if (opened == null) {
            return;
        }
        try (EventStoreProvider.Open closing = opened) {
            if (forget && !readOnly) {
                closing.writer().rollback();
            }
        } catch (IOException | RuntimeException e) {
            if (!forget) {
                throw e;
            }
            // It failed before, so it may fail now: what counts is the last commit.
            LOG.warn("The index of the case in {} could not be closed in order", folder.root(), e);
        }
    }

    /** Waits until no other import runs. */
    public void beginImport(IProgressMonitor monitor) {
        try {
            while (!importing.tryLock(100, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Begins an import if no other runs. */
    public boolean tryBeginImport() {
        return importing.tryLock();
    }

    /** Lets the next import run. */
    public void endImport() {
        importing.unlock();
    }

    /** Whether an import is under way. */
    public boolean isImporting() {
        return importing.isLocked();
    }

    /** Sources that have not been read to their end, though nobody stopped them. */
    public boolean unfinished(CaseSource source) {
        return source.state() == SourceState.IMPORTING || source.state() == SourceState.PENDING;
    }

    @Override
    public void close() {
        live.close();
        try {
            closeIndex(false);
        } catch (IOException e) {
            LOG.warn("The index of the case in {} could not be closed", folder.root(), e);
        }
        bytes.close();
        try {
            journal.close();
        } catch (IOException e) {
            LOG.warn("The journal of the case in {} could not be closed", folder.root(), e);
        }
        CaseLock held = lock;
        if (held != null) {
            held.close();
        }
    }
}

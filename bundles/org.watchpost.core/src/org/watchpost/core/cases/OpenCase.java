/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.marks.ColourRules;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.marks.ValueLists;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.core.store.EventStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.model.Case;

/**
 * A case that is open. Safe for use by several threads; methods that read or write files must not be called on the UI
 * thread. Whoever opened it closes it.
 */
public interface OpenCase extends AutoCloseable {

    /** Its folder, absolute. */
    Path folder();

    /** Name for people. */
    String name();

    /** The zone times are shown in unless the person chooses another. */
    ZoneId zone();

    boolean readOnly();

    /**
     * Why the index can't be used, for people, with what to do; an empty string if it can. Until it has been
     * {@linkplain #rebuildIndex built again} the case has no events, or not all of them, and takes nothing in.
     */
    default String indexProblem() {
        return "";
    }

    /** The events; the object stays the same while the case is open. */
    EventStore events();

    /** What was done. */
    Journal journal();

    /** What the case keeps beside its model. */
    CaseState state();

    /** Tags and comments on events. */
    default Marks marks() {
        return new Marks(state());
    }

    /** Rules that colour rows. */
    default ColourRules colours() {
        return new ColourRules(state());
    }

    /** Formats that were defined for this case. */
    default CustomFormats formats() {
        return new CustomFormats(state(), readOnly());
    }

    /** Lists of values queries can name. */
    default ValueLists lists() {
        return new ValueLists(state());
    }

    /**
     * Begins a source that grows; it is searchable while it does. Runs beside imports.
     *
     * @param name     what the source is called for people: {@code syslog tcp 6514}; no path
     * @param settings how to read it; without a format it is recognised from what is appended first
     * @throws CaseException if the case is open for reading only or its index can't be used
     */
    LiveWriter openLive(String name, ImportRequest.Settings settings) throws IOException;

    /**
     * Like {@link #openLive(String, org.watchpost.core.imports.ImportRequest.Settings)} for what comes from a place that has a name.
     *
     * @param origin where the bytes come from: an absolute path, an address; {@link SourceInfo#origin()} of each part
     */
    default LiveWriter openLive(String name, String origin, ImportRequest.Settings settings) throws IOException {
        return openLive(name, settings);
    }

    /** All sources, by number. */
    List<SourceInfo> sources();

    /** Bytes of a source, at random. */
    EvidenceBytes bytes(int source) throws IOException;

    /**
     * Reads the model. The function must not change it nor keep a reference to any of it beyond the call; it runs at once and
     * may be called on any thread.
     */
    <T> T read(Function<Case, T> reader);

    /**
     * Changes the model, saves it and writes the journal entry, in that order under one lock; not for the UI thread.
     *
     * @param action  what was done, a short verb phrase for the journal: {@code finding.created}
     * @param details facts for the journal entry; no secrets
     * @throws CaseException if the case is open for reading only or can't be saved; the change is then taken back
     */
    void edit(String action, Map<String, String> details, Consumer<Case> change) throws IOException;

    /**
     * Takes files in; returns when all is done. One import runs at a time, others wait.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was read stays and the case is consistent
     */
    ImportSummary importFiles(ImportRequest request, ImportListener listener, IProgressMonitor monitor) throws IOException;

    /**
     * Reads a source again from its evidence with other settings, and replaces its events.
     *
     * @param settings format, zone, year, shift; absent ones stay as they are
     */
    ImportSummary reimport(int source, ImportRequest.Settings settings, ImportListener listener, IProgressMonitor monitor)
            throws IOException;

    /** Builds the index again from evidence, for when it was damaged. */
    void rebuildIndex(ImportListener listener, IProgressMonitor monitor) throws IOException;

    /**
     * Is told after model or sources have changed, on any thread.
     *
     * @return to be called when no longer interested
     */
    Runnable onChange(Runnable listener);

    /** Saves what must be saved and lets go of all files and the lock. */
    @Override
    void close();
}

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
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.imports.AfterImport;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.internal.Importer;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.marks.ColourRules;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.marks.ValueLists;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.core.journal.internal.FileJournal.Draft;
import org.watchpost.core.store.EventStore;
import org.watchpost.model.Case;

/** A case in a folder. */
public final class FolderCase implements OpenCase {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCase.class);

    private final CaseSession session;
    private final List<AfterImport> after;

    FolderCase(CaseSession session, List<AfterImport> after) {
        this.session = session;
        this.after = after;
    }

    /** What operations that look behind the case need. */
    public CaseSession session() {
        return session;
    }

    @Override
    public Path folder() {
        return session.folder().root();
    }

    @Override
    public String name() {
        return session.models().read(Case::getName);
    }

    @Override
    public ZoneId zone() {
        return session.zone();
    }

    @Override
    public boolean readOnly() {
        return session.readOnly();
    }

    @Override
    public String indexProblem() {
        return session.indexProblem();
    }

    @Override
    public EventStore events() {
        return session.store();
    }

    @Override
    public Journal journal() {
        return session.journal();
    }

    @Override
    public Marks marks() {
        return session.marks();
    }

    @Override
    public CustomFormats formats() {
        return session.formats();
    }

    @Override
    public ColourRules colours() {
        return session.colours();
    }

    @Override
    public ValueLists lists() {
        return session.lists();
    }

    @Override
    public CaseState state() {
        return session.state();
    }

    @Override
    public LiveWriter openLive(String name, ImportRequest.Settings settings) throws IOException {
        return session.live().open(name, name, settings);
    }

    @Override
    public LiveWriter openLive(String name, String origin, ImportRequest.Settings settings) throws IOException {
        return session.live().open(name, origin, settings);
    }

    @Override
    public List<SourceInfo> sources() {
        return session.ledger().infos();
    }

    @Override
    public EvidenceBytes bytes(int source) throws IOException {
        return session.bytes().of(source);
    }

    @Override
    public <T> T read(Function<Case, T> reader) {
        return session.models().read(reader);
    }

    @Override
    public void edit(String action, Map<String, String> details, Consumer<Case> change) throws IOException {
        session.models().update(List.of(new Draft(action, details)), change);
        session.ledger().changed();
    }

    @Override
    public ImportSummary importFiles(ImportRequest request, ImportListener listener, IProgressMonitor monitor) throws IOException {
        ImportSummary summary = Importer.run(session, listener, monitor, importer -> importer.importFiles(request));
        for (AfterImport one : after) {
            try {
                one.imported(this, monitor);
            } catch (IOException e) {
                // what was taken in is there all the same
                LOG.warn("Work after the import failed", e);
                listener.note("not all was done after the import: " + e.getMessage());
            }
        }
        return summary;
    }

    @Override
    public ImportSummary reimport(int source, ImportRequest.Settings settings, ImportListener listener, IProgressMonitor monitor)
            throws IOException {
        return Importer.run(session, listener, monitor, importer -> importer.reimport(source, settings));
    }

    @Override
    public void rebuildIndex(ImportListener listener, IProgressMonitor monitor) throws IOException {
        Importer.rebuild(session, listener, monitor);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return session.ledger().onChange(listener);
    }

    @Override
    public void close() {
        session.close();
    }
}

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
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.core.journal.internal.FileJournal.Draft;
import org.watchpost.model.Case;
import org.watchpost.model.util.CaseFiles;

/**
 * The model of an open case and its file. A change is made to a copy, which takes the place of the model once it has been
 * saved and written down in the journal: readers never wait and never see half a change, and a change that can't be saved
 * never happened.
 */
public final class ModelStore {

    private final CaseFolder folder;
    private final FileJournal journal;
    private final boolean readOnly;
    private final ReentrantLock saving = new ReentrantLock();
    private volatile Case model;

    ModelStore(CaseFolder folder, Case model, FileJournal journal, boolean readOnly) {
        this.folder = folder;
        this.model = model;
        this.journal = journal;
        this.readOnly = readOnly;
    }

    /** Reads the model, which must not be changed. */
    public <T> T read(Function<Case, T> reader) {
        return reader.apply(model);
    }

    /**
     * Changes the model, saves it and writes the journal entries; all or nothing.
     *
     * @param drafts at least one; the last one is told the hash of the case file
     */
    public void update(List<Draft> drafts, Consumer<Case> change) throws IOException {
        if (readOnly) {
            throw new CaseException("The case is open for reading only");
        }
        saving.lock();
        try {
            Case next = EcoreUtil.copy(model);
            change.accept(next);
            byte[] bytes;
            try {
                bytes = CaseFiles.toBytes(next);
            } catch (IllegalArgumentException e) {
                throw new CaseException("The case can't be saved: " + e.getMessage(), e);
            }
            String hash = Sha256.of(bytes, 0, bytes.length);
            List<Draft> entries = new ArrayList<>(drafts);
            Draft last = entries.removeLast();
            Map<String, String> details = new LinkedHashMap<>(last.details());
            details.put(FileJournal.CASE_HASH, hash);
            entries.add(new Draft(last.action(), details));
            boolean[] saved = new boolean[1];
            try {
                journal.append(entries, hash, () -> {
                    CaseFiles.save(next, folder.model());
                    saved[0] = true;
                });
            } catch (IOException e) {
                if (saved[0]) {
                    restore(e);
                }
                throw e;
            }
            model = next;
        } finally {
            saving.unlock();
        }
    }

    /** Takes back a save whose journal entry could not be written. If this fails too, the journal tells the two apart later. */
    private void restore(IOException cause) {
        try {
            CaseFiles.save(model, folder.model());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.UnknownFormatException;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.journal.internal.FileJournal.Draft;

/**
 * Runs imports: takes up what was interrupted, takes in files, then reads those that had to wait because their year is told by
 * others.
 */
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    private static final int MOST_PATHS = 20;

    /** What is to be done. */
    @FunctionalInterface
    public interface Task {
        void run(Importer importer) throws IOException;
    }

    private final CaseSession session;
    private final ImportListener listener;
    private final ImportRun run;

    private Importer(CaseSession session, ImportListener listener, ImportRun run) {
        this.session = session;
        this.listener = listener;
        this.run = run;
    }

    /**
     * Runs one task; other imports of the case wait.
     *
     * @throws OperationCanceledException when cancelled; what was read stays and the case is consistent
     */
    public static ImportSummary run(CaseSession session, ImportListener listener, IProgressMonitor monitor, Task task) throws IOException {
        if (session.readOnly()) {
            throw new CaseException("The case is open for reading only; nothing can be taken in");
        }
        session.beginImport(monitor);
        try {
            return runAlone(session, listener, monitor, task);
        } finally {
            session.endImport();
        }
    }

    private static ImportSummary runAlone(CaseSession session, ImportListener listener, IProgressMonitor monitor, Task task)
            throws IOException {
        try (ImportRun run = new ImportRun(session, listener, monitor)) {
            task.run(new Importer(session, listener, run));
            return new ImportSummary(run.results());
        } catch (IndexFailure e) {
            LOG.error("The import into {} ended because the index could not be written", session.folder().root(), e);
            session.reopenIndex();
            throw new CaseException(e.getMessage() + ". What was read before the last commit is kept; import the same files again to go on",
                    e);
        }
    }

    /** Takes files in. */
    public void importFiles(ImportRequest request) throws IOException {
        Settings settings = request.settings();
        String format = settings.format();
        if (format != null && session.parsers().find(format).isEmpty()) {
            throw new UnknownFormatException(format, session.parsers().formats());
        }
        SourceImport sources = new SourceImport(run, settings);
        FileWalker walker = new FileWalker();
        request.paths().forEach(walker::walk);
        Resumer resumer = new Resumer(run, sources);
        try {
            resumer.resume(walker.items().stream().map(item -> item.file().toString()).collect(Collectors.toSet()));
            take(walker, new FileImport(run, sources, request.link()));
            sources.readPostponed();
            run.drain();
            resumer.resume(Set.of());
        } catch (OperationCanceledException e) {
            sources.cancelPostponed();
            run.finish(List.of(summary("import.cancelled", request)));
            throw e;
        }
        run.finish(List.of(summary("import.finished", request)));
    }

    private void take(FileWalker walker, FileImport files) throws IOException {
        walker.items().forEach(item -> run.meter().total(item.size()));
        walker.notes().forEach(listener::note);
        for (FileWalker.Problem problem : walker.problems()) {
            run.result(run.slot(), new SourceResult(problem.shown(), -1, "", "", 0, 0, 0, 0, 0, 0, Status.FAILED, problem.message()));
        }
        for (FileWalker.Item item : walker.items()) {
            run.between();
            run.meter().source(item.path());
            files.take(item);
        }
    }

    private Draft summary(String action, ImportRequest request) {
        List<SourceResult> results = run.results();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("paths", request.paths().stream().limit(MOST_PATHS).map(Path::toString).collect(Collectors.joining(", "))
                + (request.paths().size() > MOST_PATHS ? " and " + (request.paths().size() - MOST_PATHS) + " more" : ""));
        details.put("how", request.link() ? "linked" : "copied");
        for (Status status : Status.values()) {
            long count = results.stream().filter(result -> result.status() == status).count();
            if (count > 0) {
                details.put(status.name().toLowerCase(java.util.Locale.ROOT), Long.toString(count));
            }
        }
        details.put("events", Long.toString(results.stream().mapToLong(SourceResult::events).sum()));
        details.put("errors", Long.toString(results.stream().mapToLong(SourceResult::errors).sum()));
        return new Draft(action, details);
    }

    /** Reads one source again with other settings. */
    public void reimport(int source, Settings settings) throws IOException {
        Rereader rereader = new Rereader(run);
        try {
            rereader.again(source, settings);
        } catch (OperationCanceledException e) {
            run.finish(List.of(new Draft("source.reimport.cancelled", Map.of("source", Integer.toString(source)))));
            throw e;
        }
        run.finish(List.of(rereader.draft(source)));
    }

    /**
     * Reads all sources again into a new index; other imports of the case wait.
     *
     * @throws OperationCanceledException when cancelled; the next import goes on with it
     */
    public static void rebuild(CaseSession session, ImportListener listener, IProgressMonitor monitor) throws IOException {
        if (session.readOnly()) {
            throw new CaseException("The case is open for reading only; its index can't be built again");
        }
        session.beginImport(monitor);
        try {
            session.newIndex();
            session.live().recover();
            runAlone(session, listener, monitor, Importer::readAll);
        } finally {
            session.endImport();
        }
    }

    private void readAll() throws IOException {
        session.ledger().all().forEach(source -> run.meter().total(source.bytes()));
        SourceImport sources = new SourceImport(run, Settings.NONE);
        run.commit(null);
        try {
            new Resumer(run, sources).resumeOriginals(Set.of());
            new Rereader(run).all();
        } catch (OperationCanceledException e) {
            run.finish(List.of(new Draft("index.rebuild.cancelled", Map.of())));
            throw e;
        }
        run.finish(List.of(new Draft("index.rebuilt", Map.of("sources", Integer.toString(session.ledger().size())))));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportProgress;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Format;

/** Takes files in, in the background, and tells the window's import state how it goes. */
public final class ImportJob extends Job {

    /** All imports; tests join on it. */
    public static final Object FAMILY = new Object();

    /** What reads. */
    @FunctionalInterface
    interface Work {
        ImportSummary run(ImportListener listener, IProgressMonitor monitor) throws IOException;
    }

    private static final String CANCELLED = "Cancelled: what was read stays, the rest is read with the next import";

    private final ImportState state;
    private final Work work;
    private final Display display;

    /** To be made on the UI thread. */
    ImportJob(ImportState state, String name, Work work) {
        super(name);
        this.state = state;
        this.work = work;
        this.display = Display.getCurrent();
        setPriority(LONG);
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void done(IJobChangeEvent event) {
                // A job that is cancelled before it starts never runs, but is over all the same.
                ui(() -> {
                    if (state.job().filter(ImportJob.this::equals).isPresent()) {
                        state.end(ImportJob.this, CANCELLED);
                    }
                });
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ImportSummary summary = work.run(new Listener(), monitor);
            ui(() -> state.end(this, outcome(summary)));
        } catch (OperationCanceledException e) {
            ui(() -> state.end(this, CANCELLED));
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            ui(() -> state.end(this, "The import failed: " + Errors.reason(e)));
            Errors.show("The import failed", "Nothing that was read is lost. Import the files again to go on.", e);
        }
        return Status.OK_STATUS;
    }

    private void ui(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    static String outcome(ImportSummary summary) {
        long events = 0;
        long errors = 0;
        long failed = 0;
        for (SourceResult source : summary.sources()) {
            events += source.events();
            errors += source.errors();
            failed += source.status() == ImportSummary.Status.FAILED ? 1 : 0;
        }
        return Format.count(summary.sources().size(), "source") + ", " + Format.count(events, "event")
                + (errors > 0 ? ", " + Format.number(errors) + " of them could not be parsed" : "")
                + (failed > 0 ? ", " + Format.count(failed, "source") + " could not be read" : "");
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    /** Hops to the UI thread. */
    private final class Listener implements ImportListener {
        @Override
        public void progress(ImportProgress progress) {
            ui(() -> {
                if (state.job().filter(ImportJob.this::equals).isPresent()) {
                    state.progress(progress);
                }
            });
        }

        @Override
        public void finished(SourceResult result) {
            ui(() -> state.finished(result));
        }

        @Override
        public void note(String note) {
            ui(() -> state.note(note));
        }
    }
}

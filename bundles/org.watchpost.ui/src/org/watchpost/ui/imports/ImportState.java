/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.imports.ImportProgress;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.ui.util.Format;

/** How the import of a window goes, and what came of those before. For the UI thread. */
public final class ImportState {

    private static final int MOST = 10_000;

    private final Runnable changed;
    private final List<SourceResult> results = new ArrayList<>();
    private @Nullable ImportProgress progress;
    private @Nullable Job job;
    private String note = "";

    public ImportState(Runnable changed) {
        this.changed = changed;
    }

    /** An import has begun. */
    void begin(Job newJob) {
        job = newJob;
        progress = null;
        note = "";
        changed.run();
    }

    void progress(ImportProgress now) {
        progress = now;
        changed.run();
    }

    void finished(SourceResult result) {
        if (results.size() < MOST) {
            results.add(result);
        }
        changed.run();
    }

    void note(String text) {
        note = text;
        changed.run();
    }

    /** The import has ended. */
    void end(Job ended, String outcome) {
        if (job == ended) {
            job = null;
            progress = null;
        }
        note = outcome;
        changed.run();
    }

    /** Forgets what came of earlier imports. */
    public void clear() {
        results.clear();
        note = "";
        changed.run();
    }

    public boolean running() {
        return job != null;
    }

    /** Stops the import; what has been read stays. */
    public void cancel() {
        Job running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /** The job that runs. */
    public Optional<Job> job() {
        return Optional.ofNullable(job);
    }

    public Optional<ImportProgress> progress() {
        return Optional.ofNullable(progress);
    }

    /** What came of each source, in the order of reading. */
    public List<SourceResult> results() {
        return List.copyOf(results);
    }

    /** What there is to say about the import as a whole; may be empty. */
    public String noteText() {
        return note;
    }

    /** One line for the status line: {@code importing 62 % 21 MB/s, 12 s left}; empty when nothing runs. */
    public String line() {
        ImportProgress now = progress;
        if (now == null) {
            return job == null ? "" : "importing…";
        }
        StringBuilder text = new StringBuilder("importing ");
        if (now.bytesTotal() > 0) {
            text.append(Math.min(100, now.bytesDone() * 100 / now.bytesTotal())).append(" % ");
        }
        text.append(Format.bytes(now.bytesPerSecond())).append("/s");
        if (now.secondsLeft() >= 0) {
            text.append(", ").append(Format.duration(now.secondsLeft())).append(" left");
        }
        return text.toString();
    }
}

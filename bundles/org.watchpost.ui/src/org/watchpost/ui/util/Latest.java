/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * Background work of which only the newest run counts: starting a run cancels the one before, and what a cancelled run
 * yields is dropped. To be used from the UI thread only; the work itself runs in a system job.
 *
 * @param <T> what the work yields
 */
public final class Latest<T> {

    /** Jobs of all views; tests join on it. */
    public static final Object FAMILY = new Object();

    /** Work off the UI thread. */
    @FunctionalInterface
    public interface Work<T> {
        T run(IProgressMonitor monitor) throws Exception;
    }

    private final Executor ui;
    private final String name;
    private @Nullable Job current;
    private @Nullable Runnable waiting;

    /**
     * @param ui   runs things on the UI thread, see {@link Ui#executor}
     * @param name what is done, for the progress view
     */
    public Latest(Executor ui, String name) {
        this.ui = ui;
        this.name = name;
    }

    /** Starts the work at once. */
    public void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(0, work, done, failed);
    }

    /** Starts the work after so many milliseconds, unless another run was started by then. */
    public void run(long delay, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        cancel();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.run(monitor);
                    finish(this, () -> done.accept(result));
                } catch (OperationCanceledException e) {
                    finish(this, () -> {
                    });
                } catch (Exception e) {
                    finish(this, () -> failed.accept(e));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        current = job;
        job.schedule(delay);
    }

    private void finish(Job job, Runnable what) {
        ui.execute(() -> {
            if (current == job) {
                current = null;
                what.run();
                Runnable next = waiting;
                waiting = null;
                if (next != null && current == null) {
                    next.run();
                }
            }
        });
    }

    /**
     * Lets a request that starts a run wait until the run under way is over; only the newest request waits. For refreshes that
     * come faster than they can be met: none is cancelled in the middle, and the last one is always met.
     */
    public void whenIdle(Runnable request) {
        if (current == null) {
            request.run();
        } else {
            waiting = request;
        }
    }

    /** Whether a run is under way. */
    public boolean busy() {
        return current != null;
    }

    /** Gives the run up. */
    public void cancel() {
        Job job = current;
        current = null;
        waiting = null;
        if (job != null) {
            job.cancel();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.jspecify.annotations.Nullable;

/** A monitor whose progress is shown in percent. Used by one thread, cancelled by any. */
public final class ShownMonitor extends ProgressMonitorWrapper {

    private final Progress progress;
    private final String what;
    private int total;
    private double done;

    /**
     * @param monitor  is asked whether to cancel
     * @param progress where it is shown
     * @param what     what is going on, as the first word of the line
     */
    public ShownMonitor(IProgressMonitor monitor, Progress progress, String what) {
        super(monitor);
        this.progress = progress;
        this.what = what;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        total = totalWork;
    }

    @Override
    public void subTask(@Nullable String name) {
        progress.status(what + " " + (name == null ? "" : name));
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        if (total > 0) {
            progress.status(String.format(Locale.ROOT, "%s %3.0f %%", what, Math.min(100, 100 * done / total)));
        }
    }
}

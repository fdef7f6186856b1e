/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/** The monitor of what the current thread is doing, for code that Lucene calls. */
final class Cancellation {

    private static final ThreadLocal<IProgressMonitor> MONITOR = new ThreadLocal<>();

    private Cancellation() {
    }

    /** Sets the monitor of this thread; null when done. */
    static void set(@Nullable IProgressMonitor monitor) {
        if (monitor == null) {
            MONITOR.remove();
        } else {
            MONITOR.set(monitor);
        }
    }

    /** The monitor of this thread. */
    static @Nullable IProgressMonitor get() {
        return MONITOR.get();
    }

    /** @throws OperationCanceledException if the person has cancelled what this thread does */
    static void check() {
        IProgressMonitor monitor = MONITOR.get();
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Turns an interrupt of the process (Ctrl+C, SIGTERM) into a cancel of the running command, and lets the process end only when
 * the command has closed what it had open.
 */
final class Interrupt {

    /** An import writes out what it has read, which takes a second or two; this is for very slow disks. */
    private static final long PATIENCE_SECONDS = 60;

    /** {@link NullProgressMonitor}, but visible to all threads at once. */
    private static final class Monitor extends NullProgressMonitor {

        private volatile boolean cancelled;

        @Override
        public boolean isCanceled() {
            return cancelled;
        }

        @Override
        public void setCanceled(boolean value) {
            cancelled = value;
        }
    }

    private final Monitor monitor = new Monitor();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "watchpost-interrupt");

    IProgressMonitor monitor() {
        return monitor;
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The command is done: from now on interrupts end the process at once. */
    void finished() {
        done.countDown();
        if (!monitor.isCanceled()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is going down already: the hook sees that the command is done
                monitor.setCanceled(true);
            }
        }
    }

    private void interrupted() {
        monitor.setCanceled(true);
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // the virtual machine would answer 143 for SIGTERM, and the framework may be half way down: all is closed, so end here
        Runtime.getRuntime().halt(ExitStatus.CANCELLED);
    }
}

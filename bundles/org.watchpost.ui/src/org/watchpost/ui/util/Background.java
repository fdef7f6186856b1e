/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.errors.Errors;

/** One-off work off the UI thread that the person has asked for; failures go to the error door. */
public final class Background {

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        void run(IProgressMonitor monitor) throws Exception;
    }

    private Background() {
    }

    /**
     * Runs work in a job which the progress view shows.
     *
     * @param name   what is done, for example {@code Exporting events}
     * @param advice what the person can do if it fails; may be empty
     */
    public static Job run(String name, String advice, Work work) {
        return run(name, advice, null, work);
    }

    /**
     * The same, never beside other work with a conflicting rule; such work is done in the order it is given here.
     *
     * @param rule what it must not run beside, or null
     */
    public static Job run(String name, String advice, @Nullable ISchedulingRule rule, Work work) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (Exception e) {
                    Errors.show(name + " failed", advice, e);
                    return Status.OK_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Latest.FAMILY;
            }
        };
        job.setRule(rule);
        job.setUser(false);
        job.schedule();
        return job;
    }
}

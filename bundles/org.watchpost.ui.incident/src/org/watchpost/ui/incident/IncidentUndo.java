/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.EditIncidentOperation;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;

/** A change to the incident that Edit > Undo takes back. It is on disk a moment later, one after the other. */
final class IncidentUndo extends AbstractOperation {

    /** Changes are written in the order in which they were made. */
    private static final ISchedulingRule ORDER = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final OpenCase open;
    private final String action;
    private volatile IncidentChange forth;
    private volatile @Nullable IncidentChange back;

    private IncidentUndo(String label, OpenCase open, String action, IncidentChange forth) {
        super(label);
        this.open = open;
        this.action = action;
        this.forth = forth;
    }

    /**
     * Makes a change; for the UI thread.
     *
     * @param action for the journal
     */
    static void run(String label, OpenCase open, String action, IncidentChange change) {
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        IncidentUndo operation = new IncidentUndo(label, open, action, change);
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, null, null);
        } catch (ExecutionException e) {
            Errors.show(label + " failed", "", e);
        }
    }

    private IStatus start(boolean undo) {
        Job job = new Job(getLabel()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    IncidentChange change = undo ? back : forth;
                    if (change != null) {
                        IncidentChange inverse = new EditIncidentOperation(open, undo ? action + ".undone" : action, change).run(monitor);
                        if (undo) {
                            forth = inverse;
                        } else {
                            back = inverse;
                        }
                    }
                } catch (java.io.IOException e) {
                    Errors.show(getName() + " failed", "Check that the case is open for writing.", e);
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Latest.FAMILY;
            }
        };
        job.setSystem(true);
        job.setRule(ORDER);
        job.schedule();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(false);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(false);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(true);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.io.IOException;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;

/** A decision that Edit > Undo takes back. The case is written in the background. */
public final class FindingUndo extends AbstractOperation {

    /** What is decided, and what takes it back; each runs on a background thread, never both at once. */
    public interface Decision {

        void forth(IProgressMonitor monitor) throws IOException;

        void back(IProgressMonitor monitor) throws IOException;

        /** One that needs to remember nothing. */
        static Decision of(Change forth, Change back) {
            return new Decision() {
                @Override
                public void forth(IProgressMonitor monitor) throws IOException {
                    forth.run(monitor);
                }

                @Override
                public void back(IProgressMonitor monitor) throws IOException {
                    back.run(monitor);
                }
            };
        }
    }

    /** Changes the case. */
    @FunctionalInterface
    public interface Change {
        void run(IProgressMonitor monitor) throws IOException;
    }

    private final Decision decision;

    private FindingUndo(String label, Decision decision) {
        super(label);
        this.decision = decision;
    }

    /** The undo list decisions are on. */
    public static IUndoContext context() {
        return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
    }

    /** Makes a decision. */
    public static void run(String label, Decision decision) {
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        FindingUndo operation = new FindingUndo(label, decision);
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, null, null);
        } catch (ExecutionException e) {
            Errors.show(label + " failed", "", e);
        }
    }

    private IStatus start(Change change) {
        Background.run(getLabel(), "Check that the case is open for writing.", change::run);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(decision::forth);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(decision::forth);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return start(decision::back);
    }
}

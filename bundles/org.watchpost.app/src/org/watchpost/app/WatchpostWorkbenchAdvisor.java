/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.slf4j.LoggerFactory;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.imports.ImportJob;
import org.watchpost.ui.util.Latest;

/** The workbench as a whole: remembers its layout, closes cases before it ends, sends what nobody caught to the error door. */
final class WatchpostWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;

    WatchpostWorkbenchAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StartPerspective.ID;
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WatchpostWindowAdvisor(configurer, arguments);
    }

    /** Shows the start page last, so that the next start begins with it and makes no views it does not show. */
    @Override
    public boolean preShutdown() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            CaseActions.close(InvestigationContext.of(window));
        }
        return true;
    }

    /** Waits until cases are closed: what was imported last must reach the disk. */
    @Override
    public void postShutdown() {
        try {
            Job.getJobManager().join(ImportJob.FAMILY, new NullProgressMonitor());
            Job.getJobManager().join(Latest.FAMILY, SubMonitor.convert(new NullProgressMonitor()));
        } catch (OperationCanceledException e) {
            LoggerFactory.getLogger(getClass()).warn("Ended before everything was closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null
    public void eventLoopException(Throwable problem) {
        Errors.show("Something went wrong in the workbench", "What you did last may not have happened. View > Error Log has the details.",
                problem);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.imports.ImportJob;
import org.watchpost.ui.util.Latest;

/** The window as a whole, and the way to its parts. Call from the test's thread. */
public final class Workbench {

    private Workbench() {
    }

    public static IWorkbenchWindow window() {
        return UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    public static Shell shell() {
        return UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    public static InvestigationContext context() {
        return UiThread.call(() -> InvestigationContext.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    /** Shows a case (or none) as if it had been opened; the one before is closed. */
    public static void show(@org.jspecify.annotations.Nullable OpenCase open) {
        InvestigationContext context = context();
        Optional<OpenCase> before = UiThread.call(() -> context.setCase(open));
        before.ifPresent(OpenCase::close);
        idle();
    }

    /** Looks for something in the way a saved search does. */
    public static void search(Search search) {
        InvestigationContext context = context();
        UiThread.run(() -> context.search(search));
        idle();
    }

    /** Waits until neither views nor imports have anything to do. */
    public static void idle() {
        try {
            for (int i = 0; i < 3; i++) {
                UiThread.call(() -> true);
                Job.getJobManager().join(ImportJob.FAMILY, new NullProgressMonitor());
                Job.getJobManager().join(Latest.FAMILY, new NullProgressMonitor());
            }
            UiThread.call(() -> true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The id of the perspective that is shown. */
    public static String perspective() {
        return UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getPerspective().getId());
    }

    /** What the status bar says. */
    public static String status() {
        return UiThread.call(() -> Widgets.get(org.eclipse.swt.widgets.Label.class, "status.text").getText());
    }

    /** Waits until the status bar says something. */
    public static void waitForStatus(String text) {
        UiThread.waitFor("the status bar to say " + text,
                () -> Widgets.get(org.eclipse.swt.widgets.Label.class, "status.text").getText().contains(text));
    }

    /** Runs a command by its id, as a menu does; does not wait for dialogs it opens. */
    public static void command(String id) {
        UiThread.start(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(org.eclipse.ui.handlers.IHandlerService.class)
                        .executeCommand(id, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Shows a view. */
    public static void showView(String id) {
        UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(id));
    }

    /** Shows a perspective. */
    public static void showPerspective(String id) {
        UiThread.call(() -> PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }
}

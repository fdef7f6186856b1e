/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.errors.Errors;

/** Finding and showing views of the active window. */
public final class Parts {

    private Parts() {
    }

    /** Shows a view and gives it the focus; null if it can't be shown. */
    public static @Nullable IViewPart activate(String id) {
        return show(id, IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** Shows a view without giving it the focus; null if it can't be shown. */
    public static @Nullable IViewPart reveal(String id) {
        return show(id, IWorkbenchPage.VIEW_VISIBLE);
    }

    /** Shows a perspective in the active window; nothing happens if there is none of that id. */
    public static void perspective(String id) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id) == null) {
            return;
        }
        try {
            PlatformUI.getWorkbench().showPerspective(id, window);
        } catch (WorkbenchException e) {
            Errors.show("The perspective could not be opened", "Choose Window > Reset Perspective.", e);
        }
    }

    private static @Nullable IViewPart show(String id, int mode) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return null;
        }
        try {
            return page.showView(id, null, mode);
        } catch (PartInitException e) {
            Errors.show("The view could not be opened", "Choose Window > Reset Perspective.", e);
            return null;
        }
    }
}

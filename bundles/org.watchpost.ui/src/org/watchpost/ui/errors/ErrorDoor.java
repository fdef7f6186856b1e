/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.errors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product's one error handler: everything that goes wrong anywhere comes through here. */
public final class ErrorDoor extends AbstractStatusHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if (status.matches(IStatus.CANCEL)) {
            return;
        }
        if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
            log(status);
        }
        boolean show = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() >= IStatus.WARNING;
        if (show && PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> ErrorDialog.show(shell(), status));
        }
    }

    private static @Nullable Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    private static void log(IStatus status) {
        String text = status.getMessage();
        for (IStatus child : status.getChildren()) {
            text += " | " + child.getMessage();
        }
        if (status.getSeverity() >= IStatus.ERROR) {
            LOG.error(text, status.getException());
        } else if (status.getSeverity() == IStatus.WARNING) {
            LOG.warn(text, status.getException());
        } else {
            LOG.info(text, status.getException());
        }
    }
}

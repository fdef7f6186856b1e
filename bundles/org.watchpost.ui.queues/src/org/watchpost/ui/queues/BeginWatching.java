/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.watchpost.ui.InvestigationContext;

/** Who has servers watched is told of alarms from the start, whatever perspective is shown; who has none pays nothing. */
public final class BeginWatching implements IStartup {

    @Override
    public void earlyStartup() {
        if (QueueWatch.isConfigured()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> {
                for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                    QueueWatch watch = QueueWatch.get();
                    watch.whenOpen(window.getShell(), monitor -> watch.follow(window.getShell(), InvestigationContext.of(window)));
                }
            });
        }
    }
}

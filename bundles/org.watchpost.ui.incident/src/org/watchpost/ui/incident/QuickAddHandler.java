/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.SelectedEvents;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** A line of the timeline from anywhere, for the selected events if there are any. */
public final class QuickAddHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            InvestigationContext context = InvestigationContext.of(window);
            OpenCase open = context.openCase().orElse(null);
            if (open == null || open.readOnly()) {
                Errors.show("The timeline belongs to a case", "Open a case for writing first.", null);
                return null;
            }
            SelectedEvents selected = SelectedEvents.of(context, open);
            Background.run("Reading the events", "", monitor -> {
                List<Event> events = selected.read(EventDrops.MOST, monitor);
                Ui.async(window.getShell(), () -> new QuickAddDialog(window.getShell(), open, events, context.zone()).open());
            });
        }
        return null;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The incident: its pages left, the chosen one right. */
public final class IncidentView extends ContextView {

    /** Its id. */
    public static final String ID = "org.watchpost.ui.incident.view";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        IncidentPane pane = new IncidentPane(parent, context);
        new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
                .fillActionBars(getViewSite().getActionBars());
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The findings of the case, to read and change. */
public final class FindingsView extends ContextView {

    public static final String ID = "org.watchpost.ui.findings";

    private @Nullable FindingsPane pane;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        FindingsPane made = new FindingsPane(parent, context, getViewSite());
        pane = made;
        new UndoRedoActionGroup(getSite(), FindingUndo.context(), true).fillActionBars(getViewSite().getActionBars());
        return made::setFocus;
    }

    /** Selects a finding. */
    public void select(String id) {
        FindingsPane shown = pane;
        if (shown != null) {
            shown.select(id);
        }
    }
}

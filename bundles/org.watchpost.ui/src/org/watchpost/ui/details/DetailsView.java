/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** Everything about the event that has the focus. */
public final class DetailsView extends ContextView {

    public static final String ID = "org.watchpost.ui.details";

    private @Nullable DetailsPane pane;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        DetailsPane made = new DetailsPane(parent, context);
        pane = made;
        return made::setFocus;
    }

    /** Shows the event's bytes in its evidence. */
    public void showEvidence() {
        DetailsPane shown = pane;
        if (shown != null) {
            shown.showEvidence();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.indicators;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The watch lists of the case, and where their indicators were seen. */
public final class IndicatorsView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.indicators";

    private @Nullable IndicatorsPane pane;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        IndicatorsPane made = new IndicatorsPane(parent, context);
        pane = made;
        return made::setFocus;
    }

    /** Adds the indicator in a value, defanged or not. */
    public void add(String value) {
        IndicatorsPane made = pane;
        if (made != null) {
            made.add(value);
        }
    }

    /** Adds what the selected events hold. */
    public void addSelection() {
        IndicatorsPane made = pane;
        if (made != null) {
            made.addSelection();
        }
    }
}

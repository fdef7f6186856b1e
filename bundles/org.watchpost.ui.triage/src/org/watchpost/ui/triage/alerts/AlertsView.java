/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.alerts;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The alerts of the chosen groups, one by one. */
public final class AlertsView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.alerts";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        AlertsPane pane = new AlertsPane(parent, context);
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The shape of an outbreak: curve, hours, hosts in the order of infection, spread, attacks, heat map. */
public final class OutbreakView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.outbreak";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        OutbreakPane pane = new OutbreakPane(parent, context);
        return pane::setFocus;
    }
}

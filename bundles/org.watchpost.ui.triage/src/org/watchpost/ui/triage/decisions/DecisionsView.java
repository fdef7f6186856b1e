/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.decisions;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** All decisions and rules: who, when, why; each can be taken back. */
public final class DecisionsView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.decisions";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        DecisionsPane pane = new DecisionsPane(parent, context);
        return pane::setFocus;
    }
}

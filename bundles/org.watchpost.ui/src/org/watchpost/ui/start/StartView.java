/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.start;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** What is shown while no case is open. */
public final class StartView extends ContextView {

    public static final String ID = "org.watchpost.ui.start";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        StartPane pane = new StartPane(parent, context);
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.times;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** Sources laid over each other in time, and their clocks. */
public final class TimesView extends ContextView {

    public static final String ID = "org.watchpost.ui.times";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        TimesPane pane = new TimesPane(parent, context);
        return pane::setFocus;
    }
}

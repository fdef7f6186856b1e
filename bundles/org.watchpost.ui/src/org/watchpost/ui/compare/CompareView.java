/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** Compares two windows of time, and finds rare values. */
public final class CompareView extends ContextView {

    public static final String ID = "org.watchpost.ui.compare";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        ComparePane pane = new ComparePane(parent, context);
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** How the import goes, and what came of each source. */
public final class ImportsView extends ContextView {

    public static final String ID = "org.watchpost.ui.imports";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        ImportsPane pane = new ImportsPane(parent, context);
        return pane::setFocus;
    }
}

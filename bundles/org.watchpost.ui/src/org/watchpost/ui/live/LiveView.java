/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.live;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** What is followed and listened for. */
public final class LiveView extends ContextView {

    public static final String ID = "org.watchpost.ui.live";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        LivePane pane = new LivePane(parent, context);
        return pane::setFocus;
    }
}

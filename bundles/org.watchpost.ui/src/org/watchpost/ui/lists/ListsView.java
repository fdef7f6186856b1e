/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.lists;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** The value lists of the case: dropping files, searching for any of their values. */
public final class ListsView extends ContextView {

    public static final String ID = "org.watchpost.ui.lists";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        IViewSite site = getViewSite();
        ListsPane pane = new ListsPane(parent, context, site);
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.query.QueryBar;

/** The query bar in the trim of the window. Made by the platform. */
public final class QueryBarControl {

    /** Called by the platform when the trim is shown. */
    @PostConstruct
    public void create(Composite parent, IWorkbenchWindow window) {
        new QueryBar(parent, InvestigationContext.of(window));
    }
}

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
import java.util.EnumSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.query.QueryBar;
import org.watchpost.ui.util.Layouts;

/** The perspectives, and below them the query bar where there is something to ask, in the trim of the window. Made by the platform. */
public final class QueryBarControl {

    /** Called by the platform when the trim is shown. */
    @PostConstruct
    public void create(Composite parent, IWorkbenchWindow window) {
        InvestigationContext context = InvestigationContext.of(window);
        Composite rows = new Composite(parent, SWT.NONE);
        rows.setLayout(Layouts.tight(1));
        new PerspectiveTabs(rows, window);
        Composite query = new Composite(rows, SWT.NONE);
        query.setLayout(new FillLayout());
        GridData data = Layouts.wide();
        query.setLayoutData(data);
        new QueryBar(query, context);
        Runnable show = () -> {
            boolean open = context.openCase().isPresent();
            data.exclude = !open;
            query.setVisible(open);
            rows.requestLayout();
        };
        context.on(rows, EnumSet.of(Topic.CASE), show);
        show.run();
    }
}

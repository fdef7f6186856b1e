/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.imports.FileDrops;

/** A view of the window's investigation: makes its pane, takes drops of files, passes the focus on. */
public abstract class ContextView extends ViewPart {

    private @Nullable Runnable focus;

    /**
     * Makes the content.
     *
     * @return what sets the focus into it
     */
    protected abstract Runnable create(Composite parent, InvestigationContext context);

    @Override
    public final void createPartControl(Composite parent) {
        InvestigationContext context = InvestigationContext.of(getSite().getWorkbenchWindow());
        FileDrops.install(parent, context);
        focus = create(parent, context);
    }

    @Override
    public final void setFocus() {
        Runnable set = focus;
        if (set != null) {
            set.run();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.watchpost.ui.start.StartView;

/** The start page and nothing else. */
public final class StartPerspective implements IPerspectiveFactory {

    static final String ID = "org.watchpost.app.start";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(StartView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(StartView.ID).setCloseable(false);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The incident above; events to drag from, details and findings below. */
public final class IncidentPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.watchpost.ui.incident.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(IncidentView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("org.watchpost.ui.incident.below", IPageLayout.BOTTOM, 0.72f, IncidentView.ID);
        below.addView("org.watchpost.ui.events");
        below.addView("org.watchpost.ui.details");
        below.addView("org.watchpost.ui.findings");
    }
}

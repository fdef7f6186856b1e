/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.findings.FindingsView;
import org.watchpost.ui.triage.alerts.AlertsView;
import org.watchpost.ui.triage.decisions.DecisionsView;
import org.watchpost.ui.triage.groups.GroupsView;
import org.watchpost.ui.triage.indicators.IndicatorsView;
import org.watchpost.ui.triage.outbreak.OutbreakView;
import org.watchpost.ui.triage.stream.StreamView;

/** Groups left, alerts right, outbreak and details below. */
public final class TriagePerspective implements IPerspectiveFactory {

    public static final String ID = "org.watchpost.ui.triage.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(GroupsView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(GroupsView.ID).setCloseable(false);
        IFolderLayout bottom = layout.createFolder("org.watchpost.ui.triage.bottom", IPageLayout.BOTTOM, 0.56f, GroupsView.ID);
        bottom.addView(OutbreakView.ID);
        bottom.addView(DecisionsView.ID);
        bottom.addView(FindingsView.ID);
        bottom.addView(IndicatorsView.ID);
        bottom.addView(StreamView.ID);
        layout.addView(AlertsView.ID, IPageLayout.RIGHT, 0.5f, GroupsView.ID);
        layout.addView(DetailsView.ID, IPageLayout.RIGHT, 0.64f, OutbreakView.ID);
    }
}

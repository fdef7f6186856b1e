/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.watchpost.ui.cases.CaseView;
import org.watchpost.ui.compare.CompareView;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.events.EventsView;
import org.watchpost.ui.facets.FacetsView;
import org.watchpost.ui.findings.FindingsView;
import org.watchpost.ui.imports.ImportsView;
import org.watchpost.ui.lists.ListsView;
import org.watchpost.ui.live.LiveView;
import org.watchpost.ui.times.TimesView;
import org.watchpost.ui.traffic.TrafficView;

/** Case left, events in the middle, facets right, details below. */
public final class InvestigatePerspective implements IPerspectiveFactory {

    static final String ID = "org.watchpost.app.investigate";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout centre = layout.createFolder("org.watchpost.app.centre", IPageLayout.LEFT, 1f, layout.getEditorArea());
        centre.addView(EventsView.ID);
        centre.addView(TrafficView.ID);
        centre.addView(TimesView.ID);
        centre.addView(CompareView.ID);
        layout.getViewLayout(EventsView.ID).setCloseable(false);
        IFolderLayout bottom = layout.createFolder("org.watchpost.app.bottom", IPageLayout.BOTTOM, 0.68f, "org.watchpost.app.centre");
        bottom.addView(DetailsView.ID);
        bottom.addView(FindingsView.ID);
        bottom.addView(ImportsView.ID);
        bottom.addView(LiveView.ID);
        bottom.addView(ListsView.ID);
        bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
        bottom.addPlaceholder("org.eclipse.pde.runtime.LogView");
        layout.addView(CaseView.ID, IPageLayout.LEFT, 0.165f, "org.watchpost.app.centre");
        layout.addView(FacetsView.ID, IPageLayout.RIGHT, 0.78f, "org.watchpost.app.centre");
    }
}

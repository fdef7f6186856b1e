/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.watchpost.ui.queues.alarms.AlarmsView;
import org.watchpost.ui.queues.board.BoardView;
import org.watchpost.ui.queues.chart.ChartView;
import org.watchpost.ui.queues.reading.ReadingView;

/** The board above; chart, last reading and alarms below. */
public final class QueuesPerspective implements IPerspectiveFactory {

    public static final String ID = "org.watchpost.ui.queues.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(BoardView.ID, IPageLayout.TOP, 1f, layout.getEditorArea());
        layout.getViewLayout(BoardView.ID).setCloseable(false);
        layout.addView(ChartView.ID, IPageLayout.BOTTOM, 0.42f, BoardView.ID);
        IFolderLayout right = layout.createFolder("org.watchpost.ui.queues.right", IPageLayout.RIGHT, 0.55f, ChartView.ID);
        right.addView(ReadingView.ID);
        right.addView(AlarmsView.ID);
    }
}

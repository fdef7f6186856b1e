/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.watchpost.ui.live.LiveView;
import org.watchpost.ui.quarantine.decisions.DecisionsView;
import org.watchpost.ui.quarantine.message.AttachmentsView;
import org.watchpost.ui.quarantine.message.PreviewView;
import org.watchpost.ui.quarantine.message.ReasonsView;
import org.watchpost.ui.quarantine.messages.CampaignsView;
import org.watchpost.ui.quarantine.messages.MessagesView;
import org.watchpost.ui.quarantine.whoelse.WhoElseView;

/** Messages and the decision left, the attachment tree and the reasons in the middle over the previews, who else has it right. */
public final class QuarantinePerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.watchpost.ui.quarantine.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("org.watchpost.ui.quarantine.left", IPageLayout.LEFT, 1f, layout.getEditorArea());
        left.addView(MessagesView.ID);
        left.addView(CampaignsView.ID);
        left.addView(DecisionsView.ID);
        left.addView(LiveView.ID);
        IFolderLayout below = layout.createFolder("org.watchpost.ui.quarantine.below", IPageLayout.BOTTOM, 0.56f, MessagesView.ID);
        below.addView(PreviewView.ID);
        IFolderLayout right = layout.createFolder("org.watchpost.ui.quarantine.right", IPageLayout.RIGHT, 0.58f, PreviewView.ID);
        right.addView(AttachmentsView.ID);
        right.addView(WhoElseView.ID);
        layout.addView(ReasonsView.ID, IPageLayout.RIGHT, 0.66f, MessagesView.ID);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.groups;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** Alerts in groups, each decided with one key. */
public final class GroupsView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.groups";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        GroupsPane pane = new GroupsPane(parent, context);
        return pane::setFocus;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.message;

import org.eclipse.swt.widgets.Composite;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** Safe views of the part that is looked at: nothing in it is run, opened, rendered or fetched. */
public final class PreviewView extends ContextView {

    public static final String ID = "org.watchpost.ui.quarantine.preview";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        return new PreviewPane(parent, context)::setFocus;
    }
}

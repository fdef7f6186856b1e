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

/** Why the message that is looked at is judged as it is. */
public final class ReasonsView extends ContextView {

    public static final String ID = "org.watchpost.ui.quarantine.reasons";

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        return new ReasonsPane(parent, context)::setFocus;
    }
}

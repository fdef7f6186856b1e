/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.stream;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.ContextView;

/** What both sides of a conversation sent, each in its colour and marked by an arrow, as text or in hexadecimal. */
public final class StreamView extends ContextView {

    public static final String ID = "org.watchpost.ui.triage.stream";

    private @Nullable StreamPane pane;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        StreamPane made = new StreamPane(parent, context);
        pane = made;
        return made::setFocus;
    }

    /** Follows the conversation of an event. */
    public void follow(Event event) {
        StreamPane made = pane;
        if (made != null) {
            made.follow(event);
        }
    }
}

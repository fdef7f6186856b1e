/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.messages.MessageLifePane;

/** The message the event is about. */
final class MessageTab implements DetailsPane.Tab {

    private final MessageLifePane pane;

    MessageTab(Composite parent, InvestigationContext context) {
        pane = new MessageLifePane(parent, context);
    }

    @Override
    public Control control() {
        return pane.control();
    }

    @Override
    public void show(Event event) {
        pane.show(event);
    }
}

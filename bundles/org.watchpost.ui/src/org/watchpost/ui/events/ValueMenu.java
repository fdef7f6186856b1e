/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.watchpost.core.event.Field;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Format;

/** What can be done with a value, the same wherever a value is shown. */
public final class ValueMenu {

    private ValueMenu() {
    }

    /** Adds the actions for a value. */
    public static void fill(IMenuManager menu, InvestigationContext context, Field field, String value) {
        String shown = field.name() + ": " + Format.line(value, 40);
        menu.add(action("Include " + shown, () -> Searches.include(context, field, value)));
        menu.add(action("Exclude " + shown, () -> Searches.exclude(context, field, value)));
        menu.add(action("New Search for It", () -> Searches.only(context, field, value)));
        menu.add(action("Find It in Any Field", () -> Searches.anywhere(context, value)));
        menu.add(new Separator());
        menu.add(action("Copy Value", () -> EventCopy.text(value)));
        menu.add(action("Copy Defanged", () -> EventCopy.text(Format.defang(value))));
        menu.add(action("Copy as Query", () -> EventCopy.text(org.watchpost.ui.query.QueryEdit.clause(field, value))));
    }

    /** An action from a label and what it does. */
    public static Action action(String label, Runnable what) {
        // Ampersands of values must not become mnemonics, nor what follows an at sign a key; a tab sets a key off.
        String text = label.replace("&", "&&");
        return new Action(text.indexOf('@') >= 0 && text.indexOf('\t') < 0 ? text + "@" : text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}

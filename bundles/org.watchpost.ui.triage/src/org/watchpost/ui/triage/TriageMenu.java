/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.triage.IncidentCategory;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.util.Parts;

/** The context menu of groups and alerts: what the keys do, for the mouse; and ways to other perspectives. */
public final class TriageMenu {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";

    private TriageMenu() {
    }

    /**
     * Gives a list its menu.
     *
     * @param press  does what a key does
     * @param values those shown in the row with the cursor
     * @param query  finds what is chosen, null if nothing is
     */
    public static void install(Control control, InvestigationContext context, Predicate<Event> press,
            Supplier<List<ValueMenu.Shown>> values, Supplier<@Nullable Query> query) {
        ValueMenu.install(control, context, values, menu -> {
            key(menu, "Acknowledge\ta", 'a', press);
            key(menu, "Escalate…\ts", 's', press);
            key(menu, "False Positive\tf", 'f', press);
            MenuManager categories = new MenuManager("Category");
            for (int i = 0; i < IncidentCategory.CLASSIC.size(); i++) {
                char digit = (char) ('1' + i);
                key(categories, IncidentCategory.CLASSIC.get(i).name() + "\t" + digit, digit, press);
            }
            menu.add(categories);
            key(menu, "Comment…\tc", 'c', press);
            key(menu, "Back to New\tn", 'n', press);
            menu.add(new Separator());
            key(menu, "Rule for Alerts to Come…\tr", 'r', press);
            key(menu, "Notify of New Alerts…\tN", 'N', press);
            menu.add(new Separator());
            key(menu, "Undo\tu", 'u', press);
            menu.add(ValueMenu.action("Show in Investigate", () -> {
                Query found = query.get();
                if (found != null) {
                    context.search(new Search(QueryText.of(found), found, context.search().range()));
                    Parts.perspective(INVESTIGATE);
                }
            }));
        });
    }

    private static void key(IMenuManager menu, String text, char character, Predicate<Event> press) {
        menu.add(ValueMenu.action(text, () -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            press.test(event);
        }));
    }
}

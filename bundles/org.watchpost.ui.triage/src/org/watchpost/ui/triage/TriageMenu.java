/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.triage.IncidentCategory;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;

/** The context menu of groups and alerts: what the keys do, for the mouse; and ways to other perspectives. */
public final class TriageMenu {

    private static final String INVESTIGATE = "org.watchpost.app.investigate";

    private TriageMenu() {
    }

    /**
     * Gives a list its menu.
     *
     * @param press does what a key does
     * @param query finds what is chosen, null if nothing is
     */
    public static void install(Control control, InvestigationContext context, Predicate<Event> press, Supplier<@Nullable Query> query) {
        Menu menu = new Menu(control);
        key(menu, "Acknowledge\ta", 'a', press);
        key(menu, "Escalate…\ts", 's', press);
        key(menu, "False Positive\tf", 'f', press);
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText("Category");
        Menu categories = new Menu(cascade);
        for (int i = 0; i < IncidentCategory.CLASSIC.size(); i++) {
            char digit = (char) ('1' + i);
            key(categories, IncidentCategory.CLASSIC.get(i).name() + "\t" + digit, digit, press);
        }
        cascade.setMenu(categories);
        key(menu, "Comment…\tc", 'c', press);
        key(menu, "Back to New\tn", 'n', press);
        new MenuItem(menu, SWT.SEPARATOR);
        key(menu, "Rule for Alerts to Come…\tr", 'r', press);
        key(menu, "Notify of New Alerts…\tN", 'N', press);
        new MenuItem(menu, SWT.SEPARATOR);
        key(menu, "Undo\tu", 'u', press);
        item(menu, "Show in Investigate", () -> {
            Query found = query.get();
            if (found != null) {
                context.search(new Search(QueryText.of(found), found, context.search().range()));
                show(INVESTIGATE);
            }
        });
        control.setMenu(menu);
    }

    private static void key(Menu menu, String text, char character, Predicate<Event> press) {
        item(menu, text, () -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            press.test(event);
        });
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private static void show(String perspective) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            try {
                PlatformUI.getWorkbench().showPerspective(perspective, window);
            } catch (WorkbenchException e) {
                Errors.show("The perspective could not be opened", "Choose it from the menu Window.", e);
            }
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.PlatformUI;
import org.watchpost.core.event.Field;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Commands;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Parts;

/** What can be done with a value, the same wherever a value is shown. */
public final class ValueMenu {

    /** Adds the indicator in a value to the watch list of the case. */
    static final String INDICATORS = "org.watchpost.ui.triage.indicators.addValue";
    /** Perspectives that show what a search finds. */
    private static final List<String> PIVOTS = List.of("org.watchpost.app.investigate", "org.watchpost.ui.triage.perspective",
            "org.watchpost.ui.quarantine.perspective");

    private ValueMenu() {
    }

    /** A value that is shown somewhere, and the field it is of. */
    public record Shown(Field field, String value) {
    }

    /**
     * Gives a control a context menu: what can be done with the values it shows where the menu is opened, then what else there is.
     *
     * @param values asked each time; a single one has its actions in the menu itself, several have a menu each
     * @param more   adds what else can be done there
     */
    public static void install(Control control, InvestigationContext context, Supplier<List<Shown>> values, Consumer<IMenuManager> more) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            fill(menu, context, values.get());
            more.accept(menu);
        });
        control.setMenu(menu.createContextMenu(control));
    }

    /** Adds the actions for several values, those that are empty left out. */
    public static void fill(IMenuManager menu, InvestigationContext context, List<Shown> values) {
        List<Shown> some = values.stream().filter(shown -> !shown.value().isEmpty()).distinct().toList();
        if (some.size() == 1) {
            fill(menu, context, some.getFirst().field(), some.getFirst().value());
        }
        for (Shown shown : some.size() == 1 ? List.<Shown>of() : some) {
            MenuManager one = new MenuManager((shown.field().name() + ": " + Format.line(shown.value(), 60)).replace("&", "&&"));
            fill(one, context, shown.field(), shown.value());
            menu.add(one);
        }
        if (!some.isEmpty()) {
            menu.add(new Separator());
        }
    }

    /** Adds the actions for a value; the context menu of whatever shows one begins with them. */
    public static void fill(IMenuManager menu, InvestigationContext context, Field field, String value) {
        String shown = field.name() + ": " + Format.line(value, 40);
        menu.add(action("Include " + shown, () -> Searches.include(context, field, value)));
        menu.add(action("Exclude " + shown, () -> Searches.exclude(context, field, value)));
        menu.add(action("New Search for It", () -> Searches.only(context, field, value)));
        menu.add(action("Find It in Any Field", () -> Searches.anywhere(context, value)));
        menu.add(pivot(context, field, value));
        menu.add(new Separator());
        menu.add(action("Copy Value", () -> EventCopy.text(value)));
        menu.add(action("Copy Defanged", () -> EventCopy.text(Format.defang(value))));
        menu.add(action("Copy as Query", () -> EventCopy.text(org.watchpost.ui.query.QueryEdit.clause(field, value))));
        if (Indicators.typeOf(field).flatMap(type -> Indicators.of(type, value)).isPresent() && Commands.isThere(INDICATORS)) {
            menu.add(new Separator());
            menu.add(action("Add " + Format.line(value, 40) + " to Indicators", () -> Commands.run(INDICATORS, Map.of("value", value))));
        }
    }

    /** To the value in another perspective or view, which shows what it has of it. */
    private static MenuManager pivot(InvestigationContext context, Field field, String value) {
        MenuManager menu = new MenuManager("Pivot to");
        IPerspectiveRegistry all = PlatformUI.getWorkbench().getPerspectiveRegistry();
        for (String id : PIVOTS) {
            IPerspectiveDescriptor perspective = all.findPerspectiveWithId(id);
            if (perspective != null) {
                menu.add(action(perspective.getLabel(), () -> {
                    Searches.only(context, field, value);
                    Parts.perspective(id);
                }));
            }
        }
        menu.add(action("Traffic", () -> {
            Searches.only(context, field, value);
            Parts.perspective(PIVOTS.get(0));
            Parts.activate("org.watchpost.ui.traffic");
        }));
        return menu;
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

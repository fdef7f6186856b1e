/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.watchpost.ui.util.Keyed;

/** Finds widgets by the names the workbench gives them. All methods are for the UI thread. */
public final class Widgets {

    private Widgets() {
    }

    /** All controls of all windows that can be seen. */
    public static List<Control> all() {
        List<Control> found = new ArrayList<>();
        for (Shell shell : UiThread.display().getShells()) {
            if (!shell.isDisposed()) {
                collect(shell, found);
            }
        }
        return found;
    }

    private static void collect(Control control, List<Control> found) {
        found.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    /** A control by its name. */
    public static <T extends Control> Optional<T> find(Class<T> type, String id) {
        return all().stream().filter(c -> id.equals(c.getData(Keyed.KEY)) && type.isInstance(c)).map(type::cast).findFirst();
    }

    /** A control by its name, which must be there. */
    public static <T extends Control> T get(Class<T> type, String id) {
        return find(type, id).orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " named " + id));
    }

    /** A control by its name within a window. */
    public static <T extends Control> T in(Shell shell, Class<T> type, String id) {
        List<Control> found = new ArrayList<>();
        collect(shell, found);
        return found.stream().filter(c -> id.equals(c.getData(Keyed.KEY)) && type.isInstance(c)).map(type::cast).findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " named " + id + " in " + shell));
    }

    /** A button by its label. */
    public static Optional<Button> button(String label) {
        return all().stream().filter(c -> c instanceof Button b && b.isVisible() && label.equals(b.getText().replace("&", "")))
                .map(Button.class::cast)
                .findFirst();
    }

    /** Whether a label with a text can be seen. */
    public static boolean sees(String text) {
        return all().stream().anyMatch(c -> c instanceof Label l && l.isVisible() && l.getText().contains(text));
    }

    /** Presses a button as a person would. */
    public static void press(Button button) {
        button.setFocus();
        button.notifyListeners(SWT.Selection, event(button));
    }

    /** An event of a widget. */
    public static Event event(Widget widget) {
        Event event = new Event();
        event.widget = widget;
        event.display = widget.getDisplay();
        return event;
    }
}

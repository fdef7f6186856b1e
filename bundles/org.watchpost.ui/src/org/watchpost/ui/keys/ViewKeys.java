/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.keys;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The keys of one view: what a question mark shows. */
public final class ViewKeys {

    /**
     * One line.
     *
     * @param keys what to press, for people: {@code j / k}
     * @param what what it does
     */
    public record Line(String keys, String what) {
    }

    /** What holds in every view. */
    static final List<Line> EVERYWHERE = List.of(new Line("Ctrl+L", "Go to the query"),
            new Line("Alt+Left / Alt+Right", "Query before / after"),
            new Line("Ctrl+I", "Import files"), new Line("Ctrl+Shift+V", "Take clipboard text in as a source"),
            new Line("Ctrl+N / Ctrl+O", "New case / open case"), new Line("Ctrl+Shift+E", "Export all rows"),
            new Line("Ctrl+R", "Write the report"),
            new Line("Ctrl+Shift+N", "New finding from marked or selected events"), new Line("Ctrl+Alt+D", "Light or dark theme"),
            new Line("Ctrl+Alt+T", "Add to the incident's timeline"),
            new Line("Alt+1 … Alt+5", "Investigate, Triage, Quarantine, Queues, Incident"),
            new Line("Ctrl+F7 / Ctrl+Shift+F7", "Next / previous view"),
            new Line("Ctrl+3", "Find any command"));

    private static final String DATA = "org.watchpost.keys";

    private ViewKeys() {
    }

    /** Says which keys a control has; those of a view may stand on any control around the one with the focus. */
    public static void install(Control control, String view, List<Line> lines) {
        control.setData(DATA, new Shown(view, lines));
    }

    /** Lets a question mark show the keys of the view it is typed in, wherever it is not text that is being written. */
    public static void everywhere(Display display) {
        display.addFilter(SWT.KeyDown, e -> {
            if (e.character == '?' && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && e.widget instanceof Control control
                    && !isWriting(control) && control.getShell().getParent() == null) {
                e.doit = false;
                e.type = SWT.None;
                showFor(control);
            }
        });
    }

    private static boolean isWriting(Control control) {
        return switch (control) {
            case StyledText text -> text.getEditable();
            case Text text -> text.getEditable();
            case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
            case Spinner spinner -> true;
            default -> false;
        };
    }

    /** Shows the keys of the view a control is in. */
    static void showFor(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(DATA) instanceof Shown shown) {
                KeysDialog.open(focus.getShell(), shown.view(), shown.lines());
                return;
            }
        }
        KeysDialog.open(focus.getShell(), "", List.of());
    }

    private record Shown(String view, List<Line> lines) {
    }
}

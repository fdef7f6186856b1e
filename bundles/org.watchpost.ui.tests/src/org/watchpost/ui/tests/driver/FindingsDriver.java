/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The findings view and its dialog. Call from the test's thread. */
public final class FindingsDriver {

    /** Fills the dialog that asks for a new finding, and confirms it. */
    public void fillDialog(String title, String what) {
        UiThread.waitFor("the finding dialog", () -> Widgets.button("Make Finding").isPresent());
        UiThread.run(() -> {
            Shell dialog = Widgets.button("Make Finding").orElseThrow().getShell();
            Widgets.in(dialog, Text.class, "finding.title").setText(title);
            Widgets.in(dialog, Text.class, "finding.what").setText(what);
        });
        UiThread.start(() -> Widgets.press(Widgets.button("Make Finding").orElseThrow()));
        UiThread.waitFor("the dialog to close", () -> Widgets.button("Make Finding").isEmpty());
        Workbench.idle();
    }

    /** The titles in the list. */
    public List<String> titles() {
        return UiThread.call(
                () -> Widgets.find(Table.class, "findings.table").map(t -> Arrays.stream(t.getItems()).map(i -> i.getText(1)).toList())
                        .orElse(List.of()));
    }

    /** Waits until the list holds a title. */
    public void waitFor(String title) {
        UiThread.waitFor("the finding " + title, () -> Widgets.find(Table.class, "findings.table")
                .map(t -> Arrays.stream(t.getItems()).anyMatch(i -> i.getText(1).equals(title))).orElse(false));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The import dialog. Call from the test's thread. */
public final class ImportDialogDriver {

    /** Opens it through the menu's command. */
    public void open() {
        Workbench.command("org.watchpost.ui.import");
        UiThread.waitFor("the import dialog", () -> Widgets.find(Text.class, "import.paths").isPresent());
    }

    public void paths(Path... paths) {
        StringBuilder lines = new StringBuilder();
        for (Path path : paths) {
            lines.append(path).append('\n');
        }
        UiThread.run(() -> Widgets.get(Text.class, "import.paths").setText(lines.toString()));
    }

    public void zone(String zone) {
        UiThread.run(() -> Widgets.get(Combo.class, "import.zone").setText(zone));
    }

    /** Waits until the preview says something, and answers how many rows it shows. */
    public int waitForPreview(String text) {
        UiThread.waitFor("the preview to say " + text, () -> Widgets.get(Label.class, "import.preview.headline").getText().contains(text));
        return UiThread.call(() -> Widgets.get(Table.class, "import.preview").getItemCount());
    }

    public void confirm() {
        UiThread.start(() -> Widgets.press(Widgets.button("Import").orElseThrow()));
        UiThread.waitFor("the dialog to close", () -> Widgets.find(Text.class, "import.paths").isEmpty());
    }

    public void cancel() {
        UiThread.start(() -> Widgets.press(Widgets.button("Cancel").orElseThrow()));
        UiThread.waitFor("the dialog to close", () -> Widgets.find(Text.class, "import.paths").isEmpty());
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.triage;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.watchpost.ui.tests.driver.Keyboard;
import org.watchpost.ui.tests.driver.UiThread;
import org.watchpost.ui.tests.driver.Widgets;
import org.watchpost.ui.triage.rows.RowList;

/** A list of the Triage perspective, by its name. Call from the test's thread. */
final class RowListDriver {

    private final String id;

    RowListDriver(String id) {
        this.id = id;
    }

    private RowList list() {
        RowList list = RowList.of(Widgets.get(Canvas.class, id));
        if (list == null) {
            throw new AssertionError(id + " is no list");
        }
        return list;
    }

    Control control() {
        return UiThread.call(() -> list().control());
    }

    void focus() {
        Keyboard.focus(control());
    }

    /** Presses a key in the list; does not wait for a dialog it opens. */
    void press(char key) {
        Keyboard.type(control(), String.valueOf(key));
    }

    int rows() {
        return UiThread.call(() -> list().rows());
    }

    int cursor() {
        return UiThread.call(() -> list().cursor());
    }

    int top() {
        return UiThread.call(() -> list().top());
    }

    /** The texts of a column. */
    List<String> column(int column) {
        return UiThread.call(() -> {
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < list().rows(); row++) {
                texts.add(list().text(row, column));
            }
            return texts;
        });
    }

    void waitForRows(int count) {
        UiThread.waitFor(count + " rows in " + id, () -> list().rows() == count);
    }

    /** Waits until a cell begins with a text. */
    void waitFor(int row, int column, String text) {
        UiThread.waitFor(text + " in " + id, () -> list().rows() > row && list().text(row, column).startsWith(text));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.rows;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.watchpost.ui.theme.Palette;

/** What a {@link RowList} shows; asked on the UI thread, for the rows that are on the screen only. */
public interface RowContent {

    /** Number of rows. */
    int rows();

    /** What a cell shows; one line. */
    String text(int row, int column);

    /** What is said in place of rows where there are none. */
    default String empty() {
        return "";
    }

    /** Severity of a row, 1 being the highest, 0 for none: gives its first column a colour. */
    default int severity(int row) {
        return 0;
    }

    /** Whether a row is selected for an action. */
    default boolean selected(int row) {
        return false;
    }

    /** Whether a row has come since the person last arranged the list. */
    default boolean fresh(int row) {
        return false;
    }

    /** Paints a cell instead of its text. @return false to show the text */
    default boolean paint(GC gc, Palette palette, int row, int column, Rectangle cell) {
        return false;
    }
}

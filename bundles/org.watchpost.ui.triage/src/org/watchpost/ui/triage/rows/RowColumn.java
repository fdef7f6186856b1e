/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.rows;

/**
 * A column of a {@link RowList}.
 *
 * @param title   its heading
 * @param width   pixels
 * @param right   whether its values stand at the right
 * @param stretch whether it takes the room that is left
 */
public record RowColumn(String title, int width, boolean right, boolean stretch) {

    /** A column of text. */
    public static RowColumn text(String title, int width) {
        return new RowColumn(title, width, false, false);
    }

    /** A column of numbers. */
    public static RowColumn number(String title, int width) {
        return new RowColumn(title, width, true, false);
    }

    /** A column of text that takes the room that is left, but no less than so many pixels. */
    public static RowColumn wide(String title, int least) {
        return new RowColumn(title, least, false, true);
    }
}

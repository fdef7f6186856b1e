/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

/**
 * A picture of figures, immutable. It is drawn the same on a widget, into a file and on paper.
 */
public interface Chart {

    /** What it shows: its accessible name, and the name of files. */
    String title();

    /** Draws it, as large as the drawing is; the background is there already. */
    void draw(Drawing on);
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** The histogram. Call from the test's thread. */
public final class HistogramDriver {

    public Canvas canvas() {
        return UiThread.call(() -> Widgets.get(Canvas.class, "histogram"));
    }

    /** Drags over a part of the picture, given as shares of its width. */
    public void drag(double from, double to) {
        Canvas canvas = canvas();
        UiThread.run(() -> {
            Rectangle area = canvas.getClientArea();
            int y = area.height / 2;
            Mouse.drag(canvas, (int) (area.width * from), y, (int) (area.width * to), y);
        });
        Workbench.idle();
    }

    /** Goes back to the range before. */
    public void doubleClick() {
        Canvas canvas = canvas();
        UiThread.run(() -> Mouse.doubleClick(canvas, canvas.getClientArea().width / 2, canvas.getClientArea().height / 2));
        Workbench.idle();
    }
}

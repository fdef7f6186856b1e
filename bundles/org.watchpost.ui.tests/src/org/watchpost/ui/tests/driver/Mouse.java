/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Mouse events, handed to the widget itself: no pointer has to move. For the UI thread. */
public final class Mouse {

    private Mouse() {
    }

    /** Presses and releases a button. */
    public static void click(Control control, int x, int y, int button, int modifiers) {
        send(control, SWT.MouseDown, x, y, button, modifiers);
        send(control, SWT.MouseUp, x, y, button, modifiers | SWT.BUTTON1);
    }

    /** Drags from one place to another with the first button. */
    public static void drag(Control control, int fromX, int fromY, int toX, int toY) {
        send(control, SWT.MouseDown, fromX, fromY, 1, 0);
        send(control, SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, 0, SWT.BUTTON1);
        send(control, SWT.MouseMove, toX, toY, 0, SWT.BUTTON1);
        send(control, SWT.MouseUp, toX, toY, 1, SWT.BUTTON1);
    }

    /** Clicks twice. */
    public static void doubleClick(Control control, int x, int y) {
        send(control, SWT.MouseDown, x, y, 1, 0);
        send(control, SWT.MouseUp, x, y, 1, SWT.BUTTON1);
        send(control, SWT.MouseDown, x, y, 1, 0);
        send(control, SWT.MouseDoubleClick, x, y, 1, 0);
        send(control, SWT.MouseUp, x, y, 1, SWT.BUTTON1);
    }

    private static void send(Control control, int type, int x, int y, int button, int state) {
        Event event = Widgets.event(control);
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = state;
        event.count = 1;
        control.notifyListeners(type, event);
    }
}

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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Real key strokes, through the window system. Call from the test's thread. */
public final class Keyboard {

    private Keyboard() {
    }

    /** Types a text, letter by letter. */
    public static void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shift = Character.isUpperCase(c) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(c) >= 0;
            if (shift) {
                key(SWT.KeyDown, SWT.SHIFT, '\0');
            }
            key(SWT.KeyDown, 0, c);
            key(SWT.KeyUp, 0, c);
            if (shift) {
                key(SWT.KeyUp, SWT.SHIFT, '\0');
            }
        }
        settle();
    }

    /** Presses a key with modifiers held. */
    public static void press(int keyCode, int... modifiers) {
        for (int modifier : modifiers) {
            key(SWT.KeyDown, modifier, '\0');
        }
        boolean letter = keyCode < 0x7f && keyCode >= ' ';
        key(SWT.KeyDown, letter ? 0 : keyCode, letter ? (char) keyCode : '\0');
        key(SWT.KeyUp, letter ? 0 : keyCode, letter ? (char) keyCode : '\0');
        for (int i = modifiers.length - 1; i >= 0; i--) {
            key(SWT.KeyUp, modifiers[i], '\0');
        }
        settle();
    }

    /** Hands a key to a control itself: while a pop-up is open, SWT would post real keys to that. */
    public static void send(Control control, int keyCode) {
        UiThread.run(() -> {
            for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
                Event event = Widgets.event(control);
                event.type = type;
                event.keyCode = keyCode;
                event.character = keyCode < 0x7f ? (char) keyCode : '\0';
                control.notifyListeners(type, event);
            }
        });
    }

    /** Gives a control the focus and waits until it has it. */
    public static void focus(Control control) {
        UiThread.run(() -> {
            // Without a window manager, keys may go to the window under the pointer.
            Rectangle area = control.getDisplay().map(control, null, 0, 0, control.getSize().x, control.getSize().y);
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = area.x + area.width / 2;
            move.y = area.y + area.height / 2;
            control.getDisplay().post(move);
            control.getShell().forceActive();
            control.forceFocus();
        });
        UiThread.waitFor("the focus", () -> {
            boolean there = control.isFocusControl() && control.getDisplay().getActiveShell() == control.getShell();
            if (!there) {
                control.getShell().forceActive();
                control.forceFocus();
            }
            return there;
        });
    }

    private static void key(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        Display display = UiThread.display();
        display.post(event);
    }

    /** Lets the UI thread take what was typed: everything posted before has been seen when a round trip comes back. */
    private static void settle() {
        for (int i = 0; i < 3; i++) {
            UiThread.call(() -> true);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Real key strokes, through the window system. Call from the test's thread.
 * <p>
 * SWT posts a key to a window that has the focus at that moment and drops it, silently, if none has; and it takes a window for the
 * active one as soon as it has <em>asked</em> for the focus. Without a window manager, as under Xvfb, the focus falls to the root
 * window when a dialog closes, and a dialog that opens while no window has it gets none. So nothing is believed here: a Shift key
 * goes first, and only when it has arrived in the right window the keys follow, in the same turn of the UI thread. Where they
 * arrive is checked as well.
 */
public final class Keyboard {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
    /** Looks for the Shift key before the window is asked for in another way. */
    private static final int PATIENCE = 20;
    /** Looks after which what SWT believes has to do: the keys may still arrive, and what they do is waited for anyway. */
    private static final int LAST_LOOK = 200;

    // All state is for the UI thread.
    private static @Nullable Display listening;
    private static @Nullable Shell expected;
    private static String strayed = "";
    /** Whether a Shift key is on its way, and where the last one arrived. */
    private static boolean trying;
    private static @Nullable Shell arrived;
    private static int looks;

    private Keyboard() {
    }

    /** Types a text, letter by letter, into the dialog on top, or the window if there is none. */
    public static void type(String text) {
        strike("the window on top to take keys", Keyboard::top, () -> true, () -> letters(text));
    }

    /** Gives a control the focus and types into it. */
    public static void type(Control control, String text) {
        strike("the focus", control::getShell, () -> focuses(control), () -> letters(text));
    }

    /** Presses a key with modifiers held, in the dialog on top, or the window if there is none. */
    public static void press(int keyCode, int... modifiers) {
        strike("the window on top to take keys", Keyboard::top, () -> true, () -> {
            for (int modifier : modifiers) {
                post(SWT.KeyDown, modifier, '\0');
            }
            stroke(keyCode);
            for (int i = modifiers.length - 1; i >= 0; i--) {
                post(SWT.KeyUp, modifiers[i], '\0');
            }
        });
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
        UiThread.run(() -> point(control));
        UiThread.waitFor("the focus", () -> {
            boolean there = focuses(control);
            return active(control.getShell()) && there;
        });
    }

    /** Posts keys as soon as the window system has given a window the focus, and waits until they have been seen. */
    private static void strike(String what, Supplier<Shell> shell, BooleanSupplier ready, Runnable keys) {
        UiThread.waitFor(what, () -> {
            Shell to = shell.get();
            if (!active(to) || !ready.getAsBoolean()) {
                return false;
            }
            expected = to;
            strayed = "";
            keys.run();
            return true;
        });
        settle();
        String wrong = UiThread.call(() -> {
            expected = null;
            return strayed;
        });
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong);
        }
    }

    /** The modal dialog that no other dialog lies upon, or the window. */
    private static Shell top() {
        List<Shell> dialogs = new ArrayList<>();
        for (Shell shell : UiThread.display().getShells()) {
            if (shell.isVisible() && (shell.getStyle() & MODAL) != 0) {
                dialogs.add(shell);
            }
        }
        return dialogs.stream().filter(one -> dialogs.stream().noneMatch(other -> other.getParent() == one)).findFirst()
                .orElseGet(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    private static boolean focuses(Control control) {
        if (!control.isFocusControl()) {
            control.forceFocus();
        }
        return control.isFocusControl();
    }

    /** Whether keys go to a window, just now; asks for it if not. */
    private static boolean active(Shell shell) {
        Display display = shell.getDisplay();
        listen(display);
        if (arrived == shell) {
            arrived = null;
            looks = 0;
            return true;
        }
        if (++looks > LAST_LOOK && display.getActiveShell() == shell) {
            looks = 0;
            trying = false;
            return true;
        }
        if (arrived != null || looks % PATIENCE == 0) {
            arrived = null;
            trying = false;
            ask(shell, display);
        } else if (!trying) {
            // No window may have the focus yet: what was asked for takes the window system a moment, and asking again would undo it.
            trying = display.post(key(SWT.KeyDown, SWT.SHIFT, '\0')) && display.post(key(SWT.KeyUp, SWT.SHIFT, '\0'));
        }
        return false;
    }

    private static void ask(Shell shell, Display display) {
        point(shell);
        if (display.getActiveShell() != shell) {
            shell.forceActive();
        } else {
            // SWT believes that the window is active, and would do nothing if asked again.
            Shell aside = new Shell(display, SWT.NO_TRIM);
            aside.setBounds(0, 0, 1, 1);
            aside.open();
            aside.forceActive();
            shell.forceActive();
            aside.dispose();
        }
    }

    /** Moves the pointer: where no window has the focus, keys go to the window below it. */
    private static void point(Control to) {
        Rectangle area = to.getDisplay().map(to, null, 0, 0, to.getSize().x, to.getSize().y);
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = area.x + area.width / 2;
        move.y = area.y + area.height / 2;
        to.getDisplay().post(move);
    }

    private static void listen(Display display) {
        if (listening == display) {
            return;
        }
        listening = display;
        display.addFilter(SWT.KeyDown, e -> {
            Shell to = expected;
            if (trying && e.keyCode == SWT.SHIFT && e.widget instanceof Control control) {
                trying = false;
                arrived = control.getShell();
            } else if (to != null && e.widget instanceof Control control && !to.isDisposed() && control.getShell() != to) {
                strayed = "The key '" + e.character + "' (" + e.keyCode + ") for " + to + " went to " + control + " in "
                        + control.getShell();
            }
        });
    }

    private static void letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shift = Character.isUpperCase(c) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(c) >= 0;
            if (shift) {
                post(SWT.KeyDown, SWT.SHIFT, '\0');
            }
            stroke(c);
            if (shift) {
                post(SWT.KeyUp, SWT.SHIFT, '\0');
            }
        }
    }

    private static void stroke(int keyCode) {
        boolean letter = keyCode < 0x7f && keyCode >= ' ';
        post(SWT.KeyDown, letter ? 0 : keyCode, letter ? (char) keyCode : '\0');
        post(SWT.KeyUp, letter ? 0 : keyCode, letter ? (char) keyCode : '\0');
    }

    private static Event key(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        return event;
    }

    private static void post(int type, int keyCode, char character) {
        if (!UiThread.display().post(key(type, keyCode, character))) {
            throw new AssertionError("No window takes the key '" + character + "' (" + keyCode + ")");
        }
    }

    /** Lets the UI thread take what was typed: everything posted before has been seen when a round trip comes back. */
    private static void settle() {
        for (int i = 0; i < 3; i++) {
            UiThread.call(() -> true);
        }
    }
}

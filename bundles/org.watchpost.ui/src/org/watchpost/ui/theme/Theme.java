/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.theme;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.watchpost.ui.util.Ui;

/** Which theme is on, switching it, and hearing of it. For the UI thread. */
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final Set<Runnable> LISTENERS = new CopyOnWriteArraySet<>();
    private static final int LATER = 400;
    private static boolean listening;

    private Theme() {
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    public static boolean isDark() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IThemeEngine engine = engine();
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().contains("dark");
    }

    /** The colours of the theme that is on. */
    public static Palette palette() {
        return Palette.of(isDark());
    }

    /** Switches to the other theme and remembers it. */
    public static void toggle() {
        engine().setTheme(isDark() ? LIGHT : DARK, true);
    }

    /** The font for raw text. */
    public static Font mono() {
        return JFaceResources.getFont(JFaceResources.TEXT_FONT);
    }

    /** Calls back after the theme has changed, until the control is disposed. */
    public static void onChange(Control owner, Runnable listener) {
        listen();
        Runnable hop = () -> Ui.async(owner, listener);
        LISTENERS.add(hop);
        owner.addDisposeListener(e -> LISTENERS.remove(hop));
    }

    /** The platform leaves colours of the theme before where the new one says nothing: they are taken back first. */
    private static void repaint(Shell shell) {
        if (!shell.isDisposed()) {
            shell.setRedraw(false);
            try {
                reset(shell);
                engine().applyStyles(shell, true);
            } finally {
                shell.setRedraw(true);
            }
        }
    }

    private static void reset(Control control) {
        // GTK looks at its own theme again only when a colour really changes: so one is set before it is taken back.
        control.setBackground(palette().get(Palette.Ink.BACKGROUND));
        control.setForeground(palette().get(Palette.Ink.TEXT));
        control.setBackground(null);
        control.setForeground(null);
        if (control instanceof Table table) {
            table.setHeaderBackground(null);
            table.setHeaderForeground(null);
        } else if (control instanceof Tree tree) {
            tree.setHeaderBackground(null);
            tree.setHeaderForeground(null);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                reset(child);
            }
        }
    }

    private static void listen() {
        if (listening) {
            return;
        }
        listening = true;
        BundleContext context = FrameworkUtil.getBundle(Theme.class).getBundleContext();
        Display display = PlatformUI.getWorkbench().getDisplay();
        // SWT learns of the window system's new colours a little later.
        EventHandler handler = event -> display.timerExec(LATER, () -> {
            for (Shell shell : display.getShells()) {
                repaint(shell);
            }
            LISTENERS.forEach(Runnable::run);
        });
        context.registerService(EventHandler.class, handler,
                FrameworkUtil.asDictionary(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
    }
}

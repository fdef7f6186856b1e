/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.swt.widgets.Tray;
import org.eclipse.swt.widgets.TrayItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;

/**
 * A note that takes no focus: in the corner of the window while the person works in it, else on the desktop: through
 * {@code notify-send} where that is installed, from the tray on Windows. For the UI thread.
 */
final class DesktopNote {

    private final Shell shell;
    private @Nullable ToolTip shown;
    private @Nullable TrayItem tray;

    /** @param shell the window it is of; it must not be closed before */
    DesktopNote(Shell shell) {
        this.shell = shell;
        shell.addDisposeListener(e -> {
            TrayItem item = tray;
            if (item != null && !item.isDisposed()) {
                item.dispose();
            }
        });
    }

    /** Shows a note; the one before goes. The texts may come from anywhere. */
    void show(String title, String text) {
        ToolTip before = shown;
        if (before != null && !before.isDisposed()) {
            before.dispose();
        }
        shown = null;
        boolean away = shell.getMinimized() || shell.getDisplay().getActiveShell() == null;
        Optional<Path> program = away ? program() : Optional.empty();
        if (program.isPresent()) {
            send(program.get(), title, text);
        } else {
            balloon(title, text, away);
        }
    }

    private void balloon(String title, String text, boolean away) {
        ToolTip tip = new ToolTip(shell, SWT.BALLOON | SWT.ICON_WARNING);
        tip.setText(title);
        tip.setMessage(text);
        TrayItem item = away && SWT.getPlatform().equals("win32") ? tray(shell.getDisplay()) : null;
        if (item != null) {
            item.setToolTip(tip);
        } else {
            Rectangle area = shell.getBounds();
            tip.setLocation(area.x + area.width - 320, area.y + area.height - 60);
        }
        tip.setVisible(true);
        shown = tip;
    }

    private @Nullable TrayItem tray(Display display) {
        Tray all = display.getSystemTray();
        TrayItem item = tray;
        if (item == null && all != null) {
            item = new TrayItem(all, SWT.NONE);
            item.setImage(shell.getImage());
            tray = item;
        }
        return item;
    }

    /** The program that hands notes to the desktop of Linux and the BSDs. */
    private static Optional<Path> program() {
        if (SWT.getPlatform().equals("gtk")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                Path file = Path.of(folder.isEmpty() ? "/usr/bin" : folder, "notify-send");
                if (file.isAbsolute() && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private void send(Path program, String title, String text) {
        Background.run("Notifying", "", monitor -> {
            try {
                // No shell is involved; desktops read marks such as <a> in the text, so there are none.
                Process process = new ProcessBuilder(
                        List.of(program.toString(), "--app-name=Watchpost", "--category=network", "--", title, marks(text)))
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                process.getOutputStream().close();
            } catch (IOException e) {
                Errors.log("Notifying", e);
            }
        });
    }

    private static String marks(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

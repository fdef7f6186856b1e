/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Display;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.AlarmSeverity;

/** What the console itself does when an alarm is raised: a notice in a corner, a sound for what is critical. UI thread only. */
final class AlarmSigns {

    private static final int LONGEST = 300;
    private static final int COLUMNS = 52;

    private AlarmSigns() {
    }

    static void show(Display display, Monitor monitor, Alarm.Event event) {
        if (display.isDisposed() || event.change() == Alarm.Change.ACKNOWLEDGED) {
            return;
        }
        Alarm alarm = event.alarm();
        boolean raised = event.change() == Alarm.Change.RAISED;
        AlarmRule rule = monitor.configuration().getAlarms().stream().filter(r -> r.getName().equals(alarm.rule())).findFirst()
                .orElse(null);
        boolean critical = alarm.severity() == AlarmSeverity.CRITICAL;
        boolean sound = rule == null || rule.getActions().isEmpty() ? critical && raised : asks(rule, ActionKind.SOUND) && raised;
        boolean notice = rule == null || rule.getActions().isEmpty() ? alarm.severity() != AlarmSeverity.INFO
                : asks(rule, ActionKind.DESKTOP);
        if (sound) {
            display.beep();
        }
        if (notice) {
            String whole = VisibleText.line(alarm.message());
            String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
            String title = (raised ? "Alarm: " : "Over: ") + VisibleText.line(alarm.rule());
            Thread.ofVirtual().name("Watchpost desktop notice").start(() -> {
                if (!DesktopNotice.send(title, text, raised && critical, String.valueOf(System.getenv("PATH"))) && !display.isDisposed()) {
                    display.asyncExec(() -> popUp(display, title, text, raised && critical));
                }
            });
        }
    }

    private static void popUp(Display display, String title, String text, boolean critical) {
        NotificationPopup.forDisplay(display).title(title, true).text(wrap(text)).delay(critical ? 30_000 : 8000).open();
    }

    /** The notice shows a long line cut off. */
    private static String wrap(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean full = column > 0 && column + word.length() > COLUMNS;
            lines.append(full ? "\n" : column == 0 ? "" : " ").append(word);
            column = full ? word.length() : column + word.length() + 1;
        }
        return lines.toString();
    }

    private static boolean asks(AlarmRule rule, ActionKind kind) {
        return rule.getActions().stream().anyMatch(action -> action.getKind() == kind);
    }
}

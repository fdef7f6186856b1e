/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.status;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Control;

/**
 * How many alarms of watched servers are active, for all windows: whoever watches sets it, status bars show it. For the UI thread.
 */
public final class AlarmCount {

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static int active;
    private static String worst = "";

    private AlarmCount() {
    }

    /**
     * Says how things stand now.
     *
     * @param alarms active alarms, 0 or more
     * @param about  the gravest of them in a sentence; empty if there is none
     */
    public static void set(int alarms, String about) {
        if (alarms != active || !about.equals(worst)) {
            active = alarms;
            worst = about;
            LISTENERS.forEach(Runnable::run);
        }
    }

    static int active() {
        return active;
    }

    static String worst() {
        return worst;
    }

    /** Calls back after a change until the control is disposed. */
    static void onChange(Control owner, Runnable listener) {
        LISTENERS.add(listener);
        owner.addDisposeListener(e -> LISTENERS.remove(listener));
    }
}

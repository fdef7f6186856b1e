/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import org.eclipse.swt.widgets.Control;

/**
 * Lets something happen on the UI thread at most once per interval, and once more after the last request. Requests may come
 * from any thread.
 */
public final class Throttle {

    private final Control owner;
    private final int millis;
    private final Runnable what;
    private boolean waiting;
    private boolean again;

    public Throttle(Control owner, int millis, Runnable what) {
        this.owner = owner;
        this.millis = millis;
        this.what = what;
    }

    /** Asks for it to happen: at once when idle, else when the interval is over. */
    public void request() {
        synchronized (this) {
            if (waiting) {
                again = true;
                return;
            }
            waiting = true;
        }
        Ui.async(owner, this::happen);
    }

    private void happen() {
        what.run();
        owner.getDisplay().timerExec(millis, this::over);
    }

    private void over() {
        boolean more;
        synchronized (this) {
            more = again && !owner.isDisposed();
            again = false;
            waiting = more;
        }
        if (more) {
            happen();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Widget;

/** The one hop from background threads to the UI thread: asynchronous only, and nothing happens once the widget is gone. */
public final class Ui {

    private Ui() {
    }

    /** Runs something on the UI thread later, unless the widget has been disposed by then. May be called on any thread. */
    public static void async(Widget widget, Runnable what) {
        try {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    what.run();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_WIDGET_DISPOSED && e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    /** {@link #async} as an executor, for controllers that know no widgets. */
    public static Executor executor(Widget widget) {
        return what -> async(widget, what);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.errors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;

/** The way to the one error door. May be called on any thread. */
public final class Errors {

    private static final String BUNDLE = "org.watchpost.ui";

    private Errors() {
    }

    /**
     * Tells the person about a failure of something they asked for, and logs it. A cancelled operation is no failure and is
     * left out.
     *
     * @param what   what failed, one clause: {@code Opening the case failed}
     * @param advice what they can do; may be empty
     * @param cause  why; its message is shown
     */
    public static void show(String what, String advice, @Nullable Throwable cause) {
        if (!(cause instanceof OperationCanceledException)) {
            StatusManager.getManager().handle(status(what, advice, cause), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Logs a failure that needs no attention now, or that is shown in place by the caller. */
    public static void log(String what, Throwable cause) {
        if (!(cause instanceof OperationCanceledException)) {
            StatusManager.getManager().handle(status(what, "", cause), StatusManager.LOG);
        }
    }

    static IStatus status(String what, String advice, @Nullable Throwable cause) {
        IStatus why = new Status(IStatus.ERROR, BUNDLE, reason(cause), cause);
        if (advice.isEmpty()) {
            return new Status(IStatus.ERROR, BUNDLE, reason(cause).isEmpty() ? what : what + ": " + reason(cause), cause);
        }
        MultiStatus status = new MultiStatus(BUNDLE, 0, what, cause);
        status.add(why);
        status.add(new Status(IStatus.INFO, BUNDLE, advice));
        return status;
    }

    /** The message of a failure for people: that of the exception, or its name where it has none. */
    public static String reason(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}

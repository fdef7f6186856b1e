/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

/** What the program answers to whoever started it. */
public final class ExitStatus {

    /** Done. */
    public static final int DONE = 0;
    /** Failed; one line on standard error says why. */
    public static final int FAILED = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** {@code verify} found something changed, missing or added. */
    public static final int INTEGRITY = 3;
    /** Done, but some records could not be parsed; only with {@code --strict}. */
    public static final int UNREADABLE = 4;
    /** Cancelled by the person. */
    public static final int CANCELLED = 130;

    private ExitStatus() {
    }
}

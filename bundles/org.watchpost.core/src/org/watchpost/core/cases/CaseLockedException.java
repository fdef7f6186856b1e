/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

/** Another program has the case open for writing; it can be opened for reading. */
public final class CaseLockedException extends CaseException {

    private static final long serialVersionUID = 1L;

    public CaseLockedException(String message) {
        super(message);
    }
}

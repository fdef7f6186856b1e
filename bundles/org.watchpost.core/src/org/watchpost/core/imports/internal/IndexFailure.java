/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;

/** What was read can't be made durable: what was not committed is to be forgotten. */
final class IndexFailure extends IOException {

    private static final long serialVersionUID = 1L;

    IndexFailure(Throwable cause) {
        this("The index can't be written", cause);
    }

    IndexFailure(String what, Throwable cause) {
        super(what + ": " + (cause.getMessage() != null ? cause.getMessage() : cause.getClass().getSimpleName()), cause);
    }
}

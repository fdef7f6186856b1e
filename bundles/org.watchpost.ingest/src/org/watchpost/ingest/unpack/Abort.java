/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.IOException;

/** Ends an unpacking at once, through all levels. */
abstract sealed class Abort extends IOException {

    private static final long serialVersionUID = 1L;

    private Abort(String message, Throwable cause) {
        super(message, cause);
    }

    private Abort(String message) {
        super(message);
    }

    /** Over a limit. */
    static final class OverLimit extends Abort {
        private static final long serialVersionUID = 1L;

        OverLimit(String message) {
            super(message);
        }
    }

    /** The visitor failed, or was cancelled; its exception is the cause. */
    static final class ByVisitor extends Abort {
        private static final long serialVersionUID = 1L;

        ByVisitor(Exception cause) {
            super("the visitor of members failed", cause);
        }
    }
}

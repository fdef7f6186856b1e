/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

/** Bytes that are not what the format says; costs no stack trace, for damaged logs have many. */
final class Damage extends Exception {

    private static final long serialVersionUID = 1;

    Damage(String what) {
        super(what, null, false, false);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

/** A bound was reached: what is behind it is not looked at. */
final class OverLimit extends Stopped {

    private static final long serialVersionUID = 1L;

    OverLimit(String message) {
        super(message);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.json;

import java.io.IOException;

/** Text that is not JSON, or more of it than was allowed. The message says where, counted in characters from 1. */
public final class JsonException extends IOException {

    private static final long serialVersionUID = 1L;

    public JsonException(String message, int position) {
        super(message + " at character " + (position + 1));
    }
}

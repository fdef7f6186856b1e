/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.IOException;

/** Who reads our results has gone away, as {@code head} does when it has seen enough: a reason to stop, not an error. */
public final class BrokenPipeException extends IOException {

    private static final long serialVersionUID = 1L;

    public BrokenPipeException(IOException cause) {
        super(cause);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

import java.util.List;

/** A format was asked for that no parser reads. The message names those there are. */
public final class UnknownFormatException extends CaseException {

    private static final long serialVersionUID = 1L;

    public UnknownFormatException(String format, List<String> known) {
        super("There is no format " + format + "; there are " + String.join(", ", known));
    }
}

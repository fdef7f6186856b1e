/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Says that a case file couldn't be read or written, which file, and why, in words for the person at the screen. */
public class CaseFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String reason;

    /**
     * @param file   the case file
     * @param reason why, without the name of the file
     * @param cause  what led to it, or null
     */
    public CaseFileException(Path file, String reason, @Nullable Throwable cause) {
        super(file + ": " + reason, cause);
        this.file = Objects.requireNonNull(file);
        this.reason = Objects.requireNonNull(reason);
    }

    /** @return the case file, as it was named by the caller */
    public Path getFile() {
        return file;
    }

    /** @return why it couldn't be read or written, without the name of the file */
    public String getReason() {
        return reason;
    }
}

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

/**
 * What became of checking every byte of a case.
 *
 * @param problems what was changed, is missing or was added; empty if the case is whole
 * @param warnings what is not as it should be but no sign of tampering: imports that were interrupted, files that are not the
 *                 case's
 * @param files    files looked at
 * @param bytes    bytes read
 */
public record Verification(List<Problem> problems, List<String> warnings, long files, long bytes) {

    /**
     * One thing that is wrong.
     *
     * @param file    which file, relative to the case folder, or where a link leads
     * @param message what is wrong with it
     */
    public record Problem(String file, String message) {
    }

    public Verification {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether nothing was changed, is missing or was added. */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}

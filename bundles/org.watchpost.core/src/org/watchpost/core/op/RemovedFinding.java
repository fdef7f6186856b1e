/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import org.watchpost.model.Finding;

/**
 * A finding that was deleted, so that it can be put back as it was.
 *
 * @param finding a copy that belongs to no case
 * @param index   where it was in the list
 */
public record RemovedFinding(Finding finding, int index) {

    public RemovedFinding {
        if (index < 0) {
            throw new IllegalArgumentException("Index " + index);
        }
    }
}

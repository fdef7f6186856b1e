/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;

/**
 * Seals a case: an entry of the journal says so, and its hash stands for everything the case held until then. Whoever writes that
 * hash down elsewhere can prove later that nothing was changed before it.
 */
public final class SealOperation {

    private final OpenCase target;
    private final String reason;

    /**
     * @param reason why, for the journal
     */
    public SealOperation(OpenCase target, String reason) {
        this.target = target;
        this.reason = reason;
    }

    /**
     * Runs it.
     *
     * @return the hash of the journal's last entry
     */
    public String run(IProgressMonitor monitor) throws IOException {
        return target.journal().append("case.sealed", Map.of("reason", reason, "head", target.journal().head())).hash();
    }
}

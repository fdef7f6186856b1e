/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.Case;
import org.watchpost.model.Finding;

/** Changes to one finding. */
final class Findings {

    private Findings() {
    }

    static Optional<Finding> find(Case model, String id) {
        return model.getFindings().stream().filter(finding -> id.equals(finding.getId())).findFirst();
    }

    /**
     * Changes a finding and writes it down.
     *
     * @throws CaseException if it does not exist (any more)
     */
    static void edit(OpenCase target, String action, String id, Consumer<Finding> change) throws IOException {
        String title = target.read(model -> find(model, id).map(Finding::getTitle).orElse(""));
        int events = target.read(model -> find(model, id).map(finding -> finding.getEvents().size()).orElse(-1));
        if (events < 0) {
            throw new CaseException("The finding no longer exists");
        }
        target.edit(action, FindingFields.facts(id, title, events), model -> find(model, id).ifPresent(change));
    }
}

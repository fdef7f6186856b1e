/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.watchpost.model.Finding;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/**
 * What a person writes of a finding.
 *
 * @param title    the assertion in one line; not blank
 * @param what     what happened
 * @param severity how bad it is
 * @param phase    of the handling it belongs to
 * @param note     for the analyst, not for the reader of a report
 */
public record FindingFields(String title, String what, Severity severity, Phase phase, String note) {

    public FindingFields {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A finding needs a title");
        }
    }

    void writeTo(Finding finding) {
        finding.setTitle(title);
        finding.setWhat(what);
        finding.setSeverity(severity);
        finding.setPhase(phase);
        finding.setNote(note);
        finding.setModified(now());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Facts of a finding for the journal. */
    static Map<String, String> facts(String id, String title, int events) {
        return Map.of("id", id, "title", title, "events", Integer.toString(events));
    }
}

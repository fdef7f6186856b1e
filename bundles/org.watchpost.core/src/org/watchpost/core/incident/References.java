/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.Reference;
import org.watchpost.model.util.IncidentFiles;

/** References of the incident to records, which stand even where the index is lost. */
public final class References {

    private References() {
    }

    /** A reference for each event, in their order. */
    public static List<Reference> of(OpenCase source, List<Event> events) {
        List<SourceInfo> sources = source.sources();
        List<Reference> references = new ArrayList<>(events.size());
        for (Event event : events) {
            SourceInfo info = sources.get(event.ref().source());
            Reference reference = IncidentFiles.withId(IncidentFactory.eINSTANCE.createReference());
            reference.setEvidence(info.sha256());
            reference.setMember(info.member());
            reference.setPath(info.path());
            reference.setOffset(event.ref().offset());
            reference.setLength(event.ref().length());
            reference.setTime(event.time());
            reference.setDataset(event.dataset());
            reference.setText(event.raw());
            references.add(reference);
        }
        return references;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.util.Models;

/** Makes the references a finding keeps to its events, so that it stands even where the index is lost. */
public final class EventReferences {

    private EventReferences() {
    }

    /** A reference for each event, in their order. */
    public static List<EventReference> of(OpenCase source, List<Event> events) {
        List<SourceInfo> sources = source.sources();
        List<EventReference> references = new ArrayList<>(events.size());
        for (Event event : events) {
            SourceInfo info = sources.get(event.ref().source());
            // While the original is still being taken in its hash is not known; the finding tells the place all the same.
            String sha256 = info.sha256().isEmpty() ? null : info.sha256();
            EventReference reference = Models.newEventReference(sha256 == null ? NO_HASH : sha256, info.member(), info.path(),
                    event.ref().offset(),
                    event.ref().length());
            if (sha256 == null) {
                reference.setEvidence(null);
            }
            reference.setTime(event.time());
            reference.setDataset(event.dataset());
            reference.setText(shortened(event.raw()));
            references.add(reference);
        }
        return references;
    }

    private static final String NO_HASH = "0".repeat(64);
    /** A record may have megabytes; the case file keeps the beginning, and offset and length lead to the rest. */
    private static final int LONGEST_TEXT = 16_384;

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /** Adds references a finding does not have yet. @return how many were new */
    static int addNew(Finding finding, List<EventReference> references) {
        int added = 0;
        for (EventReference reference : references) {
            boolean there = finding.getEvents().stream().anyMatch(one -> same(one, reference));
            if (!there) {
                finding.getEvents().add(reference);
                added++;
            }
        }
        return added;
    }

    private static boolean same(EventReference one, EventReference other) {
        return java.util.Objects.equals(one.getEvidence(), other.getEvidence()) && one.getMember().equals(other.getMember())
                && one.getPath().equals(other.getPath()) && one.getOffset() == other.getOffset() && one.getLength() == other.getLength();
    }
}

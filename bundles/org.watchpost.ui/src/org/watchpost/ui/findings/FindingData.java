/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.op.FindingFields;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/**
 * A picture of a finding at a moment, safe to keep on the UI thread.
 *
 * @param id       the model's id
 * @param title    the assertion in one line
 * @param what     what happened
 * @param severity how bad
 * @param phase    where in the handling it belongs
 * @param note     anything else
 * @param author   who asserts it
 * @param modified when it was changed last; null if not known
 * @param events   what supports it
 */
record FindingData(String id, String title, String what, Severity severity, Phase phase, String note, String author,
        @Nullable Instant modified, List<Reference> events) {

    /** One supporting event. */
    record Reference(String evidence, String member, String path, long offset, long length, @Nullable Instant time, String dataset,
            String text) {

        static Reference of(EventReference r) {
            return new Reference(String.valueOf(r.getEvidence()), r.getMember(), r.getPath(), r.getOffset(), r.getLength(), r.getTime(),
                    r.getDataset(), r.getText());
        }

        /** Where it is in a case now; empty if its source is not there any more. */
        Optional<EventRef> find(List<SourceInfo> sources) {
            return sources.stream().filter(s -> s.sha256().equals(evidence) && s.member().equals(member)).findFirst()
                    .map(s -> new EventRef(s.id(), offset, (int) length));
        }
    }

    FindingData {
        events = List.copyOf(events);
    }

    static FindingData of(Finding f) {
        return new FindingData(String.valueOf(f.getId()), f.getTitle(), f.getWhat(), f.getSeverity(), f.getPhase(), f.getNote(),
                f.getAuthor(),
                f.getModified(), f.getEvents().stream().map(Reference::of).toList());
    }

    /** All findings of a case, in its order; not for the UI thread. */
    static List<FindingData> all(OpenCase open) {
        return open.read(model -> model.getFindings().stream().map(FindingData::of).toList());
    }

    /** What a person can write of it. */
    FindingFields fields() {
        return new FindingFields(title, what, severity, phase, note);
    }

    /** Whether a person would see no difference. */
    boolean sameTexts(FindingData other) {
        return title.equals(other.title) && what.equals(other.what) && severity == other.severity && phase == other.phase
                && note.equals(other.note);
    }
}

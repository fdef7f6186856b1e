/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.marks.Marks;
import org.watchpost.ui.InvestigationContext;

/**
 * What is shown before a row.
 *
 * @param severity 1 (highest) to 4, 0 for none
 * @param error    whether the record could not be parsed
 * @param marked   whether the person has marked it
 * @param noted    whether it has tags or a comment
 * @param rule     the rule that colours it, or null
 */
record RowFlag(int severity, boolean error, boolean marked, boolean noted, @Nullable ColourRule rule) {

    static final RowFlag NONE = new RowFlag(0, false, false, false, null);

    static RowFlag of(@Nullable Event event, @Nullable ColourRule rule, InvestigationContext context) {
        if (event == null) {
            return NONE;
        }
        return new RowFlag(severity(event), event.kind() == EventKind.PIPELINE_ERROR, context.isMarked(event.ref()),
                event.find(Marks.TAGS).isPresent() || event.find(Marks.COMMENT).isPresent(), rule);
    }

    /** Severity as its source gives it, 3 for an alert without one, 0 for what is no alert. */
    static int severity(Event event) {
        String text = event.text(Fields.EVENT_SEVERITY);
        if (text.matches("[0-9]{1,3}")) {
            return Math.min(4, Math.max(1, Integer.parseInt(text)));
        }
        return event.kind() == EventKind.ALERT ? 3 : 0;
    }

    /** In words, for tooltips and screen readers. */
    String words() {
        String text = error ? "could not be parsed" : switch (severity) {
            case 1 -> "severity 1, highest";
            case 2 -> "severity 2";
            case 3 -> "severity 3";
            case 4 -> "severity 4, lowest";
            default -> "";
        };
        String words = noted ? text.isEmpty() ? "tagged" : text + ", tagged" : text;
        String all = marked ? words.isEmpty() ? "marked" : words + ", marked" : words;
        ColourRule colouring = rule;
        String why = colouring == null ? "" : "colour rule: " + colouring.name();
        return all.isEmpty() || why.isEmpty() ? all + why : all + "\n" + why;
    }
}

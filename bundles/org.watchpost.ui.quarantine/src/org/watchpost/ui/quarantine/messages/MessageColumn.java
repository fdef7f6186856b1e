/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.messages;

import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.Verdict;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** The columns of the list of messages. */
enum MessageColumn {

    STATE("State", 74, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return review.held(event.ref()).map(item -> Words.of(item.state())).orElse("");
        }
    },
    VERDICT("Verdict", 94, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return Words.of(verdict(event));
        }
    },
    TIME("Time", 150, SWT.LEFT, Fields.TIMESTAMP) {
        @Override
        String text(Event event, Review review) {
            return TimeLabels.second(event.micros(), review.context().zone());
        }
    },
    FROM("From", 160, SWT.LEFT, Fields.EMAIL_FROM_ADDRESS) {
        @Override
        String text(Event event, Review review) {
            return Format.line(event.text(Fields.EMAIL_FROM_ADDRESS), 200);
        }
    },
    SUBJECT("Subject", 180, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return Format.line(event.text(Fields.EMAIL_SUBJECT), 300);
        }
    },
    ATTACHMENTS("Attachments", 120, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return Format.line(event.text(Fields.EMAIL_ATTACHMENTS_FILE_NAME), 200);
        }
    },
    TO("To", 130, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return Format.line(event.text(Fields.EMAIL_TO_ADDRESS), 200);
        }
    },
    RULES("Rules", 180, SWT.LEFT, null) {
        @Override
        String text(Event event, Review review) {
            return Format.line(event.text(Fields.WATCHPOST_RULES), 300);
        }
    };

    private final String label;
    private final int width;
    private final int style;
    private final @Nullable Field sort;

    MessageColumn(String label, int width, int style, @Nullable Field sort) {
        this.label = label;
        this.width = width;
        this.style = style;
        this.sort = sort;
    }

    String label() {
        return label;
    }

    int width() {
        return width;
    }

    int style() {
        return style;
    }

    /** The field whose values the column shows; null if it shows none. */
    @Nullable
    Field field() {
        return switch (this) {
            case VERDICT -> Fields.WATCHPOST_VERDICT;
            case FROM -> Fields.EMAIL_FROM_ADDRESS;
            case SUBJECT -> Fields.EMAIL_SUBJECT;
            case ATTACHMENTS -> Fields.EMAIL_ATTACHMENTS_FILE_NAME;
            case TO -> Fields.EMAIL_TO_ADDRESS;
            case RULES -> Fields.WATCHPOST_RULES;
            case STATE, TIME -> null;
        };
    }

    /** What rows are ordered by when the heading is clicked; null if they can't be. */
    @Nullable
    Field sort() {
        return sort;
    }

    abstract String text(Event event, Review review);

    /** What was made of a message when it was taken in. */
    static Verdict verdict(Event event) {
        return Verdict.of(event.text(Fields.WATCHPOST_VERDICT));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

/**
 * What was decided: a state and, for {@link TriageState#CATEGORISED}, the category.
 *
 * @param state    the state
 * @param category id of the {@linkplain IncidentCategory category}, empty for all other states
 */
public record Outcome(TriageState state, String category) {

    /** Back to the inbox. */
    public static final Outcome NEW = new Outcome(TriageState.NEW, "");
    public static final Outcome ACKNOWLEDGED = new Outcome(TriageState.ACKNOWLEDGED, "");
    public static final Outcome ESCALATED = new Outcome(TriageState.ESCALATED, "");
    public static final Outcome FALSE_POSITIVE = new Outcome(TriageState.FALSE_POSITIVE, "");

    public Outcome {
        if (category.isEmpty() == (state == TriageState.CATEGORISED)) {
            throw new IllegalArgumentException(state + " with category '" + category + "'");
        }
    }

    /** Of a category. */
    public static Outcome of(IncidentCategory category) {
        return new Outcome(TriageState.CATEGORISED, category.id());
    }

    /** A state's word, or the id or name of a category. */
    public static Outcome of(String text) {
        return TriageState.of(text).filter(state -> state != TriageState.CATEGORISED).map(state -> new Outcome(state, ""))
                .orElseGet(() -> of(IncidentCategory.of(text)));
    }

    /** For people. */
    public String label() {
        return category.isEmpty() ? state.label() : IncidentCategory.of(category).name();
    }

    /** The word or id that {@link #of(String)} understands. */
    public String word() {
        return category.isEmpty() ? state.word() : category;
    }
}

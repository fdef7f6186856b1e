/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name and nature of one piece of an event. Catalogue fields live in {@link Fields}; a record's own fields, which have
 * no ECS name, are made with {@link #own(String)} and are equal when their names are.
 *
 * @param name    the flat, dotted name of FIELDS.md, for example {@code source.ip}
 * @param type    how values compare
 * @param column  whether the index keeps the value in a column of its own: only such fields sort, facet and range-search
 *                at full speed; the values of all others are read back from the evidence when asked for
 * @param multi   whether one event can hold several values
 * @param derived whether values are words of Watchpost's own choosing ({@code success}, {@code postfix}) which need not
 *                stand in the raw record; derived values come from small fixed vocabularies
 * @param ordinal position in {@link Fields#all()}, or -1 for a record's own field
 */
public record Field(String name, FieldType type, boolean column, boolean multi, boolean derived, int ordinal) {

    public Field {
        Objects.requireNonNull(type);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A field needs a name");
        }
    }

    /** A record's own field, for example {@code suricata.eve.flow_id}: a keyword without a column. */
    public static Field own(String name) {
        return new Field(name, FieldType.KEYWORD, false, true, false, -1);
    }

    /** Whether this is one of {@link Fields#all()}. */
    public boolean inCatalogue() {
        return ordinal >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}

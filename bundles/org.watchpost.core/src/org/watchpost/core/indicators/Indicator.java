/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.indicators;

import org.jspecify.annotations.Nullable;

/**
 * By what others can recognise something. Two are the same when type and value are.
 *
 * @param value normalised, never defanged: addresses in canonical text, names and hashes in lower case
 * @param note  what it means; may be empty
 */
public record Indicator(IndicatorType type, String value, String note) {

    public Indicator {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An indicator needs a value");
        }
    }

    /** Without a note. */
    public Indicator(IndicatorType type, String value) {
        this(type, value, "");
    }

    /** The value as it can be sent without anybody clicking on it by mistake. */
    public String defanged() {
        return Fangs.off(type, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator && indicator.type == type && indicator.value.equals(value);
    }

    @Override
    public int hashCode() {
        return type.hashCode() * 31 + value.hashCode();
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to measure.
 *
 * @param address host, host and port or URL, as the probe takes it
 * @param options settings by {@link ProbeOption#name()}; a flag that is on has the value {@code true}
 */
public record ProbeTarget(String address, Map<String, String> options) {

    public ProbeTarget {
        Objects.requireNonNull(address);
        options = Map.copyOf(options);
    }

    /** The value of an option, or an empty string. */
    public String text(String name) {
        return options.getOrDefault(name, "");
    }

    /** The value of an option, or what it is otherwise. */
    public String text(String name, String otherwise) {
        String value = options.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    /** Whether a flag is on. */
    public boolean flag(String name) {
        String value = text(name).toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("yes") || value.equals("on") || value.equals("1");
    }

    /**
     * A whole number, or what it is otherwise.
     *
     * @throws IllegalArgumentException if the value is no such number
     */
    public long number(String name, long otherwise) {
        String value = text(name);
        try {
            return value.isEmpty() ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("option " + name + " needs a whole number, not " + value, e);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.Objects;

/**
 * Some other number of a server.
 *
 * @param name  for people and alarm rules: {@code free_bytes}, {@code heap_used}, or the attribute's own name
 * @param value the number
 * @param unit  {@code bytes}, {@code %}, {@code threads}..., or empty
 */
public record Measure(String name, double value, String unit) {

    /** Name of the moment a server's process was started, milliseconds since the epoch. */
    public static final String START_TIME = "start_time";
    /** Name of the measure that holds the free bytes of the queue's disk. */
    public static final String FREE_BYTES = "free_bytes";

    public Measure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
    }
}

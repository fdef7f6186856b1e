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
 * One queue at one moment; {@link #UNKNOWN} stands for whatever the source doesn't tell.
 *
 * @param name          name of the queue, empty for the only one
 * @param depth         messages waiting
 * @param oldestSeconds age of the oldest of them
 * @param bytes         their size
 * @param entered       messages that ever came in, a counter
 * @param left          messages that ever went out, a counter
 */
public record QueueReading(String name, long depth, long oldestSeconds, long bytes, long entered, long left) {

    /** The source doesn't tell. */
    public static final long UNKNOWN = -1;

    public QueueReading {
        Objects.requireNonNull(name);
    }

    /** A queue of which only the depth is known. */
    public static QueueReading of(String name, long depth) {
        return new QueueReading(name, depth, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }
}

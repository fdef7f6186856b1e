/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

/**
 * Where an event's bytes are: a source of the case, and the extent of the record in it. Offsets in a compressed source
 * count its decompressed bytes. Orders by source, then offset, which is the order of reading.
 *
 * @param source number of the source within the case, see {@link org.watchpost.core.cases.SourceInfo#id()}
 * @param offset first byte of the record
 * @param length bytes of the record without its line end
 */
public record EventRef(int source, long offset, int length) implements Comparable<EventRef> {

    public EventRef {
        if (source < 0 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("Negative reference: " + source + " " + offset + " " + length);
        }
    }

    @Override
    @SuppressWarnings("null")
    public int compareTo(EventRef other) {
        int bySource = Integer.compare(source, other.source);
        return bySource != 0 ? bySource : Long.compare(offset, other.offset);
    }
}

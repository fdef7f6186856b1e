/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.file;

/**
 * One packet as it stands in a capture. Reused from packet to packet, hence mutable; the bytes are valid until the next packet is
 * read. Belongs to one thread.
 */
public final class Frame {

    private static final long LAST_MOMENT = 253_402_300_799_999_999L;

    private long number;
    private long offset;
    private long micros;
    private int linkType;
    private byte[] data = {};
    private int from;
    private int to;
    private long originalLength;

    void set(long newOffset, long newMicros, int newLinkType, long newOriginalLength) {
        number++;
        offset = newOffset;
        // A moment beyond the year 9999 is no moment.
        micros = newMicros < 0 || newMicros > LAST_MOMENT ? 0 : newMicros;
        linkType = newLinkType;
        originalLength = newOriginalLength;
    }

    void bytes(byte[] newData, int newFrom, int newTo) {
        data = newData;
        from = newFrom;
        to = newTo;
    }

    /** Number of the packet in the capture, from 1 as other programs count. */
    public long number() {
        return number;
    }

    /** Byte of the (decompressed) capture file where the packet's record begins, its record header included. */
    public long offset() {
        return offset;
    }

    /** When it was captured, microseconds since 1970-01-01T00:00:00Z; finer resolutions are cut. */
    public long micros() {
        return micros;
    }

    /** What the bytes begin with, see <a href="https://www.tcpdump.org/linktypes.html">link-layer header types</a>. */
    public int linkType() {
        return linkType;
    }

    /** Holds the packet from {@link #from()} to {@link #to()}. */
    public byte[] data() {
        return data;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** Bytes the packet had on the wire; more than were captured if it was cut. */
    public long originalLength() {
        return originalLength;
    }
}

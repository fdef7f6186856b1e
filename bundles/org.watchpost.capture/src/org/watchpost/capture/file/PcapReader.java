/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * The classic format in both byte orders, with microseconds or nanoseconds, and the variant with longer record headers that a
 * patched libpcap of the nineties wrote.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/">PCAP Capture File Format</a>
 */
final class PcapReader extends CaptureReader {

    private static final int MICROS = 0xa1b2c3d4;
    private static final int NANOS = 0xa1b23c4d;
    private static final int PATCHED = 0xa1b2cd34;
    private static final int FILE_HEADER = 24;

    private boolean begun;
    private boolean little;
    private boolean nanos;
    private int recordHeader = 16;
    private int linkType;
    private int pending;

    PcapReader(InputStream in) {
        super(in);
    }

    /** The magic number in big-endian order, 0 if these bytes begin no capture; the sign of the order is in {@link #isLittle}. */
    static int magic(byte[] head) {
        int big = (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | head[3] & 0xff;
        int value = isLittle(head) ? Integer.reverseBytes(big) : big;
        return value == MICROS || value == NANOS || value == PATCHED ? value : 0;
    }

    private static boolean isLittle(byte[] head) {
        return head[3] == (byte) 0xa1 && head[2] == (byte) 0xb2;
    }

    private boolean begin() throws IOException {
        begun = true;
        if (!window.have(FILE_HEADER)) {
            return wrong("the capture ends within its file header");
        }
        byte[] head = window.copy(0, 4);
        little = isLittle(head);
        int magic = magic(head);
        nanos = magic == NANOS;
        recordHeader = magic == PATCHED ? 24 : 16;
        // The upper bits say whether frames carry a check sequence: nothing that matters here, lengths come from IP.
        linkType = (int) (window.u32(20, little) & 0x03ff_ffff);
        window.skip(FILE_HEADER);
        return true;
    }

    @Override
    public boolean next(Frame frame) throws IOException {
        if (!problem().isEmpty() || !begun && !begin() || !window.skip(pending)) {
            return false;
        }
        pending = 0;
        while (true) {
            long offset = window.position();
            if (!window.have(recordHeader)) {
                return window.available() > 0 && wrong("the capture ends within the header of a packet at byte " + offset);
            }
            long seconds = window.u32(0, little);
            long fraction = window.u32(4, little);
            long length = window.u32(8, little);
            long original = window.u32(12, little);
            if (length > MAX_RECORD) {
                return wrong("the capture is damaged: a packet of " + length + " bytes at byte " + offset);
            }
            frame.set(offset, seconds * 1_000_000L + (nanos ? fraction / 1000 : fraction), linkType, original);
            if (length > MAX_PACKET) {
                if (!window.skip(recordHeader + length)) {
                    return wrong("the capture ends within the packet at byte " + offset);
                }
                continue;
            }
            int captured = (int) length;
            if (!window.have(recordHeader + captured)) {
                wrong("the capture ends within the packet at byte " + offset);
                captured = window.available() - recordHeader;
            }
            fill(frame, recordHeader, captured);
            pending = recordHeader + captured;
            return true;
        }
    }
}

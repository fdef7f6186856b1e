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
import java.util.ArrayList;
import java.util.List;

/**
 * The block format: sections in either byte order, interfaces with their own link type and clock, enhanced, simple and (obsolete)
 * packet blocks. Other blocks are passed over.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/">PCAP Next Generation Capture File Format</a>
 */
final class PcapngReader extends CaptureReader {

    private static final long SECTION = 0x0a0d0d0aL;
    private static final long INTERFACE = 1;
    private static final long OBSOLETE_PACKET = 2;
    private static final long SIMPLE_PACKET = 3;
    private static final long ENHANCED_PACKET = 6;
    private static final long ORDER = 0x1a2b3c4dL;
    private static final int OPTION_RESOLUTION = 9;
    private static final int OPTION_OFFSET = 14;
    /** More interfaces than any capture has; those beyond are not remembered. */
    private static final int MAX_INTERFACES = 4096;

    /**
     * An interface of the section.
     *
     * @param resolution as in the option: a power of 10, or of 2 with the highest bit
     * @param offset     seconds added to each time
     * @param snap       longest packet it captured, 0 for no limit
     */
    private record Interface(int linkType, int resolution, long offset, long snap) {

        private long micros(long high, long low) {
            long ticks = high << 32 | low;
            if ((resolution & 0x80) != 0) {
                int bits = Math.min(resolution & 0x7f, 63);
                long seconds = ticks >>> bits;
                long rest = ticks - (seconds << bits);
                long fraction = bits > 43 ? (rest >>> bits - 43) * 1_000_000L >>> 43 : rest * 1_000_000L >>> bits;
                return (seconds + offset) * 1_000_000L + fraction;
            }
            int digits = resolution & 0x7f;
            long micros = ticks;
            for (int i = digits; i < 6; i++) {
                micros *= 10;
            }
            for (int i = 6; i < Math.min(digits, 30); i++) {
                micros = Long.divideUnsigned(micros, 10);
            }
            return micros + offset * 1_000_000L;
        }
    }

    private final List<Interface> interfaces = new ArrayList<>();
    private boolean little;
    private long pending;
    private long lastMicros;

    PcapngReader(InputStream in) {
        super(in);
    }

    static boolean begins(byte[] head) {
        boolean section = head[0] == 0x0a && head[1] == 0x0d && head[2] == 0x0d && head[3] == 0x0a;
        boolean big = head[8] == 0x1a && head[9] == 0x2b && head[10] == 0x3c && head[11] == 0x4d;
        boolean small = head[8] == 0x4d && head[9] == 0x3c && head[10] == 0x2b && head[11] == 0x1a;
        return section && (big || small);
    }

    @Override
    public boolean next(Frame frame) throws IOException {
        while (problem().isEmpty()) {
            if (!window.skip(pending)) {
                return wrong("the capture ends within the block before byte " + window.position());
            }
            pending = 0;
            long offset = window.position();
            if (!window.have(12)) {
                return window.available() > 0 && wrong("the capture ends within the header of a block at byte " + offset);
            }
            long type = window.u32(0, little);
            if (type == SECTION) {
                long order = window.u32(8, false);
                if (order != ORDER && Integer.reverseBytes((int) order) != (int) ORDER) {
                    return wrong("the capture is damaged: no byte order in the section at byte " + offset);
                }
                little = order != ORDER;
                interfaces.clear();
            }
            long length = window.u32(4, little);
            if (length < 12 || (length & 3) != 0 || length > MAX_RECORD) {
                return wrong("the capture is damaged: a block of " + length + " bytes at byte " + offset);
            }
            pending = length;
            if (length <= MAX_PACKET + 65_536 && block(frame, type, (int) length, offset)) {
                return true;
            }
        }
        return false;
    }

    private boolean block(Frame frame, long type, int length, long offset) throws IOException {
        boolean whole = window.have(length);
        int there = whole ? length : window.available();
        if (!whole) {
            pending = 0;
            wrong("the capture ends within the block at byte " + offset);
        }
        if (type == INTERFACE && there >= 16) {
            described(there);
        } else if (type == ENHANCED_PACKET && there >= 28) {
            return packet(frame, offset, new int[] { (int) window.u32(8, little), 12, 20, 24, 28 }, there, whole);
        } else if (type == OBSOLETE_PACKET && there >= 28) {
            return packet(frame, offset, new int[] { window.u16(8, little), 12, 20, 24, 28 }, there, whole);
        } else if (type == SIMPLE_PACKET && there >= 12 && !interfaces.isEmpty()) {
            Interface first = interfaces.getFirst();
            long original = window.u32(8, little);
            long captured = first.snap() > 0 ? Math.min(original, first.snap()) : original;
            frame.set(offset, lastMicros, first.linkType(), original);
            fill(frame, 12, (int) Math.min(captured, Math.max(0, there - (whole ? 16 : 12))));
            return true;
        }
        return false;
    }

    /** Reads a packet block; {@code layout}: number of the interface, then where time, captured and original length and data are. */
    private boolean packet(Frame frame, long offset, int[] layout, int there, boolean whole) {
        if (layout[0] < 0 || layout[0] >= interfaces.size()) {
            return false;
        }
        Interface from = interfaces.get(layout[0]);
        long captured = window.u32(layout[2], little);
        int room = there - layout[4] - (whole ? 4 : 0);
        if (captured > room && whole) {
            return wrong("the capture is damaged: a packet longer than its block at byte " + offset);
        }
        lastMicros = from.micros(window.u32(layout[1], little), window.u32(layout[1] + 4, little));
        frame.set(offset, lastMicros, from.linkType(), window.u32(layout[3], little));
        fill(frame, layout[4], (int) Math.min(captured, Math.min(Math.max(0, room), MAX_PACKET)));
        return true;
    }

    private void described(int there) {
        int resolution = 6;
        long offset = 0;
        int at = 16;
        while (at + 4 <= there - 4) {
            int code = window.u16(at, little);
            int size = window.u16(at + 2, little);
            if (code == 0 || at + 4 + size > there) {
                break;
            }
            if (code == OPTION_RESOLUTION && size >= 1) {
                resolution = window.u8(at + 4);
            } else if (code == OPTION_OFFSET && size >= 8) {
                long first = window.u32(at + 4, little);
                long second = window.u32(at + 8, little);
                offset = little ? second << 32 | first : first << 32 | second;
            }
            at += 4 + (size + 3 & ~3);
        }
        if (interfaces.size() < MAX_INTERFACES) {
            interfaces.add(new Interface(window.u16(8, little), resolution, offset, window.u32(12, little)));
        }
    }
}

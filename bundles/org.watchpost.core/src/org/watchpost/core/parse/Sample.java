/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.text.Bytes;

/**
 * The beginning of a source, for recognising its format.
 */
public final class Sample {

    /** Most bytes of a source that are looked at. */
    public static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_LINES = 200;

    /**
     * Extent of a line in {@link #bytes()} without its end.
     *
     * @param from first byte
     * @param to   after the last byte
     */
    public record Line(int from, int to) {
    }

    private final String name;
    private final byte[] bytes;
    private final boolean whole;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param name  base name of the source
     * @param bytes its first bytes; at most {@link #MAX_BYTES} are looked at
     * @param whole whether these are all its bytes
     */
    public Sample(String name, byte[] bytes, boolean whole) {
        this.name = name;
        this.bytes = bytes;
        this.whole = whole;
        int from = Bom.length(bytes);
        int limit = Math.min(bytes.length, MAX_BYTES);
        while (from < limit && lines.size() < MAX_LINES) {
            int end = Bytes.indexOf(bytes, from, limit, (byte) '\n');
            if (end < 0 && !whole && !lines.isEmpty()) {
                break;
            }
            int stop = end < 0 ? limit : end;
            int to = stop > from && bytes[stop - 1] == '\r' ? stop - 1 : stop;
            if (to > from) {
                lines.add(new Line(from, to));
            }
            from = stop + 1;
        }
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    public boolean whole() {
        return whole;
    }

    /** The first lines that are not empty, at most 200; a cut-off last line is left out unless it is the only one. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** A line as text. */
    public String text(Line line) {
        return Bytes.decode(bytes, line.from(), line.to());
    }

    /** The share of NUL and other control bytes that text does not have, in percent. */
    public int binaryPercent() {
        int limit = Math.min(bytes.length, MAX_BYTES);
        int binary = 0;
        for (int i = 0; i < limit; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                binary++;
            }
        }
        return limit == 0 ? 0 : (int) (100L * binary / limit);
    }
}

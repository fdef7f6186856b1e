/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import org.watchpost.core.text.Bytes;

/** Cuts one record of separated values into its cells (RFC 4180), where they stand. Belongs to one thread. */
public final class CsvCells {

    /** Most cells of a record; what a hostile one has beyond stays in the last. */
    public static final int MOST = 512;

    private final byte delimiter;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final boolean[] doubled = new boolean[MOST];
    private int count;

    /** @param delimiter between cells */
    public CsvCells(byte delimiter) {
        this.delimiter = delimiter;
    }

    /** Cuts a record; answers the number of cells, at least 1. */
    public int split(byte[] b, int from, int to) {
        int i = from;
        int n = 0;
        while (true) {
            int start = i;
            while (start < to && b[start] == ' ') {
                start++;
            }
            int end = -1;
            doubled[n] = false;
            if (start < to && b[start] == '"') {
                end = quoted(b, start + 1, to, n);
            }
            if (end >= 0) {
                starts[n] = start + 1;
                ends[n] = end;
                i = end + 1;
                while (i < to && b[i] != delimiter) {
                    i++;
                }
            } else {
                while (i < to && (b[i] != delimiter || n == MOST - 1)) {
                    i++;
                }
                starts[n] = delimiter == '\t' ? Math.min(start, i) : start > i ? i : start;
                ends[n] = i;
                while (ends[n] > starts[n] && b[ends[n] - 1] == ' ') {
                    ends[n]--;
                }
            }
            n++;
            if (i >= to || n == MOST) {
                count = n;
                return n;
            }
            i++;
        }
    }

    private int quoted(byte[] b, int from, int to, int n) {
        for (int i = from; i < to; i++) {
            if (b[i] == '"') {
                if (i + 1 < to && b[i + 1] == '"') {
                    doubled[n] = true;
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Cells of the record cut last. */
    public int count() {
        return count;
    }

    /** First byte of a cell's value, behind its quote if it is quoted. */
    public int start(int cell) {
        return starts[cell];
    }

    /** After the last byte of a cell's value. */
    public int end(int cell) {
        return ends[cell];
    }

    /** Whether the cell's value has doubled quotes and must be asked for as {@link #text}. */
    public boolean isDoubled(int cell) {
        return doubled[cell];
    }

    /** A cell's value. */
    public String text(byte[] b, int cell) {
        String text = Bytes.decode(b, starts[cell], ends[cell]);
        return doubled[cell] ? text.replace("\"\"", "\"") : text;
    }
}

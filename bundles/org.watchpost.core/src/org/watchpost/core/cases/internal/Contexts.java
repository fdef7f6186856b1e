/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.SourceInfo.ContextMark;

/** The parser contexts of a source, from which offset on each is in force. Immutable. */
public final class Contexts {

    /** Before anything has been read. */
    public static final Contexts NONE = new Contexts(0, new ContextMark[0]);

    private final int version;
    private final ContextMark[] marks;

    private Contexts(int version, ContextMark[] marks) {
        this.version = version;
        this.marks = marks;
    }

    /** Grows when a source is read again: contexts of the same version and index are the same. */
    public int version() {
        return version;
    }

    public int size() {
        return marks.length;
    }

    public ContextMark get(int index) {
        return marks[index];
    }

    /** The last one; there must be one. */
    public ContextMark last() {
        return marks[marks.length - 1];
    }

    public List<ContextMark> marks() {
        return List.of(marks);
    }

    /** With one more at the end; one with the same offset as the last takes its place. */
    public Contexts plus(ContextMark mark) {
        boolean instead = marks.length > 0 && last().offset() == mark.offset();
        ContextMark[] more = Arrays.copyOf(marks, marks.length + (instead ? 0 : 1));
        more[more.length - 1] = mark;
        return new Contexts(version, more);
    }

    /** None, in another version. */
    public Contexts cleared() {
        return new Contexts(version + 1, new ContextMark[0]);
    }

    /** Index of the one in force at an offset; -1 if there is none. */
    public int at(long offset) {
        int low = 0;
        int high = marks.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (marks[middle].offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return marks.length == 0 ? -1 : Math.max(0, high);
    }

    /** The same context, but what follows are pieces of a record that was too long, no records. */
    public static ContextMark pieces(long offset, ContextMark mark) {
        return new ContextMark(offset, mark.year(), mark.month(), mark.headers(), -1 - headersLength(mark));
    }

    /** Whether a mark is of that kind. */
    public static boolean isPieces(ContextMark mark) {
        return mark.headersLength() < 0;
    }

    /** Bytes of the headers in force at a mark of either kind. */
    public static int headersLength(ContextMark mark) {
        return mark.headersLength() < 0 ? -1 - mark.headersLength() : mark.headersLength();
    }

    String encode() {
        StringBuilder text = new StringBuilder();
        for (ContextMark mark : marks) {
            text.append(text.isEmpty() ? "" : ";").append(mark.offset()).append(',').append(mark.year()).append(',').append(mark.month())
                    .append(',')
                    .append(mark.headers()).append(',').append(mark.headersLength());
        }
        return text.toString();
    }

    static Contexts decode(String text) throws CaseException {
        List<ContextMark> marks = new ArrayList<>();
        try {
            for (String mark : text.isEmpty() ? new String[0] : text.split(";")) {
                String[] parts = mark.split(",");
                marks.add(new ContextMark(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                        Long.parseLong(parts[3]),
                        Integer.parseInt(parts[4])));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new CaseException("The state of a source in the index can't be read", e);
        }
        return new Contexts(0, marks.toArray(new ContextMark[0]));
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import org.watchpost.core.parse.Framing;
import org.watchpost.core.text.Bytes;

/**
 * Cuts event XML into events, each with the line end behind it; whatever is not within an event is cut into lines. An event that
 * doesn't end before the next begins, or within {@link #LONGEST} bytes, is broken and is cut into lines as well, so that it
 * doesn't swallow its neighbours.
 */
final class EventXmlFraming implements Framing {

    static final EventXmlFraming INSTANCE = new EventXmlFraming();
    static final int LONGEST = 1024 * 1024;

    private static final byte[] BEGIN = Bytes.ascii("<Event");
    private static final byte[] END = Bytes.ascii("</Event>");

    private EventXmlFraming() {
    }

    /** Where an event begins within the line end of {@code from}, past blanks and the marks of viewers; -1 if none does. */
    static int begin(byte[] b, int from, int to) {
        int i = from;
        while (i < to && (b[i] == ' ' || b[i] == '\t' || b[i] == '-' || b[i] == '\r')) {
            i++;
        }
        return event(b, i, to) ? i : -1;
    }

    private static boolean event(byte[] b, int i, int to) {
        if (!Bytes.startsWith(b, i, to, BEGIN)) {
            return false;
        }
        int after = i + BEGIN.length;
        return after < to && (b[after] == ' ' || b[after] == '>' || b[after] == '\n' || b[after] == '\r' || b[after] == '\t');
    }

    @Override
    public int recordEnd(byte[] b, int from, int to, boolean last) {
        int begin = begin(b, from, to);
        if (begin < 0) {
            int line = Bytes.indexOf(b, from, to, (byte) '\n');
            return line >= 0 ? line + 1 : last ? to : -1;
        }
        int limit = (int) Math.min(to, (long) from + LONGEST);
        int i = begin + 1;
        while (true) {
            int tag = Bytes.indexOf(b, i, limit, (byte) '<');
            if (tag < 0 || Bytes.startsWith(b, tag, limit, END)) {
                i = tag;
                break;
            }
            if (event(b, tag, limit)) {
                i = -2;
                break;
            }
            i = tag + 1;
        }
        if (i >= 0) {
            return after(b, i + END.length, to, last);
        }
        if (i == -1 && !last && limit == to) {
            return -1;
        }
        int line = Bytes.indexOf(b, begin, to, (byte) '\n');
        return line >= 0 ? line + 1 : last ? to : -1;
    }

    /** Takes blanks and the line end with the event, unless something else follows on the line. */
    private static int after(byte[] b, int from, int to, boolean last) {
        int i = from;
        while (i < to && (b[i] == ' ' || b[i] == '\t' || b[i] == '\r')) {
            i++;
        }
        if (i == to) {
            return last ? to : -1;
        }
        return b[i] == '\n' ? i + 1 : from;
    }
}

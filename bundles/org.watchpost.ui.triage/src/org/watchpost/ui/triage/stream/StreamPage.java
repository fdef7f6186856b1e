/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.stream;

import java.util.ArrayList;
import java.util.List;
import java.time.ZoneId;
import org.watchpost.core.capture.Segment;
import org.watchpost.core.capture.Stream;
import org.watchpost.core.capture.StreamText;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * A conversation as text, and which stretches of it are whose. Bounded: what is beyond {@link #MOST} characters is left out.
 *
 * @param parts in order, without gaps
 * @param cut   whether something was left out
 */
record StreamPage(String text, List<Part> parts, boolean cut) {

    /** Characters that are shown. */
    static final int MOST = 400_000;

    /** Whose a stretch is. */
    enum Kind {
        CLIENT, SERVER, HEADING
    }

    /** A stretch. */
    record Part(int from, int length, Kind kind) {
    }

    StreamPage {
        parts = List.copyOf(parts);
    }

    /** Makes the page; not for the UI thread. */
    static StreamPage of(Stream stream, boolean client, boolean server, boolean hex, ZoneId zone) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        long[] places = new long[2];
        Segment before = null;
        boolean cut = stream.cut();
        for (Segment segment : stream.segments()) {
            if (segment.client() ? !client : !server) {
                continue;
            }
            if (text.length() >= MOST) {
                cut = true;
                break;
            }
            if (before == null || before.client() != segment.client()) {
                String newLine = text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n";
                String who = segment.client() ? "\u2192 client" : "\u2190 server";
                add(text, parts, newLine + who + "   " + TimeLabels.full(segment.micros(), zone) + "   packet "
                        + Format.number(segment.frame()) + "\n", Kind.HEADING);
            }
            if (segment.missing() > 0) {
                add(text, parts, "[" + Format.bytes(segment.missing()) + " were not captured]\n", Kind.HEADING);
            }
            int side = segment.client() ? 0 : 1;
            add(text, parts, hex ? StreamText.hex(segment.bytes(), places[side]) : StreamText.text(segment.bytes()),
                    segment.client() ? Kind.CLIENT : Kind.SERVER);
            places[side] += segment.bytes().length;
            before = segment;
        }
        return new StreamPage(text.toString(), parts, cut);
    }

    private static void add(StringBuilder text, List<Part> parts, String more, Kind kind) {
        if (!more.isEmpty()) {
            parts.add(new Part(text.length(), more.length(), kind));
            text.append(more);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Squid access log in its native form. */
final class Squid {
    /** Meaning of a search-engine request; {@code worm} tells the harvesting from what people look for. */
    record Search(String ip, boolean denied, boolean worm) {
    }

    private final Journal<Search> lines = new Journal<>();
    private final Map<String, long[]> hours = new TreeMap<>();
    long allowed;
    long denied;
    long wormAllowed;
    long wormDenied;
    long firstDenied;

    void line(long t, int ms, String client, String code, int size, String url, String peer, String type, @Nullable Search note) {
        StringBuilder b = new StringBuilder(200).append(Ts.epochMillis(t)).append(' ');
        String e = Integer.toString(ms);
        b.append(" ".repeat(Math.max(0, 6 - e.length()))).append(e).append(' ').append(client).append(' ').append(code).append(' ')
                .append(size).append(" GET ").append(url).append(" - ").append(peer).append(' ').append(type);
        lines.add(t, b.toString(), note);
    }

    long perHour(String key, boolean wantDenied) {
        return hours.getOrDefault(key, new long[2])[wantDenied ? 1 : 0];
    }

    void write(Output out) throws IOException {
        lines.observe((t, s) -> {
            hours.computeIfAbsent(WormTruth.hour(t), k -> new long[2])[s.denied() ? 1 : 0]++;
            if (s.denied()) {
                firstDenied = denied++ == 0 ? t : firstDenied;
                wormDenied += s.worm() ? 1 : 0;
            } else {
                allowed++;
                wormAllowed += s.worm() ? 1 : 0;
            }
        });
        try (FileSink s = out.open("proxy/squid-access.log", "\n")) {
            lines.writeTo(s);
        }
    }
}

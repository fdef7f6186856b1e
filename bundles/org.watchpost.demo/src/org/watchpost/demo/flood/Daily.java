/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Writes a journal as one W3C file per UTC day. */
final class Daily {
    private Daily() {
    }

    static void write(Output out, Journal<?> lines, String prefix, String software, String fields) throws IOException {
        for (LocalDate d : days(lines)) {
            long begin = Ts.of(d.atStartOfDay(), ZoneOffset.UTC);
            long first = lines.times().filter(t -> t >= begin).min().orElse(Long.MAX_VALUE);
            String name = prefix + String.format(Locale.ROOT, "%02d%02d%02d.log", d.getYear() % 100, d.getMonthValue(), d.getDayOfMonth());
            try (FileSink s = out.open(name, "\r\n")) {
                s.header(software).header("#Version: 1.0").header("#Date: " + Ts.plain(first, ZoneOffset.UTC)).header("#Fields: " + fields);
                lines.writeTo(s, t -> t >= begin && t < begin + 24 * Ts.HOUR);
            }
        }
    }

    static Set<LocalDate> days(Journal<?> lines) {
        Set<LocalDate> days = new TreeSet<>();
        lines.times().forEach(t -> days.add(Ts.local(t, ZoneOffset.UTC).toLocalDate()));
        return days;
    }
}

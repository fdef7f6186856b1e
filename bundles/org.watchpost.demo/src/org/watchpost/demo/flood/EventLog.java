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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.Csv;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Windows event log as exported by the event viewer; local time. */
final class EventLog {
    private final Journal<String> lines = new Journal<>();
    final List<String> diskFullTimes = new ArrayList<>();

    private static String date(long t) {
        LocalDateTime d = Ts.local(t, FloodScenario.GST);
        return d.getMonthValue() + "/" + d.getDayOfMonth() + "/" + d.getYear();
    }

    private static String time(long t) {
        LocalDateTime d = Ts.local(t, FloodScenario.GST);
        int h = d.getHour() % 12 == 0 ? 12 : d.getHour() % 12;
        return String.format(Locale.ROOT, "%d:%02d:%02d %s", h, d.getMinute(), d.getSecond(), d.getHour() < 12 ? "AM" : "PM");
    }

    void add(long t, String source, String type, int event, String computer, String text) {
        lines.add(t, Csv.row(date(t), time(t), source, type, "None", event, "N/A", computer.toUpperCase(Locale.ROOT), text),
                event == 2013 && type.equals("Error") ? "full" : null);
    }

    void shutdown(long t, String computer) {
        add(t, "EventLog", "Information", 6006, computer, "The Event log service was stopped.");
    }

    void boot(long t, String computer, @Nullable Long unexpected) {
        if (unexpected != null) {
            add(t, "EventLog", "Error", 6008, computer, "The previous system shutdown at " + time(unexpected) + " on " + date(unexpected) + " was unexpected.");
        }
        add(t, "EventLog", "Information", 6009, computer, "Microsoft (R) Windows 2000 (R) 5.0 2195 Service Pack 1 Uniprocessor Free.");
        add(t, "EventLog", "Information", 6005, computer, "The Event log service was started.");
    }

    void diskFull(long t, String computer, String disk, String type) {
        add(t, "Srv", type, 2013, computer, "The " + disk + " disk is at or near capacity.  You may need to delete some files.");
    }

    void write(Output out) throws IOException {
        lines.observe((t, x) -> diskFullTimes.add(Ts.utc(t)));
        try (FileSink s = out.open("system/eventlog.csv", "\r\n")) {
            s.header("Date,Time,Source,Type,Category,Event,User,Computer,Description");
            lines.writeTo(s);
        }
    }
}

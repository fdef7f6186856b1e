/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.log;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.CsvRow;
import org.watchpost.demo.text.LogTime;

/** Windows event logs as the event viewer exports them: CSV, local time with AM and PM. */
public final class EventLog {

    /** The type of an event. */
    public enum Type {
        /** Something worth to know. */
        INFORMATION("Information"),
        /** Something to look at. */
        WARNING("Warning"),
        /** Something that failed. */
        ERROR("Error");

        private final String label;

        Type(String label) {
            this.label = label;
        }
    }

    private static final String SYSTEM = "EventLog";
    private static final int DISK_FULL = 2013;

    /** Lines that tell of a full disk have a note. */
    private final Journal<String> lines;
    private final List<String> diskFullTimes = new ArrayList<>();

    /** An empty log. */
    public EventLog(OutputFolder out) {
        lines = out.journal();
    }

    /** An event of a computer. */
    public void add(long time, String source, Type type, int event, String computer, String text) {
        String row = CsvRow.of(date(time), clock(time), source, type.label, "None", event, "N/A", computer.toUpperCase(Locale.ROOT), text);
        if (event == DISK_FULL && type == Type.ERROR) {
            lines.add(time, row, computer);
        } else {
            lines.add(time, row);
        }
    }

    /** A computer goes down in order. */
    public void shutdown(long time, String computer) {
        add(time, SYSTEM, Type.INFORMATION, 6006, computer, "The Event log service was stopped.");
    }

    /** A computer comes up. */
    public void boot(long time, String computer) {
        add(time, SYSTEM, Type.INFORMATION, 6009, computer, "Microsoft (R) Windows 2000 (R) 5.0 2195 Service Pack 1 Uniprocessor Free.");
        add(time, SYSTEM, Type.INFORMATION, 6005, computer, "The Event log service was started.");
    }

    /** A computer comes up after it has gone down unexpectedly. */
    public void bootAfterFailure(long time, String computer, long failure) {
        add(time, SYSTEM, Type.ERROR, 6008, computer,
                "The previous system shutdown at " + clock(failure) + " on " + date(failure) + " was unexpected.");
        boot(time, computer);
    }

    /** How long a computer is up. */
    public void uptime(long time, String computer, long since) {
        add(time, SYSTEM, Type.INFORMATION, 6013, computer, "The system uptime is " + (time - since) / LogTime.SECOND + " seconds.");
    }

    /** A disk is full, or nearly so. */
    public void diskFull(long time, String computer, String disk, Type type) {
        add(time, "Srv", type, DISK_FULL, computer, "The " + disk + " disk is at or near capacity.  You may need to delete some files.");
    }

    private static String date(long time) {
        LocalDateTime local = LogTime.local(time, Site.OFFSET);
        return local.getMonthValue() + "/" + local.getDayOfMonth() + "/" + local.getYear();
    }

    private static String clock(long time) {
        LocalDateTime local = LogTime.local(time, Site.OFFSET);
        int hour = local.getHour() % 12 == 0 ? 12 : local.getHour() % 12;
        return String.format(Locale.ROOT, "%d:%02d:%02d %s", hour, local.getMinute(), local.getSecond(),
                local.getHour() < 12 ? "AM" : "PM");
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("system/eventlog.csv", LineEnd.CRLF)) {
            sink.header("Date,Time,Source,Type,Category,Event,User,Computer,Description");
            lines.writeTo(sink, (time, computer) -> diskFullTimes.add(LogTime.utc(time)));
        }
    }

    /** When disks were full, as written. */
    public List<String> diskFullTimes() {
        return diskFullTimes;
    }
}

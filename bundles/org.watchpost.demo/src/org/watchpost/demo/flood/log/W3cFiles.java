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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.watchpost.demo.output.DailyFiles;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;

/**
 * Log files of IIS in the W3C extended format: UTC, a file for each day.
 *
 * @param prefix of the files' paths; the day follows
 * @param fields the columns
 */
record W3cFiles(OutputFolder out, String prefix, String fields) implements DailyFiles.Opener {

    @Override
    public FileSink open(LocalDate day, long firstTime) throws IOException {
        String name = String.format(Locale.ROOT, "%02d%02d%02d.log", day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth());
        return out.open(prefix + name, LineEnd.CRLF).header("#Software: Microsoft Internet Information Services 5.0")
                .header("#Version: 1.0")
                .header("#Date: " + time(firstTime)).header("#Fields: " + fields);
    }

    /** A time as the first two columns have it. */
    static String time(long time) {
        return LogTime.plain(time, ZoneOffset.UTC);
    }
}

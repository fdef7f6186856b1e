/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.LogTime;

/** Writes a journal as one file for each day (UTC), as Windows services do. */
public final class DailyFiles {

    /** Opens the file of a day and writes its header. */
    @FunctionalInterface
    public interface Opener {

        /** The file of a day whose first line has that time. */
        FileSink open(LocalDate day, long firstTime) throws IOException;
    }

    private DailyFiles() {
    }

    /** Writes all lines as events, each to the file of its day, and tells their notes. */
    public static <N> void write(Journal<N> journal, Opener opener, Journal.NoteVisitor<N> observer) throws IOException {
        try (Current current = new Current(opener)) {
            journal.forEach((time, text, note) -> {
                current.at(time).event(text);
                if (note != null) {
                    observer.written(time, note);
                }
            });
        }
    }

    /** The file of the day that is being written. */
    private static final class Current implements Closeable {

        private final Opener opener;
        private long day;
        private @Nullable FileSink sink;

        Current(Opener opener) {
            this.opener = opener;
        }

        FileSink at(long time) throws IOException {
            FileSink open = sink;
            if (open == null || Math.floorDiv(time, LogTime.DAY) != day) {
                close();
                day = Math.floorDiv(time, LogTime.DAY);
                open = opener.open(LogTime.local(time, ZoneOffset.UTC).toLocalDate(), time);
                sink = open;
            }
            return open;
        }

        @Override
        public void close() throws IOException {
            FileSink open = sink;
            sink = null;
            if (open != null) {
                open.close();
            }
        }
    }
}

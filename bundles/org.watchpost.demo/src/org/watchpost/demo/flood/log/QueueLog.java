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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;

/** Samples of queues and free disk space: CSV, local time with offset. */
public final class QueueLog {

    /**
     * A sample.
     *
     * @param depth messages that wait
     * @param free  bytes of the disk
     */
    public record Sample(long time, String server, String queue, int depth, long free) {
    }

    private final Journal<Sample> lines;
    private final List<Sample> written = new ArrayList<>();

    /** An empty log. */
    public QueueLog(OutputFolder out) {
        lines = out.journal();
    }

    /** Adds a sample. */
    public void add(Sample sample) {
        String time = LogTime.plain(sample.time(), Site.OFFSET).replace(' ', 'T') + "+04:00";
        lines.add(sample.time(), time + "," + sample.server() + "," + sample.queue() + "," + sample.depth() + "," + sample.free(), sample);
    }

    /** Writes the file. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("queue/queue-depth.csv", LineEnd.LF)) {
            sink.header("time,server,queue,depth,free_bytes");
            lines.writeTo(sink, (time, sample) -> written.add(sample));
        }
    }

    /** When a server first had as many messages waiting, as written in UTC; null if it never had. */
    public @Nullable String firstWith(String server, int depth) {
        return first(sample -> sample.server().equals(server) && sample.depth() >= depth);
    }

    /** When the disk of a server was first full, as written in UTC; null if it never was. */
    public @Nullable String firstWithoutSpace(String server) {
        return first(sample -> sample.server().equals(server) && sample.free() == 0);
    }

    private @Nullable String first(Predicate<Sample> wanted) {
        for (Sample sample : written) {
            if (wanted.test(sample)) {
                return LogTime.utc(sample.time());
            }
        }
        return null;
    }

    /** The most messages that waited on a server. */
    public int peak(String server) {
        return written.stream().filter(sample -> sample.server().equals(server)).mapToInt(Sample::depth).max().orElse(0);
    }
}

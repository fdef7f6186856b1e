/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.text.ZeekHeader;

/**
 * A large corpus for load and search tests: thirty days from 2024-03-01 (UTC) in five formats of the same size, and in
 * {@code truth.json} the exact number of lines that known queries hit. Memory does not grow with the size.
 */
public final class BulkScenario {

    /** The least size: below it not everything that is planted fits in. */
    public static final long LEAST_SIZE = 8L << 20;

    static final String NAME = "bulk";

    private static final int FORMATS = 5;
    private static final int TICKS = 100;
    private static final int JITTER = (int) (2 * LogTime.SECOND);

    private final long seed;
    private final long size;

    /**
     * A corpus.
     *
     * @param size bytes of all files but truth.json, exceeded by less than a record for each file
     * @throws IllegalArgumentException if it is smaller than {@link #LEAST_SIZE}
     */
    public BulkScenario(long seed, long size) {
        if (size < LEAST_SIZE) {
            throw new IllegalArgumentException("The size must be at least " + LEAST_SIZE + ", not " + size);
        }
        this.seed = seed;
        this.size = size;
    }

    /**
     * Writes the files below a folder that is absent, empty, or with an earlier run, whose files are replaced.
     *
     * @param monitor for progress and cancel, or null
     * @throws IOException                                          if they can't be written, or something else is there
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was written is deleted
     */
    public void generate(Path folder, @Nullable IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, FORMATS * TICKS);
        try (OutputFolder out = new OutputFolder(folder, NAME, progress)) {
            Pools pools = new Pools(seed);
            Hits hits = new Hits();
            long share = size / FORMATS;
            ZeekHeader zeek = ZeekHeader.CONN;
            lines(out, EveFormat.FILE, new EveFormat(seed, pools, hits), size - (FORMATS - 1) * share, progress.split(TICKS));
            lines(out, PostfixFormat.FILE, new PostfixFormat(seed, pools, hits), share, progress.split(TICKS));
            lines(out, SquidFormat.FILE, new SquidFormat(seed, pools, hits), share, progress.split(TICKS));
            lines(out, NetScreenFormat.FILE, new NetScreenFormat(seed, pools, hits), share, progress.split(TICKS));
            try (FileSink sink = out.open(ConnFormat.FILE, LineEnd.LF)) {
                for (String header : zeek.lines(BulkMonth.BEGIN)) {
                    sink.header(header);
                }
                fill(sink, ConnFormat.FILE, new ConnFormat(seed, pools, hits), share, progress.split(TICKS));
                sink.header(ZeekHeader.close(BulkMonth.BEGIN + BulkMonth.SPAN));
            }
            out.writeTruth(new BulkTruth(pools, hits).toJson(seed, size));
        }
    }

    private void lines(OutputFolder out, String file, BulkFormat format, long target, SubMonitor progress) throws IOException {
        try (FileSink sink = out.open(file, LineEnd.LF)) {
            fill(sink, file, format, target, progress);
        }
    }

    /** Fills a file; time follows the share of bytes written, with up to two seconds of jitter. */
    private void fill(FileSink sink, String file, BulkFormat format, long target, SubMonitor progress) throws IOException {
        RandomStream jitter = new RandomStream(seed, file);
        LineBuffer buffer = new LineBuffer();
        int reported = 0;
        progress.setWorkRemaining(TICKS);
        for (long length = sink.bytes(); length < target; length = sink.bytes() + buffer.length()) {
            double share = (double) length / target;
            long time = BulkMonth.BEGIN + (long) (BulkMonth.SPAN * share) + jitter.below(JITTER);
            buffer.complete(format.lines(buffer, time, share));
            if (buffer.isFull()) {
                buffer.drainTo(sink);
                int done = (int) (share * TICKS);
                progress.worked(done - reported);
                reported = done;
            }
        }
        buffer.drainTo(sink);
    }
}

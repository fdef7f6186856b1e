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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Samples of queue depth and free disk space. */
final class QueueDepth {
    private record Sample(long t, String server, int depth, long free) {
    }

    private final List<Sample> samples = new ArrayList<>();
    private final Journal<Sample> lines = new Journal<>();

    void add(long t, String server, String queue, int depth, long free) {
        lines.add(t, Ts.plain(t, FloodScenario.GST).replace(' ', 'T') + "+04:00," + server + "," + queue + "," + depth + "," + free,
                new Sample(t, server, depth, free));
    }

    private @Nullable String first(Predicate<Sample> p) {
        Optional<Sample> first = samples.stream().filter(p).findFirst();
        return first.isPresent() ? Ts.utc(first.get().t()) : null;
    }

    @Nullable String crossing(String server, int threshold) {
        return first(s -> s.server().equals(server) && s.depth() >= threshold);
    }

    @Nullable String firstEmpty(String server) {
        return first(s -> s.server().equals(server) && s.free() == 0);
    }

    int peak(String server) {
        return samples.stream().filter(s -> s.server().equals(server)).mapToInt(Sample::depth).max().orElse(0);
    }

    void write(Output out) throws IOException {
        lines.observe((t, s) -> samples.add(s));
        try (FileSink s = out.open("queue/queue-depth.csv", "\n")) {
            s.header("time,server,queue,depth,free_bytes");
            lines.writeTo(s);
        }
    }
}

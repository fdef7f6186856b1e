/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.model.monitor.Watch;

/** The folder in which samples and alarms outlive a restart. Belongs to the schedule's thread but for {@link #journal}. */
final class Standing implements AutoCloseable {

    private static final long FLUSH = TimeUnit.SECONDS.toMicros(10);
    private static final long RETAIN = TimeUnit.MINUTES.toMicros(30);

    private final StoreFiles files;
    private final AlarmJournal journal;
    private final Supplier<Watch> watch;
    private long flushed;
    private long retained;

    /** Reads what the folder holds into the store and the alarms. */
    Standing(Path folder, SeriesStore store, AlarmEngine alarms, Supplier<Watch> watch, long now) throws IOException {
        this.watch = watch;
        files = new StoreFiles(folder);
        files.load(store, now);
        store.listen(files);
        journal = new AlarmJournal(folder);
        journal.load(alarms);
    }

    void journal(Alarm.Event event) throws IOException {
        journal.append(event);
    }

    /** Writes what is due, and removes what is older than the configuration wants. */
    void second(long now) {
        if (Math.abs(now - flushed) >= FLUSH) {
            flushed = now;
            files.flush();
        }
        if (Math.abs(now - retained) >= RETAIN) {
            retained = now;
            files.retain(watch.get(), now);
        }
    }

    @Override
    public void close() {
        files.close();
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.live.LiveCounters;

/**
 * The way of messages into the case, and the pauses between looks. What has no file of its own gets one in the case's folder until it
 * is evidence. For one thread, but for {@link #end}.
 */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String FOLDER = "intake";

    private final OpenCase open;
    private final Settings settings;
    private final LiveCounters counters;
    private final Path desk;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final Object pause = new Object();
    private volatile boolean ended;

    Intake(OpenCase open, Settings settings, LiveCounters counters) {
        this.open = open;
        this.settings = settings;
        this.counters = counters;
        this.desk = open.folder().resolve(FOLDER).resolve(ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet());
    }

    /** A file within the case for what is about to be taken in; names from outside are hostile, so only their harmless part is used. */
    Path file(String name) throws IOException {
        Files.createDirectories(desk);
        String plain = name.replaceAll("[^A-Za-z0-9._@-]", "_");
        return desk.resolve(plain.startsWith(".") || plain.isEmpty() ? "_" + plain : plain);
    }

    /**
     * Takes files in; returns when they are evidence and their attachments events.
     *
     * @return false if that could not be done now and is to be tried again
     */
    boolean take(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return true;
        }
        for (SourceResult result : open.importFiles(new ImportRequest(files, false, settings), ImportListener.NONE, monitor).sources()) {
            if (result.status() == Status.FAILED) {
                counters.note(result.source() + ": " + result.message());
            } else if (result.status() == Status.IMPORTED || result.status() == Status.RESUMED) {
                counters.kept(result.events(), result.bytes());
            }
        }
        counters.going();
        return !ended;
    }

    /** Removes the files of {@link #file}. */
    void clear() {
        if (!Files.isDirectory(desk)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(desk)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(desk);
        } catch (IOException e) {
            LOG.warn("{} can't be emptied", desk, e);
            return;
        }
        try (DirectoryStream<Path> others = Files.newDirectoryStream(desk.resolveSibling("."))) {
            if (!others.iterator().hasNext()) {
                Files.deleteIfExists(desk.getParent());
            }
        } catch (IOException e) {
            LOG.debug("Another source still uses the folder beside {}", desk, e);
        }
    }

    /** Waits, unless it is to end. @return whether it goes on */
    boolean pause(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        synchronized (pause) {
            try {
                long left = millis;
                while (!ended && left > 0) {
                    pause.wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ended = true;
            }
        }
        return !ended;
    }

    boolean ended() {
        return ended;
    }

    /** No more is taken in; any thread. @return false if it had ended before */
    boolean end() {
        synchronized (pause) {
            boolean first = !ended;
            ended = true;
            pause.notifyAll();
            monitor.setCanceled(true);
            return first;
        }
    }
}

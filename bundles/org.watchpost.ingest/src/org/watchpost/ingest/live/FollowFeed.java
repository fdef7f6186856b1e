/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.core.parse.Headers;
import org.watchpost.ingest.unpack.ArchiveUnpacker;

/** Follows a file, or all files of a folder that match, one thread for all of them. */
final class FollowFeed implements LiveFeed {

    private static final Logger LOG = LoggerFactory.getLogger(FollowFeed.class);
    private static final int MOST_FILES = 1000;
    private static final int HEAD = 8192;
    private static final long POLL_MILLIS = 200;
    private static final long SCAN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final OpenCase open;
    private final LiveSpec spec;
    private final Settings settings;
    private final Function<String, Headers> headersOf;
    private final LiveCounters counters = new LiveCounters(this::lag);
    private final Seen seen = new Seen();
    private final List<FileFollower> followers = new CopyOnWriteArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private final Map<Path, Long> sizes = new HashMap<>();
    private final ArchiveUnpacker unpacker = new ArchiveUnpacker();
    private final Object pause = new Object();
    private final Thread thread;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private long scannedAt = System.nanoTime() - SCAN_NANOS;
    private boolean scanned;
    private volatile boolean closing;

    FollowFeed(OpenCase open, LiveSpec spec, Settings settings, Function<String, Headers> headersOf) {
        this.open = open;
        this.spec = spec;
        this.settings = settings;
        this.headersOf = headersOf;
        if (spec instanceof LiveSpec.FollowFile one) {
            add(one.file(), one.fromEnd());
        }
        this.thread = Thread.ofPlatform().name("watchpost-follow").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void add(Path file, boolean fromEnd) {
        known.add(file);
        followers.add(new FileFollower(open, file, fromEnd, settings, counters, seen, headersOf));
        counters.senders(1);
    }

    private long lag() {
        long behind = 0;
        for (FileFollower follower : followers) {
            behind += follower.behind();
        }
        return behind;
    }

    private void run() {
        while (!closing) {
            if (spec instanceof LiveSpec.FollowFolder folder && System.nanoTime() - scannedAt >= SCAN_NANOS) {
                scan(folder);
                scannedAt = System.nanoTime();
            }
            boolean any = false;
            for (FileFollower follower : followers) {
                any |= !closing && follower.step();
            }
            if (!any) {
                pause();
            }
        }
        followers.forEach(FileFollower::close);
    }

    private void pause() {
        synchronized (pause) {
            try {
                if (!closing) {
                    TimeUnit.MILLISECONDS.timedWait(pause, POLL_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                closing = true;
            }
        }
    }

    private void scan(LiveSpec.FollowFolder folder) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + folder.pattern().replaceAll("[\\[\\]{}]", "?"));
        try (Stream<Path> files = Files.list(folder.folder())) {
            for (Path file : files.filter(one -> matcher.matches(one.getFileName())).filter(one -> !known.contains(one)).sorted()
                    .toList()) {
                if (Files.isRegularFile(file)) {
                    consider(file, folder.fromEnd() && !scanned);
                }
            }
            scanned = true;
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.warn("{} can't be looked at", folder.folder(), e);
            counters.waiting(folder.folder() + " can't be read: " + e.getMessage() + "; trying again");
        }
    }

    private void consider(Path file, boolean fromEnd) throws IOException {
        if (known.size() >= MOST_FILES) {
            counters.note("more than " + MOST_FILES + " files match: " + file + " is left out");
            known.add(file);
            return;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (!unpacker.recognises(String.valueOf(file.getFileName()), head, head.length)) {
            if (head.length > 0) {
                add(file, fromEnd);
            }
            return;
        }
        long size = Files.size(file);
        Long before = sizes.put(file, size);
        if (before == null || before != size) {
            return;
        }
        sizes.remove(file);
        known.add(file);
        if (!fromEnd && !isSeen(file)) {
            take(file);
        }
    }

    /** Whether a compressed file holds a log that was followed before it was compressed. */
    private boolean isSeen(Path file) throws IOException {
        boolean[] found = new boolean[1];
        new Rotated(file).read(file, Fingerprint.NONE, 0, in -> {
            found[0] = seen.knows(in);
            return false;
        });
        return found[0];
    }

    private void take(Path file) throws IOException {
        try {
            for (SourceResult result : open.importFiles(new ImportRequest(List.of(file), false, settings), ImportListener.NONE, monitor)
                    .sources()) {
                if (result.status() == Status.FAILED) {
                    counters.note(result.source() + ": " + result.message());
                } else if (result.status() == Status.IMPORTED) {
                    counters.kept(result.events(), result.bytes());
                }
            }
        } catch (OperationCanceledException e) {
            LOG.info("The import of {} was cancelled with its feed; it goes on with the next", file, e);
        }
    }

    @Override
    public LiveSpec spec() {
        return spec;
    }

    @Override
    public String place() {
        return spec.name();
    }

    @Override
    public LiveStatus status() {
        return counters.status();
    }

    @Override
    public synchronized void close() {
        synchronized (pause) {
            if (closing) {
                return;
            }
            closing = true;
            pause.notifyAll();
        }
        monitor.setCanceled(true);
        followers.forEach(FileFollower::closing);
        StreamListener.join(thread);
        counters.stopped();
    }
}

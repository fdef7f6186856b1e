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
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.mail.intake.MailFiles.Candidate;
import org.watchpost.mail.intake.MailFiles.Kind;

/**
 * Looks at a folder again and again and takes in the messages that are complete: those that are the same at two looks. Of an mbox
 * that has grown the new end is taken. Nothing in the folder is changed or locked.
 */
final class MailFolderFeed implements LiveFeed {

    private static final Logger LOG = LoggerFactory.getLogger(MailFolderFeed.class);
    private static final long LOOK_MILLIS = 1000;
    private static final long RETRY_MILLIS = 5000;
    private static final int BATCH = 500;
    private static final long JOIN_MILLIS = 60_000;

    private final LiveSpec.MailFolder spec;
    private final MailFiles files;
    private final LiveCounters counters = new LiveCounters(this::waiting);
    private final Intake intake;
    private final Taken taken;
    private final Map<String, Candidate> seen = new HashMap<>();
    private final Thread thread;
    private volatile long waitingBytes;
    private volatile boolean caughtUp;
    private long others;

    private MailFolderFeed(OpenCase open, LiveSpec.MailFolder spec, Settings settings, MailFiles files) throws IOException {
        this.spec = spec;
        this.files = files;
        this.taken = new Taken(open, spec.folder().toString());
        this.intake = new Intake(open, settings, counters);
        this.thread = Thread.ofPlatform().name("watchpost-mail-folder").daemon().unstarted(this::run);
    }

    /** Begins to look. */
    static MailFolderFeed start(OpenCase open, LiveSpec.MailFolder spec, Settings settings, MailFiles files) throws IOException {
        MailFolderFeed feed = new MailFolderFeed(open, spec, settings, files);
        feed.thread.start();
        return feed;
    }

    private long waiting() {
        return waitingBytes;
    }

    private void run() {
        long wait = 0;
        while (intake.pause(wait)) {
            wait = LOOK_MILLIS;
            try {
                look();
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("{} can't be followed for now", spec.folder(), e);
                String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                counters.waiting((e instanceof NoSuchFileException ? "there is no " : "") + message + "; trying again");
                wait = RETRY_MILLIS;
            } catch (OperationCanceledException e) {
                LOG.debug("Ended in the middle of an import", e);
                break;
            } finally {
                intake.clear();
            }
        }
    }

    private void look() throws IOException {
        List<Candidate> ready = new ArrayList<>();
        List<Candidate> all = MailFiles.find(spec.folder(), spec.layout());
        Map<String, Candidate> now = new HashMap<>();
        long bytes = 0;
        for (Candidate candidate : all) {
            long known = taken.number(candidate.key());
            if (known == candidate.size()) {
                continue;
            }
            bytes += candidate.size() - Math.max(0, Math.min(known, candidate.size()));
            if (candidate.equals(seen.get(candidate.key()))) {
                ready.add(candidate);
            } else {
                now.put(candidate.key(), candidate);
            }
        }
        waitingBytes = bytes;
        seen.clear();
        seen.putAll(now);
        for (int i = 0; i < ready.size() && !intake.ended(); i += BATCH) {
            take(ready.subList(i, Math.min(ready.size(), i + BATCH)));
        }
        counters.going();
        caughtUp = now.isEmpty();
    }

    private void take(List<Candidate> some) throws IOException {
        List<Path> paths = new ArrayList<>();
        Map<String, Long> done = new LinkedHashMap<>();
        long before = others;
        String last = "";
        for (Candidate candidate : some) {
            try {
                Path path = path(candidate);
                if (path == null) {
                    others++;
                    last = candidate.key();
                } else {
                    paths.add(path);
                }
                done.put(candidate.key(), candidate.size());
            } catch (NoSuchFileException e) {
                LOG.debug("{} went away before it was taken in", candidate.file(), e);
            }
        }
        if (others > before) {
            counters.note(others + (others == 1 ? " file is" : " files are") + " no message and left alone, the last " + last);
        }
        if (intake.take(paths)) {
            taken.add(done, Map.of("files", Integer.toString(paths.size())));
            for (Candidate candidate : some) {
                waitingBytes = Math.max(0, waitingBytes - candidate.size());
            }
        }
        intake.clear();
    }

    /** What is to be taken in for a candidate; null for what is no message. */
    private @Nullable Path path(Candidate candidate) throws IOException {
        Path other = candidate.other();
        String name = String.valueOf(candidate.file().getFileName());
        if (other != null) {
            // both files one after the other are a format of their own: the second begins where the first says it ends
            Path both = intake.file(name);
            try (OutputStream out = Files.newOutputStream(both)) {
                Files.copy(candidate.file(), out);
                Files.copy(other, out);
            }
            return both;
        }
        return switch (files.kind(candidate.file())) {
            case MESSAGE -> candidate.file();
            case MBOX -> mbox(candidate, name);
            case OTHER -> null;
        };
    }

    private Path mbox(Candidate candidate, String name) throws IOException {
        long known = taken.number(candidate.key());
        if (known <= 0 || known >= candidate.size()) {
            return candidate.file();
        }
        Path end = intake.file(name + "-from-" + known);
        try (InputStream in = Files.newInputStream(candidate.file()); OutputStream out = Files.newOutputStream(end)) {
            in.skipNBytes(known);
            long left = candidate.size() - known;
            byte[] buffer = new byte[64 * 1024];
            for (int n = 1; left > 0 && n > 0; left -= Math.max(0, n)) {
                n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n > 0) {
                    out.write(buffer, 0, n);
                }
            }
        }
        return files.kind(end) == Kind.MBOX ? end : candidate.file();
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
    public boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        if (intake.end()) {
            try {
                thread.join(JOIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            counters.stopped();
        }
    }
}

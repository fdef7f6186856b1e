/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.parse.Headers;

/**
 * Follows one file: reads what is appended, whole lines at a time, and notices when it is rotated by renaming (what is still
 * appended to the renamed file is read first), copied and truncated (what was missed is read from the copy) or replaced. Used by
 * the thread of its feed.
 */
final class FileFollower implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FileFollower.class);
    private static final int CHUNK = 256 * 1024;
    private static final int LONGEST = 4 << 20;
    private static final int MOST_HEADERS = 64 * 1024;
    /** A file that was renamed may be written to a little longer. */
    private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final OpenCase open;
    private final Path file;
    private final String origin;
    private final boolean fromEnd;
    private final LiveCounters counters;
    private final Outlet outlet;
    private final Seen seen;
    private final Function<String, Headers> headersOf;
    private final Rotated rotated;

    private byte[] buffer = new byte[CHUNK];
    private @Nullable FileChannel channel;
    private @Nullable Object key;
    private Fingerprint print = Fingerprint.NONE;
    private List<Fingerprint> past = new ArrayList<>();
    private volatile long position;
    private volatile long size;
    private long total;
    private long renamedAt;
    private boolean begun;
    private boolean vanished;

    /** @param headersOf where a format, by its name, has its headers */
    FileFollower(OpenCase open, Path file, boolean fromEnd, Settings settings, LiveCounters counters, Seen seen,
            Function<String, Headers> headersOf) {
        this.open = open;
        this.file = file;
        this.origin = file + " (followed)";
        this.fromEnd = fromEnd;
        this.counters = counters;
        this.outlet = new Outlet(open, String.valueOf(file.getFileName()), origin, settings, counters);
        this.seen = seen;
        this.headersOf = headersOf;
        this.rotated = new Rotated(file);
    }

    Path file() {
        return file;
    }

    /** Bytes that are in the file but not searchable yet; any thread. */
    long behind() {
        return Math.max(0, size - position) + outlet.unparsed();
    }

    /**
     * Reads what there is now, a piece of bounded size.
     *
     * @return whether there was something
     */
    boolean step() {
        try {
            FileChannel reading = channel;
            if (reading == null) {
                reading = begin();
                if (reading == null) {
                    return false;
                }
            }
            if (vanished && Files.exists(file)) {
                vanished = false;
                counters.going();
            }
            if (!print.fits(reading) || reading.size() < position) {
                truncated();
                return true;
            }
            return read(reading) || rotated(reading);
        } catch (IOException e) {
            LOG.warn("{} can't be followed now", file, e);
            counters.waiting(file + ": " + (e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName()) + "; trying again");
            drop();
            return false;
        }
    }

    private void drop() {
        FileChannel reading = channel;
        channel = null;
        if (reading != null) {
            try {
                reading.close();
            } catch (IOException e) {
                LOG.debug("{} could not be closed in order", file, e);
            }
        }
    }

    private @Nullable FileChannel begin() throws IOException {
        BasicFileAttributes attributes;
        FileChannel opened;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
            opened = FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            if (!vanished) {
                vanished = true;
                counters.waiting(file + (begun ? " has vanished" : " is not there") + "; waiting for it");
            }
            return null;
        }
        channel = opened;
        Object itsKey = keyOf(attributes);
        if (begun && (itsKey.equals(key) || print.tells() && print.fits(opened))) {
            // It only could not be read for a while.
            key = itsKey;
        } else {
            key = itsKey;
            if (begun) {
                next(opened, 0);
            } else {
                first(opened);
            }
        }
        begun = true;
        vanished = false;
        counters.going();
        return opened;
    }

    private static Object keyOf(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return key != null ? key : attributes.creationTime();
    }

    /** Goes on where the case was left, or begins. */
    private void first(FileChannel opened) throws IOException {
        total = Checkpoint.total(open, origin);
        Optional<Checkpoint> known = Checkpoint.read(open, origin);
        if (known.isEmpty()) {
            next(opened, fromEnd ? lineStart(opened) : 0);
            return;
        }
        Checkpoint before = known.get();
        past = new ArrayList<>(before.past());
        past.forEach(seen::done);
        long at = before.position() + total - before.total();
        if (before.print().fits(opened) && opened.size() >= at) {
            print = before.print();
            position = at;
            headers(opened);
            checkpoint();
            LOG.info("Going on with {} at byte {}", file, at);
            return;
        }
        missed(before.print(), at);
        past.add(before.print());
        next(opened, 0);
    }

    /** Reads what was written to the log that was followed before, and to those after it, since they were rotated away. */
    private void missed(Fingerprint before, long at) throws IOException {
        boolean found = false;
        for (Path log : rotated.siblings()) {
            if (found) {
                if (!isKnown(log)) {
                    rotated.read(log, Fingerprint.NONE, 0, in -> takeAll(in));
                }
            } else if (before.tells() && rotated.read(log, before, at, in -> takeAll(in))) {
                found = true;
            }
        }
        if (!found && before.tells()) {
            counters.note("the end of the log that was followed before " + file + " was not found: records may be missing");
        }
        seen.done(before);
    }

    private boolean isKnown(Path log) throws IOException {
        for (Fingerprint one : past) {
            if (rotated.read(log, one, 0, in -> false)) {
                return true;
            }
        }
        return false;
    }

    private static long lineStart(FileChannel file) throws IOException {
        return file.size();
    }

    /** Begins to read a file at the place of the log. */
    private void next(FileChannel opened, long at) throws IOException {
        outlet.seal();
        position = at;
        if (at == 0 && seen.knows(opened, this)) {
            // Another follower has read it when it was called otherwise.
            position = opened.size();
        }
        print = Fingerprint.of(opened, position);
        if (position > 0) {
            headers(opened);
        }
        checkpoint();
    }

    /** Who begins in the middle of a log with headers needs them. */
    private void headers(FileChannel opened) throws IOException {
        if (position == 0) {
            return;
        }
        byte[] head = new byte[(int) Math.min(MOST_HEADERS, position)];
        ByteBuffer into = ByteBuffer.wrap(head);
        while (into.hasRemaining() && opened.read(into, into.position()) > 0) {
            continue;
        }
        Optional<SourceInfo> before = open.sources().reversed().stream().filter(source -> source.origin().equals(origin)).findFirst();
        boolean first = before.isPresent() && headersOf.apply(before.get().format()) == Headers.FIRST_RECORD;
        int end = 0;
        int line = 0;
        while (line < head.length && (head[line] == '#' || first)) {
            int feed = line;
            while (feed < head.length && head[feed] != '\n') {
                feed++;
            }
            if (feed == head.length) {
                break;
            }
            end = feed + 1;
            line = end;
            first = false;
        }
        if (end > 0 && outlet.deliver(head, 0, end, 0)) {
            total += end;
        }
    }

    private void checkpoint() throws IOException {
        seen.reads(this, print);
        new Checkpoint(print, position, total, past).write(open, origin);
    }

    /** Reads whole lines. @return whether there were any */
    private boolean read(FileChannel reading) throws IOException {
        size = reading.size();
        ByteBuffer into = ByteBuffer.wrap(buffer);
        while (into.hasRemaining()) {
            int n = reading.read(into, position + into.position());
            if (n <= 0) {
                break;
            }
        }
        int have = into.position();
        int end = have;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        if (end == 0 && have == buffer.length) {
            if (have < LONGEST) {
                buffer = new byte[have * 2];
                return true;
            }
            end = have;
        }
        if (end == 0) {
            return false;
        }
        int records = 0;
        for (int i = 0; i < end; i++) {
            records += buffer[i] == '\n' ? 1 : 0;
        }
        if (!outlet.deliver(buffer, 0, end, records)) {
            return false;
        }
        position += end;
        total += end;
        if (print.length() < Fingerprint.MOST && (print.length() < 256 || position >= Fingerprint.MOST)) {
            print = Fingerprint.of(reading, position);
            checkpoint();
        }
        return true;
    }

    /** Looks whether the log is another file by now; the old one is read until nobody writes to it any longer. */
    private boolean rotated(FileChannel reading) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (!vanished) {
                vanished = true;
                counters.waiting(file + " has vanished; what is still written to it is read, waiting for the next");
            }
            return false;
        }
        Object now = keyOf(attributes);
        if (now.equals(key)) {
            renamedAt = 0;
            return false;
        }
        if (renamedAt == 0) {
            renamedAt = System.nanoTime();
        }
        if (System.nanoTime() - renamedAt < LINGER_NANOS) {
            return false;
        }
        renamedAt = 0;
        rest(reading);
        past.add(print);
        seen.done(print);
        drop();
        FileChannel opened = FileChannel.open(file, StandardOpenOption.READ);
        channel = opened;
        key = now;
        next(opened, 0);
        counters.going();
        return true;
    }

    /** A last line without an end. */
    private void rest(FileChannel reading) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(Math.clamp(reading.size() - position, 0, LONGEST) + 1);
        while (into.remaining() > 1 && reading.read(into, position + into.position()) > 0) {
            continue;
        }
        if (into.position() > 0) {
            into.put((byte) '\n');
            outlet.deliver(into.array(), 0, into.position(), 1);
            total += into.position();
        }
    }

    /** The file was made empty, or its bytes were replaced: what was not read yet is in a copy, if there is one. */
    private void truncated() throws IOException {
        LOG.info("{} was truncated", file);
        boolean found = false;
        if (print.tells()) {
            for (Path log : rotated.siblings().reversed()) {
                if (rotated.read(log, print, position, in -> takeAll(in))) {
                    found = true;
                    break;
                }
            }
        }
        if (!found && size > position) {
            counters.note(file + " was truncated before it was read to its end: " + (size - position) + " bytes are missing");
        }
        past.add(print);
        seen.done(print);
        FileChannel reading = channel;
        if (reading != null) {
            size = 0;
            next(reading, 0);
        }
    }

    private boolean takeAll(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int have = 0;
        while (true) {
            int n = in.readNBytes(chunk, have, chunk.length - have);
            have += n;
            boolean end = have < chunk.length;
            int cut = have;
            while (!end && cut > 0 && chunk[cut - 1] != '\n') {
                cut--;
            }
            if (cut == 0 && !end) {
                if (chunk.length < LONGEST) {
                    chunk = Arrays.copyOf(chunk, chunk.length * 2);
                    continue;
                }
                cut = have;
            }
            int records = 0;
            for (int i = 0; i < cut; i++) {
                records += chunk[i] == '\n' ? 1 : 0;
            }
            if (!outlet.deliver(chunk, 0, cut, records)) {
                return false;
            }
            total += cut;
            if (end) {
                if (cut > 0 && chunk[cut - 1] != '\n') {
                    outlet.deliver(new byte[] { '\n' }, 0, 1, 1);
                    total++;
                }
                return true;
            }
            System.arraycopy(chunk, cut, chunk, 0, have - cut);
            have -= cut;
        }
    }

    /** Nobody waits any longer; any thread. */
    void closing() {
        outlet.closing();
    }

    @Override
    public void close() {
        outlet.closing();
        drop();
        outlet.seal();
    }
}

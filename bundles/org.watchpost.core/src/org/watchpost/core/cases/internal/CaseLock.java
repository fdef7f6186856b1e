/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseLockedException;
import org.watchpost.core.json.Json;

/**
 * Sees to it that one program at a time has a case open for writing. The operating system holds the lock, so it ends with the
 * program, however that ends; the file says who has it, for the message.
 */
final class CaseLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseLock.class);
    /** The locked byte lies far behind the text, for on Windows nobody else can read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int ATTEMPTS = 20;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private CaseLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws CaseLockedException if another program has it
     */
    static CaseLock take(CaseFolder folder, String who) throws IOException {
        Path file = folder.lock();
        for (int i = 0; i < ATTEMPTS; i++) {
            CaseLock taken = tryTake(folder, file, who);
            if (taken != null) {
                return taken;
            }
        }
        throw new CaseException("The lock file " + file + " keeps changing; try again");
    }

    private static @Nullable CaseLock tryTake(CaseFolder folder, Path file, String who) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        } catch (IOException e) {
            throw new CaseException("The case in " + folder.root() + " can't be opened for writing: its folder can't be written ("
                    + e.getMessage() + "); it can be opened for reading", e);
        }
        CaseLock taken = null;
        try {
            FileLock lock = lock(channel);
            if (lock == null) {
                throw new CaseLockedException("The case in " + folder.root() + " is open for writing " + holder(file)
                        + "; close it there, or open it here for reading");
            }
            // Whoever had the lock before deletes the file when it closes: make sure this is the file others will see.
            String text = describe(who);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                taken = new CaseLock(file, channel, lock);
            }
            return taken;
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by another case object in this very program.
            return null;
        }
    }

    private static String describe(String who) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("who", who);
        map.put("host", host());
        map.put("pid", ProcessHandle.current().pid());
        map.put("since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        map.put("token", UUID.randomUUID().toString());
        return Json.write(map) + "\n";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }

    private static String holder(Path file) {
        try {
            Map<String, @Nullable Object> map = Json.readObject(Files.readString(file).strip());
            return "by " + Json.text(map, "who") + " on " + Json.text(map, "host") + " (process " + Json.number(map, "pid", 0) + ", since "
                    + Json.text(map, "since") + ")";
        } catch (IOException e) {
            LOG.debug("The lock file {} can't be read", file, e);
            return "in another program";
        }
    }

    @Override
    public void close() {
        try (FileChannel closing = channel) {
            Files.deleteIfExists(file);
            lock.release();
        } catch (IOException e) {
            LOG.warn("The lock file {} could not be removed; it does no harm", file, e);
        }
    }
}

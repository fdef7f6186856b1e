/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A tree with a real mail server, made by {@code releng/servers/debian-trees}, whose programs run with chroot and share this
 * machine's loopback. One test at a time has it. Where there is no tree, the test is aborted with a word about it, which counts as
 * skipped. Must be closed: that ends all that runs in the tree.
 */
public final class ServerTree implements AutoCloseable {

    private static final int WAIT_SECONDS = 300;
    private static final int PAUSE_MILLIS = 20;
    /** A tree is made beside the build, which takes longer; one that is still not there may never be. */
    private static final int BUILD_SECONDS = 60;
    private static final int COMMAND_SECONDS = 120;

    private final Path root;
    private final RandomAccessFile file;
    private final FileLock lock;

    private ServerTree(Path root, RandomAccessFile file, FileLock lock) {
        this.root = root;
        this.file = file;
        this.lock = lock;
    }

    /** Takes a tree, {@code postfix} or {@code exim}; waits while it is being made or another test has it. */
    @SuppressWarnings("resource") // closed with the tree
    public static ServerTree take(String name) throws IOException, InterruptedException {
        String base = System.getenv("XDG_CACHE_HOME");
        Path trees = (base == null || base.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base))
                .resolve("watchpost/trees");
        Path root = trees.resolve(name);
        boolean there = until(() -> Files.isDirectory(root) || !isBuilding(trees), BUILD_SECONDS) && Files.isDirectory(root);
        if (!there) {
            throw new TestAbortedException(
                    "skipped: no " + name + " in a tree of its own; as root on Debian, ./watchpost servers makes it");
        }
        if (!Files.isWritable(root.resolve("etc/passwd"))) {
            throw new TestAbortedException("skipped: " + name + " in a tree of its own needs root");
        }
        RandomAccessFile file = new RandomAccessFile(trees.resolve(name + ".lock").toFile(), "rw");
        FileLock[] lock = new FileLock[1];
        boolean taken = until(() -> {
            try {
                lock[0] = file.getChannel().tryLock();
                return lock[0] != null;
            } catch (IOException | OverlappingFileLockException e) {
                return false;
            }
        });
        if (!taken) {
            file.close();
            throw new TestAbortedException("skipped: another test run does not give " + name + " back");
        }
        ServerTree tree = new ServerTree(root, file, lock[0]);
        tree.kill();
        return tree;
    }

    private static boolean isBuilding(Path trees) {
        try {
            long pid = Long.parseLong(Files.readString(trees.resolve("building")).strip());
            return ProcessHandle.of(pid).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** Asks until something holds; false if it doesn't in a long time. */
    public static boolean until(BooleanSupplier holds) throws InterruptedException {
        return until(holds, WAIT_SECONDS);
    }

    private static boolean until(BooleanSupplier holds, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        CountDownLatch pause = new CountDownLatch(1);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end || pause.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    /** A file of the tree. */
    public Path file(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    /** The words that run a command in the tree. */
    public List<String> words(String... command) {
        List<String> words = new ArrayList<>(List.of("chroot", root.toString()));
        words.addAll(List.of(command));
        return words;
    }

    /** Runs a command in the tree. Returns what it prints. */
    public String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("watchpost-tree", ".out");
        try {
            // into a file: a daemon that is started keeps a pipe open
            Process process = new ProcessBuilder(words(command)).redirectErrorStream(true).redirectOutput(out.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " does not end: " + Files.readString(out));
            }
            return Files.readString(out, StandardCharsets.ISO_8859_1);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** The processes that run in the tree. */
    private List<ProcessHandle> processes() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> {
                try {
                    return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/root")).equals(root);
                } catch (IOException e) {
                    return false; // ended meanwhile
                }
            }).toList();
        }
    }

    /** Stops all of the server in its tracks, or lets it go on. */
    public void freeze(boolean frozen) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", Long.toString(process.pid())).start().waitFor();
        }
    }

    /** Ends all that runs in the tree, at once and without a farewell. */
    public void kill() throws InterruptedException {
        until(() -> {
            List<ProcessHandle> left = processes();
            left.forEach(ProcessHandle::destroyForcibly);
            return left.isEmpty();
        });
    }

    @Override
    public void close() throws IOException {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.release();
            file.close();
        }
    }
}

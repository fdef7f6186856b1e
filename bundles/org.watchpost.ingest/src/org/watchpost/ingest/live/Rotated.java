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
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;
import org.watchpost.ingest.unpack.ArchiveUnpacker;

/** Finds what became of a log that was rotated, compressed or not, and reads it. */
final class Rotated {

    private static final int HEAD = 8192;
    private static final int MOST_FILES = 1000;

    /** Takes the bytes of a log. */
    @FunctionalInterface
    interface Sink {
        /** @return false to stop */
        boolean take(InputStream in) throws IOException;
    }

    /** Ends the reading of an archive early. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Unpacker unpacker = new ArchiveUnpacker();
    private final Path file;

    /** @param file path of the log when it was not rotated */
    Rotated(Path file) {
        this.file = file;
    }

    /** Files beside the log whose names begin as its own does, the oldest first. */
    List<Path> siblings() throws IOException {
        Path folder = file.getParent();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        List<Path> found = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(other -> {
                String its = String.valueOf(other.getFileName());
                return !its.equals(name) && its.length() > stem.length() && its.startsWith(stem)
                        && !Character.isLetterOrDigit(its.charAt(stem.length()));
            }).filter(Files::isRegularFile).limit(MOST_FILES).forEach(found::add);
        }
        List<Dated> dated = new ArrayList<>();
        for (Path one : found) {
            dated.add(new Dated(one, Files.getLastModifiedTime(one).toMillis()));
        }
        dated.sort(Comparator.comparingLong(Dated::millis));
        return dated.stream().map(Dated::file).toList();
    }

    private record Dated(Path file, long millis) {
    }

    /**
     * Reads a log, decompressed if it is compressed, if it begins as a fingerprint says.
     *
     * @param from where to begin
     * @return whether it is that log
     */
    boolean read(Path log, Fingerprint print, long from, Sink sink) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            byte[] head = in.readNBytes(HEAD);
            String name = String.valueOf(log.getFileName());
            if (unpacker.recognises(name, head, head.length)) {
                return packed(log, name, print, from, sink);
            }
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
            if (!print.fits(channel) || channel.size() < from) {
                return false;
            }
            channel.position(from);
            sink.take(Channels.newInputStream(channel));
            return true;
        }
    }

    private boolean packed(Path log, String name, Fingerprint print, long from, Sink sink) throws IOException {
        boolean[] found = new boolean[1];
        try {
            unpacker.unpack(name, log, Unpacker.Limits.DEFAULT, (member, size, content) -> {
                if (print.fits(content)) {
                    found[0] = true;
                    content.skipNBytes(Math.max(0, from - print.length()));
                    sink.take(from >= print.length() ? content
                            : new java.io.SequenceInputStream(again(log, name, (int) from, print.length()), content));
                }
                throw new Enough();
            });
        } catch (Enough e) {
            return found[0];
        } catch (java.io.EOFException | UnpackException e) {
            // Still being compressed, or no log at all: then it is not the one.
            return false;
        }
        return found[0];
    }

    /** The first bytes once more, for a log that is read from before the end of its fingerprint. */
    private InputStream again(Path log, String name, int from, int to) throws IOException {
        byte[][] head = { new byte[0] };
        try {
            unpacker.unpack(name, log, Unpacker.Limits.DEFAULT, (member, size, content) -> {
                head[0] = content.readNBytes(to);
                throw new Enough();
            });
        } catch (Enough e) {
            return new java.io.ByteArrayInputStream(head[0], from, Math.max(0, head[0].length - from));
        }
        return InputStream.nullInputStream();
    }
}

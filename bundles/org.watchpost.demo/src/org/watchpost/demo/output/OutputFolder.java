/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.PrettyJson;

/**
 * The folder a scenario is written to. It remembers what was really written to each file, for {@code truth.json}. Nothing that
 * is there already is replaced. Used by one thread; closing it gives back the temporary space of its journals.
 */
public final class OutputFolder implements Closeable {

    /** Where the ground truth is written. */
    public static final String TRUTH = "truth.json";

    private final Path root;
    private final IProgressMonitor cancel;
    private final SortedMap<String, FileSink> files = new TreeMap<>();
    private final List<Journal<?>> journals = new ArrayList<>();

    /**
     * Makes the folder where it is absent.
     *
     * @param cancel asked whether to stop, while lines are gathered and written
     * @throws NotDirectoryException      if a file is in its place
     * @throws DirectoryNotEmptyException if something is in it
     */
    public OutputFolder(Path root, IProgressMonitor cancel) throws IOException {
        if (Files.isDirectory(root)) {
            try (Stream<Path> content = Files.list(root)) {
                if (content.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(root.toString());
                }
            }
        } else if (Files.exists(root)) {
            throw new NotDirectoryException(root.toString());
        }
        Files.createDirectories(root);
        this.root = root;
        this.cancel = cancel;
    }

    /** A new file, with its folders; the caller closes it. The path is relative, with slashes. */
    public FileSink open(String path, LineEnd lineEnd) throws IOException {
        Path file = root.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        FileSink sink = new FileSink(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), lineEnd, cancel);
        files.put(path, sink);
        return sink;
    }

    /** Writes a whole file that holds that many events. */
    public void write(String path, byte[] content, long events) throws IOException {
        try (FileSink sink = open(path, LineEnd.LF)) {
            sink.write(content, events);
        }
    }

    /** Writes the ground truth, and into it the totals of all files before. */
    public void writeTruth(Map<String, @Nullable Object> truth) throws IOException {
        Map<String, @Nullable Object> totals = JsonObject.of();
        files.forEach((path, sink) -> totals.put(path,
                JsonObject.of("lines", sink.lines(), "events", sink.events(), "bytes", sink.bytes(), "sha256", sink.sha256())));
        truth.put("files", totals);
        write(TRUTH, PrettyJson.write(truth).getBytes(StandardCharsets.UTF_8), 0);
    }

    /** A journal whose lines go to a temporary file in this folder when they are many. */
    public <N> Journal<N> journal() {
        Journal<N> journal = new Journal<>(root, cancel);
        journals.add(journal);
        return journal;
    }

    @Override
    public void close() throws IOException {
        for (Journal<?> journal : journals) {
            journal.close();
        }
    }
}

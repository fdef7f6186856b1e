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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.PrettyJson;

/**
 * The folder a scenario is written to. It remembers what was really written to each file, for {@code truth.json}. Only files of
 * an earlier run of the same scenario are replaced: {@code truth.json} names the scenario from the beginning, so that a run
 * which was broken off is known too. Used by one thread. Closing it gives back temporary space; before the truth is written, it
 * also takes back what was written (but {@code truth.json} where an earlier run was, so that the folder can be used again).
 */
public final class OutputFolder implements Closeable {

    /** Where the ground truth is written. */
    public static final String TRUTH = "truth.json";

    private static final String SCENARIO = "scenario";

    private final Path root;
    private final IProgressMonitor cancel;
    private final SortedMap<String, FileSink> files = new TreeMap<>();
    private final List<Journal<?>> journals = new ArrayList<>();
    /** Whether there is an earlier run, of which not every file may be written again. */
    private final boolean replaces;
    private boolean complete;

    /**
     * Makes the folder where it is absent.
     *
     * @param cancel asked whether to stop, while lines are gathered and written
     * @throws FileSystemException if a file is in its place, or it holds anything but an earlier run
     */
    public OutputFolder(Path root, String scenario, IProgressMonitor cancel) throws IOException {
        this.root = root;
        this.cancel = cancel;
        checkCanceled();
        byte[] start = PrettyJson.write(JsonObject.of(SCENARIO, scenario)).getBytes(StandardCharsets.UTF_8);
        replaces = Files.isDirectory(root) && !isEmpty(root);
        if (replaces) {
            // the last characters end the object, which goes on where a run is complete
            if (!startsWith(root.resolve(TRUTH), Arrays.copyOf(start, start.length - "\n}\n".length()))) {
                throw new FileSystemException(root.toString(), null, "the folder is not empty; choose another or empty it");
            }
        } else if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new FileSystemException(root.toString(), null, "it is no folder; choose another");
        }
        Files.createDirectories(root);
        write(TRUTH, start, 0);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static boolean startsWith(Path file, byte[] start) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(start, in.readNBytes(start.length));
        }
    }

    private void checkCanceled() {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** A new file, with its folders; the caller closes it. The path is relative, with slashes. */
    public FileSink open(String path, LineEnd lineEnd) throws IOException {
        checkCanceled();
        Path file = root.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        FileSink sink = new FileSink(Files.newOutputStream(file), lineEnd, cancel);
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
        files.forEach((path, sink) -> {
            if (!path.equals(TRUTH)) {
                totals.put(path,
                        JsonObject.of("lines", sink.lines(), "events", sink.events(), "bytes", sink.bytes(), "sha256", sink.sha256()));
            }
        });
        truth.put("files", totals);
        write(TRUTH, PrettyJson.write(truth).getBytes(StandardCharsets.UTF_8), 0);
        complete = true;
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
        if (!complete) {
            for (String path : files.keySet()) {
                if (!replaces || !path.equals(TRUTH)) {
                    delete(root.resolve(path));
                }
            }
        }
    }

    /** Deletes a file, and the folders that are empty without it. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path parent = file.getParent(); parent != null && parent.startsWith(root) && isEmpty(parent); parent = parent.getParent()) {
            Files.delete(parent);
        }
    }
}

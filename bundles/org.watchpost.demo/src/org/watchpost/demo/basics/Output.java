/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The output directory; remembers for every file what was really written. */
public final class Output {
    private final Path root;
    private final IProgressMonitor monitor;
    private final Map<String, FileSink> files = new TreeMap<>();

    /** Writes below a folder, which is made if it isn't there; files of the same names are replaced. */
    public Output(Path root, IProgressMonitor monitor) throws IOException {
        Files.createDirectories(root);
        this.root = root;
        this.monitor = monitor;
    }

    /** Opens a file; {@code eol} ends each line (CRLF for Windows products). */
    public FileSink open(String path, String eol) throws IOException {
        check();
        Path p = root.resolve(path);
        Files.createDirectories(p.getParent());
        FileSink s = new FileSink(Files.newOutputStream(p), eol);
        files.put(path, s);
        return s;
    }

    /** Writes a whole file which counts as that many events. */
    public void bytes(String path, byte[] data, long events) throws IOException {
        try (FileSink s = open(path, "\n")) {
            s.write(data, 0, data.length);
            s.events = events;
        }
    }

    /** Per-file totals for truth.json, from the counters of what was written. */
    public Map<String, Object> totals() {
        Map<String, Object> m = new LinkedHashMap<>();
        files.forEach((name, s) -> m.put(name, TruthJson.obj("lines", s.lines, "events", s.events, "bytes", s.bytes,
                "sha256", s.sha256)));
        return m;
    }

    /** Writes {@code truth.json}, with the totals of all files before it. */
    public void truth(Map<String, Object> truth) throws IOException {
        truth.put("files", totals());
        bytes("truth.json", TruthJson.pretty(truth).getBytes(StandardCharsets.UTF_8), 0);
    }

    /** Says how far it is. */
    public void step(String what) {
        check();
        monitor.subTask(what);
    }

    /** Lets go when the person has cancelled. */
    public void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.ReadingBuilder;

/** Free bytes of a disk. */
final class Disk {

    private Disk() {
    }

    /** Measures the disk a local path is on; an empty path is nothing to measure. */
    static void measure(String path, ReadingBuilder reading) {
        if (path.isEmpty()) {
            return;
        }
        try {
            reading.measure(Measure.FREE_BYTES, Files.getFileStore(Path.of(path)).getUsableSpace(), "bytes");
        } catch (IOException e) {
            reading.say("* the disk of " + path + " can't be measured: " + e.getMessage());
        }
    }

    /** Free bytes as {@code df -Pk} tells them: the fourth column of the last line. */
    static void df(String output, ReadingBuilder reading) {
        String last = output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
        String[] columns = last.strip().split("\\s+");
        if (columns.length >= 6 && columns[3].matches("\\d{1,15}")) {
            reading.measure(Measure.FREE_BYTES, Long.parseLong(columns[3]) * 1024.0, "bytes");
        }
    }
}

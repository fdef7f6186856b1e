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
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The logs the followers of one feed have read or read now, so that one that was renamed or copied is not read another time.
 * Used by one thread.
 */
final class Seen {

    private final Map<FileFollower, Fingerprint> now = new HashMap<>();
    private final List<Fingerprint> past = new ArrayList<>();

    /** A follower reads a log that begins so. */
    void reads(FileFollower follower, Fingerprint print) {
        now.put(follower, print);
    }

    /** A log was read to its end. */
    void done(Fingerprint print) {
        if (print.identifies() && !past.contains(print)) {
            past.add(print);
        }
    }

    /** Whether another follower reads this log, or any has read it. */
    boolean knows(FileChannel file, FileFollower asking) throws IOException {
        for (Map.Entry<FileFollower, Fingerprint> entry : now.entrySet()) {
            if (entry.getKey() != asking && entry.getValue().identifies() && entry.getValue().fits(file)) {
                return true;
            }
        }
        for (Fingerprint print : past) {
            if (print.fits(file)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a log that begins with these bytes is known. */
    boolean knows(InputStream in) throws IOException {
        byte[] head = in.readNBytes(Fingerprint.MOST);
        List<Fingerprint> all = new ArrayList<>(past);
        all.addAll(now.values());
        Optional<Fingerprint> found = all.stream().filter(print -> print.identifies() && print.length() <= head.length
                && print.equals(Fingerprint.of(java.util.Arrays.copyOf(head, print.length())))).findAny();
        return found.isPresent();
    }
}

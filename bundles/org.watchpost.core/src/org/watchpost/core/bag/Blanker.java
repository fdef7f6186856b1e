/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.bag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Copies bytes and blanks some words in them; memory doesn't grow with the file. */
final class Blanker {

    /** Is told of each blanked place. */
    interface Listener {
        void blanked(long offset, byte[] bytes);
    }

    private static final int BLOCK = 1 << 16;

    private final List<byte[]> words;
    private final int longest;

    Blanker(List<byte[]> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(word -> word.length).max().orElse(0);
    }

    void copy(Path file, OutputStream out, Listener listener) throws IOException {
        byte[] buffer = new byte[BLOCK + 2 * longest];
        int filled = 0;
        long base = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            boolean end = false;
            while (!end || filled > 0) {
                int read = end ? -1 : in.readNBytes(buffer, filled, buffer.length - filled);
                filled += Math.max(0, read);
                end = filled < buffer.length;
                // what begins in the last bytes may end in the next block
                int safe = end ? filled : filled - longest;
                int done = blank(buffer, filled, safe, base, listener);
                out.write(buffer, 0, done);
                System.arraycopy(buffer, done, buffer, 0, filled - done);
                base += done;
                filled -= done;
            }
        }
    }

    /** Blanks what begins before {@code safe}. @return how many bytes are done */
    private int blank(byte[] buffer, int filled, int safe, long base, Listener listener) {
        int i = 0;
        while (i < safe) {
            byte[] word = at(buffer, i, filled);
            if (word.length > 0) {
                listener.blanked(base + i, Arrays.copyOfRange(buffer, i, i + word.length));
                Arrays.fill(buffer, i, i + word.length, (byte) 'X');
                i += word.length;
            } else {
                i++;
            }
        }
        return i;
    }

    private byte[] at(byte[] buffer, int from, int filled) {
        byte[] best = new byte[0];
        for (byte[] word : words) {
            if (word.length > best.length && from + word.length <= filled
                    && Arrays.equals(buffer, from, from + word.length, word, 0, word.length)) {
                best = word;
            }
        }
        return best;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.testing.Seeded;

/** Copies are exact, readable while they grow, and every changed byte of them is noticed. */
class VaultTest {

    @TempDir
    Path folder;

    private final RandomGenerator random = Seeded.random(this);

    private byte[] content(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        // Half of it compresses well, half not at all.
        for (int i = 0; i < size; i += 300_000) {
            Arrays.fill(bytes, i, Math.min(size, i + 150_000), (byte) i);
        }
        return bytes;
    }

    private void feed(Taker taker, Tap tap, byte[] bytes, EvidenceBytes growing) throws IOException {
        int at = 0;
        while (at < bytes.length) {
            int n = Math.min(bytes.length - at, 1 + random.nextInt(200_000));
            taker.take(tap, bytes, at, at + n, () -> {});
            at += n;
            int from = random.nextInt(at);
            same(bytes, growing, from, Math.min(at - from, 1 + random.nextInt(1000)));
        }
        taker.drain();
    }

    private static void same(byte[] bytes, EvidenceBytes found, int from, int length) throws IOException {
        byte[] part = new byte[length + 2];
        assertEquals(length, found.read(from, part, 1, length));
        assertArrayEquals(Arrays.copyOfRange(bytes, from, from + length), Arrays.copyOfRange(part, 1, length + 1));
    }

    @Test
    void decompressedCopies() throws IOException {
        for (int size : new int[] { 0, 1, DerivedFile.BLOCK - 1, DerivedFile.BLOCK, DerivedFile.BLOCK + 1, 1_500_000 }) {
            byte[] bytes = content(size);
            Path file = folder.resolve("copy" + size);
            String hash;
            try (BlockCache cache = new BlockCache(300_000); Taker taker = new Taker("test")) {
                try (DerivedTap tap = new DerivedTap(file, cache); EvidenceBytes growing = tap.growing()) {
                    feed(taker, tap, bytes, growing);
                    hash = tap.finish();
                    tap.force();
                    if (size > 0) {
                        same(bytes, growing, 0, size);
                    }
                }
                assertEquals(Sha256.of(bytes, 0, size), hash);
                try (DerivedFile copy = new DerivedFile(file, cache)) {
                    assertEquals(hash, copy.hash());
                    assertEquals(size, copy.size());
                    for (int i = 0; i < 50 && size > 0; i++) {
                        int from = random.nextInt(size);
                        same(bytes, copy, from, Math.min(size - from, random.nextInt(300_000)));
                    }
                    assertEquals(0, copy.read(size, new byte[5], 0, 5));
                }
            }
        }
    }

    @Test
    void everyChangedByteOfACopyIsNoticed() throws IOException {
        byte[] bytes = content(200_000);
        Arrays.fill(bytes, 0, 190_000, (byte) 'a');
        Path file = folder.resolve("copy");
        try (BlockCache cache = new BlockCache(1 << 20); DerivedTap tap = new DerivedTap(file, cache)) {
            tap.accept(bytes, 0, bytes.length);
            tap.finish();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += i < 600 || i > whole.length - 200 ? 1 : 97) {
            byte[] changed = whole.clone();
            changed[i] ^= 1 << i % 8;
            Files.write(file, changed);
            assertThrows(IOException.class, () -> {
                try (BlockCache cache = new BlockCache(1 << 20); DerivedFile copy = new DerivedFile(file, cache)) {
                    byte[] all = new byte[bytes.length];
                    copy.read(0, all, 0, all.length);
                }
            }, "byte " + i);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThrows(IOException.class, () -> new DerivedFile(file, new BlockCache(1)).close());
    }

    @Test
    void originals() throws IOException {
        byte[] bytes = content(700_000);
        Path file = folder.resolve("incoming");
        try (Taker taker = new Taker("test"); EvidenceTap tap = EvidenceTap.copying(file); EvidenceBytes growing = tap.growing()) {
            feed(taker, tap, bytes, growing);
            assertEquals(Sha256.of(bytes, 0, bytes.length), tap.hash());
            assertEquals(tap.hash(), tap.hash());
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
        try (MappedBytes mapped = new MappedBytes(file); ChannelBytes channel = new ChannelBytes(file)) {
            for (EvidenceBytes found : new EvidenceBytes[] { mapped, channel }) {
                assertEquals(bytes.length, found.size());
                same(bytes, found, 699_000, 1000);
                assertEquals(1000, found.read(699_000, new byte[5000], 0, 5000));
                assertEquals(0, found.read(700_000, new byte[5], 0, 5));
            }
        }
    }

    @Test
    void readingBeyondWhatWasTakenEndsWhenNoMoreComes() throws Exception {
        Path file = folder.resolve("incoming");
        EvidenceTap tap = EvidenceTap.copying(file);
        tap.accept(new byte[10], 0, 10);
        EvidenceBytes growing = tap.growing();
        Thread closer = Thread.ofPlatform().start(() -> {
            try {
                tap.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(10, growing.read(0, new byte[100], 0, 100));
        closer.join();
        growing.close();
        assertTrue(tap.taken() == 10);
    }
}

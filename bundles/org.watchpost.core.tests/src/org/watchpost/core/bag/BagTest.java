/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.bag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.testing.Seeded;

/** Bags: what we write read by somebody else's reading of RFC 8493, and what others write read by us. */
class BagTest {

    @TempDir
    Path folder;

    private Path bag(String name) throws IOException {
        Path place = folder.resolve(name);
        try (BagSink bag = new BagSink(place)) {
            bag.payload("a.txt", out -> out.write("hello".getBytes(StandardCharsets.UTF_8)));
            bag.payload("b/ü %\n.bin", out -> out.write(new byte[70_000]));
            bag.finish(Map.of("External-Description", "two\nlines"));
        }
        return place;
    }

    /** An independent reading of RFC 8493, section 3: complete and valid. */
    private static void validate(Path bag) throws Exception {
        List<String> declaration = Files.readAllLines(bag.resolve("bagit.txt"));
        assertTrue(declaration.get(0).matches("BagIt-Version: \\d+\\.\\d+"), declaration.toString());
        assertEquals("Tag-File-Character-Encoding: UTF-8", declaration.get(1));
        Map<String, String> payload = new TreeMap<>();
        for (String manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
            for (String line : Files.readAllLines(bag.resolve(manifest))) {
                String path = line.substring(66).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bag.resolve(path)));
                assertEquals(line.substring(0, 64), String.format("%064x", new BigInteger(1, hash)), path);
                payload.put(path, manifest);
            }
        }
        try (var files = Files.walk(bag)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = bag.relativize(file).toString().replace('\\', '/');
                assertTrue(payload.containsKey(path) || path.equals("tagmanifest-sha256.txt"), path);
            }
        }
    }

    @Test
    void aBagIsValidForOthers() throws Exception {
        validate(bag("x"));
    }

    @Test
    void folderAndZipAreWholeAndEachChangeIsFound() throws Exception {
        try (Bag zip = new Bag(bag("y.zip"))) {
            assertEquals(List.of(), zip.check(new NullProgressMonitor()));
            assertEquals("two lines", zip.info().get("External-Description"));
        }
        Path place = bag("z");
        Files.writeString(place.resolve("data/a.txt"), "hellp");
        Files.writeString(place.resolve("data/more"), "");
        Files.writeString(place.resolve("bag-info.txt"), "Payload-Oxum: 1.1\n");
        try (Bag changed = new Bag(place)) {
            List<String> problems = changed.check(new NullProgressMonitor());
            assertEquals(4, problems.size(), problems.toString());
        }
    }

    @Test
    void pathsThatLeadOutAreRefused() throws Exception {
        Path place = bag("out");
        for (String path : List.of("../x", "data/../../x", "/etc/passwd", "C:/x", "data\\..\\x", "data//x", "data/./x")) {
            assertFalse(BagPaths.isSafe(path), path);
            Files.writeString(place.resolve("manifest-sha256.txt"), "0".repeat(64) + "  " + path + "\n");
            try (Bag bag = new Bag(place)) {
                assertThrows(IOException.class, () -> bag.check(new NullProgressMonitor()), path);
            }
        }
        assertThrows(IOException.class, () -> new Bag(folder).close());
    }

    @Test
    void blankedBytesAreExactlyTheWordsAndGoBack() throws Exception {
        RandomGenerator random = Seeded.random(this);
        byte[] original = new byte[200_000];
        for (int i = 0; i < original.length; i++) {
            original[i] = (byte) ('a' + random.nextInt(3));
        }
        Path file = folder.resolve("original");
        Files.write(file, original);
        List<byte[]> words = new ArrayList<>();
        for (String word : List.of("abcabc", "ccccccc", "abcabcab")) {
            words.add(word.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Long, byte[]> places = new TreeMap<>();
        new Blanker(words).copy(file, out, places::put);
        byte[] blanked = out.toByteArray();
        String text = new String(blanked, StandardCharsets.ISO_8859_1);
        assertTrue(!places.isEmpty());
        assertFalse(text.contains("abcabc") || text.contains("ccccccc"));
        places.forEach((offset, bytes) -> System.arraycopy(bytes, 0, blanked, offset.intValue(), bytes.length));
        assertArrayEquals(original, blanked);
    }
}

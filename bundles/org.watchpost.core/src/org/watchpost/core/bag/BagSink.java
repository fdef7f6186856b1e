/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.bag;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.evidence.internal.Sha256;

/** Where the files of a bag go: a folder, or a zip in which they lie below the bag's name. Used by one thread. */
final class BagSink implements Closeable {

    /** Writes the bytes of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;
    private final String root;
    private final @Nullable ZipOutputStream zip;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    BagSink(Path target) throws IOException {
        this.target = target;
        String name = String.valueOf(target.getFileName());
        if (name.endsWith(".zip")) {
            zip = new ZipOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(target, java.nio.file.StandardOpenOption.CREATE_NEW), 1 << 16),
                    StandardCharsets.UTF_8);
            root = name.substring(0, name.length() - 4) + "/";
        } else {
            Files.createDirectory(target);
            zip = null;
            root = "";
        }
    }

    /** Adds a file of the payload. @return its SHA-256 */
    String payload(String path, Content content) throws IOException {
        String hash = write("data/" + path, content, true);
        payload.put("data/" + path, hash);
        return hash;
    }

    /** Adds a tag file. */
    void tag(String path, String text) throws IOException {
        tags.put(path, write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), false));
    }

    private String write(String path, Content content, boolean counted) throws IOException {
        MessageDigest digest = Sha256.digest();
        long[] length = new long[1];
        try (OutputStream out = open(path)) {
            content.writeTo(new DigestOutputStream(new java.io.FilterOutputStream(out) {
                @Override
                @SuppressWarnings("null")
                public void write(byte[] from, int offset, int count) throws IOException {
                    out.write(from, offset, count);
                    length[0] += count;
                }

                @Override
                public void write(int one) throws IOException {
                    out.write(one);
                    length[0]++;
                }
            }, digest));
        }
        bytes += counted ? length[0] : 0;
        return Sha256.hex(digest);
    }

    private OutputStream open(String path) throws IOException {
        ZipOutputStream all = zip;
        if (all == null) {
            Path file = target.resolve(path);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }
        ZipEntry entry = new ZipEntry(root + path);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        all.putNextEntry(entry);
        return new java.io.FilterOutputStream(all) {
            @Override
            @SuppressWarnings("null")
            public void write(byte[] from, int offset, int count) throws IOException {
                all.write(from, offset, count);
            }

            @Override
            public void close() throws IOException {
                all.closeEntry();
            }
        };
    }

    /** Copies a file into the payload. */
    String copy(String path, Path file) throws IOException {
        return payload(path, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        });
    }

    /**
     * Writes the manifests.
     *
     * @param info further lines of {@code bag-info.txt}
     */
    void finish(Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        StringBuilder text = new StringBuilder();
        info.forEach((name, value) -> text.append(name).append(": ").append(value.replaceAll("[\\r\\n]+", " ")).append('\n'));
        text.append("Payload-Oxum: ").append(bytes).append('.').append(payload.size()).append('\n');
        tag("bag-info.txt", text.toString());
        tag("manifest-sha256.txt", manifest(payload));
        write("tagmanifest-sha256.txt", out -> out.write(manifest(tags).getBytes(StandardCharsets.UTF_8)), false);
    }

    private static String manifest(Map<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(BagPaths.encode(path)).append('\n'));
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        ZipOutputStream all = zip;
        if (all != null) {
            all.close();
        }
    }
}

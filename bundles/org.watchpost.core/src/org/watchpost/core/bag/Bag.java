/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.text.VisibleText;

/** A bag that is there: a folder, or a zip with one folder in it. Its bytes may be hostile. Used by one thread. */
public final class Bag implements Closeable {

    private static final int LONGEST_TAG = 64 << 20;
    private static final int MOST_FILES = 1_000_000;

    private final Path place;
    private final @Nullable ZipFile zip;
    private final String root;
    private final Set<String> files = new LinkedHashSet<>();

    /**
     * Opens a bag.
     *
     * @throws CaseException if it is none
     */
    public Bag(Path place) throws IOException {
        this.place = place;
        if (Files.isDirectory(place)) {
            zip = null;
            root = "";
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).limit(MOST_FILES)
                        .forEach(file -> files.add(place.relativize(file).toString().replace('\\', '/')));
            }
        } else {
            ZipFile opened = new ZipFile(place.toFile());
            zip = opened;
            String found = "";
            for (Enumeration<? extends ZipEntry> all = opened.entries(); all.hasMoreElements() && files.size() < MOST_FILES;) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith("/bagit.txt") && entry.getName().indexOf('/') == entry.getName().length() - 10) {
                    found = entry.getName().substring(0, entry.getName().length() - 9);
                }
                if (!entry.isDirectory()) {
                    files.add(entry.getName());
                }
            }
            root = found;
            Set<String> within = new LinkedHashSet<>();
            for (String file : files) {
                within.add(file.startsWith(root) ? file.substring(root.length()) : "../" + file);
            }
            files.clear();
            files.addAll(within);
        }
        if (!files.contains("bagit.txt")) {
            close();
            throw new CaseException(place + " is no bag: it has no bagit.txt");
        }
    }

    /** Whether something is meant to be a bag: a folder with {@code bagit.txt}, or a zip. */
    public static boolean isOne(Path place) {
        return Files.isRegularFile(place.resolve("bagit.txt"))
                || Files.isRegularFile(place) && String.valueOf(place.getFileName()).toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }

    /** The bytes of a file of the bag. */
    public InputStream open(String path) throws IOException {
        ZipFile all = zip;
        if (all == null) {
            return Files.newInputStream(place.resolve(path));
        }
        ZipEntry entry = all.getEntry(root + path);
        if (entry == null) {
            throw new IOException(path + " is missing in " + place);
        }
        return all.getInputStream(entry);
    }

    /** Lines of {@code bag-info.txt}, by name; of a name that comes twice the first. */
    public Map<String, String> info() throws IOException {
        Map<String, String> info = new LinkedHashMap<>();
        if (files.contains("bag-info.txt")) {
            for (String line : text("bag-info.txt").split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                    info.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
                }
            }
        }
        return info;
    }

    private String text(String path) throws IOException {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(LONGEST_TAG);
            if (bytes.length == LONGEST_TAG) {
                throw new CaseException(path + " in " + place + " is too long");
            }
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /**
     * Hashes by path, of a manifest; empty if there is none.
     *
     * @throws CaseException if a path leads out of the bag
     */
    public Map<String, String> manifest(String name) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        if (files.contains(name)) {
            for (String line : text(name).split("\n")) {
                String[] parts = line.strip().split("[ \\t]+\\*?", 2);
                if (parts.length == 2) {
                    String path = BagPaths.decode(parts[1]);
                    if (!BagPaths.isSafe(path)) {
                        throw new CaseException("The bag names a file outside of it: " + VisibleText.line(path));
                    }
                    hashes.put(path, parts[0].toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return hashes;
    }

    /**
     * Checks every byte.
     *
     * @return what is wrong, for people; empty if the bag is whole
     */
    public List<String> check(IProgressMonitor monitor) throws IOException {
        List<String> problems = new ArrayList<>();
        if (!text("bagit.txt").contains("BagIt-Version:")) {
            problems.add("bagit.txt names no version");
        }
        Map<String, String> payload = manifest("manifest-sha256.txt");
        if (!files.contains("manifest-sha256.txt")) {
            problems.add("manifest-sha256.txt is missing");
        }
        long bytes = check(payload, problems, monitor);
        check(manifest("tagmanifest-sha256.txt"), problems, monitor);
        for (String file : files) {
            if (file.startsWith("../") || file.startsWith("data/") && !payload.containsKey(file)) {
                problems.add("not in the manifest: " + VisibleText.line(file));
            }
        }
        String oxum = info().getOrDefault("Payload-Oxum", "");
        if (!oxum.isEmpty() && !oxum.equals(bytes + "." + payload.size())) {
            problems.add("Payload-Oxum says " + VisibleText.line(oxum) + ", there are " + bytes + " bytes in " + payload.size() + " files");
        }
        return problems;
    }

    private long check(Map<String, String> hashes, List<String> problems, IProgressMonitor monitor) throws IOException {
        long bytes = 0;
        for (Map.Entry<String, String> one : hashes.entrySet()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!files.contains(one.getKey())) {
                problems.add("missing: " + VisibleText.line(one.getKey()));
                continue;
            }
            MessageDigest digest = Sha256.digest();
            try (InputStream in = new DigestInputStream(open(one.getKey()), digest)) {
                bytes += in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            if (!Sha256.hex(digest).equals(one.getValue())) {
                problems.add("changed: " + VisibleText.line(one.getKey()));
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        ZipFile all = zip;
        if (all != null) {
            all.close();
        }
    }
}

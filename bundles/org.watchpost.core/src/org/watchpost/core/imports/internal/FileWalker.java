/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.watchpost.core.cases.internal.CaseFolder;

/** Finds the files in what a person dropped, in a fixed order. */
final class FileWalker {

    private static final Set<String> LEFT_OUT = Set.of(".git", ".svn", ".hg", ".bzr");
    private static final int MAX_DEPTH = 256;

    /**
     * A file to take in.
     *
     * @param file  absolute path
     * @param shown as the person gave it, joined with the path below it
     * @param path  below what was given
     * @param size  bytes
     */
    record Item(Path file, String shown, String path, long size) {
    }

    /**
     * What can't be taken in.
     *
     * @param shown   as the person gave it, joined with the path below it
     * @param message why
     */
    record Problem(String shown, String message) {
    }

    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    List<Item> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What was left out on purpose, for people. */
    List<String> notes() {
        return notes;
    }

    /** Walks one path a person gave. */
    void walk(Path given) {
        Path start = given.toAbsolutePath().normalize();
        String shown = given.toString();
        try {
            if (!Files.exists(start)) {
                problems.add(new Problem(shown, "there is no such file or folder"));
            } else if (Files.isDirectory(start)) {
                folder(start, start.toRealPath(), shown, "", 0);
            } else {
                file(start, shown, String.valueOf(start.getFileName()));
            }
        } catch (IOException e) {
            problems.add(new Problem(shown, "can't be read: " + e.getMessage()));
        }
    }

    private void folder(Path folder, Path root, String shown, String path, int depth) {
        if (depth > MAX_DEPTH) {
            problems.add(new Problem(shown, "folders are nested too deep"));
            return;
        }
        if (Files.isRegularFile(folder.resolve(CaseFolder.MODEL)) && Files.isDirectory(folder.resolve(CaseFolder.EVIDENCE))) {
            notes.add(shown + " is a case of its own and was left out");
            return;
        }
        TreeSet<Path> children = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            problems.add(new Problem(shown, "can't be read: " + e.getMessage()));
        }
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            child(child, root, shown + "/" + name, path.isEmpty() ? name : path + "/" + name, depth);
        }
    }

    private void child(Path child, Path root, String shown, String path, int depth) {
        try {
            boolean link = Files.isSymbolicLink(child);
            if (link && (!Files.exists(child) || !child.toRealPath().startsWith(root) || Files.isDirectory(child))) {
                notes.add(shown + " is a symbolic link and was not followed");
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                if (LEFT_OUT.contains(String.valueOf(child.getFileName()).toLowerCase(Locale.ROOT))) {
                    notes.add(shown + " was left out");
                } else {
                    folder(child, root, shown, path, depth + 1);
                }
            } else {
                file(child, shown, path);
            }
        } catch (IOException e) {
            problems.add(new Problem(shown, "can't be read: " + e.getMessage()));
        }
    }

    private void file(Path file, String shown, String path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            items.add(new Item(file, shown, path, attributes.size()));
        } else {
            notes.add(shown + " is neither a file nor a folder and was left out");
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse.custom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.parse.Parser;

/**
 * The formats that were defined: those of a case, which its sources need to be read again, and those of a folder of the person,
 * for reuse; a format of the folder that is used becomes one of the case. Safe for use by several threads; not for the UI
 * thread.
 */
public final class CustomFormats {

    private static final Logger LOG = LoggerFactory.getLogger(CustomFormats.class);
    private static final String FOLDER = "parsers/";
    private static final String SUFFIX = ".json";
    /** Where the formats of the person are; a folder in the home folder unless this says otherwise. */
    private static final String PROPERTY = "watchpost.parsers";

    private final CaseState state;
    private final boolean readOnly;
    private final Map<String, CustomParser> parsers = new ConcurrentHashMap<>();

    /**
     * @param state    of the case
     * @param readOnly whether the case can't be changed
     */
    public CustomFormats(CaseState state, boolean readOnly) {
        this.state = state;
        this.readOnly = readOnly;
    }

    /** Folder of the person's formats. */
    public static Path library() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".watchpost", "parsers") : Path.of(folder);
    }

    /** Formats of the case. */
    public List<CustomFormat> all() throws IOException {
        List<CustomFormat> all = new ArrayList<>();
        for (String name : state.names()) {
            if (name.startsWith(FOLDER) && name.endsWith(SUFFIX)) {
                all.add(CustomFormat.fromJson(new String(state.read(name), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    /** Formats of the person. */
    public static List<CustomFormat> reusable() throws IOException {
        List<CustomFormat> all = new ArrayList<>();
        if (!Files.isDirectory(library())) {
            return all;
        }
        try (Stream<Path> files = Files.list(library())) {
            for (Path file : files.filter(one -> String.valueOf(one.getFileName()).endsWith(SUFFIX)).sorted().toList()) {
                try {
                    all.add(CustomFormat.fromJson(Files.readString(file)));
                } catch (JsonException e) {
                    LOG.warn("{} is no definition of a format", file, e);
                }
            }
        }
        return all;
    }

    /** The parser of a format by its whole name; empty if there is none. */
    public Optional<Parser> find(String format) {
        if (!format.startsWith(CustomFormat.PREFIX)) {
            return Optional.empty();
        }
        CustomParser known = parsers.get(format);
        if (known != null) {
            return Optional.of(known);
        }
        String name = format.substring(CustomFormat.PREFIX.length());
        try {
            byte[] bytes = name.matches("[a-z0-9][a-z0-9_-]{0,40}") ? state.read(FOLDER + name + SUFFIX) : new byte[0];
            Optional<CustomFormat> found = bytes.length > 0 ? Optional.of(CustomFormat.fromJson(new String(bytes, StandardCharsets.UTF_8)))
                    : reusable().stream().filter(one -> one.name().equals(name)).findFirst();
            if (found.isPresent() && bytes.length == 0 && !readOnly) {
                save(found.get());
            }
            found.ifPresent(one -> parsers.put(format, new CustomParser(one)));
        } catch (IOException e) {
            LOG.warn("The format {} can't be read", format, e);
        }
        return Optional.ofNullable(parsers.get(format));
    }

    /** All parsers of formats of the case, for recognition. */
    public List<Parser> parsers() {
        List<Parser> all = new ArrayList<>();
        try {
            for (CustomFormat format : all()) {
                find(format.format()).ifPresent(all::add);
            }
        } catch (IOException e) {
            LOG.warn("The formats of the case can't be read", e);
        }
        return all;
    }

    /**
     * Adds a format to the case, or replaces one no source was read with.
     *
     * @param inUse names of the formats sources were read with: those stay as they are, for their records could not be read
     *              again
     */
    public void put(CustomFormat format, List<String> inUse) throws IOException {
        byte[] before = state.read(FOLDER + format.name() + SUFFIX);
        boolean same = new String(before, StandardCharsets.UTF_8).equals(format.toJson());
        if (same) {
            return;
        }
        if (before.length > 0 && inUse.contains(format.format())) {
            throw new CaseException(
                    "Sources of the case were read with the format " + format.name() + "; give the changed one another name");
        }
        save(format);
    }

    private void save(CustomFormat format) throws IOException {
        state.put(FOLDER + format.name() + SUFFIX, format.toJson().getBytes(StandardCharsets.UTF_8), "parser.saved",
                Map.of("parser", format.format()));
        parsers.remove(format.format());
    }

    /** Keeps a format for other cases. */
    public static void keep(CustomFormat format) throws IOException {
        Files.createDirectories(library());
        Path file = library().resolve(format.name() + SUFFIX);
        Path part = Files.createTempFile(library(), ".parser-", ".part");
        try {
            Files.writeString(part, format.toJson());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

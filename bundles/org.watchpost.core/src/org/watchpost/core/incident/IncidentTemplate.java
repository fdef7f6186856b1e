/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checklists for a kind of incident, read from a text file that a person can change. Lines {@code [phase]} begin a phase,
 * lines beginning with a hyphen are what has to be thought of, {@code title: ...} names the kind, {@code query: ...} and
 * {@code field: ...} are what the curve of the report counts; {@code #} begins a comment.
 *
 * @param name      as it is chosen: {@code worm}
 * @param title     for people
 * @param query     whose events the curve counts; may be empty
 * @param field     whose values are counted when first seen; may be empty
 * @param checklist by phase; {@code jump kit} is what has to lie ready
 */
public record IncidentTemplate(String name, String title, String query, String field, Map<String, List<String>> checklist) {

    /** What has to lie ready. */
    public static final String JUMP_KIT = "jump kit";
    private static final List<String> SHIPPED = List.of("worm", "flood", "phishing");
    private static final int LONGEST = 1 << 20;

    public IncidentTemplate {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        checklist.forEach((phase, items) -> copy.put(phase, List.copyOf(items)));
        checklist = java.util.Collections.unmodifiableMap(copy);
    }

    /** Where a person's own templates are: {@code NAME.incident.txt}, which take the place of those of the program. */
    public static Path folder() {
        String own = System.getProperty("watchpost.templates", "");
        return own.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".watchpost", "templates") : Path.of(own);
    }

    /** Names of all templates, sorted. */
    public static List<String> names() throws IOException {
        TreeSet<String> names = new TreeSet<>(SHIPPED);
        if (Files.isDirectory(folder())) {
            try (Stream<Path> files = Files.list(folder())) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                        .forEach(name -> names.add(name.substring(0, name.length() - SUFFIX.length())));
            }
        }
        return List.copyOf(names);
    }

    private static final String SUFFIX = ".incident.txt";

    /**
     * Reads a template: the person's own of that name, else the program's.
     *
     * @throws IOException if there is none or it can't be read
     */
    public static IncidentTemplate load(String name) throws IOException {
        return parse(name, text(name));
    }

    /**
     * Keeps a template as the person's own.
     *
     * @throws IOException if it can't be written
     */
    public static void save(String name, String text) throws IOException {
        check(name);
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name + SUFFIX), text);
    }

    /** Deletes the person's own template of a name, so that the program's holds again if there is one. */
    public static void delete(String name) throws IOException {
        check(name);
        Files.deleteIfExists(folder().resolve(name + SUFFIX));
    }

    private static void check(String name) throws IOException {
        if (!name.matches("[a-z0-9][a-z0-9_-]{0,60}")) {
            throw new IOException("A template's name is of lower-case letters, digits and hyphens: " + name);
        }
    }

    /** The text of a template, to be changed by a person. */
    public static String text(String name) throws IOException {
        check(name);
        Path own = folder().resolve(name + SUFFIX);
        if (Files.isRegularFile(own)) {
            if (Files.size(own) > LONGEST) {
                throw new IOException(own + " is too long for a template");
            }
            return Files.readString(own);
        }
        try (InputStream in = IncidentTemplate.class.getResourceAsStream(name + SUFFIX)) {
            if (in == null) {
                throw new IOException("There is no template " + name + "; there are: " + String.join(", ", names()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads the text of a template; lines that mean nothing are left out. */
    public static IncidentTemplate parse(String name, String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, List<String>> checklist = new LinkedHashMap<>();
        List<String> items = new ArrayList<>();
        for (String raw : text.split("\n")) {
            String line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                items = checklist.computeIfAbsent(line.substring(1, line.length() - 1).strip(), phase -> new ArrayList<>());
            } else if (line.startsWith("-") && line.length() > 1) {
                items.add(line.substring(1).strip());
            } else if (!line.startsWith("#") && line.indexOf(':') > 0) {
                facts.putIfAbsent(line.substring(0, line.indexOf(':')).strip(), line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return new IncidentTemplate(name, facts.getOrDefault("title", name), facts.getOrDefault("query", ""),
                facts.getOrDefault("field", ""),
                checklist);
    }
}

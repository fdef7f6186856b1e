/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.marks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.text.IpAddresses;

/**
 * Lists of values with names, kept in the case: {@code source.ip:@blocked} finds the events with any value of the list
 * {@code blocked}. Safe for use by several threads; not for the UI thread.
 */
public final class ValueLists {

    /** Most values of a list. */
    public static final int MOST = 50_000;
    /** What a name may look like. */
    public static final String NAME = "[a-z0-9][a-z0-9_-]{0,62}";

    private static final String FOLDER = "lists/";
    private static final String SUFFIX = ".txt";
    private static final int LONGEST = 1024;

    private record Cached(long length, List<String> values) {
    }

    private final CaseState state;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param state of the case */
    public ValueLists(CaseState state) {
        this.state = state;
    }

    /** Names of all lists, sorted. */
    public List<String> names() throws IOException {
        return state.names().stream().filter(name -> name.startsWith(FOLDER) && name.endsWith(SUFFIX))
                .map(name -> name.substring(FOLDER.length(), name.length() - SUFFIX.length())).toList();
    }

    /** The values of a list; empty if there is none of that name. */
    public Optional<List<String>> find(String name) throws IOException {
        if (!name.matches(NAME)) {
            return Optional.empty();
        }
        String file = FOLDER + name + SUFFIX;
        long length = state.length(file);
        if (length < 0) {
            return Optional.empty();
        }
        Cached known = cache.get(name);
        if (known == null || known.length() != length) {
            String text = new String(state.read(file), StandardCharsets.UTF_8);
            known = new Cached(length, text.lines().filter(line -> !line.isEmpty()).toList());
            cache.put(name, known);
        }
        return Optional.of(known.values());
    }

    /** A name as it is kept, made of what somebody wrote or of a file name. */
    public static String name(String text) throws CaseException {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\.(csv|txt|tsv|list)$", "").replaceAll("[^a-z0-9_-]+", "-")
                .replaceAll("^[-_]+|-+$", "");
        if (!name.matches(NAME)) {
            throw new CaseException("A list is called by letters, digits, hyphens, at most 63 of them, not '" + text + "'");
        }
        return name;
    }

    /**
     * The values of a text as people have them: one a line, or the first column of a CSV file, or the column whose heading looks
     * like an address, a host, a hash or a mail address. Lines that begin with {@code #} are remarks; defanged values
     * ({@code 10[.]0[.]0[.]1}, {@code hxxp://}) are put right.
     */
    public static List<String> parse(String text) throws IOException {
        Set<String> values = new LinkedHashSet<>();
        int column = 0;
        boolean first = true;
        try (BufferedReader in = new BufferedReader(new StringReader(text))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String bare = line.strip();
                if (bare.startsWith("\uFEFF")) {
                    bare = bare.substring(1).strip();
                }
                if (bare.isEmpty() || bare.startsWith("#")) {
                    continue;
                }
                String[] cells = bare.split("[,;\\t]", -1);
                if (first) {
                    first = false;
                    int heading = heading(cells);
                    if (heading >= 0) {
                        column = heading;
                        continue;
                    }
                }
                String value = clean(cells[Math.min(column, cells.length - 1)]);
                if (!value.isEmpty() && value.length() <= LONGEST) {
                    values.add(value);
                }
                if (values.size() > MOST) {
                    throw new CaseException("A list has at most " + MOST + " values");
                }
            }
        }
        return List.copyOf(values);
    }

    /** Largest file that is read as a list. */
    private static final long LARGEST = 64L << 20;

    /**
     * The values of a file, see {@link #parse}. UTF-8, UTF-16 with a byte order mark; anything else is read as ISO 8859-1, which
     * addresses, hosts and hashes don't suffer from.
     *
     * @throws CaseException if it is too large or no text
     */
    public static List<String> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new CaseException(file + " is too large for a list of values: at most " + (LARGEST >> 20) + " MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        String text;
        try {
            text = (little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8).newDecoder()
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (text.indexOf('\0') >= 0) {
            throw new CaseException(file + " is no text: byte " + text.indexOf('\0') + " is zero. Save it as CSV or text");
        }
        return parse(text);
    }

    private static int heading(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            String name = clean(cells[i]).toLowerCase(Locale.ROOT);
            if (name.matches(
                    "(source|src|dst|destination|client|remote)?[ _.-]?(ip|ip[ _-]?address|address|addr|host|hostname|domain|url|md5|sha1|"
                            + "sha256|hash|email|mail|sender|recipient|user|value|indicator|ioc)")) {
                return i;
            }
        }
        return -1;
    }

    private static String clean(String cell) {
        String value = cell.strip();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1).strip();
        }
        value = value.replace("[.]", ".").replace("(.)", ".").replace("[:]", ":").replace("[at]", "@").replaceFirst("(?i)^hxxp", "http");
        byte[] address = value.indexOf('/') < 0 ? IpAddresses.parse(value) : null;
        return address != null ? IpAddresses.format(address, 0) : value;
    }

    /** Saves a list in place of one of the same name. */
    public void put(String name, List<String> values) throws IOException {
        String kept = name(name);
        if (values.isEmpty()) {
            throw new CaseException("The list " + kept + " would have no values");
        }
        if (values.size() > MOST) {
            throw new CaseException("A list has at most " + MOST + " values");
        }
        byte[] bytes = (String.join("\n", values) + "\n").getBytes(StandardCharsets.UTF_8);
        Map<String, String> details = new HashMap<>();
        details.put("list", kept);
        details.put("values", Integer.toString(values.size()));
        state.put(FOLDER + kept + SUFFIX, bytes, "list.saved", details);
        cache.remove(kept);
        listeners.forEach(Runnable::run);
    }

    /** Removes a list. */
    public void remove(String name) throws IOException {
        state.delete(FOLDER + name(name) + SUFFIX, "list.removed", Map.of("list", name));
        cache.remove(name);
        listeners.forEach(Runnable::run);
    }

    /** Calls a listener after a change, on the thread that made it. @return to be called when no longer interested */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

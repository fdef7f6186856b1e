/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.journal.JournalEntry;

/**
 * What the journal says the state files of a case hold: for each the pieces it was written in, with their hashes.
 */
final class StateLedger {

    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}(/[a-z0-9][a-z0-9._-]{0,99}){0,2}");
    /** What the journal says of a file that was deleted. */
    static final String DELETED = "deleted";

    /**
     * Bytes written at once.
     *
     * @param from   position in the file
     * @param to     position behind them
     * @param sha256 their hash
     */
    record Piece(long from, long to, String sha256) {

        /** As the journal has it. */
        String text() {
            return from + "-" + to + " " + sha256;
        }

        static Optional<Piece> of(String text) {
            String[] words = text.split("[- ]", 3);
            if (words.length != 3 || !words[0].matches("[0-9]{1,18}") || !words[1].matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            return Optional.of(new Piece(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]));
        }
    }

    private final Map<String, List<Piece>> files = new TreeMap<>();
    private final Set<String> deleted = new HashSet<>();

    /** Takes an entry of the journal into account. */
    void accept(JournalEntry entry) {
        entry.details().forEach((key, value) -> {
            if (key.startsWith(CaseState.DETAIL)) {
                String name = key.substring(CaseState.DETAIL.length());
                if (value.equals(DELETED)) {
                    remove(name);
                } else if (NAME.matcher(name).matches()) {
                    Piece.of(value).ifPresent(piece -> add(name, piece));
                }
            }
        });
    }

    /** A piece at the beginning replaces the file, another one is appended. */
    void add(String name, Piece piece) {
        if (piece.from() == 0) {
            files.put(name, new ArrayList<>(List.of(piece)));
        } else {
            files.computeIfAbsent(name, key -> new ArrayList<>()).add(piece);
        }
    }

    void remove(String name) {
        files.remove(name);
        deleted.add(name);
    }

    /** Whether there was such a file and it was deleted. */
    boolean deleted(String name) {
        return deleted.contains(name) && !files.containsKey(name);
    }

    /** Names, sorted. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Length in bytes, -1 if there is no such file. */
    long length(String name) {
        List<Piece> pieces = files.get(name);
        return pieces == null ? -1 : pieces.getLast().to();
    }

    /** What the file was written in, in order; empty if there is no such file. */
    List<Piece> pieces(String name) {
        return List.copyOf(files.getOrDefault(name, List.of()));
    }
}

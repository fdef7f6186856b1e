/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Sample;

/**
 * The first record of separated values: what separates them and how the columns are called.
 *
 * @param delimiter comma, semicolon, tab or bar: the one that cuts the header into most cells
 * @param names     the columns as written; an empty one is called by its number
 */
public record CsvHeader(byte delimiter, List<String> names) {

    private static final byte[] DELIMITERS = { ',', ';', '\t', '|' };
    private static final int LONGEST_NAME = 64;

    public CsvHeader {
        names = List.copyOf(names);
    }

    /** Reads the header record; a byte order mark and the line end are no part of it. */
    public static CsvHeader of(byte[] record) {
        int from = Bom.length(record);
        int to = record.length;
        while (to > from && (record[to - 1] == '\n' || record[to - 1] == '\r')) {
            to--;
        }
        return of(record, from, to);
    }

    private static CsvHeader of(byte[] b, int from, int to) {
        byte best = ',';
        int most = 1;
        for (byte delimiter : DELIMITERS) {
            int cells = new CsvCells(delimiter).split(b, from, to);
            if (cells > most) {
                most = cells;
                best = delimiter;
            }
        }
        CsvCells cells = new CsvCells(best);
        cells.split(b, from, to);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            String name = cells.text(b, i).strip();
            names.add(name.isEmpty() ? "column" + (i + 1) : name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        }
        return new CsvHeader(best, names);
    }

    /** The header a sample begins with; its first line, which may be none. */
    public static CsvHeader of(Sample sample) {
        List<Sample.Line> lines = sample.lines();
        if (lines.isEmpty()) {
            return new CsvHeader((byte) ',', List.of());
        }
        return of(sample.bytes(), lines.get(0).from(), lines.get(0).to());
    }

    /** Column names in lower case, letters and digits only: {@code Target IP} as {@code targetip}. */
    public List<String> plainNames() {
        return names.stream().map(CsvHeader::plain).toList();
    }

    /** A name in lower case, letters and digits only. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A name as part of an own field's name: lower case, anything but letters, digits, dots and hyphens as {@code _}. */
    public static String ownName(String name) {
        StringBuilder own = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean kept = Character.isLetterOrDigit(c) || c == '.' || c == '-';
            if (kept || !own.isEmpty() && own.charAt(own.length() - 1) != '_') {
                own.append(kept ? c : '_');
            }
        }
        while (!own.isEmpty() && own.charAt(own.length() - 1) == '_') {
            own.setLength(own.length() - 1);
        }
        return own.isEmpty() ? "column" : own.toString();
    }

    /** Whether this looks like the names of at least two columns rather than like values. */
    public boolean isPlausible() {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!isName(name) || !seen.add(name)) {
                return false;
            }
        }
        return names.size() >= 2;
    }

    private static boolean isName(String name) {
        if (name.length() >= LONGEST_NAME || name.chars().filter(c -> c == ' ').count() > 4) {
            return false;
        }
        int first = name.codePointAt(0);
        if (!Character.isLetter(first) && "_@#:$".indexOf(first) < 0) {
            return false;
        }
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.:@#$/()%&".indexOf(c) >= 0);
    }
}

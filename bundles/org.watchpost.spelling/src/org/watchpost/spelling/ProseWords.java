/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.spelling;

import java.util.ArrayList;
import java.util.List;

/** The words of a text that a dictionary can be asked about. */
final class ProseWords {

    /** Longer runs of letters are no words. */
    private static final int LONGEST = 40;

    /**
     * A word.
     *
     * @param from first char in the text
     * @param word as it stands there, without apostrophes around it
     */
    record Place(int from, String word) {
    }

    private ProseWords() {
    }

    /** The words in their order. What touches digits or the signs of addresses, names and paths is left out as a whole. */
    static List<Place> of(String text) {
        List<Place> places = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            chunk(text, i, end, places);
            i = end;
        }
        return places;
    }

    private static void chunk(String text, int start, int stop, List<Place> places) {
        int from = start;
        int to = stop;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        // a name or an address: /var/log, \\server, <a@b>, .zip, #12
        boolean prose = start == from || "([{\"'“”‘’„«–—-".indexOf(text.charAt(from - 1)) >= 0;
        for (int i = from; i < to && prose; i++) {
            char c = text.charAt(i);
            prose = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '-'
                    || c == '–' || c == '—' || c == '/' && i > from;
        }
        if (!prose) {
            return;
        }
        int word = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "-–—/".indexOf(text.charAt(i)) >= 0) {
                add(text, word, i, places);
                word = i + 1;
            }
        }
    }

    private static void add(String text, int from, int to, List<Place> places) {
        String word = text.substring(from, to);
        if (word.length() < 2 || word.length() > LONGEST) {
            return;
        }
        int capitals = 0;
        for (int i = 1; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        // SMTP, MyDoom, devWeb: abbreviations and names of things
        if (capitals == 0) {
            places.add(new Place(from, word));
        }
    }
}

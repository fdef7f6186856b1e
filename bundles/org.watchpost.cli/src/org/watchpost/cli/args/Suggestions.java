/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.args;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what a person may have meant. */
public final class Suggestions {

    private Suggestions() {
    }

    /** The nearest of some words, if one is near; of equally near ones the first by alphabet. */
    public static Optional<String> nearest(String wrong, Collection<String> words) {
        String best = "";
        int least = Math.max(1, Math.min(wrong.length(), 40) / 3) + 1;
        String low = wrong.toLowerCase(Locale.ROOT);
        for (String word : new TreeSet<>(words)) {
            String candidate = word.toLowerCase(Locale.ROOT);
            int distance = low.length() > 3 && candidate.startsWith(low) ? 1 : distance(low, candidate, least);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** {@code ; did you mean X?} or a full stop. */
    public static String sentence(String wrong, Collection<String> words) {
        return nearest(wrong, words).map(word -> "; did you mean " + word + "?").orElse(".");
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words; {@code limit} if there are that many. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(limit, last[b.length()]);
    }
}

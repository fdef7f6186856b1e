/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.spelling;

import java.io.IOException;
import java.util.List;

/**
 * Finds words that are written wrongly. A Declarative Service; safe for several threads; not for the UI thread, because the first
 * call reads the dictionary.
 */
public interface SpellChecker {

    /**
     * A word that is not known.
     *
     * @param from   first char in the text
     * @param length chars
     */
    record Mistake(int from, int length) {
    }

    /**
     * The words of a text that are in no dictionary, in their order. What is no word of a language is passed over: addresses, host
     * and file names, paths, numbers, hashes, abbreviations in capitals.
     *
     * @return empty also if there is no dictionary
     */
    List<Mistake> check(String text);

    /** Words that may have been meant, the likeliest first; empty if there are none or finding them takes too long. */
    List<String> suggest(String word);

    /**
     * Takes a word into the person's own list, where it stays.
     *
     * @throws IOException if the list can't be written
     */
    void learn(String word) throws IOException;
}

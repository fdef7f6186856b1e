/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.marks;

import java.util.Locale;

/**
 * A rule that gives rows a colour.
 *
 * @param name    said beside the row, since colour alone says nothing
 * @param query   which rows, as a person writes a query
 * @param colour  which colour
 * @param enabled whether it is used
 */
public record ColourRule(String name, String query, Colour colour, boolean enabled) {

    /** Longest name. */
    public static final int LONGEST_NAME = 80;
    /** Longest query. */
    public static final int LONGEST_QUERY = 4000;

    /** The colours there are; a theme says what they look like in it. */
    public enum Colour {
        RED, ORANGE, YELLOW, GREEN, TEAL, BLUE, PURPLE, GREY;

        /** As it is kept and shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The colour of that word, grey if there is none. */
        public static Colour of(String word) {
            for (Colour colour : values()) {
                if (colour.word().equalsIgnoreCase(word.strip())) {
                    return colour;
                }
            }
            return GREY;
        }
    }

    public ColourRule {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A colour rule has a name of at most " + LONGEST_NAME + " characters");
        }
        if (query.isBlank() || query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("A colour rule has a query of at most " + LONGEST_QUERY + " characters");
        }
    }

    /** The same rule, used or not. */
    public ColourRule withEnabled(boolean use) {
        return new ColourRule(name, query, colour, use);
    }
}

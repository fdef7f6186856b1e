/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import org.jspecify.annotations.Nullable;

/** Puts values from outside into messages. */
final class Texts {

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_LINE = 300;

    private Texts() {
    }

    /**
     * @param value anything, null included
     * @return the value in quotes, on one line, escaped and not longer than a message can bear
     */
    static String quote(@Nullable Object value) {
        return '"' + shorten(String.valueOf(value), LONGEST_VALUE) + '"';
    }

    /**
     * @param text a message that may hold values from outside
     * @return the message on one line, escaped and not longer than a person would read
     */
    static String line(String text) {
        return shorten(text, LONGEST_LINE);
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? HostileTexts.escape(text)
                : HostileTexts.escape(text.substring(0, length)) + '…';
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

/** A query that can't be understood: says where, why, and what may have been meant. */
public final class QuerySyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final int length;
    private final String suggestion;

    /**
     * @param message    what is wrong, one sentence without a full stop
     * @param position   first character concerned, from 0
     * @param length     how many characters are concerned, at least 0
     * @param suggestion what to write instead, or empty
     */
    public QuerySyntaxException(String message, int position, int length, String suggestion) {
        super(message);
        this.position = position;
        this.length = length;
        this.suggestion = suggestion;
    }

    public int position() {
        return position;
    }

    public int length() {
        return length;
    }

    /** What to write instead, or an empty string. */
    public String suggestion() {
        return suggestion;
    }

    /** Message with position (counted from 1) and suggestion, in one line. */
    public String explain() {
        String where = getMessage() + " at position " + (position + 1);
        return suggestion.isEmpty() ? where : where + "; try: " + suggestion;
    }
}

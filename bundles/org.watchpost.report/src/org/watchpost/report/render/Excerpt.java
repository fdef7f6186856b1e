/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

/** Keeps huge records from making a report that no program opens. */
final class Excerpt {

    /** Chars of a record that formats for people show; formats for machines carry all of it. */
    static final int MOST = 65_536;

    private Excerpt() {
    }

    /** The first part of a text, cut between characters. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    /** What is said about the rest; empty if nothing was cut. */
    static String note(String text) {
        int rest = text.length() - of(text).length();
        return rest == 0 ? "" : "… " + rest + " more characters are in the evidence";
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.search;

import java.util.Locale;
import java.util.regex.Pattern;

/** Subjects without what differs from one message of a campaign to the next. */
final class SubjectTemplate {

    private static final Pattern PREFIX = Pattern.compile("^(?:\\s*(?:re|fwd?|aw|wg|sv|antw|tr|rif)\\s*(?:\\[\\d+])?\\s*:)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@]{1,80}@[^\\s<>\"@]{1,80}");
    private static final Pattern CODE = Pattern.compile("\\b[\\p{L}\\p{N}_-]*\\d[\\p{L}\\p{N}_-]*\\b");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 300;

    private SubjectTemplate() {
    }

    /** The template; empty if nothing is left that could be compared. */
    static String of(String subject) {
        String text = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
        text = PREFIX.matcher(text).replaceFirst("");
        text = ADDRESS.matcher(text).replaceAll("@");
        text = CODE.matcher(text).replaceAll("#");
        text = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return text.chars().filter(Character::isLetter).count() < 3 ? "" : text;
    }
}

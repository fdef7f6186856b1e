/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.Locale;

/** What a message or attachment is taken for; always with the {@linkplain RuleHit rules} that led to it. Ordered by gravity. */
public enum Verdict {
    /** Nothing speaks against it. */
    CLEAN,
    /** It can't be judged: broken, so that what a reader would make of it is not known. */
    UNKNOWN,
    /** Something a person should look at. */
    SUSPICIOUS,
    /** What worms and attackers send and nobody else. */
    MALICIOUS;

    /** The word in {@code watchpost.verdict}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a word; {@link #UNKNOWN} for any other. */
    public static Verdict of(String word) {
        for (Verdict verdict : values()) {
            if (verdict.word().equals(word)) {
                return verdict;
            }
        }
        return UNKNOWN;
    }

    /** The graver of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

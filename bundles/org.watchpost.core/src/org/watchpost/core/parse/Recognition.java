/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

/**
 * How sure a parser is.
 *
 * @param score  0 not at all; 1 to 20 last resorts; up to 60 a family (some syslog); up to 100 certain
 * @param reason for people: what it was recognised by, or why not
 */
public record Recognition(int score, String reason) {

    /** Certainly not. */
    public static final Recognition NO = new Recognition(0, "");

    public Recognition {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("Score " + score);
        }
    }

    /** Score by the share of records that fit: all of them {@code best}, none 0. */
    public static Recognition share(int fitting, int records, int best, String reason) {
        return fitting == 0 || records == 0 ? NO : new Recognition((int) ((long) best * fitting / records), reason);
    }
}

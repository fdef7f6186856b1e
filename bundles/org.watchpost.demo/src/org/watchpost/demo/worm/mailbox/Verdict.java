/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.util.Locale;

/** What a message should be taken for. */
enum Verdict {
    /** Looks like the worm's or worse; everything in it is harmless. */
    MALICIOUS_LIKE,
    /** Somebody should look at it. */
    SUSPICIOUS,
    /** Nothing is wrong with it. */
    CLEAN,
    /** It is broken. */
    MALFORMED;

    /** Its name in the ground truth. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.message;

import java.util.Locale;

/** What became of a message, or of a message for one of its recipients. */
public enum MessageStatus {

    /** Handed over for good, as far as the logs know: to a mailbox or to a server that isn't in the logs. */
    DELIVERED,
    /** Some recipients have it, others don't. Only of whole messages. */
    PARTLY,
    /** Not yet: the last attempt failed for now. */
    DEFERRED,
    /** Returned: an attempt failed for good. */
    BOUNCED,
    /** Given up after too long a time. */
    EXPIRED,
    /** Refused while it was handed in. */
    REJECTED,
    /** Taken in; no attempt is known. */
    QUEUED,
    /** The logs don't say. */
    UNKNOWN;

    /** In lower case, for output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it did not arrive: deferred, bounced, expired or rejected. */
    public boolean failed() {
        return this == DEFERRED || this == BOUNCED || this == EXPIRED || this == REJECTED;
    }
}

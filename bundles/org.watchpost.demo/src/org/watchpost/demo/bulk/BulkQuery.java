/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.util.Locale;

/** A search whose number of hits is known. */
enum BulkQuery {
    RARE_TOKEN, PLANTED_IP, SQUID_403, POSTFIX_DEFERRED, POSTFIX_SENDER, EVE_ALERTS, EVE_PLANTED_NAME, NETSCREEN_DENY, NETSCREEN_TOP_SOURCE,
    ZEEK_S0, SQUID_WINDOW, EVE_WINDOW;

    /** Its name in the ground truth. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.watchpost.demo.text.LogTime;

/** When the lines were logged: thirty days, and in them a window of four hours that is searched. All in UTC. */
final class BulkMonth {

    static final long BEGIN = LogTime.of(LocalDateTime.of(2024, 3, 1, 0, 0), ZoneOffset.UTC);
    static final long SPAN = 30 * LogTime.DAY;
    static final long WINDOW_BEGIN = LogTime.of(LocalDateTime.of(2024, 3, 10, 8, 0), ZoneOffset.UTC);
    static final long WINDOW_END = LogTime.of(LocalDateTime.of(2024, 3, 10, 12, 0), ZoneOffset.UTC);

    private BulkMonth() {
    }

    static boolean isInWindow(long time) {
        return time >= WINDOW_BEGIN && time < WINDOW_END;
    }
}

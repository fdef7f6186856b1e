/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.MaintenanceWindow;

/** Times in which alarms are not raised. Immutable. */
final class Maintenance {

    private final List<Window> windows;

    @FunctionalInterface
    private interface When {
        boolean covers(long time);
    }

    private record Window(Pattern server, When when) {
    }

    /** @throws IllegalArgumentException if a window makes no sense, with a message for people */
    Maintenance(List<MaintenanceWindow> list) {
        windows = list.stream().map(w -> new Window(AlarmEngine.pattern(w.getServer()), when(w))).toList();
    }

    boolean covers(String server, long time) {
        return windows.stream().anyMatch(w -> w.server().matcher(server).matches() && w.when().covers(time));
    }

    private static When when(MaintenanceWindow window) {
        try {
            ZoneId zone = window.getZone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(window.getZone());
            if (window.getBegin().matches("\\d\\d:\\d\\d") && window.getEnd().matches("\\d\\d:\\d\\d")) {
                LocalTime begin = LocalTime.parse(window.getBegin());
                LocalTime end = LocalTime.parse(window.getEnd());
                return time -> {
                    LocalTime now = Times.instant(time).atZone(zone).toLocalTime();
                    return begin.isBefore(end) ? !now.isBefore(begin) && now.isBefore(end) : !now.isBefore(begin) || now.isBefore(end);
                };
            }
            long begin = moment(window.getBegin(), zone);
            long end = moment(window.getEnd(), zone);
            return time -> time >= begin && time < end;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a maintenance window has begin and end like 2026-05-01T22:00 or 22:00: " + e.getMessage(),
                    e);
        }
    }

    private static long moment(String text, ZoneId zone) {
        return TimeText.parse(text, zone).orElseThrow(() -> new IllegalArgumentException(
                "a maintenance window has begin and end like 2026-05-01T22:00 or 22:00, not " + text)).from();
    }
}

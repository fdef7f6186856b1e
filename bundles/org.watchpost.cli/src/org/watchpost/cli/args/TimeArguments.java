/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.args;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and durations as people write them on a command line. */
public final class TimeArguments {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(s|m|min|h|d|w)");

    private TimeArguments() {
    }

    /**
     * A moment in ISO 8601, its missing parts the least possible: {@code 2004-07-26}, {@code 2004-07-26T08}, {@code 2004-07-26T08:30:15.5+02:00}.
     * Without a zone it is UTC.
     *
     * @param what what it is for, for the message
     * @return microseconds since 1970-01-01T00:00:00Z
     * @throws UsageException if it is no moment
     */
    public static long moment(String what, String text) throws UsageException {
        return org.watchpost.core.query.TimeText.parse(text.strip(), ZoneOffset.UTC).orElseThrow(() -> new UsageException(
                what + " needs a time like 2004-07-26T08:30 or 2004-07-26T08:30:00+02:00, not " + text)).from();
    }

    /**
     * A length of time: {@code 30s}, {@code 15m}, {@code 1h}, {@code 1d}, {@code 1w}.
     *
     * @throws UsageException if it is none, or zero
     */
    public static Duration duration(String what, String text) throws UsageException {
        Matcher m = DURATION.matcher(text.strip());
        if (m.matches()) {
            long count = Long.parseLong(m.group(1));
            Duration one = switch (m.group(2)) {
                case "s" -> Duration.ofSeconds(1);
                case "h" -> Duration.ofHours(1);
                case "d" -> Duration.ofDays(1);
                case "w" -> Duration.ofDays(7);
                default -> Duration.ofMinutes(1);
            };
            if (count > 0) {
                return one.multipliedBy(count);
            }
        }
        throw new UsageException(what + " needs a length of time like 30s, 15m, 1h or 1d, not " + text);
    }
}

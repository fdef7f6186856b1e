/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times of one zone into UTC. Remembers between which clock changes the last time lay, so that a log in time
 * order asks the zone's rules a few times a year only. Belongs to one thread.
 * <p>
 * A local time that occurs twice, when clocks are set back, is taken as the earlier one. A local time that never occurs,
 * when clocks are set forward, is shifted forward by the length of the gap: 02:30 becomes 03:30. Both are what
 * {@link LocalDateTime#atZone} does.
 */
public final class ZoneOffsets {

    private final ZoneRules rules;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private int offset;

    public ZoneOffsets(ZoneId zone) {
        rules = zone.getRules();
        if (rules.isFixedOffset()) {
            from = Long.MIN_VALUE;
            to = Long.MAX_VALUE;
            offset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
        }
    }

    /**
     * The offset in force.
     *
     * @param localSecond seconds since 1970-01-01T00:00:00 on the local clock; years 0 to 9999
     * @return seconds east of UTC
     */
    public int at(long localSecond) {
        if (localSecond < from || localSecond >= to) {
            find(localSecond);
        }
        return offset;
    }

    private void find(long localSecond) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(local);
        // In a gap and in an overlap the offset before the change gives the answer promised above.
        ZoneOffset found = change == null ? rules.getOffset(local) : change.getOffsetBefore();
        offset = found.getTotalSeconds();
        Instant instant = local.toInstant(found);
        ZoneOffsetTransition before = change == null ? rules.previousTransition(instant.plusSeconds(1))
                : rules.previousTransition(change.getInstant());
        ZoneOffsetTransition after = change == null ? rules.nextTransition(instant) : change;
        from = before == null ? Long.MIN_VALUE : end(before);
        to = after == null ? Long.MAX_VALUE : end(after);
        if (localSecond < from || localSecond >= to) {
            // Two changes overlap each other: not in any zone's rules so far, but then nothing must be remembered.
            from = localSecond;
            to = localSecond + 1;
        }
    }

    /** The first local second which only the offset after a change can mean. */
    private static long end(ZoneOffsetTransition change) {
        long second = change.toEpochSecond();
        return second + Math.max(change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
    }
}

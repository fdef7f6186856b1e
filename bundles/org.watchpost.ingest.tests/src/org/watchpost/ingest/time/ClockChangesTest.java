/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Times;
import org.watchpost.testing.Seeded;

/** Times without a zone where clocks are changed, and times without a year where the year turns. */
class ClockChangesTest {

    private static final DateTimeFormatter SYSLOG = DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);

    private static String syslog(ZoneId zone, int year, int month, String stamp) {
        byte[] bytes = (stamp + " host x: y").getBytes(StandardCharsets.US_ASCII);
        TimeReader reader = new TimeReader(new SourceContext("x", zone, year, month, new byte[0], 0));
        long micros = reader.syslog(bytes, 0, bytes.length);
        return micros == TimeReader.NONE ? "none" : Times.iso(micros);
    }

    @Test
    void theHourThatNeverWas() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals("2004-03-28T00:59:59Z", syslog(berlin, 2004, 3, "Mar 28 01:59:59"));
        assertEquals("2004-03-28T01:30:00Z", syslog(berlin, 2004, 3, "Mar 28 02:30:00"), "taken as 03:30 summer time");
        assertEquals("2004-03-28T01:00:00Z", syslog(berlin, 2004, 3, "Mar 28 03:00:00"));
    }

    @Test
    void theHourThatCameTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals("2004-10-30T23:59:59Z", syslog(berlin, 2004, 10, "Oct 31 01:59:59"));
        assertEquals("2004-10-31T00:30:00Z", syslog(berlin, 2004, 10, "Oct 31 02:30:00"), "the first of the two");
        assertEquals("2004-10-31T02:00:00Z", syslog(berlin, 2004, 10, "Oct 31 03:00:00"));
    }

    @Test
    void theTurnOfTheYear() {
        assertEquals("2004-12-31T23:59:59Z", syslog(ZoneOffset.UTC, 2005, 1, "Dec 31 23:59:59"));
        assertEquals("2005-01-01T00:00:01Z", syslog(ZoneOffset.UTC, 2005, 1, "Jan  1 00:00:01"));
        assertEquals("2005-01-01T00:00:01Z", syslog(ZoneOffset.UTC, 2004, 12, "Jan  1 00:00:01"));
        // The year turns on the local clock.
        ZoneId york = ZoneId.of("America/New_York");
        assertEquals("2005-01-01T04:59:59Z", syslog(york, 2004, 12, "Dec 31 23:59:59"));
        assertEquals("2005-01-01T05:00:00Z", syslog(york, 2004, 12, "Jan  1 00:00:00"));
        assertEquals("2004-02-29T12:00:00Z", syslog(ZoneOffset.UTC, 2004, 2, "Feb 29 12:00:00"));
    }

    /** Around every change of some years, against what the platform makes of the same local time. */
    @ParameterizedTest
    @ValueSource(strings = { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Dubai", "America/Sao_Paulo",
            "Pacific/Apia", "Africa/Casablanca" })
    void aroundEveryChange(String name) {
        RandomGenerator random = Seeded.random(this);
        ZoneId zone = ZoneId.of(name);
        Instant at = Instant.parse("1998-01-01T00:00:00Z");
        for (int i = 0; i < 40; i++) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(at);
            LocalDateTime middle = change == null ? LocalDateTime.of(2001 + i % 20, 7, 1, 0, 0) : change.getDateTimeBefore();
            at = change == null ? at : change.getInstant();
            for (int j = 0; j < 40; j++) {
                LocalDateTime local = middle.plusSeconds(random.nextInt(-20_000, 20_000));
                Instant expected = local.atZone(zone).toInstant();
                assertEquals(Times.iso(Times.micros(expected)), syslog(zone, local.getYear(), local.getMonthValue(), SYSLOG.format(local)),
                        local + " in " + name);
            }
        }
    }
}

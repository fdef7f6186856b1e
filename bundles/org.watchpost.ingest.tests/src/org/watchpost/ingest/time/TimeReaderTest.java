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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Times;
import org.watchpost.testing.Seeded;

class TimeReaderTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private interface Read {
        long read(TimeReader reader, byte[] bytes, int from, int to);
    }

    private static TimeReader reader(ZoneId zone, int year, int month) {
        return new TimeReader(new SourceContext("x", zone, year, month, new byte[0], 0));
    }

    private static String read(Read how, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long micros = how.read(reader(NEW_YORK, 2004, 7), bytes, 0, bytes.length);
        return micros == TimeReader.NONE ? "none" : Times.iso(micros);
    }

    @Test
    void iso() {
        assertEquals("2024-03-01T09:00:00.123456Z", read(TimeReader::iso, "2024-03-01T10:00:00.123456+01:00"));
        assertEquals("2024-03-01T15:00:00.123Z", read(TimeReader::iso, "2024-03-01 10:00:00,123"));
        assertEquals("2024-03-01T10:00:00Z", read(TimeReader::iso, "2024-03-01T10:00:00Z"));
        assertEquals("2024-03-01T08:00:00Z", read(TimeReader::iso, "2024/03/01 10:00:00 +0200 rest"));
        assertEquals("2024-03-01T08:00:00Z", read(TimeReader::iso, "2024-03-01T10:00:00+02"));
        assertEquals("2001-04-16T07:39:41Z", read(TimeReader::iso, "2001-4-16 3:39:41"));
        assertEquals("2024-03-01T15:00:00.123456Z", read(TimeReader::iso, "2024-03-01T10:00:00.123456789"));
        assertEquals("2024-03-01T09:00:00Z", read(TimeReader::iso, "2024-03-01 10:00:00 CET host"));
        assertEquals("2024-03-01T15:00:00Z", read(TimeReader::iso, "2024-03-01 10:00:00 CETERA"));
        // A blank and a sign behind a time are a zone only with four digits.
        assertEquals("2024-03-01T15:00:00Z", read(TimeReader::iso, "2024-03-01 10:00:00 -1 x"));
    }

    @Test
    void syslog() {
        assertEquals("2004-07-26T04:04:22Z", read(TimeReader::syslog, "Jul 26 00:04:22 host"));
        assertEquals("2004-07-06T04:04:22Z", read(TimeReader::syslog, "Jul  6 00:04:22 host"));
        assertEquals("2004-07-06T04:04:22Z", read(TimeReader::syslog, "Jul 6 00:04:22 host"));
        assertEquals("2024-03-01T05:00:00Z", read(TimeReader::syslog, "Mar 01 2024 00:00:00 host"));
        assertEquals("2013-06-18T23:38:52.123Z", read(TimeReader::syslog, "2013 Jun 18 19:38:52.123 gds39d"));
        assertEquals("2004-03-01T00:00:00.123Z", read(TimeReader::syslog, "*Mar  1 00:00:00.123 UTC: %SYS"));
        assertEquals("2014-04-15T13:34:34Z", read(TimeReader::syslog, "Apr 15 2014 09:34:34 EDT: %ASA"));
        assertEquals("2024-03-01T15:00:00Z", read(TimeReader::syslog, "Fri Mar 1 10:00:00 2024"));
    }

    @Test
    void aYearlessStampTakesTheYearNearestToTheContext() {
        byte[] december = "Dec 31 23:59:59 h".getBytes(StandardCharsets.US_ASCII);
        byte[] january = "Jan  1 00:00:00 h".getBytes(StandardCharsets.US_ASCII);
        TimeReader inJanuary = reader(ZoneOffset.UTC, 2005, 1);
        assertEquals("2004-12-31T23:59:59Z", Times.iso(inJanuary.syslog(december, 0, december.length)));
        assertTrue(inJanuary.yearless());
        TimeReader inDecember = reader(ZoneOffset.UTC, 2004, 12);
        assertEquals("2005-01-01T00:00:00Z", Times.iso(inDecember.syslog(january, 0, january.length)));
        // Another part of the record names the year.
        assertEquals("2012-01-01T00:00:00Z", Times.iso(inDecember.syslogInYear(2012, 1)));
        assertEquals("2013-01-01T00:00:00Z", Times.iso(inDecember.syslogInYear(2012, 12)));
    }

    @Test
    void aLeapDayIsInALeapYear() {
        byte[] leapDay = "Feb 29 12:00:00 h".getBytes(StandardCharsets.US_ASCII);
        assertEquals("2024-02-29T12:00:00Z", Times.iso(reader(ZoneOffset.UTC, 2026, 2).syslog(leapDay, 0, leapDay.length)));
        assertEquals("1896-02-29T12:00:00Z", Times.iso(reader(ZoneOffset.UTC, 1902, 2).syslog(leapDay, 0, leapDay.length)));
    }

    @Test
    void otherForms() {
        assertEquals("2024-03-01T09:00:00Z", read(TimeReader::message, "Fri, 1 Mar 2024 10:00:00 +0100"));
        assertEquals("2024-03-01T15:00:00Z", read(TimeReader::message, "1 Mar 2024 10:00:00 EST"));
        assertEquals("1999-03-01T10:00:00Z", read(TimeReader::message, "Mon, 1 Mar 99 10:00 GMT"));
        assertEquals("2006-10-11T19:16:39Z", read(TimeReader::commonLog, "11/Oct/2006:13:16:39 -0600]"));
        assertEquals("2004-07-26T12:33:30Z", read(TimeReader::american, "7/26/2004 8:33:30 AM"));
        assertEquals("2004-07-27T00:33:30Z", read(TimeReader::american, "07/26/04 08:33:30 PM"));
        assertEquals("2004-07-26T04:00:30Z", read(TimeReader::american, "7/26/2004 12:00:30 AM"));
        assertEquals("2004-07-26T16:00:30Z", read(TimeReader::american, "7/26/2004 12:00:30 PM"));
        assertEquals("2024-03-01T00:00:01.218Z", read(TimeReader::epoch, "1709251201.218 "));
        assertEquals("2024-03-01T00:00:01.218Z", read(TimeReader::epoch, "1709251201218"));
        assertEquals("2024-03-01T00:00:01.218Z", read(TimeReader::epoch, "1709251201218000000"));
    }

    @Test
    void whatCannotBeIsNoTime() {
        for (String text : List.of("2023-02-29 10:00:00", "2024-13-01 10:00:00", "2024-00-01 10:00:00", "2024-01-32 10:00:00",
                "2024-01-01 24:00:00",
                "2024-01-01 10:60:00", "2024-01-01 10:00:61", "0000-01-01 10:00:00", "2024-01-01", "2024-1", "", "x",
                "2024-01/01 10:00:00")) {
            assertEquals("none", read(TimeReader::iso, text), text);
        }
        for (String text : List.of("Foo 1 10:00:00", "Feb 30 10:00:00", "Jul 26 25:00:00", "Jul", "Jul 26", "Jul 26 1", "", "*", "2004")) {
            assertEquals("none", read(TimeReader::syslog, text), text);
        }
        assertEquals("none", read(TimeReader::american, "13/26/2004 8:33:30 AM"));
        assertEquals("none", read(TimeReader::american, "7/26/2004 13:33:30 PM"));
        assertEquals("none", read(TimeReader::commonLog, "31/Feb/2006:13:16:39 -0600"));
        assertEquals("none", read(TimeReader::epoch, "12345678901234567890"));
    }

    @Test
    void monthsOfYearlessStamps() {
        byte[] text = "Jul 26 00:04:22 host".getBytes(StandardCharsets.US_ASCII);
        assertEquals(7, TimeReader.yearlessMonth(text, 0, text.length));
        byte[] year = "Jul 26 2004 00:04:22 host".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0, TimeReader.yearlessMonth(year, 0, year.length));
        byte[] word = "Mary had a little lamb".getBytes(StandardCharsets.US_ASCII);
        assertEquals(0, TimeReader.yearlessMonth(word, 0, word.length));
    }

    @Test
    void theClockShiftIsAdded() {
        TimeReader shifted = new TimeReader(new SourceContext("x", ZoneOffset.UTC, 2004, 7, new byte[0], -90 * Times.SECOND));
        byte[] text = "2004-07-26 10:00:00".getBytes(StandardCharsets.US_ASCII);
        assertEquals("2004-07-26T09:58:30Z", Times.iso(shifted.iso(text, 0, text.length)));
    }

    @Test
    void localTimesAreThoseOfJavaTime() {
        RandomGenerator random = Seeded.random(this);
        List<String> zones = List.of("America/New_York", "Europe/Berlin", "Asia/Dubai", "Australia/Lord_Howe", "UTC", "America/Sao_Paulo",
                "Africa/Casablanca",
                "Asia/Kathmandu", "Pacific/Apia", "Europe/Dublin");
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
        for (String name : zones) {
            ZoneId zone = ZoneId.of(name);
            TimeReader reader = new TimeReader(zone);
            LocalDateTime at = LocalDateTime.of(1998, 1, 1, 0, 0);
            for (int i = 0; i < 5_000; i++) {
                // Forward in steps as in a log, and near clock changes now and then by leaps.
                at = i % 100 == 0
                        ? LocalDateTime.of(1980 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 0)
                        : at.plusMinutes(random.nextInt(1, 6 * 60)).plusNanos(random.nextInt(1_000_000) * 1000L);
                byte[] text = format.format(at).getBytes(StandardCharsets.US_ASCII);
                Instant expected = at.atZone(zone).toInstant();
                assertEquals(Times.micros(expected), reader.iso(text, 0, text.length), name + " " + at);
                assertEquals(text.length, reader.end());
                assertFalse(reader.zoned());
            }
        }
    }

    @Test
    void doubtfulHours() {
        // Set forward at 02:00 on 4 April 2004, back at 02:00 on 31 October.
        assertEquals("2004-04-04T07:30:00Z", read(TimeReader::iso, "2004-04-04 02:30:00"));
        assertEquals("2004-10-31T05:30:00Z", read(TimeReader::iso, "2004-10-31 01:30:00"));
        assertEquals("2004-10-31T07:00:00Z", read(TimeReader::iso, "2004-10-31 02:00:00"));
    }

    @Test
    void everyDay() {
        for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            assertEquals(day.toEpochDay(), TimeReader.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
    }
}

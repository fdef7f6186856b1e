/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class TextParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new TextParser();
    }

    @Override
    protected List<String> records() {
        return List.of("2024-03-01 10:00:00,123 INFO x", "no time",
                "83.149.9.216 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 1");
    }

    @Override
    protected int leastScore() {
        return 20;
    }

    private static int score(String text) {
        return new TextParser().recognise(new Sample("x", text.getBytes(StandardCharsets.ISO_8859_1), true)).score();
    }

    private static String time(String line) {
        return Golden.with(new TextParser()).year(2024, 3).lines(line).only().getOrDefault("@timestamp", "");
    }

    @Test
    void times() {
        assertEquals("2024-03-01T10:00:00.123Z", time("2024-03-01 10:00:00,123 INFO x"));
        assertEquals("2024-03-01T09:00:00Z", time("[2024-03-01T10:00:00+01:00] x"));
        assertEquals("2024-03-01T14:00:00Z", time("2024-03-01 10:00:00 EDT x"));
        assertEquals("2024-03-01T10:00:00Z", time("2024/03/01 10:00:00 x"));
        assertEquals("2024-03-01T10:00:00Z", time("Mar  1 10:00:00 host x"));
        assertEquals("2005-12-04T04:47:44Z", time("[Sun Dec 04 04:47:44 2005] [notice] x"));
        assertEquals("2015-05-17T10:05:03Z", time("83.149.9.216 - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 1"));
        assertEquals("2015-04-10T02:58:07.123Z", time("1428634687123 Hello, World!"));
        assertEquals("2024-03-01T22:00:00Z", time("3/1/2024 10:00:00 PM x"));
        assertEquals("1970-01-01T00:00:01Z", time("   at java.lang.Thread"));
        assertEquals("1970-01-01T00:00:01Z", time("12345678901234 bytes"));
    }

    @Test
    void binaryFilesAreNoText() {
        assertEquals(0, score("%PDF-1.4\n%text"));
        assertEquals(0, score("PK\003\004 and so on"));
        assertEquals(0, score("\001\002\003\004 text with controls"));
        assertEquals(0, score("\0".repeat(100) + "text"));
        assertEquals(10, score("a log with a hole " + "\0".repeat(5) + " in it, made by a crash while it was being written to the disk\n"));
    }

    @Test
    void addressesAreThoseTheIndexReads() {
        java.util.random.RandomGenerator random = Seeded.random(this);
        String letters = "0123456789abcdef::..1";
        byte[] into = new byte[IpAddresses.BYTES];
        List<String> seeds = List.of("10.40.170.157", "::1", "fe80::1", "2001:db8:0:0:0:0:0:1", "::ffff:10.1.2.3", "1:2:3:4:5:6:1.2.3.4",
                "::", "1::8");
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int k = random.nextInt(3); k > 0; k--) {
                text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            }
            byte[] b = text.toString().getBytes(StandardCharsets.US_ASCII);
            assertEquals(IpAddresses.parse(b, 0, b.length, into, 0), Addresses.isAddress(b, 0, b.length), text.toString());
        }
    }
}

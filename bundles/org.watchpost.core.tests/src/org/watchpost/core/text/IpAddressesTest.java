/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.testing.Seeded;

class IpAddressesTest {

    @ParameterizedTest
    @CsvSource({
            "10.40.1.2,               10.40.1.2",
            "010.040.001.002,         10.40.1.2",
            "::,                      ::",
            "::1,                     ::1",
            "1::,                     1::",
            "2001:DB8:0:0:1:0:0:1,    2001:db8::1:0:0:1",
            "2001:db8:0:1:1:1:1:1,    2001:db8:0:1:1:1:1:1",
            "2001:0:0:1:0:0:0:1,      2001:0:0:1::1",
            "fe80::1%eth0,            fe80::1",
            "::ffff:10.40.1.2,        10.40.1.2",
            "::ffff:0a28:0102,        10.40.1.2",
            "64:ff9b::192.0.2.33,     64:ff9b::c000:221",
            "0:0:0:0:0:0:0:0,         ::",
            "1:2:3:4:5:6:7::,         1:2:3:4:5:6:7:0" })
    void readsAndWrites(String text, String canonical) {
        assertEquals(canonical, IpAddresses.format(address(text), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", ".1.2.3.4", "1.2.3.4.", "0001.2.3.4", "a.b.c.d", ":",
            ":1", "1:", ":::", "1::2::3", "12345::",
            "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1.2.3", "::1.2.3.4.5", "1:2:3:4:5:6:7:1.2.3.4", "g::1", "::1 ",
            "%eth0", "1.2.3.4%eth0" })
    void refusesWhatIsNone(String text) {
        assertNull(IpAddresses.parse(text));
    }

    @Test
    void randomAddressesSurvive() throws UnknownHostException {
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            for (int k = random.nextInt(12); k > 0; k--) {
                bytes[random.nextInt(16)] = 0;
            }
            byte[] read = address(IpAddresses.format(bytes, 0));
            assertArrayEquals(bytes, read);
            // Java's own reader is the second opinion.
            byte[] second = InetAddress.getByName(IpAddresses.format(bytes, 0)).getAddress();
            assertArrayEquals(bytes, second);
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        RandomGenerator random = Seeded.random(this);
        byte[] alphabet = "0123456789abcdefg:::...%".getBytes(StandardCharsets.US_ASCII);
        byte[] into = new byte[20];
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(50)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = alphabet[random.nextInt(alphabet.length)];
            }
            IpAddresses.parse(bytes, 0, bytes.length, into, 2);
        }
    }

    @Test
    void blocksBeginAndEnd() {
        assertEquals("10.40.0.0", IpAddresses.format(IpAddresses.mask(address("10.40.3.9"), 112, false), 0));
        assertEquals("10.40.255.255", IpAddresses.format(IpAddresses.mask(address("10.40.3.9"), 112, true), 0));
        assertEquals("10.32.0.0", IpAddresses.format(IpAddresses.mask(address("10.40.3.9"), 108, false), 0));
        assertEquals("::", IpAddresses.format(IpAddresses.mask(address("2001:db8::1"), 0, false), 0));
        assertEquals("2001:db8::1", IpAddresses.format(IpAddresses.mask(address("2001:db8::1"), 128, true), 0));
    }

    private static byte[] address(String text) {
        byte @Nullable [] address = IpAddresses.parse(text);
        if (address == null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }
}

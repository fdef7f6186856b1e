/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.testing.Seeded;

class HostileTextsTest {

    @Test
    void everyUtf16CodeUnitComesBack() {
        for (int c = 0; c <= 0xFFFF; c++) {
            assertComesBack(String.valueOf((char) c));
            assertComesBack("a" + (char) c + "b");
            assertComesBack((char) c + "\\u0041" + (char) c);
        }
    }

    @Test
    void everyCodePointComesBack() {
        for (int c = 0x10000; c <= Character.MAX_CODE_POINT; c += 7) {
            String text = Character.toString(c);
            assertSame(text, HostileTexts.escape(text));
            assertComesBack("\ud800" + text + "\udc00");
        }
    }

    @Test
    void randomTextComesBack() {
        RandomGenerator random = Seeded.random(this);
        RandomCases cases = new RandomCases(random);
        for (int i = 0; i < 50_000; i++) {
            assertComesBack(cases.text());
        }
    }

    @Test
    void isReadableWhereItCanBe() {
        assertEquals("C:\\\\TEMP\\n\\u0000\\u001B[0m\\uD83D é😀", HostileTexts.escape("C:\\TEMP\n\u0000\u001b[0m\ud83d é😀"));
        assertEquals("invoice\\u202Efdp.exe", HostileTexts.escape("invoice\u202efdp.exe"));
        String plain = "plain text, ünïcode 漢字";
        assertSame(plain, HostileTexts.escape(plain));
        assertSame(plain, HostileTexts.unescape(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\\", "a\\", "\\q", "\\u", "\\u12", "\\u123", "\\u12G4", "\\u00e4", "\\N", "\\\\\\", "\\u 123", "\\u+123" })
    void refusesWhatItNeverWrites(String escaped) {
        assertThrows(IllegalArgumentException.class, () -> HostileTexts.unescape(escaped));
    }

    private static void assertComesBack(String text) {
        String escaped = HostileTexts.escape(text);
        assertEquals(text, HostileTexts.unescape(escaped));
        assertTrue(escaped.codePoints().allMatch(HostileTextsTest::isXmlChar), escaped);
    }

    /** XML 1.0, production 2, without the white space that attribute values lose. */
    private static boolean isXmlChar(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchpost.core.text.Bytes;
import org.watchpost.testing.Seeded;

class WordsTest {

    private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Hello, World!                    | hello world",
            "lanny@gzac.example               | lanny gzac example",
            "src=10.40.1.2:80                 | src 10.40.1.2 80",
            "10.40.1.2.3                      | 10.40.1.2 3",
            "v10.40.1.2                       | v10 40 1 2",
            "10.40.1.2x 300.1.2.3 1.2.3       | 10 40 1 2x 300 1 2 3 1 2 3",
            "Email_Virus_Suspicious_Zip       | email virus suspicious zip",
            "\u00c4pfel \u00dcBER-gro\u00df   | \u00e4pfel \u00fcber gro\u00df",
            "a\u4f60\u597db                   | a \u4f60 \u597d b",
            "\u041f\u0440\u0438\u0432\u0435\u0442\u2013x | \u043f\u0440\u0438\u0432\u0435\u0442 x" })
    void cuts(String text, String words) {
        assertEquals(List.of(words.split(" ")), words(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void longWordsAreCutAndMarked() {
        assertEquals(List.of("x".repeat(64)), words("x".repeat(64).getBytes(StandardCharsets.UTF_8)));
        List<String> cut = words(("X".repeat(65) + " y").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of((char) Words.CUT + "x".repeat(Words.CUT_LENGTH), "y"), cut);
        List<String> wide = words("\u00e4".repeat(33).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of((char) Words.CUT + "\u00e4".repeat(30)), wide);
    }

    @Test
    void randomBytesGiveTheWordsOfTheirText() {
        RandomGenerator random = Seeded.random(this);
        String[] pieces = { "a", "Z", "0", "25", "255", "256", ".", "10.1.2.3", " ", "-", "_", "\u00e4", "\u00c4", "\u00df", "\u4f60",
                "\u2013", "\ud801\udc37", "\u0130", "\u0131",
                "long".repeat(20), "\u00b2", "\u0660" };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertEquals(naive(Bytes.decode(bytes, 0, bytes.length)), words(bytes), text::toString);
        }
    }

    @Test
    void charactersFindTheSameAddressesAsBytes() {
        RandomGenerator random = Seeded.random(this);
        String[] pieces = { "1", "25", "255", "300", ".", ".", "a", " ", "\u00e4", "\u4f60" };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(16); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Chars chars = new Chars().set(bytes, 0, bytes.length);
            List<String> words = words(bytes);
            int at = 0;
            for (int position = 0; position <= chars.size; position++) {
                boolean amid = chars.joined(position) || chars.withinAddress(position);
                if (position < chars.size && !amid && Fold.isWord(chars.original[position])) {
                    assertTrue(at < words.size() && text.toString().startsWith(words.get(at++), position), text.toString());
                }
            }
            assertEquals(words.size(), at, text.toString());
        }
    }

    private static List<String> words(byte[] bytes) {
        ByteArena arena = new ByteArena();
        Words.append(bytes, 0, bytes.length, arena);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arena.size;) {
            int length = arena.bytes[i++];
            words.add(new String(arena.bytes, i, length, StandardCharsets.UTF_8));
            i += length;
        }
        return words;
    }

    private static List<String> naive(String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length();) {
            Matcher address = ADDRESS.matcher(text).region(i, text.length());
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i += Character.charCount(c);
                continue;
            }
            int end = i + Character.charCount(c);
            if (address.lookingAt() && octets(address) && !goesOn(text, address.end())) {
                end = address.end();
            } else {
                while (goesOn(text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            StringBuilder folded = new StringBuilder();
            text.substring(i, end).codePoints().forEach(each -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(each))));
            byte[] utf8 = folded.toString().getBytes(StandardCharsets.UTF_8);
            words.add(utf8.length <= Words.MAX ? folded.toString()
                    : (char) Words.CUT + new String(utf8, 0, Words.CUT_LENGTH, StandardCharsets.UTF_8));
            i = end;
        }
        return words;
    }

    private static boolean octets(Matcher address) {
        for (int i = 1; i <= 4; i++) {
            if (Integer.parseInt(address.group(i)) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointBefore(at)) && Character.isLetterOrDigit(text.codePointAt(at))
                && !Character.isIdeographic(text.codePointBefore(at)) && !Character.isIdeographic(text.codePointAt(at));
    }
}

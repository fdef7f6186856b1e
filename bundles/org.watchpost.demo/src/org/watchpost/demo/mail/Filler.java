/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** Content without a meaning: sentences, texts and what looks like a program. */
public final class Filler {

    private static final byte[] PROGRAM_HEAD = ascii("MZ synthetic test data, not a program, does nothing. ");

    private Filler() {
    }

    /** Begins with MZ as a program does; the rest is printable filler. It can't run. */
    public static byte[] program(RandomStream random, int size) {
        byte[] program = new byte[size];
        for (int i = 0; i < size; i++) {
            program[i] = i < PROGRAM_HEAD.length ? PROGRAM_HEAD[i] : (byte) ('!' + random.below(94));
        }
        return program;
    }

    /** Sentences, four on a line, with CRLF line ends. */
    public static byte[] text(RandomStream random, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(random)).append(i % 4 == 3 ? "\r\n" : " ");
        }
        return ascii(text.append("\r\n").toString());
    }

    /** Some words, capitalised and with a full stop. */
    public static String sentence(RandomStream random) {
        StringBuilder sentence = new StringBuilder();
        int words = random.range(5, 11);
        for (int i = 0; i < words; i++) {
            String word = random.pick(Names.WORDS);
            sentence.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : " " + word);
        }
        return sentence.append('.').toString();
    }

    /** The bytes of an ASCII text. */
    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords worth trying: those the text names, and those everybody takes. */
final class Passwords {

    private static final List<String> USUAL = List.of("infected", "password", "1234", "12345", "123456", "virus", "malware", "test",
            "secret",
            "0000", "111", "777", "pass", "abc123", "qwerty", "2004", "admin");
    private static final Pattern NAMED = Pattern.compile(
            "(?:pass\\s?(?:word|wort|code|phrase|wd)?|pwd|kennwort|passwort|mot de passe|contrase\\p{L}a|parola|\\bpin|code)\\b[^\\S\\n]{0,5}"
                    + "(?:is|ist|est|es|lautet|for [^\\n:]{1,60}|zum [^\\n:]{1,60})?[^\\S\\n]{0,5}[:=\\-\\u2013\"'>]{0,4}\\s{0,4}[\"'\\u201c\\u201e]?([^\\s\"'\\u201d<>]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 20;

    private Passwords() {
    }

    static void of(String text, Set<String> into) {
        Matcher named = NAMED.matcher(text.length() > 100_000 ? text.substring(0, 100_000) : text);
        while (into.size() < MOST && named.find()) {
            String word = named.group(1);
            into.add(word);
            String bare = word.replaceAll("[.,;:!?)]+$", "");
            if (!bare.isEmpty()) {
                into.add(bare);
            }
        }
        into.addAll(USUAL);
    }
}

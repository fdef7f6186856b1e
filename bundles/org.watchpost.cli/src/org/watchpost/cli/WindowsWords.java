/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a Windows command line. A batch file can't hand on its arguments one by one without reading them as commands, so
 * the start script leaves the line as it was typed in the environment.
 * <p>
 * The rules are those of the C runtime of Windows: words are separated by blanks and tabs, quotation marks keep blanks together,
 * backslashes stand for themselves except before a quotation mark, where two make one and an odd one makes the mark literal; two
 * marks within a quoted part make one.
 */
final class WindowsWords {

    private WindowsWords() {
    }

    /** The words of a line, in their order. */
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!quoted && (c == ' ' || c == '\t')) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                begun = false;
                continue;
            }
            begun = true;
            if (c == '\\') {
                int after = i;
                while (after < line.length() && line.charAt(after) == '\\') {
                    after++;
                }
                boolean mark = after < line.length() && line.charAt(after) == '"';
                word.repeat('\\', mark ? (after - i) / 2 : after - i);
                if (mark && (after - i) % 2 == 1) {
                    word.append('"');
                    after++;
                }
                i = after - 1;
            } else if (c != '"') {
                word.append(c);
            } else if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                word.append('"');
                i++;
            } else {
                quoted = !quoted;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}

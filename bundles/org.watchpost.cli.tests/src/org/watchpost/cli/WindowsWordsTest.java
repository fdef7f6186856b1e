/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words as the C runtime of Windows parts them. */
class WindowsWordsTest {

    @Test
    void blanksAndMarks() {
        assertEquals(List.of(), WindowsWords.of("  "));
        assertEquals(List.of("search", "--case", "C:\\my case", "-data"), WindowsWords.of("search --case \"C:\\my case\"  -data"));
        assertEquals(List.of("", "a"), WindowsWords.of("\"\" a"));
        assertEquals(List.of("http.response.status_code:>=400", "a & b | c ^ %x% !y!"),
                WindowsWords.of("\"http.response.status_code:>=400\" \"a & b | c ^ %x% !y!\""));
    }

    /** The examples of Microsoft's "Parsing C command-line arguments". */
    @Test
    void backslashes() {
        assertEquals(List.of("a b c", "d", "e"), WindowsWords.of("\"a b c\" d e"));
        assertEquals(List.of("ab\"c", "\\", "d"), WindowsWords.of("\"ab\\\"c\" \"\\\\\" d"));
        assertEquals(List.of("a\\\\b", "de fg", "h"), WindowsWords.of("a\\\\b d\"e f\"g h"));
        assertEquals(List.of("a\\\"b", "c", "d"), WindowsWords.of("a\\\\\\\"b c d"));
        assertEquals(List.of("a\\\\b c", "d", "e"), WindowsWords.of("a\\\\\\\\\"b c\" d e"));
        assertEquals(List.of("ab\" c d"), WindowsWords.of("a\"b\"\" c d"));
        assertEquals(List.of("rule.name:\"a b\""), WindowsWords.of("\"rule.name:\\\"a b\\\"\""));
    }
}

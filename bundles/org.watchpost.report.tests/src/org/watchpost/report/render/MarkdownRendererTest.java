/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.testing.report.FakeCase;
import org.watchpost.testing.report.Hostile;

class MarkdownRendererTest {

    /** What an escape or entity looks like; each stands for one character and has no other effect. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[!-/:-@\\[-`{-~]|&#\\d+;");
    private static final Pattern LINK = Pattern.compile("\\[\\d+\\]\\(#exhibit-\\d+\\)");
    private static final Pattern ACTIVE = Pattern.compile("[`<>*_\\[\\]~\\\\&#|@{}$^]|://|(?i:www\\.)|:[a-z]+:|^(?:[-+=]|\\d{1,9}[.)])");

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextStaysText(String text) throws Exception {
        String markdown = Rendering.text(new MarkdownRenderer(), FakeCase.full(text, 3));
        assertFalse(Hostile.holdsHidden(markdown), "hidden characters");
        List<String> kinds = kinds(markdown);
        assertEquals(4 + 3, kinds.stream().filter("fence"::equals).count(), "fenced blocks");
        if (!text.isBlank() && text.indexOf('\n') < 0) {
            assertEquals(kinds(Rendering.text(new MarkdownRenderer(), FakeCase.full("plain", 3))), kinds, "structure");
        }
    }

    @Test
    void rowsLeadToExhibits() throws Exception {
        String markdown = Rendering.text(new MarkdownRenderer(), FakeCase.of("plain", 2));
        assertTrue(markdown.contains("[2](#exhibit-2)"), "link");
        assertTrue(markdown.contains("\n### Exhibit 2\n"), "target");
    }

    @Test
    void theFenceIsLongerThanAnythingInIt() {
        assertEquals("`````text\na ```` b\n`````", MarkdownText.fenced("a ```` b"));
    }

    @Test
    void cellsCanNotEndTheirCell() {
        assertEquals("a &#124; b \\\\&#124; c", MarkdownText.line("a | b \\| c"));
        assertEquals("2004-07-26 08:33:30 -04:00, 10.40.1.1", MarkdownText.line("2004-07-26 08:33:30 -04:00, 10.40.1.1"));
        assertEquals("1\\. x", MarkdownText.line("  1. x"));
        assertEquals("http\\://www\\.evil.example", MarkdownText.line("http://www.evil.example"));
    }

    /** What each line is; fails where a line outside fences holds something active that isn't ours. */
    private static List<String> kinds(String markdown) {
        List<String> kinds = new ArrayList<>();
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            if (!fence.isEmpty()) {
                if (line.equals(fence)) {
                    fence = "";
                }
                continue;
            }
            if (line.startsWith("```")) {
                fence = line.substring(0, line.lastIndexOf('`') + 1);
                assertEquals("text", line.substring(fence.length()));
                kinds.add("fence");
                continue;
            }
            String plain = LINK.matcher(ESCAPED.matcher(line).replaceAll("x")).replaceAll("");
            assertFalse(line.startsWith(" ") || line.startsWith("\t"), line);
            if (plain.startsWith("|")) {
                int bars = plain.length() - plain.replace("|", "").length();
                kinds.add("row " + bars);
                plain = plain.replace("|", "");
            } else if (plain.matches("#{1,6} .*")) {
                kinds.add(plain.substring(0, plain.indexOf(' ')));
                plain = plain.substring(plain.indexOf(' ') + 1);
            } else if (plain.startsWith("- **")) {
                kinds.add("fact");
                plain = plain.substring(4).replaceFirst("\\*\\*: ?", "");
            } else {
                kinds.add(line.isEmpty() ? "" : "text");
            }
            assertFalse(ACTIVE.matcher(plain).find(), line);
        }
        assertEquals("", fence, "a fence is open at the end");
        return kinds;
    }
}

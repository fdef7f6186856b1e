/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing.report;

import java.util.List;
import org.watchpost.core.text.VisibleText;

/** Texts that try to get out of where they are shown. */
public final class Hostile {

    public static final List<String> TEXTS = List.of(
            // HTML
            "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js>", "</pre></td></table><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "<svg onload=alert(1)>", "<svg/onload=alert`1`>",
            "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "<!--", "--><script>alert(1)</script>", "<![CDATA[",
            "]]>",
            "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'>", "<meta http-equiv=refresh content='0;url=http://evil.example'>",
            "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>", "&lt;script&gt;", "&#60;script&#62;",
            "<a href=javascript:alert(1)>x</a>",
            "<img src=\"http://evil.example/pixel.gif\">", "<plaintext>", "<xmp>", "\u003c\u0073cript>",
            "<math><mi xlink:href=\"javascript:alert(1)\">",
            // Markdown
            "[x](javascript:alert(1))", "![x](http://evil.example/p.png)", "[x]: http://evil.example", "a | b | c |\n| --- | --- |",
            "\\| x \\\\| y", "`code` ``more``",
            "```\n# out\n```", "~~~\nout\n~~~", "````````````\nout", "# heading", "## Exhibit 1", "- item", "1. item", "> quote",
            "***bold*** __x__ ~~y~~", "---", "===",
            "    four blanks", "\tblock", "<http://evil.example>", "http://evil.example/x www.evil.example evil@evil.example", "[^1]: note",
            "$x^2$", ":smile: @someone #1",
            "<details open ontoggle=alert(1)>", "\\", "\\\\", "&amp;", "* * *",
            // JSON and scripts
            "\",\"x\":\"", "\\\",\"x\":\"", "\"}]}", "\u2028alert(1)\u2029", "{{constructor.constructor('alert(1)')()}}", "${7*7}",
            // terminals
            "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u001b[2J\u001b[H", "\u009b31m", "\u001bP+q\u001b\\", "over\rwritten",
            "a\bb\u007f",
            // direction, invisible
            "\u202egnp.exe", "\u2066x\u2069\u2067y", "\u200eleft\u200fright\u061c", "zero\u200bwidth\u200c\u200d\u2060\ufeff",
            "soft\u00adhyphen",
            "tag\udb40\udc41\udb40\udc7f", "filler\u3164\u115f\u1160\uffa0\u2800", "vs\ufe0f\ufe00", "e" + "\u0301".repeat(500),
            "\ue000private",
            // spreadsheets
            "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://evil.example\",\"x\")", "\uff1d1+1",
            "\uff0b1+1", "x\",=1+1,\"y", "x\n=1+1",
            // fields and parts of word processors
            "{ HYPERLINK \"http://evil.example\" }", "DDEAUTO c:\\windows\\system32\\cmd.exe \"/k calc.exe\"",
            "\u0013 INCLUDEPICTURE \"http://evil.example/x.png\" \\d \u0014x\u0015", "</w:t></w:r><w:r><w:instrText>DDE</w:instrText>",
            "<w:fldSimple w:instr=\"DDE\"/>", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            // PDF
            "(x) Tj ET /S /JavaScript /JS (app.alert(1))",
            "endstream endobj 1 0 obj << /OpenAction << /S /JavaScript /JS (alert(1)) >> >> endobj",
            "<< /S /URI /URI (http://evil.example) >>", "%PDF-1.4", "trailer << /Root 1 0 R >> startxref 0 %%EOF", "\\(\\)\\\\", ")",
            // broken
            "nul\u0000nul", "lone\ud800", "\udc00lone", "\ud800\ud800\udc00\udc00", "\ufffe\uffff", "", " ", "\n\n\n", "\r\n",
            "x".repeat(3000), "`".repeat(300),
            // none of the above, and still to be shown as they are
            "Schöne Grüße", "日本語のログ", "שלום עולם", "مرحبا", "😀 fine", "tab\tseparated\tvalues", "C:\\Windows\\system32", "100 % {0} %s");

    private Hostile() {
    }

    /** Whether a text holds a character that must never reach a reader as it is; layout is allowed. */
    public static boolean holdsHidden(String text) {
        return text.codePoints().anyMatch(c -> VisibleText.isHidden(c, true));
    }
}

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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.text.Bytes;

/** HTML: scripts that build a file out of data (smuggling), forms that ask for passwords, what it would fetch. */
public final class HtmlOpener implements Opener {

    private static final int MOST = 4 << 20;
    private static final Pattern BUILDS = Pattern
            .compile(
                    "mssaveoropenblob|mssaveblob|createobjecturl|new\\s+blob\\s*\\(|new\\s+file\\s*\\(\\s*\\[|data:application/octet-stream;base64");
    private static final Pattern DECODES = Pattern
            .compile("\\batob\\s*\\(|fromcharcode|uint8array|charcodeat|\\bunescape\\s*\\(|\\bdecodeuri");
    /** What a match of the patterns above has in it, one of each list at least. */
    private static final List<String> BUILD_WORDS = List.of("blob", "createobjecturl", "octet-stream;base64", "file");
    private static final List<String> DECODE_WORDS = List.of("atob", "fromcharcode", "uint8array", "charcodeat", "unescape", "decodeuri");
    private static final Pattern DATA = Pattern.compile("[a-z0-9+/=_%-]{2000,}");
    private static final Pattern REDIRECTS = Pattern
            .compile("location\\s*(?:\\.href)?\\s*=|location\\.(?:replace|assign)\\s*\\(|http-equiv\\s*=\\s*[\"']?refresh");

    /** What a page must have for {@link #judge} to find anything in the text of a message, by its first two bytes. */
    private static final byte[][] SIGNS = { Bytes.ascii("<script"), Bytes.ascii("onload="), Bytes.ascii("onerror="),
            Bytes.ascii("javascript:"), Bytes.ascii("ms-msdt:"), Bytes.ascii("search-ms:"), Bytes.ascii("ms-officecmd:") };

    /** Whether there is anything in the text of a message that {@link #judge} could find: quick. */
    static boolean mayBeActive(byte[] b, int to) {
        for (int i = 0; i + 6 < to; i++) {
            // letters fold to small ones, and < to itself
            int c = b[i] | 32;
            if ((c == '<' || c == 'o' || c == 'j' || c == 'm' || c == 's') && isSign(b, i, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(byte[] b, int from, int to) {
        int second = b[from + 1] | 32;
        for (byte[] sign : SIGNS) {
            if (second == sign[1] && from + sign.length <= to) {
                int i = 0;
                while (i < sign.length && (sign[i] >= 'a' ? b[from + i] | 32 : b[from + i]) == sign[i]) {
                    i++;
                }
                if (i == sign.length) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) {
        judge(node, Bytes.decode(data, from, Math.min(to, from + MOST)), true);
    }

    private static boolean any(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Facts of HTML.
     *
     * @param attached whether it is a file, not the text of a message
     */
    public static void judge(Node node, String html, boolean attached) {
        String text = html.toLowerCase(Locale.ROOT);
        boolean script = text.contains("<script") || text.contains("onload=") || text.contains("onerror=") || text.contains("javascript:");
        if (script) {
            Matcher builds = BUILDS.matcher(text);
            Matcher decodes = DECODES.matcher(text);
            // long pages with a script are common, and words are found faster than patterns
            boolean build = any(text, BUILD_WORDS) && builds.find();
            boolean decode = any(text, DECODE_WORDS) && decodes.find();
            boolean saves = text.contains(".download") || text.contains("download=") || text.contains("setattribute(\"download")
                    || text.contains("mssave");
            if (build && (decode || saves || DATA.matcher(text).find())) {
                node.fact("html.smuggling", "a script that builds a file: " + builds.group() + (decode ? " and " + decodes.group() : ""));
            } else if (decode && DATA.matcher(text).find() && (text.contains("document.write") || text.contains("eval("))) {
                node.fact("html.smuggling", "a script that unpacks data into the page: " + decodes.group());
            } else if (attached) {
                node.fact("html.script", "a page with a script");
            } else {
                node.fact("html.script.body", "a message whose text has a script");
            }
        }
        if (attached && text.contains("<form") && (text.contains("type=\"password\"") || text.contains("type='password'")
                || text.contains("type=password"))) {
            node.fact("html.form", "a page that asks for a password");
        }
        if (attached && REDIRECTS.matcher(text).find() && (script || text.contains("http-equiv"))) {
            node.fact("html.redirect", "a page that leads to another");
        }
        if (text.contains("ms-msdt:") || text.contains("search-ms:") || text.contains("ms-officecmd:")) {
            node.fact("html.protocol", "a link that starts a program");
        }
    }
}

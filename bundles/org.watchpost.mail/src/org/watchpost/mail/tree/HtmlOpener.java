/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

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
    private static final Pattern DATA = Pattern.compile("[a-z0-9+/=_%-]{2000,}");
    private static final Pattern REDIRECTS = Pattern
            .compile("location\\s*(?:\\.href)?\\s*=|location\\.(?:replace|assign)\\s*\\(|http-equiv\\s*=\\s*[\"']?refresh");

    /** Whether there is anything in a page that {@link #judge} could find: quick. */
    static boolean mayBeActive(byte[] b, int to) {
        for (int i = 0; i + 8 < to; i++) {
            int c = b[i] | 32;
            if (c == 's' && b[i + 1] != ' ' && (b[i + 1] | 32) == 'c' && (b[i + 2] | 32) == 'r' && (b[i + 3] | 32) == 'i'
                    && (b[i + 4] | 32) == 'p'
                    || c == 'o' && (b[i + 1] | 32) == 'n' && b[i + 2] != ' '
                            && ((b[i + 2] | 32) == 'l' && (b[i + 3] | 32) == 'o' && (b[i + 4] | 32) == 'a'
                                    || (b[i + 2] | 32) == 'e' && (b[i + 3] | 32) == 'r' && (b[i + 4] | 32) == 'r')
                    || c == 'm' && (b[i + 1] | 32) == 's' && b[i + 2] == '-' || c == 's' && (b[i + 1] | 32) == 'e' && b[i + 6] == '-') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) {
        judge(node, Bytes.decode(data, from, Math.min(to, from + MOST)), true);
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
            boolean build = builds.find();
            boolean decode = decodes.find();
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

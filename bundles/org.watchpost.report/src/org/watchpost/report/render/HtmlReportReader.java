/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportReader;

/**
 * Reads the references of a report as HTML, as {@link HtmlPage} writes it. Texts of a case can't imitate them: every character
 * that could begin a tag is escaped.
 */
@Component
public final class HtmlReportReader implements ReportReader {

    private static final String ARTICLE = "<article class=\"exhibit\" id=\"exhibit-";

    @Override
    public boolean reads(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14);
    }

    @Override
    public Claims read(Path file) throws IOException {
        String html = Files.readString(file).replace("\r\n", "\n");
        if (!html.contains("content=\"Watchpost\"")) {
            throw new IOException(file + " is no report of Watchpost");
        }
        List<Claim> claims = new ArrayList<>();
        for (int at = html.indexOf(ARTICLE); at >= 0; at = html.indexOf(ARTICLE, at + 1)) {
            int end = html.indexOf("</article>", at);
            int tag = html.indexOf("\">\n", at);
            int text = html.indexOf("<pre>", at);
            int close = html.indexOf("</pre>", at);
            if (end < 0 || tag < 0 || text < 0 || close < text || close > end) {
                throw new IOException(file + " is damaged at character " + at);
            }
            String head = html.substring(at, tag + 1);
            int begin = text + 5 < close && html.charAt(text + 5) == '\n' ? text + 6 : text + 5;
            // the last line feed belongs to the markup
            int last = close > begin && html.charAt(close - 1) == '\n' ? close - 1 : close;
            claims.add(new Claim((int) number(html.substring(at + ARTICLE.length(), html.indexOf('"', at + ARTICLE.length()))),
                    attribute(head, "data-evidence"), attribute(head, "data-member"), number(attribute(head, "data-offset")),
                    number(attribute(head, "data-length")), plain(html.substring(begin, last)),
                    html.substring(close, end).contains("<p class=\"cut\">")));
        }
        int head = html.indexOf("<section id=\"journal\">");
        String hash = "";
        if (head >= 0) {
            int code = html.indexOf("<dd class=\"code\">", head);
            hash = code < 0 || code + 82 > html.length() ? "" : html.substring(code + 17, code + 17 + 64);
        }
        return new Claims(hash.matches("[0-9a-f]{64}") ? hash : "", claims);
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(' ' + name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        int to = tag.indexOf('"', from);
        return to < 0 ? "" : plain(tag.substring(from, to));
    }

    /** Takes tags away and resolves the entities that {@link HtmlText} writes. */
    static String plain(String html) {
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                i = end < 0 ? html.length() : end;
            } else if (c == '&') {
                int end = html.indexOf(';', i);
                String name = end < 0 || end - i > 10 ? "" : html.substring(i + 1, end);
                int code = switch (name) {
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "amp" -> '&';
                    case "quot" -> '"';
                    default -> name.matches("#[0-9]{1,7}") ? Integer.parseInt(name.substring(1)) : -1;
                };
                if (Character.isValidCodePoint(code)) {
                    out.appendCodePoint(code);
                    i = end;
                } else {
                    out.append(c);
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

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
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.report.document.Block;
import org.watchpost.report.document.Marking;
import org.watchpost.report.document.Report;
import org.watchpost.report.document.Section;

/** One HTML file being written. Used by one thread. */
final class HtmlPage {

    private final Writer out;
    private final HtmlText text;
    private final IProgressMonitor monitor;
    private int charts;

    HtmlPage(Writer out, IProgressMonitor monitor) {
        this.out = out;
        this.text = new HtmlText(out);
        this.monitor = monitor;
    }

    void write(Report report) throws IOException {
        write(report, "");
    }

    /** @param kind class of the whole page; empty for a report of any length */
    void write(Report report, String kind) throws IOException {
        String style = style();
        out.write("<!DOCTYPE html>\n<html lang=\"");
        text.text(report.language(), false);
        out.write(
                "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        out.write(hash(style));
        out.write("'; img-src data:; base-uri 'none'; form-action 'none'\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.write(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" content=\"Watchpost\"/>\n<title>");
        text.text(report.title(), false);
        out.write("</title>\n<style>");
        out.write(style);
        out.write(kind.isEmpty() ? "</style>\n</head>\n<body>\n" : "</style>\n</head>\n<body class=\"" + kind + "\">\n");
        marking(report.marking());
        out.write("<header>\n");
        if (report.marking().logo().length > 0) {
            out.write("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,");
            out.write(Base64.getEncoder().encodeToString(report.marking().logo()));
            out.write("\"/>\n");
        }
        out.write("<h1>");
        text.text(report.title(), false);
        out.write("</h1>\n<p class=\"sub\">");
        text.text(report.subtitle(), false);
        out.write("</p>\n<nav><ul>\n");
        for (Section section : report.sections()) {
            out.write("<li><a href=\"#" + section.id() + "\">");
            text.text(section.title(), false);
            out.write("</a></li>\n");
        }
        out.write("</ul></nav>\n</header>\n<main>\n");
        for (Section section : report.sections()) {
            section(section, 2);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    /** Stands at the head of the file, and of each page when printed. */
    private void marking(Marking marking) throws IOException {
        if (!marking.label().isEmpty()) {
            out.write("<p class=\"tlp\"><span class=\"" + Anchors.safe(marking.label().toLowerCase(Locale.ROOT)) + "\">");
            text.text(marking.label(), false);
            out.write("</span></p>\n");
        }
        if (!marking.watermark().isEmpty()) {
            out.write("<p class=\"draft\">");
            text.text(marking.watermark(), false);
            out.write("</p>\n");
        }
    }

    private void section(Section section, int level) throws IOException {
        Cancel.check(monitor);
        out.write("<section id=\"" + section.id() + "\">\n<h" + level + ">");
        text.text(section.title(), false);
        out.write("</h" + level + ">\n");
        for (Block block : section.blocks()) {
            block(block);
        }
        for (Section part : section.sections()) {
            section(part, Math.min(4, level + 1));
        }
        out.write("</section>\n");
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> paragraphs(paragraph.text());
            case Block.Code code -> pre(code.text());
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table.compact());
            case Block.Chart chart -> chart(chart);
            case Block.Picture picture -> picture(picture);
            case Block.Exhibit exhibit -> exhibit(exhibit);
        }
    }

    private void paragraphs(String all) throws IOException {
        for (String line : all.split("\n")) {
            if (!line.isBlank()) {
                out.write("<p>");
                text.text(line, false);
                out.write("</p>\n");
            }
        }
    }

    private void pre(String content) throws IOException {
        // the line feed after the tag belongs to the tag: one that stands in the text is kept
        out.write("<pre>\n");
        text.text(content, true);
        out.write("</pre>\n");
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        out.write("<dl>\n");
        for (Block.Fact fact : facts) {
            out.write("<dt>");
            text.text(fact.label(), false);
            out.write(fact.code() ? "</dt><dd class=\"code\">" : "</dt><dd>");
            text.text(fact.value(), false);
            out.write("</dd>\n");
        }
        out.write("</dl>\n");
    }

    private void table(Block.Table table) throws IOException {
        out.write("<div class=\"wide\"><table>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.write("<th class=\"" + column.kind().name().toLowerCase(Locale.ROOT) + "\">");
            text.text(column.title(), false);
            out.write("</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            Cancel.check(monitor);
            out.write(row.id().isEmpty() ? "<tr>" : "<tr id=\"" + Anchors.safe(row.id()) + "\">");
            for (int i = 0; i < table.columns().size(); i++) {
                Block.Kind kind = table.columns().get(i).kind();
                out.write("<td class=\"" + kind.name().toLowerCase(Locale.ROOT) + "\">");
                if (kind == Block.Kind.EXHIBITS) {
                    for (int number : row.exhibits()) {
                        out.write("<a href=\"#exhibit-" + number + "\">" + number + "</a> ");
                    }
                } else {
                    text.text(row.cells().get(i), false);
                }
                out.write("</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table></div>\n");
    }

    private void chart(Block.Chart chart) throws IOException {
        out.write("<figure>\n<figcaption class=\"legend\">");
        text.text(chart.title(), false);
        out.write(" &#160; <span class=\"all\">");
        text.text(chart.totalLabel(), false);
        out.write("</span>");
        if (!chart.partLabel().isEmpty()) {
            out.write("<span class=\"part\">");
            text.text(chart.partLabel(), false);
            out.write("</span>");
        }
        out.write("</figcaption>\n");
        SvgChart.write(chart, "chart-" + ++charts, out, text);
        out.write("</figure>\n");
    }

    private void picture(Block.Picture picture) throws IOException {
        out.write("<figure><img class=\"photo\" alt=\"");
        text.attribute(picture.words());
        out.write("\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()) + "\"/><figcaption>");
        text.text(picture.words(), false);
        out.write("</figcaption></figure>\n");
    }

    private void exhibit(Block.Exhibit exhibit) throws IOException {
        Cancel.check(monitor);
        out.write("<article class=\"exhibit\" id=\"exhibit-" + exhibit.number() + "\" data-evidence=\"" + Anchors.safe(exhibit.evidence())
                + "\" data-offset=\"" + exhibit.offset() + "\" data-length=\"" + exhibit.length() + "\" data-member=\"");
        text.attribute(exhibit.member());
        out.write("\">\n<h3>");
        text.text(exhibit.title(), false);
        out.write("</h3>\n<dl>\n");
        for (Block.Fact fact : exhibit.facts()) {
            out.write("<dt>");
            text.text(fact.label(), false);
            out.write(fact.code() ? "</dt><dd class=\"code\">" : "</dt><dd>");
            boolean link = !exhibit.evidence().isEmpty() && fact.value().equals(exhibit.evidence());
            out.write(link ? "<a href=\"#evidence-" + Anchors.safe(exhibit.evidence()) + "\">" : "");
            text.text(fact.value(), false);
            out.write(link ? "</a></dd>\n" : "</dd>\n");
        }
        out.write("</dl>\n");
        pre(Excerpt.of(exhibit.text()));
        String note = Excerpt.note(exhibit.text());
        if (!note.isEmpty()) {
            out.write("<p class=\"cut\">");
            text.text(note, false);
            out.write("</p>\n");
        }
        out.write("</article>\n");
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlPage.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IOException("The report's style is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

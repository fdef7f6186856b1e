/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.document.Block;
import org.watchpost.report.document.DocumentBuilder;
import org.watchpost.report.document.Report;
import org.watchpost.report.document.Section;

/** Markdown as of CommonMark with the tables of GitHub. */
@Component
public final class MarkdownRenderer implements ReportRenderer {

    private static final int BAR = 40;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Report report = DocumentBuilder.build(CaseReader.read(request, monitor), request.locale());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write("# " + MarkdownText.line(report.title()) + "\n\n" + MarkdownText.line(report.subtitle()) + "\n");
        if (!report.marking().label().isEmpty()) {
            writer.write("\n" + MarkdownText.line(report.marking().label() + " " + report.marking().watermark()) + "\n");
        }
        for (Section section : report.sections()) {
            section(section, 2, writer, monitor);
        }
        writer.flush();
    }

    private static void section(Section section, int level, Writer out, IProgressMonitor monitor) throws IOException {
        Cancel.check(monitor);
        out.write("\n" + "#".repeat(level) + " " + MarkdownText.line(section.title()) + "\n");
        for (Block block : section.blocks()) {
            out.write('\n');
            block(block, out, monitor);
        }
        for (Section part : section.sections()) {
            section(part, Math.min(6, level + 1), out, monitor);
        }
    }

    private static void block(Block block, Writer out, IProgressMonitor monitor) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> paragraphs(paragraph.text(), out);
            case Block.Code code -> out.write(MarkdownText.fenced(code.text()) + "\n");
            case Block.Facts facts -> facts(facts.facts(), out);
            case Block.Table table -> table(table, out, monitor);
            case Block.Chart chart -> chart(chart, out);
            // a file of text has no room for it; the form names it with its hash
            case Block.Picture picture -> paragraphs(picture.words(), out);
            case Block.Exhibit exhibit -> exhibit(exhibit, out, monitor);
        }
    }

    private static void paragraphs(String text, Writer out) throws IOException {
        boolean first = true;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                out.write((first ? "" : "\n") + MarkdownText.line(line) + "\n");
                first = false;
            }
        }
    }

    private static void facts(List<Block.Fact> facts, Writer out) throws IOException {
        for (Block.Fact fact : facts) {
            out.write("- **" + MarkdownText.line(fact.label()) + "**: " + MarkdownText.line(fact.value()) + "\n");
        }
    }

    private static void table(Block.Table table, Writer out, IProgressMonitor monitor) throws IOException {
        StringBuilder line = new StringBuilder("|");
        for (Block.Column column : table.columns()) {
            line.append(' ').append(MarkdownText.line(column.title())).append(" |");
        }
        line.append("\n|");
        for (Block.Column column : table.columns()) {
            line.append(column.kind() == Block.Kind.NUMBER ? " ---: |" : " --- |");
        }
        out.write(line.append('\n').toString());
        for (Block.Row row : table.rows()) {
            Cancel.check(monitor);
            line.setLength(0);
            line.append('|');
            for (int i = 0; i < table.columns().size(); i++) {
                line.append(' ');
                if (table.columns().get(i).kind() == Block.Kind.EXHIBITS) {
                    for (int number : row.exhibits()) {
                        line.append('[').append(number).append("](#exhibit-").append(number).append(") ");
                    }
                } else {
                    line.append(MarkdownText.line(row.cells().get(i))).append(' ');
                }
                line.append('|');
            }
            out.write(line.append('\n').toString());
        }
    }

    private static void chart(Block.Chart chart, Writer out) throws IOException {
        long most = 1;
        for (Block.Bar bar : chart.bars()) {
            most = Math.max(most, bar.total());
        }
        out.write(MarkdownText.line(chart.title()) + "\n\n| | " + MarkdownText.line(chart.totalLabel()) + " | "
                + MarkdownText.line(chart.partLabel())
                + " | |\n| --- | ---: | ---: | --- |\n");
        for (Block.Bar bar : chart.bars()) {
            int length = (int) ((bar.total() * BAR + most - 1) / most);
            out.write(
                    "| " + MarkdownText.line(bar.label()) + " | " + bar.total() + " | " + bar.part() + " | " + "█".repeat(length) + " |\n");
        }
    }

    /** Its heading makes the target of the links to it: renderers name headings after their words. */
    private static void exhibit(Block.Exhibit exhibit, Writer out, IProgressMonitor monitor) throws IOException {
        Cancel.check(monitor);
        out.write("### " + MarkdownText.line(exhibit.title()) + "\n\n");
        facts(exhibit.facts(), out);
        out.write("\n" + MarkdownText.fenced(Excerpt.of(exhibit.text())) + "\n");
        String note = Excerpt.note(exhibit.text());
        if (!note.isEmpty()) {
            out.write("\n" + MarkdownText.line(note) + "\n");
        }
    }
}

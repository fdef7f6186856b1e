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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.text.VisibleText;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.document.Block;
import org.watchpost.report.document.DocumentBuilder;
import org.watchpost.report.document.Report;
import org.watchpost.report.document.Section;

/**
 * Each table of the report as a CSV file, in one zip. Cells that a spreadsheet would take for a formula get an apostrophe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
@Component
public final class CsvRenderer implements ReportRenderer {

    private static final char BOM = '\uFEFF';

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String label() {
        return "CSV of each table, in a zip";
    }

    @Override
    public String extension() {
        return "csv.zip";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Report report = DocumentBuilder.build(CaseReader.read(request, monitor), request.locale());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Section section : report.sections()) {
            section(section, zip, monitor);
        }
        zip.finish();
    }

    private static void section(Section section, ZipOutputStream zip, IProgressMonitor monitor) throws IOException {
        int tables = 0;
        List<Block.Exhibit> exhibits = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Table table -> {
                    begin(section.id() + (tables == 0 ? "" : "-" + (tables + 1)), zip);
                    tables++;
                    line(table.columns().stream().map(Block.Column::title).toList(), zip);
                    for (Block.Row row : table.rows()) {
                        Cancel.check(monitor);
                        line(cells(table, row), zip);
                    }
                    zip.closeEntry();
                }
                case Block.Chart chart -> {
                    begin(section.id() + "-chart", zip);
                    line(chart.partLabel().isEmpty() ? List.of(chart.title(), chart.totalLabel())
                            : List.of(chart.title(), chart.totalLabel(), chart.partLabel()), zip);
                    for (Block.Bar bar : chart.bars()) {
                        line(chart.partLabel().isEmpty() ? List.of(bar.label(), Long.toString(bar.total()))
                                : List.of(bar.label(), Long.toString(bar.total()), Long.toString(bar.part())), zip);
                    }
                    zip.closeEntry();
                }
                case Block.Exhibit exhibit -> exhibits.add(exhibit);
                default -> {
                    // running text and facts are no tables
                }
            }
        }
        if (!exhibits.isEmpty()) {
            begin("exhibits", zip);
            line(List.of("number", "evidence", "member", "offset", "length", "text"), zip);
            for (Block.Exhibit exhibit : exhibits) {
                Cancel.check(monitor);
                line(List.of(Integer.toString(exhibit.number()), exhibit.evidence(), exhibit.member(), Long.toString(exhibit.offset()),
                        Long.toString(exhibit.length()), exhibit.text()), zip);
            }
            zip.closeEntry();
        }
        for (Section part : section.sections()) {
            section(part, zip, monitor);
        }
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(Anchors.safe(name) + ".csv");
        // the same bytes whenever it is written
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(String.valueOf(BOM).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Block.Table table, Block.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(table.columns().get(i).kind() == Block.Kind.EXHIBITS
                    ? String.join(" ", row.exhibits().stream().map(String::valueOf).toList())
                    : row.cells().get(i));
        }
        return cells;
    }

    private static void line(List<String> cells, ZipOutputStream zip) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        zip.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A cell as text: nothing in it is a formula, a line end or invisible. */
    static String cell(String text) {
        String visible = VisibleText.line(text);
        String stripped = visible.stripLeading();
        boolean formula = !stripped.isEmpty() && "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(stripped.charAt(0)) >= 0
                && !visible.matches("-?[0-9][0-9,.]*( ?%)?");
        String safe = formula ? "'" + visible : visible;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == ';' || c == '\t' || c == ' ');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

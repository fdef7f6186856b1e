/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.report.document.Block.Column;
import org.watchpost.report.document.Block.Kind;
import org.watchpost.report.document.Block.Row;
import org.watchpost.report.document.Block.Table;

/** Tables on pages: heads repeated, rows going on on the next page where they don't fit. */
final class PdfTables {

    private static final float SIZE = 7.5f;
    private static final float LINE = 9.6f;
    private static final float PAD = 3;
    /** Tables with more columns are laid across. */
    private static final int MOST_UPRIGHT = 7;
    /** Rows that are measured; the others have to fit. */
    private static final int MEASURED = 300;
    /** Cells of longer tables are not marked one by one. */
    private static final int MOST_MARKED = 2000;
    private static final Color HEAD = new Color(0xeaeef2);
    private static final Color RULE = new Color(0xd1d9e0);

    private final PdfPages pages;
    private final IProgressMonitor monitor;

    PdfTables(PdfPages pages, IProgressMonitor monitor) {
        this.pages = pages;
        this.monitor = monitor;
    }

    /** Whether a table is laid across. */
    static boolean isWide(Table table) {
        return table.compact().columns().size() > MOST_UPRIGHT;
    }

    void table(Table all) throws IOException {
        Table table = all.compact();
        pages.turn(isWide(all));
        pages.need(4 * LINE);
        float[] widths = widths(table);
        COSDictionary top = PdfTags.element(pages.top(), "Table");
        head(table, widths, top);
        boolean cells = table.rows().size() <= MOST_MARKED;
        for (Row row : table.rows()) {
            if (monitor.isCanceled()) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
            row(table, row, widths, top, cells);
        }
        pages.end();
        pages.skip(10);
    }

    private void head(Table table, float[] widths, COSDictionary top) throws IOException {
        COSDictionary line = PdfTags.element(top, "TR");
        List<List<String>> lines = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = pages.glyphs().lines(pages.glyphs().safe(table.columns().get(i).title(), false), SIZE, widths[i] - 2 * PAD);
            lines.add(cell);
            most = Math.max(most, cell.size());
        }
        pages.need(most * LINE + 2 * PAD + LINE);
        pages.end();
        pages.box(0, 0, pages.width(), most * LINE + PAD, HEAD);
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            pages.begin(PdfTags.element(line, "TH"));
            for (int n = 0; n < lines.get(i).size(); n++) {
                pages.text(lines.get(i).get(n), x + PAD + right(table.columns().get(i), lines.get(i).get(n), widths[i]), (n + 1) * LINE - 1,
                        SIZE,
                        true, Color.BLACK);
            }
            pages.end();
            x += widths[i];
        }
        pages.skip(most * LINE + PAD);
    }

    private float right(Column column, String text, float width) throws IOException {
        return column.kind() == Kind.NUMBER ? Math.max(0, width - 2 * PAD - pages.glyphs().width(text, SIZE)) : 0;
    }

    private void row(Table table, Row row, float[] widths, COSDictionary top, boolean marked) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        List<COSDictionary> elements = new ArrayList<>();
        COSDictionary line = PdfTags.element(top, marked ? "TR" : "P");
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = pages.glyphs().lines(pages.glyphs().safe(cell(table, row, i), false), SIZE, widths[i] - 2 * PAD);
            lines.add(cell);
            most = Math.max(most, cell.size());
            elements.add(marked ? PdfTags.element(line, "TD") : line);
        }
        if (!row.id().isEmpty()) {
            pages.need(LINE + PAD);
            pages.target(row.id());
        }
        if (most * LINE + PAD > pages.room() && most * LINE < pages.full() / 3) {
            pages.breakPage();
            head(table, widths, top);
        }
        for (int n = 0; n < most; n++) {
            if (pages.room() < LINE + PAD) {
                pages.breakPage();
                head(table, widths, top);
            }
            line(table, row, widths, lines, elements, n, marked);
            pages.skip(LINE);
        }
        pages.end();
        pages.box(0, PAD - 1, pages.width(), 0.4f, RULE);
        pages.skip(PAD);
    }

    private void line(Table table, Row row, float[] widths, List<List<String>> lines, List<COSDictionary> elements, int n, boolean marked)
            throws IOException {
        float x = 0;
        if (!marked) {
            pages.begin(elements.get(0));
        }
        for (int i = 0; i < widths.length; i++) {
            if (n < lines.get(i).size() && !lines.get(i).get(n).isEmpty()) {
                if (marked) {
                    pages.begin(elements.get(i));
                }
                Column column = table.columns().get(i);
                String text = lines.get(i).get(n);
                boolean link = column.kind() == Kind.EXHIBITS;
                pages.text(text, x + PAD + right(column, text, widths[i]), LINE - 1.5f, SIZE, false,
                        link ? PdfPages.linkColour() : Color.BLACK);
                if (marked) {
                    pages.end();
                }
                if (link) {
                    links(text, x + PAD);
                }
            }
            x += widths[i];
        }
        if (!marked) {
            pages.end();
        }
    }

    private void links(String text, float from) throws IOException {
        float x = from;
        for (String number : text.split(" ")) {
            float width = pages.glyphs().width(number, SIZE);
            pages.link(x, 0, width, LINE, "exhibit-" + number);
            x += width + pages.glyphs().width(" ", SIZE);
        }
    }

    private static String cell(Table table, Row row, int i) {
        return table.columns().get(i).kind() == Kind.EXHIBITS ? String.join(" ", row.exhibits().stream().map(String::valueOf).toList())
                : row.cells().get(i);
    }

    /** Each column as wide as its content where there is room, else between its longest word and that. */
    private float[] widths(Table table) throws IOException {
        int columns = table.columns().size();
        float[] least = new float[columns];
        float[] natural = new float[columns];
        float total = pages.width();
        for (int i = 0; i < columns; i++) {
            measure(table.columns().get(i).title(), i, least, natural, total);
            natural[i] += SIZE;
            int rows = Math.min(MEASURED, table.rows().size());
            for (int r = 0; r < rows; r++) {
                measure(cell(table, table.rows().get(r), i), i, least, natural, total);
            }
            if (table.columns().get(i).kind() == Kind.TIME || table.columns().get(i).kind() == Kind.NUMBER) {
                least[i] = Math.min(natural[i], total / 5);
            }
        }
        float sumLeast = sum(least);
        float sumNatural = sum(natural);
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            if (sumNatural <= total) {
                widths[i] = natural[i] + (total - sumNatural) * natural[i] / sumNatural;
            } else if (sumLeast >= total) {
                widths[i] = least[i] * total / sumLeast;
            } else {
                widths[i] = least[i] + (total - sumLeast) * (natural[i] - least[i]) / Math.max(1, sumNatural - sumLeast);
            }
        }
        return widths;
    }

    private void measure(String text, int i, float[] least, float[] natural, float total) throws IOException {
        String safe = pages.glyphs().safe(text.length() > 200 ? text.substring(0, 200) : text, false);
        natural[i] = Math.max(natural[i], Math.min(total * 0.6f, pages.glyphs().width(safe, SIZE) + 2 * PAD + 1));
        for (String word : safe.split(" ")) {
            least[i] = Math.max(least[i], Math.min(total / 8, pages.glyphs().width(word, SIZE) + 2 * PAD + 1));
        }
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.report.document.Block;
import org.watchpost.report.document.Report;
import org.watchpost.report.document.Section;

/** Lays a report out on pages. Used by one thread. */
final class PdfLayout {

    private static final float BODY = 9.5f;
    private static final float LINE = 13;
    private static final float RAW = 7.5f;
    private static final float RAW_LINE = 9.4f;
    private static final float CHART_HEIGHT = 190;
    private static final float PHOTO_HEIGHT = 320;
    private static final float[] HEADINGS = { 20, 15, 12, 10.5f };
    /** Contents of more lines than that help nobody. */
    private static final int MOST_CONTENTS = 400;
    private static final int CONTENTS_PER_PAGE = 44;
    /** Chars of a record that a page shows; the rest is in the evidence. */
    private static final int MOST_RAW = 65_536;
    private static final Color SOFT = new Color(0x59636e);
    private static final Color BLOCK = new Color(0xf6f8fa);
    private static final Color ALL = new Color(0x6f9bd1);
    private static final Color PART = new Color(0xb3261e);
    private static final Color GRID = new Color(0xd1d9e0);

    private record Entry(int level, String title, String id) {
    }

    private final PdfPages pages;
    private final PDDocument document;
    private final PdfTables tables;
    private final IProgressMonitor monitor;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<Entry> contents = new ArrayList<>();

    PdfLayout(PDDocument document, PdfPages pages, IProgressMonitor monitor) {
        this.document = document;
        this.pages = pages;
        this.monitor = monitor;
        this.tables = new PdfTables(pages, monitor);
    }

    void write(Report report) throws IOException {
        document.getDocumentCatalog().setDocumentOutline(outline);
        title(report);
        for (Section section : report.sections()) {
            collect(section, 1);
        }
        List<PDPage> reserved = new ArrayList<>();
        for (int i = 0; i < contents.size(); i += CONTENTS_PER_PAGE) {
            reserved.add(pages.reserve());
        }
        boolean first = true;
        for (Section section : report.sections()) {
            if (first) {
                pages.breakPage();
                first = false;
            }
            section(section, 1, outline);
        }
        contents(reserved);
        outline.openNode();
    }

    /** Forms to be printed: each on a page of its own, without title page and contents. */
    void forms(Report report) throws IOException {
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (Section section : report.sections()) {
            pages.breakPage();
            section(section, 1, outline);
        }
        outline.openNode();
    }

    private void picture(Block.Picture picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        if (image != null) {
            float scale = Math.min(0.72f, Math.min(pages.width() / image.getWidth(), PHOTO_HEIGHT / image.getHeight()));
            pages.need(image.getHeight() * scale + 2 * LINE);
            COSDictionary figure = PdfTags.element(pages.top(), "Figure");
            figure.setString("Alt", pages.glyphs().safe(picture.words(), false));
            pages.begin(figure);
            pages.picture(LosslessFactory.createFromImage(document, image), 0, 4, image.getWidth() * scale, image.getHeight() * scale);
            pages.end();
            pages.skip(image.getHeight() * scale + 6);
        }
        paragraph(picture.words(), BODY - 1, LINE, "Caption", SOFT, false);
    }

    private void collect(Section section, int level) throws IOException {
        if (level > 2 || contents.size() >= MOST_CONTENTS) {
            return;
        }
        contents.add(new Entry(level, pages.glyphs().safe(section.title(), false), section.id()));
        for (Section part : section.sections()) {
            collect(part, level + 1);
        }
    }

    private void title(Report report) throws IOException {
        pages.breakPage();
        if (report.marking().logo().length > 0) {
            var image = ImageIO.read(new ByteArrayInputStream(report.marking().logo()));
            if (image != null) {
                float scale = Math.min(0.5f, 80f / image.getHeight());
                COSDictionary figure = PdfTags.element(pages.top(), "Figure");
                figure.setString("Alt", "logo");
                pages.begin(figure);
                pages.picture(LosslessFactory.createFromImage(document, image), 0, 0, image.getWidth() * scale, image.getHeight() * scale);
                pages.end();
                pages.skip(100);
            }
        }
        pages.skip(60);
        paragraph(report.title(), 26, 32, "H1", Color.BLACK, true);
        pages.skip(8);
        paragraph(report.subtitle(), 11, 15, "P", SOFT, false);
        if (!report.sections().isEmpty()) {
            pages.skip(24);
            for (Block block : report.sections().get(0).blocks()) {
                if (block instanceof Block.Paragraph text) {
                    paragraph(text.text(), BODY + 1, LINE + 2, "P", Color.BLACK, false);
                }
            }
        }
    }

    private void contents(List<PDPage> reserved) throws IOException {
        pages.turn(false);
        COSDictionary top = PdfTags.element(pages.top(), "TOC");
        for (int i = 0; i < contents.size(); i++) {
            if (i % CONTENTS_PER_PAGE == 0) {
                pages.begin(reserved.get(i / CONTENTS_PER_PAGE));
            }
            Entry entry = contents.get(i);
            float indent = (entry.level() - 1) * 16;
            String number = String.valueOf(pages.page(entry.id()));
            float end = pages.width() - pages.glyphs().width(number, BODY);
            String title = pages.glyphs().lines(entry.title(), BODY, end - indent - 10).get(0);
            pages.begin(PdfTags.element(top, "TOCI"));
            pages.text(title, indent, 12, BODY, entry.level() == 1, Color.BLACK);
            pages.text(number, end, 12, BODY, false, Color.BLACK);
            pages.end();
            pages.link(0, 0, pages.width(), 15, entry.id());
            pages.skip(15.5f);
        }
        pages.finishPage();
    }

    private void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void section(Section section, int level, PDOutlineNode parent) throws IOException {
        check();
        // a heading stands with what it is the heading of
        Block first = firstBlock(section);
        pages.turn(first instanceof Block.Table table && PdfTables.isWide(table));
        int inner = section.blocks().isEmpty() && !section.sections().isEmpty() ? 30 : 0;
        if (first instanceof Block.Chart) {
            pages.need(CHART_HEIGHT + 100 + inner);
        } else {
            pages.need((level == 1 ? 110 : 80) + inner);
        }
        PDOutlineNode node = heading(section.title(), section.id(), level, parent);
        for (Block block : section.blocks()) {
            block(block, node);
        }
        for (Section part : section.sections()) {
            section(part, level + 1, node);
        }
    }

    private static @Nullable Block firstBlock(Section section) {
        if (!section.blocks().isEmpty()) {
            return section.blocks().get(0);
        }
        return section.sections().isEmpty() ? null : firstBlock(section.sections().get(0));
    }

    private PDOutlineItem heading(String text, String id, int level, PDOutlineNode parent) throws IOException {
        float size = HEADINGS[Math.min(level, HEADINGS.length - 1)];
        pages.skip(level == 1 ? 18 : 10);
        pages.need(level == 1 ? 90 : 64);
        pages.target(id);
        String safe = pages.glyphs().safe(text, false);
        paragraph(safe, size, size * 1.25f, "H" + Math.min(6, level + 1), Color.BLACK, true);
        pages.skip(3);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(safe.length() > 200 ? safe.substring(0, 200) : safe);
        item.setDestination(pages.destination(id));
        parent.addLast(item);
        return item;
    }

    private void paragraph(String text, float size, float line, String kind, Color colour, boolean bold) throws IOException {
        for (String one : text.split("\n")) {
            String safe = pages.glyphs().safe(one, false);
            if (safe.isBlank()) {
                continue;
            }
            pages.need(line);
            pages.begin(PdfTags.element(pages.top(), kind));
            for (String part : pages.glyphs().lines(safe, size, pages.width())) {
                pages.need(line);
                pages.text(part, 0, size, size, bold, colour);
                pages.skip(line);
            }
            pages.end();
            pages.skip(line / 4);
        }
    }

    private void block(Block block, PDOutlineNode parent) throws IOException {
        pages.turn(block instanceof Block.Table wide && PdfTables.isWide(wide));
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), BODY, LINE, "P", Color.BLACK, false);
            case Block.Code code -> raw(code.text());
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> tables.table(table);
            case Block.Chart chart -> chart(chart);
            case Block.Picture picture -> picture(picture);
            case Block.Exhibit exhibit -> exhibit(exhibit, parent);
        }
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        float label = 0;
        for (Block.Fact fact : facts) {
            label = Math.max(label, Math.min(150, pages.glyphs().width(pages.glyphs().safe(fact.label(), false), BODY - 1) + 12));
        }
        COSDictionary list = PdfTags.element(pages.top(), "L");
        for (Block.Fact fact : facts) {
            pages.need(LINE);
            COSDictionary item = PdfTags.element(list, "LI");
            pages.begin(PdfTags.element(item, "Lbl"));
            String name = pages.glyphs().lines(pages.glyphs().safe(fact.label(), false), BODY - 1, label - 4).get(0);
            pages.text(name, 0, BODY, BODY - 1, false, SOFT);
            pages.end();
            pages.begin(PdfTags.element(item, "LBody"));
            for (String line : pages.glyphs().lines(pages.glyphs().safe(fact.value(), true), BODY - 1, pages.width() - label)) {
                pages.need(LINE);
                pages.text(line, label, BODY, BODY - 1, false, Color.BLACK);
                pages.skip(LINE - 1);
            }
            pages.end();
        }
        pages.skip(6);
    }

    private void raw(String text) throws IOException {
        String shown = text.length() <= MOST_RAW ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(MOST_RAW - 1)) ? MOST_RAW - 1 : MOST_RAW);
        List<String> lines = pages.glyphs().lines(pages.glyphs().safe(shown, true), RAW, pages.width() - 12);
        COSDictionary element = PdfTags.element(pages.top(), "P");
        int done = 0;
        while (done < lines.size()) {
            pages.need(RAW_LINE + 6);
            int fit = Math.min(lines.size() - done, Math.max(1, (int) ((pages.room() - 6) / RAW_LINE)));
            pages.end();
            pages.box(0, 0, pages.width(), fit * RAW_LINE + 5, BLOCK);
            pages.begin(element);
            for (int i = 0; i < fit; i++) {
                pages.text(lines.get(done + i), 6, (i + 1) * RAW_LINE - 0.5f, RAW, false, Color.BLACK);
            }
            pages.end();
            pages.skip(fit * RAW_LINE + 6);
            done += fit;
        }
        if (shown.length() < text.length()) {
            paragraph("... " + (text.length() - shown.length()) + " more characters are in the evidence", BODY - 1, LINE, "P", SOFT, false);
        }
        pages.skip(6);
    }

    private void exhibit(Block.Exhibit exhibit, PDOutlineNode parent) throws IOException {
        check();
        pages.skip(6);
        pages.need(70);
        pages.target("exhibit-" + exhibit.number());
        heading(exhibit.title(), "exhibit-" + exhibit.number(), 3, parent);
        StringBuilder facts = new StringBuilder();
        for (Block.Fact fact : exhibit.facts()) {
            facts.append(facts.isEmpty() ? "" : "\n").append(fact.label()).append(": ").append(pages.glyphs().safe(fact.value(), false));
        }
        COSDictionary element = PdfTags.element(pages.top(), "P");
        for (String line : pages.glyphs().lines(pages.glyphs().safe(facts.toString(), true), RAW + 0.5f, pages.width())) {
            pages.need(RAW_LINE);
            pages.begin(element);
            pages.text(line, 0, RAW, RAW + 0.5f, false, SOFT);
            pages.end();
            pages.skip(RAW_LINE + 0.4f);
        }
        pages.skip(3);
        raw(exhibit.text());
    }

    private void chart(Block.Chart chart) throws IOException {
        pages.need(CHART_HEIGHT + 50);
        paragraph(chart.title(), BODY, LINE, "Caption", SOFT, true);
        COSDictionary figure = PdfTags.element(pages.top(), "Figure");
        figure.setString("Alt", pages.glyphs().safe(ChartScale.words(chart), false));
        pages.begin(figure);
        float x = legend(0, chart.totalLabel(), ALL);
        if (!chart.partLabel().isEmpty()) {
            legend(x + 14, chart.partLabel(), PART);
        }
        long top = ChartScale.top(chart);
        float left = 46;
        float begin = 16;
        float plot = CHART_HEIGHT - 34;
        float width = pages.width() - left;
        for (int i = 0; i <= 4; i++) {
            float at = begin + plot * (4 - i) / 4;
            String label = String.format(Locale.ROOT, "%,d", top * i / 4);
            pages.rectangle(left, at, width, 0.4f, GRID);
            pages.text(label, left - 5 - pages.glyphs().width(label, 7), at + 2.5f, 7, false, SOFT);
        }
        float step = width / Math.max(1, chart.bars().size());
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i).total(), left + i * step, step, top, begin, plot, ALL);
            bar(chart.bars().get(i).part(), left + i * step, step, top, begin, plot, PART);
        }
        int every = ChartScale.step(chart, 5);
        for (int i = 0; i < chart.bars().size(); i += every) {
            pages.text(pages.glyphs().safe(chart.bars().get(i).label(), false), left + i * step, begin + plot + 11, 7, false, SOFT);
        }
        pages.end();
        pages.skip(CHART_HEIGHT + 12);
    }

    private float legend(float x, String text, Color colour) throws IOException {
        String safe = pages.glyphs().safe(text, false);
        pages.rectangle(x, 2, 7, 7, colour);
        pages.text(safe, x + 11, 8.5f, 8, false, SOFT);
        return x + 11 + pages.glyphs().width(safe, 8);
    }

    private void bar(long value, float x, float step, long top, float begin, float plot, Color colour) throws IOException {
        if (value > 0) {
            float height = Math.max(0.6f, plot * value / top);
            pages.rectangle(x, begin + plot - height, Math.max(0.4f, step * 0.86f), height, colour);
        }
    }
}

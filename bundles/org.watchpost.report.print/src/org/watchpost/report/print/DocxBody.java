/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.report.document.Block;
import org.watchpost.report.document.Report;
import org.watchpost.report.document.Section;

/**
 * The main part of a DOCX, written as it comes, so that memory does not grow with the number of exhibits.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1, 17</a>
 */
final class DocxBody {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    /** Usable width upright and across, in twentieths of a point. */
    private static final int UPRIGHT = 9600;
    private static final int ACROSS = 14500;
    private static final int MOST_UPRIGHT = 7;
    private static final int MEASURED = 300;
    private static final int MOST_RAW = 65_536;
    private static final int MOST_CONTENTS = 400;
    private static final int EMU_PER_PIXEL = 4700;
    private static final int PHOTO_WIDTH = 1200;
    private static final int PHOTO_HEIGHT = 800;

    private final Writer out;
    private final GlyphFont glyphs;
    private final IProgressMonitor monitor;
    private final List<byte[]> pictures = new ArrayList<>();
    private boolean across;
    private int bookmarks;
    private int contents;

    DocxBody(Writer out, GlyphFont glyphs, IProgressMonitor monitor) {
        this.out = out;
        this.glyphs = glyphs;
        this.monitor = monitor;
    }

    /** PNG pictures in the order of their numbers, from 1. */
    List<byte[]> pictures() {
        return pictures;
    }

    void write(Report report) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document " + NAMESPACES + "><w:body>");
        if (report.marking().logo().length > 0) {
            fitted(new Block.Picture(report.marking().logo(), ""), 500, 140);
        }
        paragraph("Title", report.title(), false);
        paragraph("Subtitle", report.subtitle(), false);
        contents(report);
        boolean first = true;
        for (Section section : report.sections()) {
            section(section, 1, first);
            first = false;
        }
        out.write(properties(across) + "</w:body></w:document>");
    }

    /** A table of contents that the word processor can make anew, filled with links already. */
    private void contents(Report report) throws IOException {
        out.write("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                + "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>");
        for (Section section : report.sections()) {
            entry(section, 1);
        }
        out.write("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    private void entry(Section section, int level) throws IOException {
        if (level > 2 || contents++ >= MOST_CONTENTS) {
            return;
        }
        out.write("<w:p><w:pPr><w:pStyle w:val=\"TOC" + level + "\"/></w:pPr><w:hyperlink w:anchor=\"" + anchor(section.id())
                + "\" w:history=\"1\"><w:r>");
        DocxText.run(section.title(), false, out);
        out.write("</w:r></w:hyperlink></w:p>");
        for (Section part : section.sections()) {
            entry(part, level + 1);
        }
    }

    /** Names of bookmarks: letters, digits and underscores, at most 40. */
    static String anchor(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9]", "_");
        return safe.length() <= 40 ? safe : safe.substring(0, 40);
    }

    private void section(Section section, int level, boolean newPage) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        turn(isWide(firstBlock(section)));
        heading(section.title(), section.id(), Math.min(4, level), newPage);
        for (Block block : section.blocks()) {
            turn(isWide(block));
            block(block);
        }
        for (Section part : section.sections()) {
            section(part, level + 1, false);
        }
    }

    private static @Nullable Block firstBlock(Section section) {
        if (!section.blocks().isEmpty()) {
            return section.blocks().get(0);
        }
        return section.sections().isEmpty() ? null : firstBlock(section.sections().get(0));
    }

    private static boolean isWide(@Nullable Block block) {
        return block instanceof Block.Table table && table.compact().columns().size() > MOST_UPRIGHT;
    }

    /** Upright or across from here on; a part of the document ends where that changes. */
    private void turn(boolean toAcross) throws IOException {
        if (across != toAcross) {
            out.write("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/>" + properties(across) + "</w:pPr></w:p>");
            across = toAcross;
        }
    }

    private void heading(String title, String id, int level, boolean newPage) throws IOException {
        int mark = ++bookmarks;
        out.write("<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/>" + (newPage ? "<w:pageBreakBefore/>" : "") + "</w:pPr>"
                + "<w:bookmarkStart w:id=\"" + mark + "\" w:name=\"" + anchor(id) + "\"/><w:r>");
        DocxText.run(title, false, out);
        out.write("</w:r><w:bookmarkEnd w:id=\"" + mark + "\"/></w:p>\n");
    }

    private void paragraph(String style, String text, boolean layout) throws IOException {
        out.write("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r>");
        DocxText.run(text, layout, out);
        out.write("</w:r></w:p>\n");
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                for (String line : paragraph.text().split("\n")) {
                    if (!line.isBlank()) {
                        paragraph("BodyText", line, false);
                    }
                }
            }
            case Block.Code code -> paragraph("Raw", code.text(), true);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table.compact());
            case Block.Chart chart -> {
                paragraph("Caption", chart.title(), false);
                picture(ChartPicture.png(chart, glyphs), ChartPicture.WIDTH, ChartPicture.HEIGHT, ChartScale.words(chart));
            }
            case Block.Picture photo -> {
                fitted(photo, PHOTO_WIDTH, PHOTO_HEIGHT);
                paragraph("Caption", photo.words(), false);
            }
            case Block.Exhibit exhibit -> exhibit(exhibit);
        }
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        begin(new int[] { 2400, UPRIGHT - 2400 });
        for (Block.Fact fact : facts) {
            out.write("<w:tr>");
            cell(2400, "FactLabel", fact.label(), false);
            cell(UPRIGHT - 2400, fact.code() ? "Raw" : "Cell", fact.value(), false);
            out.write("</w:tr>");
        }
        out.write("</w:tbl>");
        paragraph("BodyText", "", false);
    }

    private void begin(int[] widths) throws IOException {
        out.write("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"" + java.util.Arrays.stream(widths).sum()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.write("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.write("</w:tblGrid>");
    }

    private void cell(int width, String style, String text, boolean right) throws IOException {
        out.write("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>"
                + (right ? "<w:jc w:val=\"right\"/>" : "") + "</w:pPr><w:r>");
        DocxText.run(text, false, out);
        out.write("</w:r></w:p></w:tc>");
    }

    private void table(Block.Table table) throws IOException {
        int[] widths = widths(table, across ? ACROSS : UPRIGHT);
        begin(widths);
        out.write("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], "HeadCell", table.columns().get(i).title(), table.columns().get(i).kind() == Block.Kind.NUMBER);
        }
        out.write("</w:tr>\n");
        for (Block.Row row : table.rows()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            out.write("<w:tr>");
            for (int i = 0; i < widths.length; i++) {
                Block.Kind kind = table.columns().get(i).kind();
                if (kind == Block.Kind.EXHIBITS) {
                    exhibits(widths[i], row.exhibits());
                } else {
                    cell(widths[i], kind == Block.Kind.CODE ? "RawCell" : "Cell", row.cells().get(i), kind == Block.Kind.NUMBER);
                }
            }
            out.write("</w:tr>\n");
        }
        if (table.rows().isEmpty()) {
            out.write("<w:tr>");
            for (int width : widths) {
                cell(width, "Cell", "", false);
            }
            out.write("</w:tr>");
        }
        out.write("</w:tbl>");
        paragraph("BodyText", "", false);
    }

    private void exhibits(int width, List<Integer> numbers) throws IOException {
        out.write("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>");
        for (int number : numbers) {
            out.write("<w:hyperlink w:anchor=\"exhibit_" + number
                    + "\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t xml:space=\"preserve\">"
                    + number + " </w:t></w:r></w:hyperlink>");
        }
        out.write("</w:p></w:tc>");
    }

    private static String properties(boolean across) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + (across ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                + "<w:pgMar w:top=\"1300\" w:right=\"1150\" w:bottom=\"1100\" w:left=\"1150\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static int[] widths(Block.Table table, int total) {
        int columns = table.columns().size();
        double[] weights = new double[columns];
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            double word = longestWord(table.columns().get(i).title());
            double length = table.columns().get(i).title().length();
            for (int r = 0; r < Math.min(MEASURED, table.rows().size()); r++) {
                Block.Row row = table.rows().get(r);
                String cell = table.columns().get(i).kind() == Block.Kind.EXHIBITS ? row.exhibits().toString() : row.cells().get(i);
                length = Math.max(length, Math.min(160, cell.length()));
                word = Math.max(word, Math.min(14, longestWord(cell)));
            }
            weights[i] = Math.max(word * 1.2 + 3, Math.sqrt(length) * 4);
            sum += weights[i];
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = (int) (total * weights[i] / sum);
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.substring(0, Math.min(200, text.length())).split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void exhibit(Block.Exhibit exhibit) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        heading(exhibit.title(), "exhibit-" + exhibit.number(), 3, false);
        out.write("<w:p><w:pPr><w:pStyle w:val=\"ExhibitFacts\"/></w:pPr>");
        for (int i = 0; i < exhibit.facts().size(); i++) {
            out.write("<w:r>" + (i == 0 ? "" : "<w:br/>"));
            DocxText.run(exhibit.facts().get(i).label() + ": ", false, out);
            DocxText.run(exhibit.facts().get(i).value(), false, out);
            out.write("</w:r>");
        }
        out.write("</w:p>");
        String text = exhibit.text();
        String shown = text.length() <= MOST_RAW ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(MOST_RAW - 1)) ? MOST_RAW - 1 : MOST_RAW);
        paragraph("ExhibitText", shown, true);
        if (shown.length() < text.length()) {
            paragraph("ExhibitFacts", "… " + (text.length() - shown.length()) + " more characters are in the evidence", false);
        }
    }

    /** A picture as large as fits into so many pixels, in its own proportions. */
    private void fitted(Block.Picture photo, int mostWidth, int mostHeight) throws IOException {
        double scale = Math.min(1, Math.min((double) mostWidth / photo.width(), (double) mostHeight / photo.height()));
        picture(photo.png(), Math.max(1, (int) (photo.width() * scale)), Math.max(1, (int) (photo.height() * scale)), photo.words());
    }

    private void picture(byte[] png, int width, int height, String words) throws IOException {
        pictures.add(png);
        int number = pictures.size();
        long wide = (long) width * EMU_PER_PIXEL;
        long high = (long) height * EMU_PER_PIXEL;
        out.write("<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + wide + "\" cy=\""
                + high
                + "\"/><wp:docPr id=\"" + number + "\" name=\"Picture " + number + "\" descr=\"" + DocxText.plain(words)
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"" + number + "\" name=\"Picture " + number
                + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdP"
                + number + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""
                + wide
                + "\" cy=\"" + high
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>\n");
    }
}

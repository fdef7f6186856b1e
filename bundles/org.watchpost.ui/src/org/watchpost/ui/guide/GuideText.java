/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of the guide as plain text with styled stretches and links, for a text widget. Has no part in SWT. */
final class GuideText {

    /** How a stretch of text looks. */
    enum Style {
        HEADING_1, HEADING_2, STRONG, EMPHASIS, CODE, LINK
    }

    /**
     * A styled stretch.
     *
     * @param from   first character
     * @param to     after the last
     * @param style  how it looks
     * @param target where a link goes, else empty
     */
    record Span(int from, int to, Style style, String target) {
    }

    private static final int WIDEST_CELL = 72;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int depth;

    private GuideText() {
    }

    /** Reads a page written in CommonMark with tables. */
    static GuideText of(String markdown) {
        GuideText page = new GuideText();
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        page.write(document);
        return page;
    }

    String text() {
        return text.toString();
    }

    /** In the order of the text; stretches may lie within each other. */
    List<Span> spans() {
        return List.copyOf(spans);
    }

    private void write(Node node) {
        switch (node) {
            case Heading heading -> {
                styled(heading, heading.getLevel() == 1 ? Style.HEADING_1 : Style.HEADING_2, "");
                block();
            }
            case Paragraph paragraph -> {
                children(paragraph);
                block();
            }
            case BulletList list -> items(list, 0);
            case OrderedList list -> {
                Integer first = list.getMarkerStartNumber();
                items(list, first == null ? 1 : first);
            }
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case Text plain -> text.append(plain.getLiteral());
            case Code code -> {
                int from = text.length();
                text.append(code.getLiteral());
                spans.add(new Span(from, text.length(), Style.CODE, ""));
            }
            case StrongEmphasis strong -> styled(strong, Style.STRONG, "");
            case Emphasis emphasis -> styled(emphasis, Style.EMPHASIS, "");
            case Link link -> styled(link, Style.LINK, link.getDestination());
            case SoftLineBreak line -> text.append(' ');
            case HardLineBreak line -> text.append('\n');
            case TableBlock table -> table(table);
            default -> children(node);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void styled(Node node, Style style, String target) {
        int from = text.length();
        children(node);
        spans.add(new Span(from, text.length(), style, target));
    }

    private void block() {
        text.append(depth == 0 ? "\n\n" : "\n");
    }

    private void items(Node list, int number) {
        depth++;
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            text.append("   ".repeat(depth)).append(number == 0 ? "\u2022" : next + ".").append(' ');
            next++;
            children(item);
        }
        depth--;
        text.append(depth == 0 ? "\n" : "");
    }

    private void code(String literal) {
        int from = text.length();
        literal.lines().forEach(line -> text.append("    ").append(line).append('\n'));
        spans.add(new Span(from, text.length(), Style.CODE, ""));
        text.append('\n');
    }

    /** Tables become columns of a fixed-width font. */
    private void table(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST_CELL, row.get(i).length()));
            }
        }
        int from = text.length();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            text.append("    ");
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                text.append(cell).append(i == row.size() - 1 ? "" : " ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
            }
            text.append('\n');
            if (r == 0) {
                spans.add(new Span(from, text.length(), Style.STRONG, ""));
            }
        }
        spans.add(new Span(from, text.length(), Style.CODE, ""));
        text.append('\n');
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(plain(cell));
            }
        }
        return cells;
    }

    private String plain(Node node) {
        int from = text.length();
        int marks = spans.size();
        children(node);
        String plain = text.substring(from);
        text.setLength(from);
        spans.subList(marks, spans.size()).clear();
        return plain;
    }
}

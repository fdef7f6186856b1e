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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.watchpost.report.document.Marking;

/** Pages being filled from top to bottom, each with its marking, watermark and number. Used by one thread. */
final class PdfPages {

    static final float MARGIN = 48;
    private static final float HEAD = 34;
    private static final float FOOT = 40;
    private static final Color SOFT = new Color(0x59636e);
    private static final Color WATERMARK = new Color(0xeeeeee);
    private static final Color LINK = new Color(0x0757ba);

    private record Link(PDPage page, PDRectangle place, String target) {
    }

    private record Target(PDPage page, float y) {
    }

    private final PDDocument document;
    private final GlyphFont glyphs;
    private final PDFont font;
    private final PdfTags tags;
    private final Marking marking;
    private final String footer;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<PDPage, Integer> numbers = new LinkedHashMap<>();
    private boolean wide;
    private float y;
    private String fontName = "";
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream out;
    private final PdfText text;
    private PdfTags.@Nullable Page marks;
    private @Nullable COSDictionary tag;

    PdfPages(PDDocument document, GlyphFont glyphs, Marking marking, String footer) throws IOException {
        this.document = document;
        this.glyphs = glyphs;
        this.font = PDType0Font.load(document, glyphs.trueType(), true);
        this.text = new PdfText(font);
        this.tags = new PdfTags(document);
        this.marking = marking;
        this.footer = footer;
    }

    GlyphFont glyphs() {
        return glyphs;
    }

    COSDictionary top() {
        return tags.top();
    }

    float width() {
        return (wide ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth()) - 2 * MARGIN;
    }

    private float height() {
        return wide ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    }

    /** What is left of the page. */
    float room() {
        return page == null ? 0 : y - MARGIN - FOOT / 2;
    }

    /** What a page holds. */
    float full() {
        return height() - 2 * MARGIN - HEAD;
    }

    float y() {
        return y;
    }

    /** Upright or across; ends the page if it is the other way. */
    void turn(boolean across) throws IOException {
        if (wide != across) {
            finishPage();
            wide = across;
        }
    }

    /** Sees to it that so much fits on the page. */
    void need(float space) throws IOException {
        if (page == null || room() < space) {
            breakPage();
        }
    }

    /** Goes down, or to the next page. */
    void skip(float space) {
        if (page != null) {
            y -= Math.min(space, Math.max(0, room()));
        }
    }

    /** Begins the next page; what was being marked goes on there. */
    void breakPage() throws IOException {
        COSDictionary open = tag;
        end();
        finishPage();
        PDPage next = new PDPage(wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4);
        document.addPage(next);
        begin(next);
        if (open != null) {
            begin(open);
        }
    }

    /** Goes to an empty page that was made before. */
    void begin(PDPage next) throws IOException {
        finishPage();
        page = next;
        numbers.putIfAbsent(next, numbers.size() + 1);
        out = new PDPageContentStream(document, next, PDPageContentStream.AppendMode.OVERWRITE, true);
        // also has the library embed the font when the document is saved
        stream().setFont(font, 1);
        fontName = next.getResources().add(font).getName();
        marks = tags.new Page(next);
        y = next.getMediaBox().getHeight() - MARGIN - HEAD;
        furniture(next);
    }

    /** An upright page to be filled later; counts as the next one. */
    PDPage reserve() throws IOException {
        finishPage();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        numbers.put(next, numbers.size() + 1);
        return next;
    }

    void finishPage() throws IOException {
        PDPageContentStream stream = out;
        if (stream != null) {
            end();
            stream.close();
        }
        out = null;
        page = null;
    }

    @SuppressWarnings("deprecation")
    private void raw(String operators) throws IOException {
        // the library's own operators format every number and look up every resource anew
        stream().appendRawCommands(operators);
    }

    private PDPageContentStream stream() {
        PDPageContentStream stream = out;
        if (stream == null) {
            throw new IllegalStateException("No page is open");
        }
        return stream;
    }

    private void furniture(PDPage next) throws IOException {
        PDPageContentStream stream = stream();
        stream.beginMarkedContent(COSName.ARTIFACT);
        float right = next.getMediaBox().getWidth() - MARGIN;
        float top = next.getMediaBox().getHeight() - MARGIN;
        if (!marking.watermark().isEmpty()) {
            String word = glyphs.safe(marking.watermark(), false);
            float size = 120;
            float half = glyphs.width(word, size) / 2;
            stream.beginText();
            stream.setNonStrokingColor(WATERMARK);
            stream.setFont(font, size);
            Matrix turned = Matrix.getRotateInstance(Math.PI / 4, next.getMediaBox().getWidth() / 2 - half * 0.7f,
                    next.getMediaBox().getHeight() / 2 - half * 0.7f);
            stream.setTextMatrix(turned);
            stream.showText(word);
            stream.endText();
        }
        if (!marking.label().isEmpty()) {
            String label = glyphs.safe(marking.label(), false);
            float width = glyphs.width(label, 9);
            stream.setNonStrokingColor(Color.BLACK);
            stream.addRect(right - width - 10, top - 4, width + 10, 14);
            stream.fill();
            plain(label, right - width - 5, top, 9, Color.decode(marking.colour()));
        }
        plain(footer, MARGIN, MARGIN - 14, 8, SOFT);
        String number = String.valueOf(numbers.get(next));
        plain(number, right - glyphs.width(number, 8), MARGIN - 14, 8, SOFT);
        stream.setStrokingColor(new Color(0xd1d9e0));
        stream.setLineWidth(0.5f);
        stream.moveTo(MARGIN, MARGIN - 4);
        stream.lineTo(right, MARGIN - 4);
        stream.stroke();
        stream.endMarkedContent();
    }

    private void plain(String string, float x, float at, float size, Color colour) throws IOException {
        raw(text.operators(fontName, string, x, at, size, false, colour));
    }

    /** What is drawn from now on belongs to that element. */
    void begin(COSDictionary element) throws IOException {
        end();
        need(1);
        PdfTags.Page marking1 = marks;
        COSName kind = element.getCOSName(COSName.S);
        if (marking1 != null && kind != null) {
            // written in place: a resource for each mark costs most of the time of a long report
            raw("/" + kind.getName() + " <</MCID " + marking1.mark(element) + ">> BDC\n");
            tag = element;
        }
    }

    /** What is drawn from now on belongs to nothing. */
    void end() throws IOException {
        if (tag != null) {
            raw("EMC\n");
            tag = null;
        }
    }

    /** Writes a safe text on one line whose base line is that far below the current place. */
    void text(String string, float x, float down, float size, boolean bold, Color colour) throws IOException {
        raw(text.operators(fontName, string, MARGIN + x, y - down, size, bold, colour));
    }

    /** Fills a rectangle, which is decoration. */
    void box(float x, float down, float width, float height, Color colour) throws IOException {
        COSDictionary open = tag;
        end();
        PDPageContentStream stream = stream();
        stream.beginMarkedContent(COSName.ARTIFACT);
        rectangle(x, down, width, height, colour);
        stream.endMarkedContent();
        if (open != null) {
            begin(open);
        }
    }

    /** Fills a rectangle that belongs to what is being marked. */
    void rectangle(float x, float down, float width, float height, Color colour) throws IOException {
        PDPageContentStream stream = stream();
        stream.setNonStrokingColor(colour);
        stream.addRect(MARGIN + x, y - down - height, width, height);
        stream.fill();
    }

    /** Draws a picture. */
    void picture(org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject image, float x, float down, float width, float height)
            throws IOException {
        stream().drawImage(image, MARGIN + x, y - down - height, width, height);
    }

    /** Makes a place lead to a target that may come later. */
    void link(float x, float down, float width, float height, String target) {
        PDPage there = page;
        if (there != null) {
            links.add(new Link(there, new PDRectangle(MARGIN + x, y - down - height, width, height), target));
        }
    }

    /** Names the current place. @return number of the page */
    int target(String name) {
        PDPage there = page;
        if (there != null) {
            targets.putIfAbsent(name, new Target(there, y + 10));
        }
        return page(name);
    }

    /** Number of the page of a target; 0 if there is none. */
    int page(String name) {
        Target target = targets.get(name);
        return target == null ? 0 : numbers.getOrDefault(target.page(), 0);
    }

    /** Where a target is. */
    @Nullable
    PDPageXYZDestination destination(String name) {
        Target target = targets.get(name);
        if (target == null) {
            return null;
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(target.page());
        destination.setLeft(0);
        destination.setTop(Math.round(target.y()));
        return destination;
    }

    static Color linkColour() {
        return LINK;
    }

    /** Makes the links; to be called when all targets are there. */
    void finish() throws IOException {
        finishPage();
        Map<PDPage, List<Link>> byPage = new LinkedHashMap<>();
        links.forEach(link -> byPage.computeIfAbsent(link.page(), there -> new ArrayList<>()).add(link));
        for (Map.Entry<PDPage, List<Link>> one : byPage.entrySet()) {
            List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> annotations = new ArrayList<>();
            for (Link link : one.getValue()) {
                PDPageXYZDestination destination = destination(link.target());
                if (destination != null) {
                    PDAnnotationLink annotation = new PDAnnotationLink();
                    annotation.setRectangle(link.place());
                    annotation.setDestination(destination);
                    annotation.setPrinted(true);
                    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                    none.setWidth(0);
                    annotation.setBorderStyle(none);
                    annotations.add(annotation);
                }
            }
            one.getKey().setAnnotations(annotations);
        }
    }
}

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
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.watchpost.report.document.Block.Chart;

/** A chart as PNG, drawn without the fonts of the machine. */
final class ChartPicture {

    static final int WIDTH = 1300;
    static final int HEIGHT = 420;
    private static final int LEFT = 110;
    private static final int TOP = 50;
    private static final int BOTTOM = 50;
    private static final float SIZE = 20;
    private static final Color SOFT = new Color(0x59636e);
    private static final Color GRID = new Color(0xd1d9e0);
    private static final Color ALL = new Color(0x6f9bd1);
    private static final Color PART = new Color(0xb3261e);

    private final GlyphFont glyphs;
    private final Graphics2D pen;

    private ChartPicture(GlyphFont glyphs, Graphics2D pen) {
        this.glyphs = glyphs;
        this.pen = pen;
    }

    static byte[] png(Chart chart, GlyphFont glyphs) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        new ChartPicture(glyphs, pen).draw(chart);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void draw(Chart chart) throws IOException {
        float x = legend(LEFT, chart.totalLabel(), ALL);
        if (!chart.partLabel().isEmpty()) {
            legend(x + 40, chart.partLabel(), PART);
        }
        long top = ChartScale.top(chart);
        double plot = HEIGHT - TOP - BOTTOM;
        for (int i = 0; i <= 4; i++) {
            double y = TOP + plot * (4 - i) / 4;
            pen.setColor(GRID);
            pen.fill(new Rectangle2D.Double(LEFT, y, WIDTH - LEFT - 10, 1));
            String label = String.format(Locale.ROOT, "%,d", top * i / 4);
            text(label, LEFT - 12 - glyphs.width(label, SIZE), (float) y + 7);
        }
        double step = (double) (WIDTH - LEFT - 10) / Math.max(1, chart.bars().size());
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i).total(), top, LEFT + i * step, step, plot, ALL);
            bar(chart.bars().get(i).part(), top, LEFT + i * step, step, plot, PART);
        }
        int every = ChartScale.step(chart, 5);
        for (int i = 0; i < chart.bars().size(); i += every) {
            text(glyphs.safe(chart.bars().get(i).label(), false), (float) (LEFT + i * step), HEIGHT - BOTTOM + 30);
        }
    }

    private void bar(long value, long top, double x, double step, double plot, Color colour) {
        if (value > 0) {
            double height = Math.max(1, plot * value / top);
            pen.setColor(colour);
            pen.fill(new Rectangle2D.Double(x, TOP + plot - height, Math.max(1, step * 0.86), height));
        }
    }

    private float legend(float x, String text, Color colour) throws IOException {
        String safe = glyphs.safe(text, false);
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(x, 10, 18, 18));
        text(safe, x + 28, 27);
        return x + 28 + glyphs.width(safe, SIZE);
    }

    private void text(String text, float x, float y) throws IOException {
        pen.setColor(SOFT);
        pen.fill(glyphs.shape(text, SIZE).createTransformedShape(AffineTransform.getTranslateInstance(x, y)));
    }
}

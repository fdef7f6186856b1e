/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a picture of the case anew, so that nothing but its pixels gets into a report. */
final class Logo {

    private static final Logger LOG = LoggerFactory.getLogger(Logo.class);
    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_WIDTH = 600;
    private static final int MOST_HEIGHT = 160;

    private Logo() {
    }

    /** A PNG of at most 600 by 160 pixels; no bytes if the picture can't be read. */
    static byte[] png(byte[] picture) {
        return png(picture, MOST_WIDTH, MOST_HEIGHT);
    }

    /** A PNG of at most that many pixels; no bytes if the picture can't be read. */
    static byte[] png(byte[] picture, int mostWidth, int mostHeight) {
        if (picture.length == 0) {
            return picture;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new byte[0];
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return new byte[0];
                }
                return drawn(reader.read(0), mostWidth, mostHeight);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A picture of the case can't be read and is left out: {}", e.toString());
            return new byte[0];
        }
    }

    private static byte[] drawn(BufferedImage image, int mostWidth, int mostHeight) throws IOException {
        double scale = Math.min(1, Math.min((double) mostWidth / image.getWidth(), (double) mostHeight / image.getHeight()));
        BufferedImage copy = new BufferedImage(Math.max(1, (int) (image.getWidth() * scale)),
                Math.max(1, (int) (image.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        pen.drawImage(image, 0, 0, copy.getWidth(), copy.getHeight(), null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", out);
        return out.toByteArray();
    }
}

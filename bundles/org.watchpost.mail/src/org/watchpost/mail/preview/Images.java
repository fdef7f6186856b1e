/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.mail.Pixels;

/** Decodes images within bounds: what claims to be greater than that is not decoded at all. */
final class Images {

    private static final Logger LOG = LoggerFactory.getLogger(Images.class);
    private static final int WIDEST = 1024;
    private static final long MOST_PIXELS = 64_000_000;
    private static final int MOST_BYTES = 16 << 20;

    /** Facts of an image. */
    record Facts(String format, int width, int height) {
    }

    private Images() {
    }

    static Optional<Facts> facts(byte[] b) {
        return with(b, reader -> new Facts(reader.getFormatName(), reader.getWidth(0), reader.getHeight(0)));
    }

    static Optional<Pixels> decode(byte[] b) {
        return with(b, reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                throw new IOException("too great: " + width + " by " + height);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = Math.max(1, (Math.max(width, height) + WIDEST - 1) / WIDEST);
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] &= 0xffffff;
            }
            return new Pixels(image.getWidth(), image.getHeight(), rgb);
        });
    }

    /** What is asked of a reader. */
    private interface Question<T> {
        T ask(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> with(byte[] b, Question<T> question) {
        if (b.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(b))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(question.ask(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // readers meet hostile images with whatever goes wrong first
            LOG.debug("An image can't be decoded: {}", e.getMessage());
            return Optional.empty();
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in UTF-16, as some Windows programs export it, read as UTF-8. */
final class Utf16 {

    private static final int LOOKED_AT = 4096;
    private static final int MOST_PERCENT = 95;
    private static final int LEAST_PERCENT = 40;

    private Utf16() {
    }

    /** The kind of UTF-16 these first bytes are, told by a byte order mark or by zeros in every other place. */
    static Optional<Charset> charset(byte[] head, int length) {
        if (length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe && !(length >= 4 && head[2] == 0 && head[3] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = Math.min(length, LOOKED_AT) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += head[2 * i] == 0 ? 1 : 0;
            oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 16 && oddZeros * 100 >= pairs * MOST_PERCENT && evenZeros * 100 <= pairs * (100 - MOST_PERCENT)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (pairs >= 16 && evenZeros * 100 >= pairs * MOST_PERCENT && oddZeros * 100 <= pairs * LEAST_PERCENT / 10) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** The same text in UTF-8 without a byte order mark; what is no valid UTF-16 becomes U+FFFD. Closes nothing. */
    static InputStream toUtf8(InputStream in, Charset charset) {
        return new Transcoding(new InputStreamReader(in, charset));
    }

    private static final class Transcoding extends InputStream {

        private final Reader reader;
        private final char[] chars = new char[8192];
        private byte[] bytes = {};
        private int at;
        private int carried;
        private boolean begun;

        Transcoding(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int n = read(one, 0, 1);
            return n < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        @SuppressWarnings("null")
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (at == bytes.length) {
                if (!fill()) {
                    return -1;
                }
            }
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, n);
            at += n;
            return n;
        }

        private boolean fill() throws IOException {
            int n = reader.read(chars, carried, chars.length - carried);
            if (n < 0 && carried == 0) {
                return false;
            }
            int have = carried + Math.max(0, n);
            // The second half of a pair may still be to come.
            int use = n >= 0 && Character.isHighSurrogate(chars[have - 1]) ? have - 1 : have;
            int from = !begun && use > 0 && chars[0] == '\ufeff' ? 1 : 0;
            begun |= use > 0;
            bytes = new String(chars, from, use - from).getBytes(StandardCharsets.UTF_8);
            at = 0;
            carried = have - use;
            if (carried > 0) {
                chars[0] = chars[use];
            }
            return true;
        }
    }
}

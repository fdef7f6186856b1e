/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output: UTF-8 text with line feeds, buffered. Used by one thread. */
public final class Results implements AutoCloseable {

    private final OutputStream out;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    /** @param out where results go; not closed by this class */
    public Results(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes text as it is.
     *
     * @throws BrokenPipeException if nobody reads any more
     * @throws IOException         if it can't be written for another reason
     */
    public void print(CharSequence text) throws IOException {
        CharBuffer chars = CharBuffer.wrap(text);
        encoder.reset();
        while (encoder.encode(chars, buffer, true).isOverflow()) {
            drain();
        }
    }

    /** Writes a line and its end, like {@link #print}. */
    public void line(CharSequence text) throws IOException {
        print(text);
        print("\n");
    }

    /** Hands over what is buffered. */
    public void flush() throws IOException {
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw explain(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The same place for bytes, for example a report; shares the buffer order with {@link #print}. */
    public OutputStream bytes() {
        return new FilterOutputStream(out) {
            @Override
            @SuppressWarnings("null")
            public void write(byte[] bytes, int from, int length) throws IOException {
                drain();
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw explain(e);
                }
            }

            @Override
            public void write(int one) throws IOException {
                write(new byte[] { (byte) one }, 0, 1);
            }

            @Override
            public void close() throws IOException {
                Results.this.flush();
            }
        };
    }

    private void drain() throws IOException {
        buffer.flip();
        try {
            out.write(buffer.array(), 0, buffer.limit());
        } catch (IOException e) {
            throw explain(e);
        } finally {
            buffer.clear();
        }
    }

    /** The platform tells a closed pipe from a full disk only by its words. */
    private static IOException explain(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("pipe") || message.contains("stream closed") || message.contains("connection reset")) {
            return new BrokenPipeException(e);
        }
        return new IOException("Results can't be written: " + e.getMessage(), e);
    }
}

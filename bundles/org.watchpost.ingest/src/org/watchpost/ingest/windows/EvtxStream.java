/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Bytes;

/**
 * Reads an EVTX file as event XML, one event a line, in the order of the file. At the end of each event stands where it was:
 * {@code <Record Offset="4608" Length="1024"/>} counts bytes of the file. What can't be read becomes a line as well,
 * {@code <Unreadable Offset Length Reason/>}, so that damage is seen and counted and all around it is kept: a chunk without its
 * mark or with a wrong one is searched for records, a broken record costs only itself. Space that was never written (zeros) is
 * left out. The same file gives the same text always. Holds one chunk of 64 KiB in memory.
 *
 * @see <a href="https://github.com/libyal/libevtx/blob/main/documentation/Windows%20XML%20Event%20Log%20(EVTX).asciidoc">Windows XML Event
 *      Log format</a>
 */
public final class EvtxStream extends InputStream {

    /** Bytes of the file's header. */
    public static final int HEADER = 4096;
    private static final int CHUNK = 65_536;
    private static final int CHUNK_HEADER = 512;
    private static final int RECORD_HEADER = 24;
    private static final byte[] FILE = { 'E', 'l', 'f', 'F', 'i', 'l', 'e', 0 };
    private static final byte[] MAGIC = { 'E', 'l', 'f', 'C', 'h', 'n', 'k', 0 };
    private static final byte[] RECORD = { '*', '*', 0, 0 };
    private static final String CLOSE = "</Event>";
    private static final byte[] END = Bytes.ascii(CLOSE);

    private final InputStream in;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder event = new StringBuilder();
    private byte[] line = {};
    private int at;
    private long base;
    private boolean begun;
    private boolean ended;

    /** @param in the file from its first byte; not closed */
    public EvtxStream(InputStream in) {
        this.in = in;
    }

    /**
     * Whether a file begins like EVTX: with its header, or, where that is lost, with a chunk at its place.
     *
     * @param length how many of the bytes there are
     */
    public static boolean recognises(byte[] head, int length) {
        return Bytes.startsWith(head, 0, length, FILE) || Bytes.startsWith(head, 0, length, MAGIC)
                || length >= HEADER + MAGIC.length && Bytes.startsWith(head, HEADER, length, MAGIC);
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == line.length) {
            if (ended) {
                return false;
            }
            text.setLength(0);
            byte[] chunk;
            if (begun) {
                chunk = in.readNBytes(CHUNK);
            } else {
                begun = true;
                byte[] header = in.readNBytes(HEADER);
                if (Bytes.startsWith(header, 0, header.length, MAGIC)) {
                    byte[] whole = Arrays.copyOf(header, CHUNK);
                    chunk = Arrays.copyOf(whole, header.length + Math.max(0, in.readNBytes(whole, header.length, CHUNK - header.length)));
                } else {
                    base = header.length;
                    chunk = in.readNBytes(CHUNK);
                }
            }
            ended = chunk.length < CHUNK;
            if (chunk.length > 0) {
                chunk(chunk);
            }
            base += chunk.length;
            line = text.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    private void chunk(byte[] b) {
        boolean marked = Bytes.startsWith(b, 0, b.length, MAGIC);
        if (!marked && zeros(b, 0, b.length)) {
            return;
        }
        if (!marked && Bytes.indexOf(b, 0, b.length, RECORD) < 0) {
            unreadable(0, b.length, "neither a chunk nor records");
            return;
        }
        if (!marked) {
            unreadable(0, Math.min(CHUNK_HEADER, b.length), "the chunk's mark is missing; it was searched for records");
        } else if (b.length < CHUNK) {
            unreadable(0, CHUNK_HEADER, "the chunk ends after " + b.length + " of " + CHUNK + " bytes");
        }
        // Where the chunk says that nothing was written any more; the rest may hold leftovers of older records.
        int free = marked && b.length >= CHUNK_HEADER ? Little.i32(b, 48) : b.length;
        int used = free < CHUNK_HEADER || free > b.length ? b.length : free;
        BinXml xml = new BinXml(b);
        int i = marked ? CHUNK_HEADER : 0;
        int lost = -1;
        long id = 0;
        while (i + RECORD_HEADER < b.length) {
            boolean record = Bytes.startsWith(b, i, b.length, RECORD);
            int size = record ? Little.i32(b, i + 4) : 0;
            boolean whole = size > RECORD_HEADER + 4 && size <= b.length - i && Little.i32(b, i + size - 4) == size;
            if (i >= used && !(whole && Little.i64(b, i + 8) == id + 1)) {
                break;
            }
            if (whole) {
                lost(xml, b, lost, i);
                lost = -1;
                id = Little.i64(b, i + 8);
                record(xml, b, i, size);
                i += size;
            } else {
                lost = lost < 0 ? i : lost;
                int next = Bytes.indexOf(b, i + 1, used, RECORD);
                i = next < 0 ? used : next;
            }
        }
        lost(xml, b, lost, Math.min(i, used));
    }

    /** Bytes between records that are none. */
    private void lost(BinXml xml, byte[] b, int from, int to) {
        if (from < 0 || to <= from || zeros(b, from, to)) {
            return;
        }
        boolean record = Bytes.startsWith(b, from, to, RECORD);
        if (record && to - from > RECORD_HEADER && event(xml, from, to, to).isEmpty()) {
            // Its size is wrong, but the event is whole.
            write(from, to - from);
        } else {
            unreadable(from, to - from, record ? "a record whose size is wrong" : "no record where one should be");
        }
    }

    private static boolean zeros(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void record(BinXml xml, byte[] b, int from, int size) {
        String problem = event(xml, from, from + size, from + size - 4);
        if (problem.isEmpty()) {
            write(from, size);
            return;
        }
        StringBuilder salvaged = new StringBuilder();
        xml.salvage(from + RECORD_HEADER, from + size - 4, salvaged);
        unreadable(from, size, "record " + Little.i64(b, from + 8) + " written " + BinXmlValue.fileTime(Little.i64(b, from + 16)) + ": "
                + problem + (salvaged.isEmpty() ? "" : "; its values: " + salvaged));
    }

    /** Reads the event of a record into {@link #event}; answers what is wrong with it, nothing if all is well. */
    private String event(BinXml xml, int from, int to, int end) {
        event.setLength(0);
        try {
            xml.print(from + RECORD_HEADER, Math.min(end, to), event);
        } catch (Damage e) {
            return String.valueOf(e.getMessage());
        }
        int last = event.length() - END.length;
        boolean whole = last > 0 && event.indexOf("<Event") == 0 && event.indexOf(CLOSE) == last;
        return whole ? "" : "it holds no event, or its template is lost";
    }

    private void write(int from, int size) {
        text.append(event, 0, event.length() - END.length).append("<Record Offset=\"").append(base + from).append("\" Length=\"")
                .append(size).append("\"/></Event>\n");
    }

    private void unreadable(int from, int length, String reason) {
        text.append("<Unreadable Offset=\"").append(base + from).append("\" Length=\"").append(length).append("\" Reason=\"")
                .append(BinXml.escape(reason)).append("\"/>\n");
    }

    /** Whether the chunk's header and its records are as they were written, by its checksums; for tests and tools. */
    static boolean checksums(byte[] chunk) {
        CRC32 header = new CRC32();
        header.update(chunk, 0, 120);
        header.update(chunk, 128, 384);
        CRC32 records = new CRC32();
        int free = Little.i32(chunk, 48);
        if (free < CHUNK_HEADER || free > chunk.length) {
            return false;
        }
        records.update(chunk, CHUNK_HEADER, free - CHUNK_HEADER);
        return (int) header.getValue() == Little.i32(chunk, 124) && (int) records.getValue() == Little.i32(chunk, 52);
    }
}

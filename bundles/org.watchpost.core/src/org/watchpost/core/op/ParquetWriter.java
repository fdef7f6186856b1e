/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes Parquet files (Apache Parquet format 2.x, https://parquet.apache.org/docs/file-format/): optional columns of texts, whole
 * numbers, numbers and times, PLAIN encoding, one page a column chunk, no compression. Rows are collected to groups of bounded
 * size, so memory does not grow with their number. Used by one thread.
 */
final class ParquetWriter {

    /** Rows of a group; a group is also ended when it holds many bytes. */
    private static final int GROUP_ROWS = 50_000;
    private static final long GROUP_BYTES = 16L << 20;
    private static final byte[] MAGIC = { 'P', 'A', 'R', '1' };

    // Physical types, encodings and the like, by the numbers parquet.thrift gives them.
    private static final int INT64 = 2;
    private static final int DOUBLE = 5;
    private static final int BYTE_ARRAY = 6;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int TIMESTAMP_MICROS = 10;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    /** What a column holds. */
    enum Type {
        TEXT, LONG, DOUBLE, TIME
    }

    /**
     * One column.
     *
     * @param name any text
     * @param type what it holds
     */
    record Column(String name, Type type) {
    }

    /** Values of one column within a group. */
    private static final class Chunk {
        final ByteArrayOutputStream values = new ByteArrayOutputStream();
        final ByteArrayOutputStream levels = new ByteArrayOutputStream();
        int run;
        boolean present;
        int rows;

        void level(boolean there) {
            if (rows > 0 && there != present) {
                endRun();
            }
            present = there;
            run++;
            rows++;
        }

        /** A run of the run-length encoding with a bit width of one. */
        void endRun() {
            if (run > 0) {
                unsigned(levels, (long) run << 1);
                levels.write(present ? 1 : 0);
                run = 0;
            }
        }
    }

    /** Where a chunk went. */
    private record Written(long offset, long bytes, int values) {
    }

    private record Group(List<Written> chunks, long rows) {
    }

    private final OutputStream out;
    private final List<Column> columns;
    private final List<Group> groups = new ArrayList<>();
    private List<Chunk> chunks = new ArrayList<>();
    private long position;
    private int rows;
    private long bytes;
    private long total;

    /** @param out where it goes; not closed here */
    ParquetWriter(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        write(MAGIC);
        begin();
    }

    private void begin() {
        chunks = new ArrayList<>();
        columns.forEach(column -> chunks.add(new Chunk()));
        rows = 0;
        bytes = 0;
    }

    private void write(byte[] some) throws IOException {
        out.write(some);
        position += some.length;
    }

    /**
     * Adds a row.
     *
     * @param values by column: a String for texts, a Long for whole numbers and times (microseconds since 1970, UTC), a Double
     *               for numbers; null for none
     */
    void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Chunk chunk = chunks.get(i);
            Object value = values.get(i);
            chunk.level(value != null);
            if (value instanceof String text) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                little(chunk.values, utf8.length, 4);
                chunk.values.writeBytes(utf8);
                bytes += utf8.length + 4;
            } else if (value instanceof Long number) {
                little(chunk.values, number, 8);
                bytes += 8;
            } else if (value instanceof Double number) {
                little(chunk.values, Double.doubleToRawLongBits(number), 8);
                bytes += 8;
            }
        }
        rows++;
        if (rows >= GROUP_ROWS || bytes >= GROUP_BYTES) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (rows == 0) {
            return;
        }
        List<Written> written = new ArrayList<>();
        for (Chunk chunk : chunks) {
            chunk.endRun();
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            little(page, chunk.levels.size(), 4);
            chunk.levels.writeTo(page);
            chunk.values.writeTo(page);
            long offset = position;
            write(pageHeader(page.size(), chunk.rows));
            write(page.toByteArray());
            written.add(new Written(offset, position - offset, chunk.rows));
        }
        groups.add(new Group(written, rows));
        total += rows;
        begin();
    }

    /** Ends the file. */
    void end() throws IOException {
        endGroup();
        byte[] footer = footer();
        write(footer);
        ByteArrayOutputStream length = new ByteArrayOutputStream();
        little(length, footer.length, 4);
        write(length.toByteArray());
        write(MAGIC);
        out.flush();
    }

    private static byte[] pageHeader(int size, int values) {
        Thrift thrift = new Thrift();
        thrift.number(1, 0).number(2, size).number(3, size);
        thrift.begin(5).number(1, values).number(2, PLAIN).number(3, RLE).number(4, RLE).end();
        return thrift.stop();
    }

    private byte[] footer() {
        Thrift thrift = new Thrift();
        thrift.number(1, 1);
        thrift.list(2, columns.size() + 1);
        thrift.element().text(4, "schema").number(5, columns.size()).endElement();
        for (Column column : columns) {
            thrift.element().number(1, physical(column.type())).number(3, OPTIONAL).text(4, column.name());
            if (column.type() == Type.TEXT) {
                thrift.number(6, UTF8);
            } else if (column.type() == Type.TIME) {
                thrift.number(6, TIMESTAMP_MICROS);
            }
            thrift.endElement();
        }
        thrift.wide(3, total);
        thrift.list(4, groups.size());
        for (Group group : groups) {
            thrift.element().list(1, columns.size());
            long size = 0;
            for (int i = 0; i < columns.size(); i++) {
                Written chunk = group.chunks().get(i);
                size += chunk.bytes();
                thrift.element().wide(2, chunk.offset());
                thrift.begin(3).number(1, physical(columns.get(i).type())).numbers(2, PLAIN, RLE).texts(3, columns.get(i).name())
                        .number(4, 0)
                        .wide(5, chunk.values()).wide(6, chunk.bytes()).wide(7, chunk.bytes()).wide(9, chunk.offset()).end();
                thrift.endElement();
            }
            thrift.wide(2, size).wide(3, group.rows()).endElement();
        }
        thrift.text(6, "Watchpost");
        return thrift.stop();
    }

    private static int physical(Type type) {
        return switch (type) {
            case TEXT -> BYTE_ARRAY;
            case LONG, TIME -> INT64;
            case DOUBLE -> DOUBLE;
        };
    }

    private static void little(ByteArrayOutputStream to, long value, int size) {
        for (int i = 0; i < size; i++) {
            to.write((int) (value >>> 8 * i));
        }
    }

    private static void unsigned(ByteArrayOutputStream to, long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            to.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        to.write((int) left);
    }

    /** Structures in Thrift's compact protocol, as far as Parquet needs it. */
    private static final class Thrift {
        private static final int TYPE_I32 = 5;
        private static final int TYPE_I64 = 6;
        private static final int TYPE_BINARY = 8;
        private static final int TYPE_LIST = 9;
        private static final int TYPE_STRUCT = 12;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ArrayList<Integer> outer = new ArrayList<>();
        private int last;

        private void field(int id, int type) {
            int delta = id - last;
            if (delta > 0 && delta <= 15) {
                out.write(delta << 4 | type);
            } else {
                out.write(type);
                zigzag(id);
            }
            last = id;
        }

        private void zigzag(long value) {
            unsigned(out, value << 1 ^ value >> 63);
        }

        Thrift number(int id, int value) {
            field(id, TYPE_I32);
            zigzag(value);
            return this;
        }

        Thrift wide(int id, long value) {
            field(id, TYPE_I64);
            zigzag(value);
            return this;
        }

        private void bytes(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            unsigned(out, utf8.length);
            out.writeBytes(utf8);
        }

        Thrift text(int id, String value) {
            field(id, TYPE_BINARY);
            bytes(value);
            return this;
        }

        private void listHead(int size, int type) {
            if (size < 15) {
                out.write(size << 4 | type);
            } else {
                out.write(0xf0 | type);
                unsigned(out, size);
            }
        }

        Thrift list(int id, int size) {
            field(id, TYPE_LIST);
            listHead(size, TYPE_STRUCT);
            return this;
        }

        Thrift numbers(int id, int... values) {
            field(id, TYPE_LIST);
            listHead(values.length, TYPE_I32);
            for (int value : values) {
                zigzag(value);
            }
            return this;
        }

        Thrift texts(int id, String value) {
            field(id, TYPE_LIST);
            listHead(1, TYPE_BINARY);
            bytes(value);
            return this;
        }

        Thrift begin(int id) {
            field(id, TYPE_STRUCT);
            return element();
        }

        Thrift element() {
            outer.add(last);
            last = 0;
            return this;
        }

        Thrift endElement() {
            out.write(0);
            last = outer.removeLast();
            return this;
        }

        Thrift end() {
            return endElement();
        }

        byte[] stop() {
            out.write(0);
            return out.toByteArray();
        }
    }
}

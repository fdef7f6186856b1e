/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.util.List;

/** What a section is made of. Renderers switch over the kinds; a new kind is an error in each of them until it is handled. */
public sealed interface Block {

    /** Running text; line feeds in it separate paragraphs. */
    record Paragraph(String text) implements Block {
    }

    /** Commands or the like, to be copied as they are. */
    record Code(String text) implements Block {
    }

    /** Names and values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name and its value.
     *
     * @param code whether the value is a hash, path or the like
     */
    record Fact(String label, String value, boolean code) {
    }

    /**
     * A table.
     *
     * @param columns headings
     * @param rows    each with as many cells as there are columns
     */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The table without columns in which nothing stands, for readers: a page has little room. */
        public Table compact() {
            List<Integer> kept = new java.util.ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                if (rows.isEmpty() || rows.stream().anyMatch(row -> columns.get(column).kind() == Kind.EXHIBITS ? !row.exhibits().isEmpty()
                        : !row.cells().get(column).isBlank() && !row.cells().get(column).equals("–"))) {
                    kept.add(i);
                }
            }
            return kept.isEmpty() || kept.size() == columns.size() ? this
                    : new Table(kept.stream().map(columns::get).toList(), rows.stream()
                            .map(row -> new Row(row.id(), kept.stream().map(i -> row.cells().get(i)).toList(), row.exhibits())).toList());
        }
    }

    /** How the cells of a column look. */
    enum Kind {
        /** Words. */
        TEXT,
        /** Numbers, which stand at the right. */
        NUMBER,
        /** Points in time, which are not wrapped. */
        TIME,
        /** Hashes, paths, raw records. */
        CODE,
        /** The numbers of the row's exhibits, which lead there; such cells are empty. */
        EXHIBITS
    }

    /** A column. */
    record Column(String title, Kind kind) {
    }

    /**
     * A row.
     *
     * @param id       unique within the report, or empty if nothing leads here
     * @param cells    one for each column
     * @param exhibits numbers of the exhibits it rests on
     */
    record Row(String id, List<String> cells, List<Integer> exhibits) {
        public Row {
            cells = List.copyOf(cells);
            exhibits = List.copyOf(exhibits);
        }
    }

    /**
     * Counts over time, as data.
     *
     * @param title      what is counted, and how wide a bar is
     * @param totalLabel what the whole bar counts
     * @param partLabel  what the marked part of it counts; empty if nothing is marked
     */
    record Chart(String title, String totalLabel, String partLabel, List<Bar> bars) implements Block {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param label when it begins, as text in the report's zone
     */
    record Bar(String label, long total, long part) {
    }

    /**
     * A photo or scan.
     *
     * @param png   the picture, drawn anew from what was attached
     * @param words what it is, for people who can't see it
     */
    record Picture(byte[] png, String words) implements Block {

        /** Width in pixels, as the picture says. */
        public int width() {
            return number(16);
        }

        /** Height in pixels, as the picture says. */
        public int height() {
            return number(20);
        }

        /** PNG (ISO/IEC 15948, 11.2.2): the sizes stand behind signature, length and name of the first chunk. */
        private int number(int at) {
            return png.length < 24 ? 1 : Math.max(1, java.nio.ByteBuffer.wrap(png).getInt(at));
        }
    }

    /**
     * A raw record with where it is from. Its heading is its number; rows lead here.
     *
     * @param number   from 1
     * @param evidence SHA-256 in the evidence register, or empty
     * @param member   archive member; empty for the evidence itself
     * @param offset   first byte in the (decompressed) stream
     * @param length   bytes
     * @param facts    where it is from
     * @param text     the record
     */
    record Exhibit(int number, String title, String evidence, String member, long offset, long length, List<Fact> facts, String text)
            implements
                Block {
        public Exhibit {
            facts = List.copyOf(facts);
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** What readers of separated values under a header record have in common. */
public abstract class CsvRecords implements RecordParser {

    /** The header in force. */
    protected final CsvHeader header;
    /** Cells of the current record. */
    protected final CsvCells cells;
    /** Takes the values of the current record. */
    protected final Values values = new Values();
    /** Reads times. */
    protected final TimeReader times;
    private final byte[] headerRecord;
    private final Field[] own;
    private String problem = "";

    /**
     * @param context its headers are the header record
     * @param root    prefix of own fields, the dataset mostly
     */
    protected CsvRecords(SourceContext context, String root) {
        header = CsvHeader.of(context.headers());
        cells = new CsvCells(header.delimiter());
        times = new TimeReader(context);
        headerRecord = trim(context.headers());
        own = header.names().stream().map(name -> Field.own(root + "." + CsvHeader.ownName(name))).toArray(Field[]::new);
    }

    private static byte[] trim(byte[] record) {
        int from = Bom.length(record);
        int to = record.length;
        while (to > from && (record[to - 1] == '\n' || record[to - 1] == '\r')) {
            to--;
        }
        return Arrays.copyOfRange(record, from, to);
    }

    /**
     * Reads the record whose cells are cut.
     *
     * @return null if it is an event, else what is wrong
     */
    protected abstract @Nullable String read(EventBuilder record);

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        if (to - from > 2 && b[from] == (byte) 0xef && b[from + 1] == (byte) 0xbb && b[from + 2] == (byte) 0xbf) {
            from += 3;
        }
        if (headerRecord.length > 0 && Arrays.equals(headerRecord, 0, headerRecord.length, b, from, to)) {
            return Result.HEADER;
        }
        cells.split(b, from, to);
        values.start(record);
        String wrong = read(record);
        if (wrong == null) {
            return Result.EVENT;
        }
        problem = wrong;
        record.clear();
        return Result.ERROR;
    }

    @Override
    public String problem() {
        return problem;
    }

    /** Whether the current record has something in a column; -1 stands for a column that is not there. */
    protected final boolean has(int column) {
        return column >= 0 && column < cells.count() && cells.end(column) > cells.start(column);
    }

    /** Puts a column's value under a field; answers whether it was taken. */
    protected final boolean put(Field field, int column) {
        if (cells.isDoubled(column)) {
            return values.put(field, cells.text(values.builder().buffer(), column));
        }
        return values.put(field, cells.start(column), cells.end(column));
    }

    /** Puts a column's value under its own field. */
    protected final void putOwn(int column) {
        if (column < own.length) {
            put(own[column], column);
        } else {
            put(Field.own(own.length == 0 ? "csv.column" : own[0].name() + "_more"), column);
        }
    }

    /** Puts a column's value under a field, or its own field if it isn't fit for that. */
    protected final void putOr(Field field, int column) {
        if (!put(field, column)) {
            putOwn(column);
        }
    }
}

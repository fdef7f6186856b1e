/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.Arrays;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Reads the records under one header. */
final class ZeekRecords implements RecordParser {

    private static final byte[] SMTP = Bytes.ascii("SMTP");

    private final ZeekHeader header;
    private final String dataset;
    private final ZeekColumn[] columns;
    private final Field[] own;
    private final boolean[] sets;
    private final int source;
    private final Values values = new Values();
    private final ZeekEvent event;
    private String problem = "";

    ZeekRecords(SourceContext context) {
        header = ZeekHeader.of(context.headers());
        dataset = "zeek." + header.log();
        int size = header.names().size();
        columns = new ZeekColumn[size];
        own = new Field[size];
        sets = new boolean[size];
        for (int i = 0; i < size; i++) {
            String name = header.names().get(i);
            String type = header.types().get(i);
            columns[i] = ZeekColumn.of(header.log(), name);
            own[i] = Field.own(dataset + "." + name);
            sets[i] = type.startsWith("set[") || type.startsWith("vector[") || type.startsWith("table[");
        }
        source = header.log().equals("files") ? header.names().indexOf("source") : -1;
        event = new ZeekEvent(values, new TimeReader(context));
    }

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        if (b[from] == '#' || to - from > 3 && b[from] == (byte) 0xef && b[from + 3] == '#') {
            return Result.HEADER;
        }
        if (columns.length == 0) {
            problem = "no #fields line says what the columns are";
            return Result.ERROR;
        }
        values.start(record);
        event.begin();
        byte[] separator = header.separator();
        byte first = separator[0];
        boolean single = separator.length == 1;
        boolean smtp = false;
        int start = from;
        int column = 0;
        while (column < columns.length) {
            int end = start;
            if (single) {
                while (end < to && b[end] != first) {
                    end++;
                }
            } else {
                int found = Bytes.indexOf(b, start, to, separator);
                end = found < 0 ? to : found;
            }
            if (column == source) {
                smtp = Arrays.equals(SMTP, 0, SMTP.length, b, start, end);
            }
            column(b, column, start, end);
            column++;
            if (end >= to) {
                break;
            }
            start = end + separator.length;
        }
        if (column < columns.length) {
            record.clear();
            problem = "has " + column + " columns of " + columns.length;
            return Result.ERROR;
        }
        record.dataset(dataset);
        event.finish(header.log());
        if (smtp) {
            event.attachment();
        }
        return Result.EVENT;
    }

    private void column(byte[] b, int column, int from, int to) {
        byte[] unset = header.unset();
        byte[] empty = header.empty();
        if (to == from || to - from == unset.length && Bytes.startsWith(b, from, to, unset)
                || to - from == empty.length && Bytes.startsWith(b, from, to, empty)) {
            return;
        }
        if (!sets[column]) {
            value(b, column, from, to);
            return;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || b[i] == header.setSeparator()) {
                if (i > start) {
                    value(b, column, start, i);
                }
                start = i + 1;
            }
        }
    }

    private void value(byte[] b, int column, int from, int to) {
        int escape = Bytes.indexOf(b, from, to, (byte) '\\');
        String decoded = null;
        if (escape >= 0) {
            byte[] bytes = ZeekHeader.unescape(b, from, to);
            decoded = Bytes.decode(bytes, 0, bytes.length);
        }
        event.value(columns[column], own[column], from, to, decoded);
    }

    @Override
    public String problem() {
        return problem;
    }
}

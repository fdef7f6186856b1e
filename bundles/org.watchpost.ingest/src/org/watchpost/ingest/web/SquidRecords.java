/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import java.util.Arrays;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Reads lines of Squid's native format. */
final class SquidRecords implements RecordParser {

    private static final int TIME = 0;
    private static final int ELAPSED = 1;
    private static final int CLIENT = 2;
    private static final int RESULT = 3;
    private static final int BYTES = 4;
    private static final int METHOD = 5;
    private static final int URL = 6;
    private static final int USER = 7;
    private static final int PEER = 8;
    private static final int TYPE = 9;
    private static final int COLUMNS = 10;

    private static final byte[] DENIED = Bytes.ascii("DENIED");
    private static final byte[] CONNECT = Bytes.ascii("CONNECT");
    private static final Field HIERARCHY = Field.own("squid.hierarchy");
    private static final Field CLIENT_NAME = Fields.SOURCE_DOMAIN;
    private static final Field REST = Field.own("squid.headers");

    private final TimeReader times;
    private final Values values = new Values();
    private final int[] starts = new int[COLUMNS];
    private final int[] ends = new int[COLUMNS];
    private String problem = "";

    SquidRecords(SourceContext context) {
        times = new TimeReader(context);
    }

    /** Whether a line begins with a time, a number, a client, and a result with a status. */
    static boolean looksRight(byte[] b, int from, int to) {
        int[] starts = new int[COLUMNS];
        int[] ends = new int[COLUMNS];
        return split(b, from, to, starts, ends) >= TYPE && isTime(b, starts[TIME], ends[TIME])
                && Numbers.parseLong(b, starts[ELAPSED], ends[ELAPSED]) != Numbers.NONE && slash(b, starts[RESULT], ends[RESULT]) > 0
                && Numbers.parseLong(b, starts[BYTES], ends[BYTES]) != Numbers.NONE;
    }

    private static int split(byte[] b, int from, int to, int[] starts, int[] ends) {
        int i = from;
        int n = 0;
        while (n < COLUMNS) {
            while (i < to && b[i] == ' ') {
                i++;
            }
            if (i == to) {
                break;
            }
            starts[n] = i;
            while (i < to && b[i] != ' ') {
                i++;
            }
            ends[n++] = i;
        }
        return n;
    }

    private static boolean isTime(byte[] b, int from, int to) {
        if (to - from < 9) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((b[i] < '0' || b[i] > '9') && b[i] != '.') {
                return false;
            }
        }
        return true;
    }

    /** Position of the slash before the status, or -1. */
    private static int slash(byte[] b, int from, int to) {
        int slash = Bytes.indexOf(b, from, to, (byte) '/');
        return slash > from && slash + 4 == to && Numbers.parseLong(b, slash + 1, to) >= 0 && b[from] >= 'A' && b[from] <= 'Z' ? slash : -1;
    }

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        if (b[from] == '#') {
            return Result.HEADER;
        }
        int count = split(b, from, to, starts, ends);
        if (count < TYPE) {
            return error("has " + count + " of 10 columns");
        }
        long time = isTime(b, starts[TIME], ends[TIME]) ? times.epoch(b, starts[TIME], ends[TIME]) : TimeReader.NONE;
        int slash = slash(b, starts[RESULT], ends[RESULT]);
        if (time == TimeReader.NONE || slash < 0) {
            return error(time == TimeReader.NONE ? "does not begin with a time" : "has no result with a status in column 4");
        }
        values.start(record);
        record.dataset(SquidParser.FORMAT);
        record.time(time);
        long elapsed = Numbers.parseLong(b, starts[ELAPSED], ends[ELAPSED]);
        if (elapsed >= 0 && elapsed < 1_000_000_000_000L) {
            values.number(Fields.EVENT_DURATION, elapsed * 1_000_000L, starts[ELAPSED], ends[ELAPSED]);
        }
        if (!values.put(Fields.SOURCE_IP, starts[CLIENT], ends[CLIENT])) {
            values.put(CLIENT_NAME, starts[CLIENT], ends[CLIENT]);
        }
        result(b, slash);
        values.put(Fields.DESTINATION_BYTES, starts[BYTES], ends[BYTES]);
        values.put(Fields.HTTP_REQUEST_METHOD, starts[METHOD], ends[METHOD]);
        url(b);
        if (!isDash(b, starts[USER], ends[USER])) {
            values.put(Fields.USER_NAME, starts[USER], ends[USER]);
        }
        peer(b);
        if (count > TYPE) {
            type(b, to);
        }
        return Result.EVENT;
    }

    private void result(byte[] b, int slash) {
        int from = starts[RESULT];
        values.put(Fields.EVENT_ACTION, from, slash);
        values.put(Fields.HTTP_RESPONSE_STATUS_CODE, slash + 1, ends[RESULT]);
        long status = Numbers.parseLong(b, slash + 1, ends[RESULT]);
        boolean denied = Bytes.indexOf(b, from, slash, DENIED) >= 0;
        values.word(Fields.EVENT_OUTCOME, denied || status >= 400 ? "failure" : status >= 100 ? "success" : "unknown");
    }

    private void url(byte[] b) {
        int from = starts[URL];
        int to = ends[URL];
        if (Arrays.equals(CONNECT, 0, CONNECT.length, b, starts[METHOD], ends[METHOD])) {
            values.put(Fields.URL_FULL, from, to);
            int port = Urls.host(values, from, to);
            if (port > 0) {
                values.put(Fields.DESTINATION_PORT, port, to);
            }
        } else {
            Urls.put(values, from, to);
        }
    }

    private void peer(byte[] b) {
        int slash = Bytes.indexOf(b, starts[PEER], ends[PEER], (byte) '/');
        if (slash < 0) {
            values.put(HIERARCHY, starts[PEER], ends[PEER]);
            return;
        }
        values.put(HIERARCHY, starts[PEER], slash);
        int from = slash + 1;
        int to = ends[PEER];
        if (!isDash(b, from, to)) {
            values.put(Addresses.isAddress(b, from, to) ? Fields.DESTINATION_IP : Fields.DESTINATION_DOMAIN, from, to);
        }
    }

    private void type(byte[] b, int to) {
        int from = starts[TYPE];
        int end = ends[TYPE];
        if (b[from] != '[') {
            if (!isDash(b, from, end)) {
                values.put(Fields.FILE_MIME_TYPE, from, end > from + 1 && b[end - 1] == ';' ? end - 1 : end);
            }
            from = end;
        }
        while (from < to && b[from] == ' ') {
            from++;
        }
        values.put(REST, from, to);
    }

    private static boolean isDash(byte[] b, int from, int to) {
        return to - from == 1 && b[from] == '-';
    }

    private Result error(String what) {
        problem = what;
        return Result.ERROR;
    }

    @Override
    public String problem() {
        return problem;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** Reads fast alerts. {@code rule.id} is the signature's number; generator and revision are own fields. */
final class SnortFastRecords implements RecordParser {

    private static final byte[] STARS = Bytes.ascii("[**]");
    private static final byte[] CLASSIFICATION = Bytes.ascii("[Classification: ");
    private static final byte[] PRIORITY = Bytes.ascii("[Priority: ");
    private static final byte[] ARROW = Bytes.ascii(" -> ");
    private static final byte[] DROP = Bytes.ascii("rop]");
    private static final Field GENERATOR = Field.own("snort.fast.gid");
    private static final Field REVISION = Field.own("snort.fast.rev");
    private static final Field REST = Field.own("snort.fast.addresses");

    private final SnortTime times;
    private final Values values = new Values();
    private String problem = "";

    SnortFastRecords(SourceContext context) {
        times = new SnortTime(context);
    }

    /** Whether a line begins with a time and has an id between brackets behind the first mark. */
    static boolean looksRight(SnortTime times, byte[] b, int from, int to) {
        if (times.read(b, from, to) == TimeReader.NONE) {
            return false;
        }
        int stars = Bytes.indexOf(b, times.end(), Math.min(to, times.end() + 24), STARS);
        return stars > 0 && Bytes.indexOf(b, stars + 4, to, STARS) > 0;
    }

    @Override
    public Result parse(EventBuilder record) {
        byte[] b = record.buffer();
        int from = record.start();
        int to = record.end();
        long time = times.read(b, from, to);
        if (time == TimeReader.NONE) {
            problem = "does not begin with a time";
            return Result.ERROR;
        }
        int stars = Bytes.indexOf(b, times.end(), to, STARS);
        if (stars < 0) {
            problem = "has no [**]";
            return Result.ERROR;
        }
        int id = stars + STARS.length;
        int close = Bytes.indexOf(b, id, to, STARS);
        if (close < 0) {
            problem = "is cut off";
            return Result.ERROR;
        }
        values.start(record);
        record.dataset(SnortFastParser.FORMAT);
        record.kind(EventKind.ALERT);
        record.time(time);
        int drop = Bytes.indexOf(b, times.end(), stars, DROP);
        if (drop > 0) {
            int word = drop;
            while (b[word - 1] != '[') {
                word--;
                if (word <= times.end()) {
                    break;
                }
            }
            values.put(Fields.EVENT_ACTION, word, drop + 3);
            values.word(Fields.EVENT_OUTCOME, "failure");
        }
        int at = id(b, skip(b, id, close), close);
        name(b, at, close);
        int rest = close + STARS.length;
        rest = bracket(b, rest, to, CLASSIFICATION, Fields.RULE_CATEGORY);
        rest = bracket(b, rest, to, PRIORITY, Fields.EVENT_SEVERITY);
        connection(b, rest, to);
        return Result.EVENT;
    }

    private static int skip(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] == ' ') {
            i++;
        }
        return i;
    }

    /** {@code [gid:sid:rev]}; answers where the message begins. */
    private int id(byte[] b, int from, int to) {
        if (from >= to || b[from] != '[') {
            return from;
        }
        int close = Bytes.indexOf(b, from, to, (byte) ']');
        int first = Bytes.indexOf(b, from, to, (byte) ':');
        int second = first < 0 ? -1 : Bytes.indexOf(b, first + 1, to, (byte) ':');
        if (close < 0 || second < 0 || second > close || Numbers.parseLong(b, first + 1, second) == Numbers.NONE) {
            return from;
        }
        values.put(GENERATOR, from + 1, first);
        values.put(Fields.RULE_ID, first + 1, second);
        values.put(REVISION, second + 1, close);
        return close + 1;
    }

    private void name(byte[] b, int from, int to) {
        int start = skip(b, from, to);
        int end = to;
        while (end > start && b[end - 1] == ' ') {
            end--;
        }
        if (end - start > 1 && b[start] == '"' && b[end - 1] == '"') {
            start++;
            end--;
        }
        values.put(Fields.RULE_NAME, start, end);
    }

    private int bracket(byte[] b, int from, int to, byte[] name, Field field) {
        int found = Bytes.indexOf(b, from, to, name);
        int close = found < 0 ? -1 : Bytes.indexOf(b, found, to, (byte) ']');
        if (close < 0) {
            return from;
        }
        values.put(field, found + name.length, close);
        return close + 1;
    }

    private void connection(byte[] b, int from, int to) {
        int open = Bytes.indexOf(b, from, to, (byte) '{');
        int close = open < 0 ? -1 : Bytes.indexOf(b, open, to, (byte) '}');
        boolean ports = false;
        int start = from;
        if (close > 0) {
            values.put(Fields.NETWORK_TRANSPORT, open + 1, close);
            ports = close - open == 4 && (b[open + 1] == 'T' || b[open + 1] == 'U') || close - open == 5 && b[open + 1] == 'S';
            start = close + 1;
        }
        int arrow = Bytes.indexOf(b, start, to, ARROW);
        if (arrow < 0) {
            return;
        }
        int end = to;
        while (end > arrow && (b[end - 1] == ' ' || b[end - 1] == '\r')) {
            end--;
        }
        endpoint(b, skip(b, start, arrow), arrow, ports, Fields.SOURCE_IP, Fields.SOURCE_PORT);
        endpoint(b, arrow + ARROW.length, end, ports, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
    }

    /** An address with its port; of an IPv6 address the last group is the port only where the protocol has ports. */
    private void endpoint(byte[] b, int from, int to, boolean ports, Field address, Field port) {
        boolean whole = Addresses.isAddress(b, from, to);
        if (whole && (!ports || Addresses.isIpv4(b, from, to))) {
            values.put(address, from, to);
            return;
        }
        int colon = to - 1;
        while (colon > from && b[colon] != ':') {
            colon--;
        }
        if (colon > from && Addresses.isAddress(b, from, colon)) {
            values.put(address, from, colon);
            values.put(port, colon + 1, to);
        } else if (whole) {
            values.put(address, from, to);
        } else {
            values.put(REST, from, to);
        }
    }

    @Override
    public String problem() {
        return problem;
    }
}

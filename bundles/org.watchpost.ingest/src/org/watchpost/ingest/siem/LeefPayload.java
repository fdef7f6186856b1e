/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.siem;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * IBM's Log Event Extended Format, {@code LEEF:1.0|vendor|product|version|id|key=value<tab>...}; version 2 names the divider in
 * one more part. Severities as in {@link CefPayload}.
 *
 * @see <a href="https://www.ibm.com/docs/en/dsm?topic=overview-leef-event-components">LEEF event components</a>
 */
public final class LeefPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "leef";

    private static final byte[] MARK = Bytes.ascii("LEEF:");
    private static final Field VENDOR = Field.own("leef.vendor");
    private static final Field PRODUCT = Field.own("leef.product");
    private static final Field VERSION = Field.own("leef.version");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "src", "srcIp")
            .to(Fields.DESTINATION_IP, "dst", "dstIp")
            .to(Fields.SOURCE_PORT, "srcPort").to(Fields.DESTINATION_PORT, "dstPort").to(Fields.USER_NAME, "usrName", "accountName")
            .to(Fields.SOURCE_BYTES, "srcBytes").to(Fields.DESTINATION_BYTES, "dstBytes").to(Fields.RULE_CATEGORY, "cat")
            .to(Fields.SOURCE_DOMAIN, "identHostName", "srcHostName").to(Fields.HOST_NAME, "devName").to(Fields.RULE_NAME, "policy", "rule")
            .to(Fields.EVENT_REASON, "msg", "reason").to(Fields.HTTP_REQUEST_METHOD, "method").to(Fields.FILE_NAME, "fileName")
            .to(Fields.URL_DOMAIN, "domain").build();
    private static final KeyTable SPECIAL = new KeyTable("devTime", "proto", "action", "sev", "url");

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "L");
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Bytes.startsWith(line.buffer(), line.message(), line.end(), MARK);
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = line.end();
        int version = line.message() + MARK.length;
        int[] bars = new int[6];
        int n = 0;
        for (int i = version; i < to && n < bars.length; i++) {
            if (b[i] == '|') {
                bars[n++] = i;
            }
        }
        if (n < 4) {
            values.put(Fields.EVENT_REASON, line.message(), to);
            return;
        }
        values.put(VENDOR, bars[0] + 1, bars[1]);
        values.put(PRODUCT, bars[1] + 1, bars[2]);
        values.put(VERSION, bars[2] + 1, bars[3]);
        int id = bars[3] + 1;
        int idEnd = n > 4 ? bars[4] : to;
        values.put(Fields.EVENT_CODE, id, idEnd);
        values.put(Fields.EVENT_ACTION, id, idEnd);
        int from = Math.min(to, idEnd + 1);
        byte divider = '\t';
        if (version < to && b[version] == '2' && n > 5) {
            divider = divider(b, from, bars[5]);
            from = bars[5] + 1;
        }
        Pairs.Sink sink = (keyFrom, keyTo, valueFrom, valueTo, escaped) -> pair(line, values, keyFrom, keyTo, valueFrom, valueTo);
        if (divider == '\t' && Bytes.indexOf(b, from, to, (byte) '\t') < 0) {
            // Tabs don't survive every collector.
            Pairs.open(b, from, to, sink);
        } else {
            Pairs.cells(b, from, to, divider, '=', sink);
        }
    }

    /** The divider itself, or its number: {@code x5E}, {@code 0x09}. */
    private static byte divider(byte[] b, int from, int to) {
        int x = Scan.to(b, from, to, 'x');
        if (x < to) {
            int value = 0;
            for (int i = x + 1; i < to && i < x + 3; i++) {
                value = value * 16 + Math.max(0, Character.digit(b[i], 16));
            }
            return value == 0 ? (byte) '\t' : (byte) value;
        }
        return to - from == 1 ? b[from] : (byte) '\t';
    }

    private static void pair(SyslogLine line, Values values, int keyFrom, int keyTo, int from, int to) {
        byte[] b = line.buffer();
        boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
            case 0 -> {
                TimeReader times = line.times();
                long time = Scan.number(b, from, to) ? times.epoch(b, from, to) : times.syslog(b, from, to);
                time = time == TimeReader.NONE ? times.iso(b, from, to) : time;
                if (time != TimeReader.NONE) {
                    values.builder().time(time);
                }
                yield false;
            }
            case 1 -> Common.transport(values, from, to);
            case 2 -> {
                Common.outcome(values, from, to);
                yield false;
            }
            case 3 -> {
                long severity = CefPayload.severity(b, from, to);
                yield severity > 0 && values.number(Fields.EVENT_SEVERITY, severity, -1, -1) && false;
            }
            case 4 -> {
                Urls.put(values, from, to);
                yield true;
            }
            default -> false;
        };
        if (!kept) {
            KEYS.put(values, keyFrom, keyTo, from, to);
        }
    }
}

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
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.json.JsonPath;
import org.watchpost.ingest.json.JsonRecords;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.time.TimeReader;

/** Reads alerts with the member names of Snort's JSON output. */
final class SnortJsonRecords extends JsonRecords {

    private static final int TIMESTAMP = 1;
    private static final int SECONDS = 2;
    private static final int ACTION = 3;
    private static final int SOURCE = 4;
    private static final int DESTINATION = 5;
    private static final int RULE = 6;
    private static final int PROTOCOL = 7;
    private static final int SENDER = 8;
    private static final int RECIPIENTS = 9;
    private static final int UNREADABLE = 10;
    private static final int PRIORITY = 12;
    private static final int SERVICE = 11;
    private static final byte[] ALLOW = Bytes.ascii("allow");
    private static final byte[] UNKNOWN = Bytes.ascii("unknown");

    private final String format;
    private final SnortTime times;
    private final AnyTime clock;
    private final Field rule;
    private String unreadable = "";
    private boolean alert;

    SnortJsonRecords(SourceContext context, String format) {
        this.format = format;
        times = new SnortTime(context);
        clock = new AnyTime(context);
        rule = Field.own(format + ".rule");
    }

    @Override
    protected JsonPath layout() {
        JsonPath top = JsonPath.top(format);
        top.at("timestamp").code(TIMESTAMP);
        top.at("seconds").code(SECONDS);
        top.at("action").code(ACTION);
        top.at("src_addr").to(Fields.SOURCE_IP);
        top.at("src_port").to(Fields.SOURCE_PORT);
        top.at("dst_addr").to(Fields.DESTINATION_IP);
        top.at("dst_port").to(Fields.DESTINATION_PORT);
        top.at("src_ap").code(SOURCE);
        top.at("dst_ap").code(DESTINATION);
        top.at("proto").code(PROTOCOL);
        top.at("service").code(SERVICE);
        top.at("msg").to(Fields.RULE_NAME);
        top.at("sid").to(Fields.RULE_ID);
        top.at("rule").code(RULE);
        top.at("class").to(Fields.RULE_CATEGORY);
        top.at("priority").code(PRIORITY);
        top.at("client_bytes").to(Fields.SOURCE_BYTES);
        top.at("server_bytes").to(Fields.DESTINATION_BYTES);
        top.at("extra.smtp_filename").to(Fields.EMAIL_ATTACHMENTS_FILE_NAME);
        top.at("extra.smtp_mail_from").code(SENDER);
        top.at("extra.smtp_rcpt_to").code(RECIPIENTS);
        top.at("extra.http_uri").to(Fields.URL_PATH);
        top.at("extra.http_hostname").to(Fields.URL_DOMAIN);
        top.at("unreadable.reason").code(UNREADABLE);
        return top;
    }

    @Override
    protected void begin() {
        unreadable = "";
        alert = false;
    }

    @Override
    protected void coded(JsonPath path, int from, int to, int kind) {
        byte[] b = record.buffer();
        switch (path.code()) {
            case TIMESTAMP -> {
                long time = times.read(b, from, to);
                time = time == TimeReader.NONE ? clock.read(b, from, to) : time;
                if (time == TimeReader.NONE) {
                    keep(path, from, to, kind);
                } else {
                    record.time(time);
                }
            }
            case SECONDS -> {
                long time = clock.read(b, from, to);
                if (record.time() == EventBuilder.NO_TIME && time != TimeReader.NONE) {
                    record.time(time);
                }
                keep(path, from, to, kind);
            }
            case ACTION -> {
                put(Fields.EVENT_ACTION, from, to, kind);
                boolean allowed = Bytes.startsWith(b, from, to, ALLOW);
                values.word(Fields.EVENT_OUTCOME, allowed ? "success" : "failure");
            }
            case SOURCE -> addressAndPort(path, b, from, to, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            case DESTINATION -> addressAndPort(path, b, from, to, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            case RULE -> {
                alert = true;
                put(rule, from, to, kind);
                int first = Bytes.indexOf(b, from, to, (byte) ':');
                int second = first < 0 ? -1 : Bytes.indexOf(b, first + 1, to, (byte) ':');
                if (second > 0) {
                    values.put(Fields.RULE_ID, first + 1, second);
                }
            }
            case PROTOCOL -> keepOr(path, Fields.NETWORK_TRANSPORT, from, to, kind);
            case SERVICE -> {
                if (!(to - from == UNKNOWN.length && Bytes.startsWith(b, from, to, UNKNOWN))) {
                    keepOr(path, Fields.NETWORK_PROTOCOL, from, to, kind);
                }
            }
            case PRIORITY -> {
                // 0 is "none given", not higher than the highest.
                if (to - from != 1 || b[from] != '0') {
                    put(Fields.EVENT_SEVERITY, from, to, kind);
                }
            }
            case SENDER -> MailAddresses.put(values, Fields.EMAIL_FROM_ADDRESS, from, to);
            case RECIPIENTS -> MailAddresses.put(values, Fields.EMAIL_TO_ADDRESS, from, to);
            default -> unreadable = Bytes.decode(b, from, to);
        }
    }

    private void keepOr(JsonPath path, Field field, int from, int to, int kind) {
        if (!put(field, from, to, kind)) {
            put(path.own(), from, to, kind);
        }
    }

    /** {@code 192.0.2.1:25}, {@code 2001:db8::1:25}: the port is behind the last colon. */
    private void addressAndPort(JsonPath path, byte[] b, int from, int to, Field ip, Field port) {
        int colon = to - 1;
        while (colon > from && b[colon] != ':') {
            colon--;
        }
        boolean number = colon > from && Numbers.parseLong(b, colon + 1, to) != Numbers.NONE;
        if (number && Addresses.isAddress(b, from, colon)) {
            // The members src_addr and src_port say the same, if they are there.
            values.put(ip, from, colon);
            values.put(port, colon + 1, to);
        } else {
            values.put(path.own(), from, to);
        }
    }

    @Override
    protected void finish() {
        record.dataset(format);
        record.kind(alert ? EventKind.ALERT : EventKind.EVENT);
    }

    @Override
    public Result parse(EventBuilder builder) {
        Result result = super.parse(builder);
        if (result == Result.EVENT && !unreadable.isEmpty()) {
            builder.clear();
            return Result.ERROR;
        }
        if (result == Result.ERROR) {
            unreadable = "";
        }
        return result;
    }

    @Override
    public String problem() {
        return unreadable.isEmpty() ? super.problem() : unreadable;
    }
}

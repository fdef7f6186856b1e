/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.mail.MailValues;
import org.watchpost.ingest.text.Values;

/**
 * Messages of programs nobody wrote a payload for. Programs that handle mail, whatever they are called, write
 * {@code from=<a>, to=<b>, size=1, stat=sent}: those are read as mail; of others, where a connection came from.
 */
final class PlainPayload implements SyslogPayload {

    private static final byte[] FROM = Bytes.ascii(" from ");
    private static final byte[] PORT = Bytes.ascii(" port ");
    private static final byte[] RHOST = Bytes.ascii("rhost=");
    private static final KeyTable KEYS = new KeyTable("from", "to", "size", "stat", "status", "action", "delay", "relay", "nrcpt", "nrcpts",
            "msgid",
            "message-id", "dsn", "queued", "next", "client", "user", "rcpt", "sender", "recipient");
    private static final KeyTable SENT = new KeyTable("sent", "Sent", "delivered", "ok", "OK");
    private static final KeyTable DEFERRED = new KeyTable("deferred", "Deferred", "deferral", "delayed", "temporary");
    private static final KeyTable BOUNCED = new KeyTable("bounced", "bounce", "failed", "failure", "Bounced", "undeliverable");
    private static final KeyTable REJECTED = new KeyTable("rejected", "reject", "Rejected", "refused", "blocked", "denied");
    private static final KeyTable QUEUED = new KeyTable("queued", "Queued", "stored", "accepted");
    private static final Field DSN = Field.own("syslog.dsn");
    private static final Field NEXT = Field.own("syslog.next");

    @Override
    public String dataset() {
        return "syslog";
    }

    @Override
    public boolean takes(SyslogLine line) {
        return false;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = line.end();
        if (mail(b, from, to)) {
            int id = queueIdEnd(b, from, to);
            values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, id);
            pairs(b, id > from ? id + 1 : from, to, values);
        } else {
            origin(b, from, to, values);
        }
    }

    /** Whether an address stands after {@code from=} or {@code to=}. */
    private static boolean mail(byte[] b, int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            if (b[i] == '=' && b[i + 1] == '<') {
                boolean receiver = b[i - 1] == 'o' && b[i - 2] == 't';
                boolean sender = i - from >= 4 && b[i - 1] == 'm' && b[i - 2] == 'o' && b[i - 3] == 'r' && b[i - 4] == 'f';
                if (receiver || sender) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int queueIdEnd(byte[] b, int from, int to) {
        int i = from;
        int limit = Math.min(to, from + 32);
        boolean digits = false;
        while (i < limit && (Scan.alphanumeric(b[i]) || b[i] == '-' || b[i] == '.')) {
            digits |= Scan.digit(b[i]);
            i++;
        }
        return i < limit && b[i] == ':' && digits && i - from >= 5 ? i : from;
    }

    private static void pairs(byte[] b, int from, int to, Values values) {
        int i = from;
        while (i < to) {
            int key = i;
            while (i < to && (Scan.alphanumeric(b[i]) || b[i] == '_' || b[i] == '-')) {
                i++;
            }
            if (i >= to || b[i] != '=' || i == key) {
                i = i == key ? i + 1 : i;
                continue;
            }
            int value = i + 1;
            int end = valueEnd(b, value, to);
            pair(b, KEYS.find(b, key, i), value, end, to, values);
            i = end;
        }
    }

    private static int valueEnd(byte[] b, int from, int to) {
        if (from < to && b[from] == '<') {
            return MailValues.angleEnd(b, from, to);
        }
        int i = from;
        while (i < to && b[i] != ',' && b[i] != ';' && b[i] != ' ') {
            i++;
        }
        return i;
    }

    private static void pair(byte[] b, int index, int from, int to, int all, Values values) {
        switch (index) {
            case 0, 18 -> MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, to);
            case 1, 17, 19 -> MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, from, to);
            case 2 -> values.put(Fields.WATCHPOST_MAIL_SIZE, from, to);
            case 3, 4 -> status(b, from, to, all, values);
            case 5 -> values.put(Fields.EVENT_ACTION, from, to);
            case 6 -> values.put(Fields.WATCHPOST_MAIL_DELAY, from, to);
            case 7 -> {
                values.put(Fields.WATCHPOST_MAIL_RELAY, from, to);
                MailValues.peer(values, b, from, to, Fields.DESTINATION_DOMAIN, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            }
            case 8, 9 -> values.put(Fields.WATCHPOST_MAIL_RECIPIENTS, from, to);
            case 10, 11 -> MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, from, to);
            case 12 -> values.put(DSN, from, to);
            case 13 -> values.put(Fields.WATCHPOST_DEPTH, from, to);
            case 14 -> {
                values.put(NEXT, from, to);
                values.put(Fields.WATCHPOST_MAIL_RELAY, from, to);
            }
            case 15 -> MailValues.peer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            case 16 -> MailValues.bare(values, Fields.USER_NAME, b, from, to);
            default -> {
                // Found by the words of the raw record.
            }
        }
    }

    private static void status(byte[] b, int from, int to, int all, Values values) {
        int word = from;
        while (word < to && Scan.letter(b[word])) {
            word++;
        }
        String status = SENT.find(b, from, word) >= 0 ? "sent" : DEFERRED.find(b, from, word) >= 0 ? "deferred"
                : BOUNCED.find(b, from, word) >= 0 ? "bounced" : REJECTED.find(b, from, word) >= 0 ? "rejected"
                        : QUEUED.find(b, from, word) >= 0 ? "queued" : "";
        if (!status.isEmpty()) {
            MailValues.status(values, status);
        }
        values.put(Fields.EVENT_ACTION, from, word);
        int open = Scan.skipBlanks(b, to, all);
        if (open < all && b[open] == '(') {
            int close = Scan.to(b, open, all, ')');
            values.put(Fields.EVENT_REASON, open + 1, close);
        }
    }

    /** {@code from 192.0.2.1 port 22}, {@code rhost=192.0.2.1}. */
    private static void origin(byte[] b, int from, int to, Values values) {
        int at = Scan.find(b, from, to, FROM);
        int start = at + FROM.length;
        if (at < 0) {
            at = Scan.find(b, from, to, RHOST);
            start = at + RHOST.length;
        }
        if (at < 0) {
            return;
        }
        int end = start;
        while (end < to && b[end] != ' ' && b[end] != ',' && b[end] != ';' && b[end] != '#' && b[end] != ']' && b[end] != ')') {
            end++;
        }
        if (end > start && values.put(Fields.SOURCE_IP, start, end) && Bytes.startsWith(b, end, to, PORT)) {
            int port = end + PORT.length;
            int stop = port;
            while (stop < to && Scan.digit(b[stop])) {
                stop++;
            }
            values.put(Fields.SOURCE_PORT, port, stop);
        }
    }
}

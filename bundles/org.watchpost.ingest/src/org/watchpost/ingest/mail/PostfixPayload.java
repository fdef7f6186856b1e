/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Values;

/**
 * What Postfix says: connections, queue file events, deliveries and rejections of all its daemons.
 *
 * @see <a href="https://www.postfix.org/OVERVIEW.html">Postfix architecture overview</a>
 */
public final class PostfixPayload implements SyslogPayload {

    private static final byte[] PROGRAM = Bytes.ascii("postfix");
    private static final byte[] NOQUEUE = Bytes.ascii("NOQUEUE");
    private static final byte[] FROM = Bytes.ascii(" from ");
    private static final byte[] TO = Bytes.ascii(" to ");
    private static final byte[] TAIL_FROM = Bytes.ascii("; from=<");
    private static final byte[] TAIL_PROTO = Bytes.ascii("; proto=");
    private static final byte[] HELO = Bytes.ascii(" helo=<");
    private static final byte[] FILENAME = Bytes.ascii("name=\"");
    private static final byte[] SUBJECT = Bytes.ascii("header Subject: ");
    private static final byte[] AUTHENTICATION_FAILED = Bytes.ascii("authentication failed");
    private static final byte[] TO_ADDRESS = Bytes.ascii(" to address ");
    private static final byte[] SASL_USERNAME = Bytes.ascii("sasl_username=");
    private static final byte[] NOTIFICATION = Bytes.ascii(" notification: ");
    private static final byte[] SMTP_BRACKET = Bytes.ascii("(smtp:");
    private static final byte[] QUEUE_ACTIVE = Bytes.ascii("(queue active)");

    /** Words with which messages without key begin and that tell what happened. */
    private static final byte[][] ACTIONS = { Bytes.ascii("connect"), Bytes.ascii("disconnect"), Bytes.ascii("lost connection"),
            Bytes.ascii("timeout"),
            Bytes.ascii("too many errors"), Bytes.ascii("improper command pipelining"), Bytes.ascii("removed"),
            Bytes.ascii("reject_warning"),
            Bytes.ascii("reject"), Bytes.ascii("milter-reject"), Bytes.ascii("milter-discard"), Bytes.ascii("milter-hold"),
            Bytes.ascii("discard"),
            Bytes.ascii("hold"), Bytes.ascii("filter"), Bytes.ascii("redirect"), Bytes.ascii("replace"), Bytes.ascii("prepend"),
            Bytes.ascii("skipped"),
            Bytes.ascii("CONNECT"), Bytes.ascii("DISCONNECT"), Bytes.ascii("PASS OLD"), Bytes.ascii("PASS NEW"), Bytes.ascii("PREGREET"),
            Bytes.ascii("HANGUP"),
            Bytes.ascii("DNSBL"), Bytes.ascii("WHITELISTED"), Bytes.ascii("ALLOWLISTED"), Bytes.ascii("BLACKLISTED"),
            Bytes.ascii("DENYLISTED"),
            Bytes.ascii("statistics"), Bytes.ascii("sender non-delivery notification"), Bytes.ascii("sender delivery status notification"),
            Bytes.ascii("sender delay notification"), Bytes.ascii("postmaster non-delivery notification") };
    private static final KeyTable LEVELS = new KeyTable("warning", "error", "fatal", "panic", "info");

    private static final KeyTable KEYS = new KeyTable("from", "to", "orig_to", "relay", "delay", "delays", "dsn", "status", "size", "nrcpt",
            "client",
            "message-id", "sasl_username", "sasl_method", "proto", "helo", "uid", "conn_use", "orig_client", "orig_queue_id",
            "resent-message-id",
            "sasl_sender");
    private static final Field[] OWN = { null, null, own("orig_to"), null, null, own("delays"), own("dsn"), null, null, null, null, null,
            null,
            own("sasl_method"), own("proto"), own("helo"), own("uid"), own("conn_use"), own("orig_client"), own("orig_queue_id"), null,
            own("sasl_sender") };

    private static final Field NOTIFIED = own("notification");
    private static final Field DSN = own("dsn");

    private static Field own(String name) {
        return Field.own("postfix." + name);
    }

    @Override
    public String dataset() {
        return "postfix";
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.programFrom();
        int to = line.programTo();
        return Bytes.startsWith(b, from, to, PROGRAM)
                && (to - from == PROGRAM.length || b[from + PROGRAM.length] == '/' || b[from + PROGRAM.length] == '-');
    }

    @Override
    public boolean takesBare(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.message();
        return queueIdEnd(b, from, line.end()) > from || action(b, from, line.end()) != null;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = Scan.trim(b, from, line.end());
        int id = queueIdEnd(b, from, to);
        if (id > from) {
            if (!Scan.is(b, from, id, NOQUEUE)) {
                values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, id);
            }
            from = Scan.skipBlanks(b, id + 1, to);
        }
        int word = from;
        while (word < to && (b[word] >= 'a' && b[word] <= 'z' || b[word] == '-' || b[word] == '_')) {
            word++;
        }
        if (word < to && b[word] == '=') {
            pairs(b, from, to, values);
            return;
        }
        if (word < to && b[word] == ':') {
            if (LEVELS.find(b, from, word) >= 0) {
                values.put(Fields.LOG_LEVEL, from, word);
                from = Scan.skipBlanks(b, word + 1, to);
                remark(line, b, from, to, values);
                return;
            }
            if (rejection(b, from, word)) {
                rejected(b, from, word, to, values);
                return;
            }
        }
        if (to - from == 7 && b[from] == 'r' && b[from + 6] == 'd') {
            values.put(Fields.EVENT_ACTION, from, to);
            MailValues.status(values, MailValues.REMOVED);
            return;
        }
        byte[] action = action(b, from, to);
        if (action != null) {
            values.put(Fields.EVENT_ACTION, from, from + action.length);
            acted(b, from + action.length, to, values);
        } else {
            remark(line, b, from, to, values);
        }
    }

    /**
     * The end of a queue id at {@code from} that a colon follows: short ids are upper-case hexadecimal, long ones (Postfix
     * 2.9 and later) letters without vowels and digits; {@code NOQUEUE} is taken too.
     *
     * @return {@code from} if there is none
     */
    static int queueIdEnd(byte[] b, int from, int to) {
        int limit = Math.min(to, from + 24);
        int i = from;
        boolean hexadecimal = true;
        boolean digits = false;
        while (i < limit && Scan.alphanumeric(b[i])) {
            boolean digit = Scan.digit(b[i]);
            digits |= digit;
            hexadecimal &= digit || b[i] >= 'A' && b[i] <= 'F';
            i++;
        }
        if (i >= limit || b[i] != ':' || i - from < 5) {
            return from;
        }
        return hexadecimal || digits && i - from >= 10 || Scan.is(b, from, i, NOQUEUE) ? i : from;
    }

    private static byte @org.jspecify.annotations.Nullable [] action(byte[] b, int from, int to) {
        for (byte[] action : ACTIONS) {
            if (from < to && b[from] == action[0] && Bytes.startsWith(b, from, to, action)) {
                return action;
            }
        }
        return null;
    }

    private static boolean rejection(byte[] b, int from, int to) {
        // reject, reject_warning, milter-reject
        return to - from >= 6
                && (b[from] == 'r' && b[from + 1] == 'e' && b[from + 2] == 'j' || b[from] == 'm' && b[to - 1] == 't' && b[to - 6] == 'r');
    }

    /** {@code key=value, key=value}, which all daemons write about a queue file. */
    private static void pairs(byte[] b, int from, int to, Values values) {
        int i = from;
        boolean delivery = false;
        while (i < to) {
            int key = i;
            while (i < to && (Scan.letter(b[i]) || b[i] == '_' || b[i] == '-')) {
                i++;
            }
            if (i >= to || b[i] != '=' || i == key) {
                // A remark such as (queue active), or a divider.
                if (i < to && b[i] == '(' && Bytes.startsWith(b, i, to, QUEUE_ACTIVE)) {
                    MailValues.status(values, MailValues.QUEUED);
                    i += QUEUE_ACTIVE.length;
                }
                while (i < to && b[i] != ' ' && b[i] != ',') {
                    i++;
                }
                i++;
                continue;
            }
            int index = KEYS.find(b, key, i);
            int value = i + 1;
            int end = valueEnd(b, value, to);
            if (index == 7) {
                status(b, value, to, values);
                return;
            }
            delivery |= index == 1 || index == 3;
            if (index >= 0) {
                pair(b, index, value, end, delivery, values);
            }
            i = end;
            while (i < to && (b[i] == ',' || b[i] == ' ' || b[i] == ';')) {
                i++;
            }
        }
    }

    private static int valueEnd(byte[] b, int from, int to) {
        if (from < to && b[from] == '<') {
            return MailValues.angleEnd(b, from, to);
        }
        int i = from;
        while (i < to && b[i] != ',' && b[i] != ' ' && b[i] != ';') {
            i++;
        }
        return i;
    }

    private static void pair(byte[] b, int index, int from, int to, boolean delivery, Values values) {
        switch (index) {
            case 0 -> MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, to);
            case 1 -> MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, from, to);
            case 3 -> {
                values.put(Fields.WATCHPOST_MAIL_RELAY, from, to);
                MailValues.peer(values, b, from, to, Fields.DESTINATION_DOMAIN, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            }
            case 4 -> values.put(Fields.WATCHPOST_MAIL_DELAY, from, to);
            case 8 -> values.put(Fields.WATCHPOST_MAIL_SIZE, from, to);
            case 9 -> values.put(Fields.WATCHPOST_MAIL_RECIPIENTS, from, to);
            case 10 -> MailValues.peer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            case 11, 20 -> MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, from, to);
            case 12 -> MailValues.bare(values, Fields.USER_NAME, b, from, to);
            default -> {
                Field field = OWN[index];
                if (field != null) {
                    MailValues.bare(values, field, b, from, to);
                }
            }
        }
    }

    /** {@code sent (250 ok)}, {@code expired, returned to sender}: the result and the words behind it. */
    private static void status(byte[] b, int from, int to, Values values) {
        int word = from;
        while (word < to && (Scan.letter(b[word]) || b[word] == '-')) {
            word++;
        }
        values.put(Fields.EVENT_ACTION, from, word);
        int first = from < to ? b[from] | 0x20 : 0;
        int length = word - from;
        String status = first == 's' && length == 4 ? MailValues.SENT : first == 'd' && length == 8 ? MailValues.DEFERRED
                : first == 'b' && length == 7 ? MailValues.BOUNCED : first == 'e' && length == 7 || first == 'f' ? MailValues.EXPIRED
                        : first == 's' && length == 10 ? MailValues.DEFERRED : "";
        if (!status.isEmpty()) {
            MailValues.status(values, status);
        }
        int open = Scan.skipBlanks(b, word, to);
        if (open < to && b[open] == '(') {
            values.put(Fields.EVENT_REASON, open + 1, b[to - 1] == ')' ? to - 1 : to);
        }
    }

    /** {@code reject: RCPT from host[ip]: 554 5.7.1 <a@b>: Relay access denied; from=<c@d> to=<a@b> proto=ESMTP helo=<e>}. */
    private static void rejected(byte[] b, int action, int colon, int to, Values values) {
        values.put(Fields.EVENT_ACTION, action, colon);
        boolean warning = b[colon - 1] == 'g';
        if (!warning) {
            MailValues.status(values, MailValues.REJECTED);
        }
        int from = Scan.skipBlanks(b, colon + 1, to);
        boolean content = from + 6 < to && (b[from] == 'h' || b[from] == 'b') && (b[from + 1] == 'e' || b[from + 1] == 'o')
                && b[from + 4] != ' ';
        int tail = content ? Scan.findLast(b, from, to, TAIL_FROM) : Scan.find(b, from, to, TAIL_FROM);
        if (tail < 0) {
            tail = Scan.findLast(b, from, to, TAIL_PROTO);
        }
        int head = tail < 0 ? to : tail;
        if (content) {
            content(b, from, head, to, values);
        } else {
            int peer = Scan.find(b, from, head, FROM);
            if (peer >= 0) {
                int after = MailValues.peer(values, b, peer + FROM.length, head, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP,
                        Fields.SOURCE_PORT);
                reply(b, after < head && b[after] == ':' ? after + 1 : after, head, values);
            }
        }
        if (tail >= 0) {
            pairs(b, tail + 2, to, values);
        }
    }

    /** {@code header Subject: text from host[ip]}, and the reason after the last pair. */
    private static void content(byte[] b, int from, int head, int to, Values values) {
        int peer = Scan.findLast(b, from, head, FROM);
        int end = peer < 0 ? head : peer;
        if (Bytes.startsWith(b, from, end, SUBJECT)) {
            values.put(Fields.EMAIL_SUBJECT, from + SUBJECT.length, end);
        }
        int name = Scan.find(b, from, end, FILENAME);
        if (name >= 0) {
            int quote = Scan.to(b, name + FILENAME.length, end, '"');
            values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, name + FILENAME.length, quote);
        }
        if (peer >= 0) {
            MailValues.peer(values, b, peer + FROM.length, head, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
        }
        int helo = Scan.findLast(b, head, to, HELO);
        int after = helo < 0 ? -1 : MailValues.angleEnd(b, helo + HELO.length - 1, to);
        if (after > 0 && after + 1 < to && b[after] == ':') {
            reply(b, after + 1, to, values);
        }
    }

    /** {@code 554 5.7.1 text}: the reply code, the enhanced code and the words. */
    private static void reply(byte[] b, int from, int to, Values values) {
        int i = Scan.skipBlanks(b, from, to);
        if (i + 3 < to && Scan.number(b, i, i + 3) && b[i + 3] == ' ') {
            values.put(Fields.EVENT_CODE, i, i + 3);
            i += 4;
        }
        if (i + 5 <= to && Scan.digit(b[i]) && b[i + 1] == '.') {
            int end = Scan.to(b, i, Math.min(to, i + 12), ' ');
            values.put(DSN, i, end);
            i = Scan.skipBlanks(b, end, to);
        }
        values.put(Fields.EVENT_REASON, i, to);
    }

    /** What follows an action: peers, ids, pairs. */
    private static void acted(byte[] b, int from, int to, Values values) {
        int note = Scan.find(b, from, to, NOTIFICATION);
        if (note >= 0) {
            values.put(NOTIFIED, note + NOTIFICATION.length, to);
            return;
        }
        int peer = Scan.find(b, from, to, FROM);
        if (peer >= 0) {
            int end = MailValues.peer(values, b, peer + FROM.length, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            if (Bytes.startsWith(b, end, to, TO)) {
                MailValues.peer(values, b, end + TO.length, to, Fields.DESTINATION_DOMAIN, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            } else {
                int pairs = Scan.find(b, end, to, TAIL_FROM);
                if (pairs >= 0) {
                    pairs(b, pairs + 2, to, values);
                }
            }
            return;
        }
        int target = Scan.find(b, from, to, TO);
        if (target >= 0) {
            MailValues.peer(values, b, target + TO.length, to, Fields.DESTINATION_DOMAIN, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            return;
        }
        int bracket = Scan.find(b, from, to, SMTP_BRACKET);
        if (bracket >= 0) {
            int ip = bracket + SMTP_BRACKET.length;
            values.put(Fields.SOURCE_IP, ip, Scan.to(b, ip, to, ')'));
        } else {
            MailValues.firstPeer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
        }
    }

    /** Everything else: the peer it is about, failed logins, who. */
    private static void remark(SyslogLine line, byte[] b, int from, int to, Values values) {
        boolean client = outgoing(b, line.programFrom(), line.programTo());
        int subject = Scan.find(b, from, to, SUBJECT);
        int tail = Scan.find(b, from, to, TAIL_FROM);
        if (subject == from && tail >= 0) {
            content(b, from, tail, to, values);
        } else {
            MailValues.firstPeer(values, b, from, to, client ? Fields.DESTINATION_DOMAIN : Fields.SOURCE_DOMAIN,
                    client ? Fields.DESTINATION_IP : Fields.SOURCE_IP, client ? Fields.DESTINATION_PORT : Fields.SOURCE_PORT);
        }
        int address = Scan.find(b, from, to, TO_ADDRESS);
        if (address >= 0) {
            int start = address + TO_ADDRESS.length;
            int end = Scan.to(b, start, to, ' ');
            values.put(Fields.SOURCE_IP, start, end > start && b[end - 1] == ':' ? end - 1 : end);
        }
        int failed = Scan.find(b, from, to, AUTHENTICATION_FAILED);
        if (failed >= 0) {
            values.put(Fields.EVENT_ACTION, failed, failed + AUTHENTICATION_FAILED.length);
            values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
            int user = Scan.find(b, failed, to, SASL_USERNAME);
            if (user >= 0) {
                MailValues.bare(values, Fields.USER_NAME, b, user + SASL_USERNAME.length, valueEnd(b, user + SASL_USERNAME.length, to));
            }
        }
        values.put(Fields.EVENT_REASON, from, tail < 0 ? to : tail);
        if (tail >= 0) {
            pairs(b, tail + 2, to, values);
        }
    }

    /** Whether a daemon talks to servers rather than to clients. */
    private static boolean outgoing(byte[] b, int from, int to) {
        int slash = to;
        while (slash > from && b[slash - 1] != '/') {
            slash--;
        }
        return to - slash == 4 && b[slash] != 'p';
    }
}

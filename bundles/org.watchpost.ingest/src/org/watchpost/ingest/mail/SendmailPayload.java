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
 * What sendmail says, also under the names {@code sm-mta}, {@code sm-msp-queue} and the like.
 *
 * @see <a href="https://www.sendmail.org/~ca/email/doc8.12/op-sh-2.html">Sendmail Installation and Operation Guide, section 2.1: the system log</a>
 */
public final class SendmailPayload implements SyslogPayload {

    private static final byte[] SENDMAIL = Bytes.ascii("sendmail");
    private static final byte[] SM = Bytes.ascii("sm-");
    private static final byte[] NOQUEUE = Bytes.ascii("NOQUEUE");
    private static final byte[] COMMA = Bytes.ascii(", ");
    private static final byte[] MILTER = Bytes.ascii("Milter");
    private static final byte[] ATTACK = Bytes.ascii("possible SMTP attack");
    private static final byte[] REJECTING = Bytes.ascii("rejecting commands");
    private static final byte[] AUTH_FAILURE = Bytes.ascii("AUTH failure");
    private static final byte[] RELAY = Bytes.ascii(", relay=");
    private static final byte[] USER = Bytes.ascii(", user=");
    private static final byte[] DSN = Bytes.ascii("DSN: ");
    private static final byte[] RETURN = Bytes.ascii("return to sender: ");
    private static final byte[] CHECK_RCPT = Bytes.ascii("check_rcpt");
    private static final byte[] CHECK_MAIL = Bytes.ascii("check_mail");
    private static final byte[] CHECK_RELAY = Bytes.ascii("check_relay");
    private static final byte[] SUBJECT = Bytes.ascii("header: Subject: ");

    private static final KeyTable KEYS = new KeyTable("from", "to", "size", "nrcpts", "msgid", "relay", "delay", "xdelay", "mailer", "dsn",
            "stat", "proto",
            "daemon", "class", "pri", "ctladdr", "ruleset", "arg1", "arg2", "reject", "authid", "mech", "bodytype", "owner", "quarantine",
            "bits", "version",
            "verify", "cipher", "reply", "discard", "ntries", "tls_verify");
    private static final Field[] OWN = new Field[] { null, null, null, null, null, null, null, own("xdelay"), own("mailer"), own("dsn"),
            null, own("proto"),
            own("daemon"), own("class"), own("pri"), own("ctladdr"), own("ruleset"), null, own("arg2"), null, null, own("mech"),
            own("bodytype"), own("owner"),
            own("quarantine"), own("bits"), own("version"), own("verify"), own("cipher"), own("reply"), null, own("ntries"),
            own("tls_verify") };

    private static final KeyTable RESULTS = new KeyTable("Sent", "Deferred", "queued", "Please", "Quarantined", "Data", "Discarded");

    private static Field own(String name) {
        return Field.own("sendmail." + name);
    }

    @Override
    public String dataset() {
        return "sendmail";
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.programFrom();
        int to = line.programTo();
        return to > from && b[from] == 's' && (Bytes.startsWith(b, from, to, SENDMAIL) || Bytes.startsWith(b, from, to, SM));
    }

    @Override
    public boolean takesBare(SyslogLine line) {
        return queueIdEnd(line.buffer(), line.message(), line.end()) > line.message();
    }

    /** The end of a queue id: letters and digits that begin with a letter, 8 to 22 of them, before a colon; or NOQUEUE. */
    static int queueIdEnd(byte[] b, int from, int to) {
        int limit = Math.min(to, from + 24);
        int i = from;
        boolean digits = false;
        while (i < limit && Scan.alphanumeric(b[i])) {
            digits |= Scan.digit(b[i]);
            i++;
        }
        if (i >= limit || b[i] != ':' || i == from) {
            return from;
        }
        return digits && i - from >= 7 || Scan.is(b, from, i, NOQUEUE) ? i : from;
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
        while (word < to && Scan.alphanumeric(b[word])) {
            word++;
        }
        if (word < to && b[word] == '=') {
            pairs(b, from, to, values);
        } else if (Bytes.startsWith(b, from, to, MILTER)) {
            milter(b, from, to, values);
        } else {
            remark(b, from, to, values);
        }
    }

    /** {@code key=value, key=value}. */
    private static void pairs(byte[] b, int from, int to, Values values) {
        int i = from;
        boolean delivery = false;
        boolean attempted = false;
        int ruleset = -1;
        int rulesetEnd = -1;
        while (i < to) {
            int key = i;
            while (i < to && (Scan.alphanumeric(b[i]) || b[i] == '_')) {
                i++;
            }
            if (i >= to || b[i] != '=' || i == key) {
                int next = Scan.find(b, i, to, COMMA);
                i = next < 0 ? to : next + 2;
                continue;
            }
            int index = KEYS.find(b, key, i);
            int value = i + 1;
            int end = index == 10 || index == 19 ? to : valueEnd(b, value, to);
            switch (index) {
                case 0 -> MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, value, end);
                case 1 -> {
                    delivery = true;
                    recipients(b, value, end, values);
                }
                case 2 -> values.put(Fields.WATCHPOST_MAIL_SIZE, value, end);
                case 3 -> values.put(Fields.WATCHPOST_MAIL_RECIPIENTS, value, end);
                case 4 -> MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, value, end);
                case 5 -> relay(b, value, end, delivery, values);
                case 6 -> delay(b, value, end, values);
                case 10 -> result(b, value, end, attempted, values);
                case 16 -> {
                    ruleset = value;
                    rulesetEnd = end;
                    values.put(OWN[16], value, end);
                }
                case 17 -> argument(b, ruleset, rulesetEnd, value, end, values);
                case 19 -> {
                    values.put(Fields.EVENT_ACTION, key, i);
                    MailValues.status(values, MailValues.REJECTED);
                    reply(b, value, end, values);
                }
                case 20 -> values.put(Fields.USER_NAME, value, end);
                case 30 -> values.put(Fields.EVENT_ACTION, key, i);
                case -1 -> {
                    // AUTH=server, STARTTLS=client and keys that are not known stay in the raw text.
                    if (key == from && Scan.letter(b[key]) && b[key] < 'a') {
                        values.put(Fields.EVENT_ACTION, key, i);
                    }
                }
                default -> {
                    attempted |= index == 8 || index == 9;
                    values.put(OWN[index], value, end);
                }
            }
            i = end;
            while (i < to && (b[i] == ',' || b[i] == ' ')) {
                i++;
            }
        }
    }

    /** Values end before a comma and a blank; lists of recipients have commas alone. */
    private static int valueEnd(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == ',' && (i + 1 == to || b[i + 1] == ' ')) {
                return i;
            }
        }
        return to;
    }

    private static void recipients(byte[] b, int from, int to, Values values) {
        int i = from;
        while (i < to) {
            int end = i;
            boolean angles = b[i] == '<';
            while (end < to && (b[end] != ',' || angles && b[end - 1] != '>')) {
                end++;
            }
            MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, i, end);
            i = end + 1;
        }
    }

    /** {@code host [ip] (may be forged)}, {@code host. [ip]}, {@code [ip]}, {@code local}, {@code user@localhost}. */
    private static void relay(byte[] b, int from, int to, boolean delivery, Values values) {
        values.put(Fields.WATCHPOST_MAIL_RELAY, from, to);
        MailValues.peer(values, b, from, to, delivery ? Fields.DESTINATION_DOMAIN : Fields.SOURCE_DOMAIN,
                delivery ? Fields.DESTINATION_IP : Fields.SOURCE_IP, delivery ? Fields.DESTINATION_PORT : Fields.SOURCE_PORT);
    }

    /** {@code 00:00:01}, {@code 2+03:04:05}: days, hours, minutes and seconds. */
    private static void delay(byte[] b, int from, int to, Values values) {
        long seconds = 0;
        long part = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (Scan.digit(b[i]) && digits++ < 6) {
                part = part * 10 + b[i] - '0';
            } else if (b[i] == '+') {
                seconds = part * 24;
                part = 0;
                digits = 0;
            } else if (b[i] == ':') {
                seconds = (seconds + part) * 60;
                part = 0;
                digits = 0;
            } else {
                return;
            }
        }
        if (to > from && values.free(Fields.WATCHPOST_MAIL_DELAY)) {
            values.builder().decimal(Fields.WATCHPOST_MAIL_DELAY, seconds + part, from, to);
        }
    }

    /** The result of a delivery attempt: {@code Sent (ok)}, {@code Deferred: Connection refused}, {@code User unknown}. */
    private static void result(byte[] b, int from, int to, boolean attempted, Values values) {
        int word = from;
        while (word < to && Scan.letter(b[word])) {
            word++;
        }
        int result = RESULTS.find(b, from, word);
        if (result >= 0 || attempted) {
            values.put(Fields.EVENT_ACTION, from, result >= 0 ? word : to);
        }
        switch (result) {
            case 0 -> MailValues.status(values, MailValues.SENT);
            case 1 -> MailValues.status(values, MailValues.DEFERRED);
            case 2, 4 -> MailValues.status(values, MailValues.QUEUED);
            case 3, 5 -> MailValues.status(values, MailValues.REJECTED);
            case 6 -> {
                // Thrown away on purpose: no word of ours says so.
            }
            default -> {
                if (attempted) {
                    MailValues.status(values, MailValues.BOUNCED);
                } else {
                    // No mailer, no code: the message was refused while it came in, which a line of its own says.
                    values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
                }
            }
        }
        int reason = result < 0 ? from : Scan.skipBlanks(b, word < to && b[word] == ':' ? word + 1 : word, to);
        boolean brackets = to - reason >= 2 && b[reason] == '(' && b[to - 1] == ')';
        values.put(Fields.EVENT_REASON, brackets ? reason + 1 : reason, brackets ? to - 1 : to);
    }

    /** What a rule set was asked about. */
    private static void argument(byte[] b, int ruleset, int rulesetEnd, int from, int to, Values values) {
        if (ruleset < 0) {
            return;
        }
        if (Scan.is(b, ruleset, rulesetEnd, CHECK_MAIL)) {
            MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, to);
        } else if (Scan.is(b, ruleset, rulesetEnd, CHECK_RCPT)) {
            MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, from, to);
        } else if (Scan.is(b, ruleset, rulesetEnd, CHECK_RELAY)) {
            values.put(Fields.SOURCE_DOMAIN, from, to);
        }
    }

    /** {@code 550 5.7.1 text}. */
    private static void reply(byte[] b, int from, int to, Values values) {
        int i = from;
        if (i + 3 < to && Scan.number(b, i, i + 3) && b[i + 3] == ' ') {
            values.put(Fields.EVENT_CODE, i, i + 3);
            i += 4;
        }
        if (i + 5 <= to && Scan.digit(b[i]) && b[i + 1] == '.') {
            int end = Scan.to(b, i, Math.min(to, i + 12), ' ');
            values.put(OWN[9], i, end);
            i = Scan.skipBlanks(b, end, to);
        }
        values.put(Fields.EVENT_REASON, i, to);
    }

    /** {@code Milter: data, reject=550 5.7.1 text}, {@code Milter message: body replaced}, {@code Milter add: header: ...}. */
    private static void milter(byte[] b, int from, int to, Values values) {
        int colon = Scan.to(b, from, to, ':');
        int i = Scan.skipBlanks(b, Math.min(to, colon + 1), to);
        int pairs = Scan.to(b, i, to, '=');
        if (colon - from == MILTER.length && pairs < to) {
            int comma = Scan.to(b, i, pairs, ',');
            pairs(b, comma < pairs ? Scan.skipBlanks(b, comma + 1, to) : i, to, values);
        } else {
            values.put(Fields.EVENT_ACTION, from, colon);
            int subject = Scan.find(b, colon, to, SUBJECT);
            if (subject >= 0) {
                values.put(Fields.EMAIL_SUBJECT, subject + SUBJECT.length, to);
            }
            values.put(Fields.EVENT_REASON, i, to);
        }
    }

    private static void remark(byte[] b, int from, int to, Values values) {
        int attack = Scan.find(b, from, to, ATTACK);
        if (attack >= 0) {
            values.put(Fields.EVENT_ACTION, attack, attack + ATTACK.length);
        } else if (Bytes.startsWith(b, from, to, AUTH_FAILURE)) {
            values.put(Fields.EVENT_ACTION, from, from + AUTH_FAILURE.length);
            values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
            // The user comes from the client and may look like a relay; the real one is the last.
            int relay = Scan.findLast(b, from, to, RELAY);
            if (relay >= 0) {
                relay(b, relay + RELAY.length, to, false, values);
            }
            int user = Scan.find(b, from, to, USER);
            if (user >= 0) {
                values.put(Fields.USER_NAME, user + USER.length, valueEnd(b, user + USER.length, to));
            }
        } else if (Bytes.startsWith(b, from, to, REJECTING)) {
            values.put(Fields.EVENT_ACTION, from, from + REJECTING.length);
        } else {
            byte[] notice = new byte[0];
            int colon = Scan.to(b, from, Math.min(to, from + 30), ':');
            if (colon < to && b[colon] == ':' && Bytes.startsWith(b, colon + 2, to, DSN)) {
                notice = DSN;
                values.put(Fields.EVENT_ACTION, colon + 2, colon + 5);
            } else if (colon < to && b[colon] == ':' && Bytes.startsWith(b, colon + 2, to, RETURN)) {
                notice = RETURN;
                values.put(Fields.EVENT_ACTION, colon + 2, colon + 1 + RETURN.length - 1);
            }
            if (notice.length > 0) {
                values.put(NOTICE, from, colon);
                values.put(Fields.EVENT_REASON, colon + 2 + notice.length, to);
                return;
            }
        }
        if (values.free(Fields.SOURCE_IP)) {
            MailValues.firstPeer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
        }
        if (from + 1 < to && b[from] != '[') {
            peerBefore(b, from, to, values);
        }
        values.put(Fields.EVENT_REASON, from, to);
    }

    /** sendmail writes a blank between a name and its address. */
    private static void peerBefore(byte[] b, int from, int to, Values values) {
        int open = Scan.to(b, from, to, '[');
        if (open < to && open - 2 > from && b[open - 1] == ' ' && values.builder().indexOf(Fields.SOURCE_IP) >= 0) {
            int start = open - 1;
            while (start > from && b[start - 1] != ' ') {
                start--;
            }
            if (Scan.to(b, start, open - 1, '.') < open - 1) {
                values.put(Fields.SOURCE_DOMAIN, start, open - 1);
            }
        }
    }

    private static final Field NOTICE = own("notification");
}

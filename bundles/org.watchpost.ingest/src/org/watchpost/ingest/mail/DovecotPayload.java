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
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Values;

/**
 * Dovecot: log-ins and log-outs of POP3, IMAP, submission and ManageSieve, and local deliveries by LMTP and LDA.
 *
 * @see <a href="https://doc.dovecot.org/main/core/admin/logging.html">Dovecot, logging</a>
 */
public final class DovecotPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "dovecot";

    private static final byte[] DOVECOT = Bytes.ascii("dovecot");
    private static final KeyTable LOGINS = new KeyTable("imap-login", "pop3-login", "submission-login", "managesieve-login", "auth-worker",
            "auth-worker(default)", "auth(default)");
    private static final KeyTable STORES = new KeyTable("pam", "passwd", "passwd-file", "shadow", "sql", "ldap", "static", "oauth2", "lua",
            "checkpassword", "bsdauth", "dict", "imap");
    private static final KeyTable LEVELS = new KeyTable("Info", "Error", "Warning", "Fatal", "Panic", "Debug");
    private static final byte[] USER = Bytes.ascii("user=");
    private static final byte[] MESSAGE_ID = Bytes.ascii("msgid=");
    private static final byte[] FAILED = Bytes.ascii("failed");
    private static final byte[] FAILURE = Bytes.ascii("failure");
    private static final byte[] ABORTED = Bytes.ascii("Aborted login");
    private static final byte[] LOGIN = Bytes.ascii("Login");
    private static final byte[] SAVED = Bytes.ascii("saved mail");
    private static final byte[] STORED = Bytes.ascii("stored mail");
    private static final byte[] MISMATCH = Bytes.ascii("mismatch");
    private static final byte[] UNKNOWN = Bytes.ascii("unknown user");
    private static final byte[] LMTP = Bytes.ascii("lmtp");
    private static final Field SERVICE = Field.own("dovecot.service");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "rip", "rhost", "client")
            .to(Fields.DESTINATION_IP, "lip")
            .to(Fields.SOURCE_PORT, "rport").to(Fields.DESTINATION_PORT, "lport").to(Fields.EMAIL_SUBJECT, "subject")
            .to(Fields.WATCHPOST_MAIL_SIZE, "size").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("dipsma", "");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.programFrom();
        int to = line.programTo();
        return Bytes.startsWith(b, from, to, DOVECOT) || LOGINS.find(b, from, to) >= 0;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = Scan.trim(b, line.message(), line.end());
        int i = line.message();
        int name = i;
        while (name < to && (Scan.letter(b[name]) || b[name] == '-' || Scan.digit(b[name]))) {
            name++;
        }
        boolean delivery = Bytes.startsWith(b, i, to, LMTP) || name - i == 3 && b[i] == 'l' && b[i + 1] == 'd';
        if (name > i && name < to && (b[name] == '(' || b[name] == ':') && LEVELS.find(b, i, name) < 0) {
            values.put(SERVICE, i, name);
            if (b[name] == '(') {
                int close = Scan.to(b, name, to, ')');
                user(b, name + 1, close, delivery, values);
                name = close + 1;
                while (name < to && b[name] != ':') {
                    name++;
                }
            }
            i = Scan.skipBlanks(b, Math.min(to, name + 1), to);
        } else {
            values.put(SERVICE, line.programFrom(), line.programTo());
        }
        int colon = Scan.to(b, i, Math.min(to, i + 10), ':');
        if (colon < to && LEVELS.find(b, i, colon) >= 0) {
            values.put(Fields.LOG_LEVEL, i, colon);
            i = Scan.skipBlanks(b, colon + 1, to);
        }
        action(b, i, to, values, delivery);
        store(b, i, to, values);
        pairs(b, i, to, values);
        values.put(Fields.EVENT_REASON, i, to);
    }

    /** {@code user}, {@code user,address}, {@code pid, user}. */
    private static void user(byte[] b, int from, int to, boolean delivery, Values values) {
        int comma = Scan.to(b, from, to, ',');
        boolean pid = Scan.number(b, from, comma);
        int start = pid ? Scan.skipBlanks(b, Math.min(to, comma + 1), to) : from;
        int end = pid ? Scan.to(b, start, to, ',') : comma;
        values.put(Fields.USER_NAME, start, end);
        if (delivery && Scan.to(b, start, end, '@') < end) {
            values.put(Fields.EMAIL_TO_ADDRESS, start, end);
        }
        if (!pid && comma < to) {
            values.put(Fields.SOURCE_IP, comma + 1, Scan.to(b, comma + 1, to, ','));
        }
    }

    /** {@code pam(user,192.0.2.5): }: who the store of passwords was asked for. */
    private static void store(byte[] b, int from, int to, Values values) {
        int limit = Math.min(to, from + 64);
        int start = from;
        for (int i = from; i < limit; i++) {
            if (b[i] == '(') {
                int close = Scan.to(b, i, to, ')');
                if (STORES.find(b, start, i) >= 0 && close + 1 < to && b[close] == ')' && b[close + 1] == ':') {
                    user(b, i + 1, close, false, values);
                    return;
                }
            } else if (b[i] == ' ') {
                start = i + 1;
            }
        }
    }

    private static void action(byte[] b, int from, int to, Values values, boolean delivery) {
        int end = from;
        while (end < to && b[end] != '(' && b[end] != ':' && b[end] != ',' && b[end] != '=') {
            end++;
        }
        if (end < to && b[end] == '=') {
            end = from;
        }
        values.put(Fields.EVENT_ACTION, from, Math.min(Scan.trim(b, from, end), from + 80));
        if (Scan.find(b, from, to, FAILED) >= 0 || Scan.find(b, from, to, FAILURE) >= 0 || Scan.find(b, from, to, ABORTED) >= 0
                || Scan.find(b, from, to, MISMATCH) >= 0 || Scan.find(b, from, to, UNKNOWN) >= 0) {
            values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
        } else if (Bytes.startsWith(b, from, to, LOGIN)) {
            values.word(Fields.EVENT_OUTCOME, MailValues.SUCCESS);
        } else if (delivery && (Scan.find(b, from, to, SAVED) >= 0 || Scan.find(b, from, to, STORED) >= 0)) {
            MailValues.status(values, MailValues.SENT);
        }
    }

    private static void pairs(byte[] b, int from, int to, Values values) {
        Pairs.divided(b, from, to, ',', '=', (keyFrom, keyTo, start, end, escaped) -> {
            int valueTo = end;
            while (valueTo > start && (b[valueTo - 1] == ')' || b[valueTo - 1] == ';' || b[valueTo - 1] == ':')) {
                valueTo--;
            }
            boolean angles = valueTo - start >= 2 && b[start] == '<' && b[valueTo - 1] == '>';
            int valueFrom = angles ? start + 1 : start;
            valueTo = angles ? valueTo - 1 : valueTo;
            if (Bytes.startsWith(b, keyFrom, keyTo + 1, USER)) {
                values.put(Fields.USER_NAME, valueFrom, valueTo);
            } else if (Bytes.startsWith(b, keyFrom, keyTo + 1, MESSAGE_ID)) {
                values.put(Fields.EMAIL_MESSAGE_ID, valueFrom, valueTo);
            } else {
                KEYS.put(values, keyFrom, keyTo, valueFrom, valueTo);
            }
        });
    }
}

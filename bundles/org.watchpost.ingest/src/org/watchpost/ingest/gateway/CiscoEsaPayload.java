/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.gateway;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.mail.MailValues;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Values;

/**
 * Text mail logs of Cisco's (IronPort's) mail gateways, in files and through syslog: {@code Info: MID 6 ICID 5 From: <ada@example.org>}.
 *
 * @see <a href="https://www.cisco.com/c/en/us/td/docs/security/esa/esa15-0/user_guide/b_ESA_Admin_Guide_15-0/b_ESA_Admin_Guide_12_1_chapter_0100111.html">Logging,
 *      AsyncOS user guide</a>
 */
public final class CiscoEsaPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "cisco.esa";

    private static final KeyTable LEVELS = new KeyTable("Info", "Warning", "Critical", "Debug", "Trace");
    private static final KeyTable IDS = new KeyTable("MID", "ICID", "DCID", "New", "Start", "Message", "Delivery", "Bounced:", "Connection",
            "RID", "SMTP", "LDAP:");
    private static final KeyTable NUMBERS = new KeyTable("MID", "ICID", "DCID", "RID");
    private static final Field INCOMING = Field.own("cisco.esa.icid");
    private static final Field OUTGOING = Field.own("cisco.esa.dcid");
    private static final Field RECIPIENT = Field.own("cisco.esa.rid");
    private static final byte[] FROM = Bytes.ascii(" From: ");
    private static final byte[] TO = Bytes.ascii(" To: ");
    private static final byte[] SUBJECT = Bytes.ascii(" Subject ");
    private static final byte[] MESSAGE_ID = Bytes.ascii(" Message-ID ");
    private static final byte[] READY = Bytes.ascii(" ready ");
    private static final byte[] ADDRESS = Bytes.ascii(" address ");
    private static final byte[] ATTACHMENT = Bytes.ascii("attachment '");
    private static final byte[][] STATUS_WORDS = { Bytes.ascii("Message done"), Bytes.ascii("queued for delivery"), Bytes.ascii("Bounced"),
            Bytes.ascii("bounced"), Bytes.ascii("Delayed"), Bytes.ascii("delayed"), Bytes.ascii("ropped"), Bytes.ascii("aborted"),
            Bytes.ascii("eject") };
    private static final String[] STATUS = { "sent", "queued", "bounced", "bounced", "deferred", "deferred", "rejected", "rejected",
            "rejected" };

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("IWCDT", "IWCDT");
    }

    @Override
    public boolean takes(SyslogLine line) {
        int at = body(line);
        if (at < 0) {
            return false;
        }
        byte[] b = line.buffer();
        int word = Scan.to(b, at, line.end(), ' ');
        int index = IDS.find(b, at, word);
        if (index < 0) {
            return false;
        }
        int next = Scan.to(b, Math.min(line.end(), word + 1), line.end(), ' ');
        return index <= 2 ? Scan.number(b, word + 1, next)
                : index != 4 && index != 10 || NUMBERS.find(b, word + 1, next) >= 0 || index == 10;
    }

    /** Behind the level, -1 if there is none. */
    private static int body(SyslogLine line) {
        byte[] b = line.buffer();
        if (LEVELS.find(b, line.programFrom(), line.programTo()) >= 0) {
            return line.message();
        }
        int colon = Scan.to(b, line.message(), Math.min(line.end(), line.message() + 10), ':');
        return colon + 1 < line.end() && LEVELS.find(b, line.message(), colon) >= 0 ? colon + 2 : -1;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = line.end();
        int from = body(line);
        if (from < 0) {
            return;
        }
        ids(b, from, to, values);
        int at = Scan.find(b, from, to, FROM);
        if (at >= 0) {
            bare(b, at + FROM.length, to, Fields.EMAIL_FROM_ADDRESS, values);
        }
        at = Scan.find(b, from, to, TO);
        if (at >= 0) {
            bare(b, at + TO.length, to, Fields.EMAIL_TO_ADDRESS, values);
        }
        quoted(b, Scan.find(b, from, to, SUBJECT), SUBJECT.length, to, Fields.EMAIL_SUBJECT, values);
        quoted(b, Scan.find(b, from, to, MESSAGE_ID), MESSAGE_ID.length, to, Fields.EMAIL_MESSAGE_ID, values);
        at = Scan.find(b, from, to, ATTACHMENT);
        if (at >= 0) {
            values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, at + ATTACHMENT.length, Scan.to(b, at + ATTACHMENT.length, to, '\''));
        }
        at = Scan.find(b, from, to, READY);
        if (at >= 0) {
            values.put(Fields.WATCHPOST_MAIL_SIZE, at + READY.length, Scan.to(b, at + READY.length, to, ' '));
        }
        at = Scan.find(b, from, to, ADDRESS);
        if (at >= 0) {
            int start = at + ADDRESS.length;
            boolean delivery = Scan.find(b, from, at, Bytes.ascii("DCID")) >= 0;
            values.put(delivery ? Fields.DESTINATION_IP : Fields.SOURCE_IP, start, Scan.to(b, start, to, ' '));
        }
        for (int i = 0; i < STATUS.length; i++) {
            if (Scan.find(b, from, to, STATUS_WORDS[i]) >= 0) {
                MailValues.status(values, STATUS[i]);
                break;
            }
        }
        values.put(Fields.EVENT_REASON, from, Scan.trim(b, from, to));
    }

    /** {@code MID 6}, {@code ICID 5} ...: each is an id. */
    private static void ids(byte[] b, int from, int to, Values values) {
        int i = from;
        int words = 0;
        while (i < to && words++ < 16) {
            int end = Scan.to(b, i, to, ' ');
            int id = NUMBERS.find(b, i, end);
            int next = Math.min(to, end + 1);
            if (id >= 0) {
                int stop = next;
                while (stop < to && Scan.digit(b[stop])) {
                    stop++;
                }
                values.put(switch (id) {
                    case 0 -> Fields.WATCHPOST_MAIL_QUEUE_ID;
                    case 1 -> INCOMING;
                    case 2 -> OUTGOING;
                    default -> RECIPIENT;
                }, next, stop);
            }
            i = next;
        }
    }

    private static void bare(byte[] b, int from, int to, Field field, Values values) {
        MailValues.bare(values, field, b, from, from < to && b[from] == '<' ? MailValues.angleEnd(b, from, to) : Scan.to(b, from, to, ' '));
    }

    private static void quoted(byte[] b, int at, int skip, int to, Field field, Values values) {
        if (at < 0) {
            return;
        }
        int start = at + skip;
        int end = Scan.trim(b, start, to);
        if (start < end && (b[start] == '\'' || b[start] == '"')) {
            start++;
        }
        if (end > start && (b[end - 1] == '\'' || b[end - 1] == '"')) {
            end--;
        }
        MailValues.bare(values, field, b, start, end);
    }
}

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
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Values;

/**
 * OpenSMTPD: {@code 5d3e7a91c0b2f4a6 mta delivery evpid=... from=<...> to=<...> relay="..." delay=1s result="Ok" stat="250 ..."}. The queue id
 * is the first half of the envelope's id, which all envelopes of a message share.
 *
 * @see <a href="https://man.openbsd.org/smtpd.8">smtpd(8)</a>
 */
public final class OpenSmtpdPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "opensmtpd";

    private static final byte[] PROGRAM = Bytes.ascii("smtpd");
    private static final byte[] EVENT = Bytes.ascii("event");
    private static final byte[] OK = Bytes.ascii("Ok");
    private static final byte[] TEMPORARY = Bytes.ascii("TempFail");
    private static final byte[] PERMANENT = Bytes.ascii("PermFail");
    private static final KeyTable AREAS = new KeyTable("smtp", "mta", "mda", "bounce", "smtp-in", "smtp-out", "relay", "delivery",
            "control",
            "queue");
    private static final KeyTable SPECIAL = new KeyTable("event", "from", "to", "rcpt", "evpid", "msgid", "address", "delay", "result",
            "relay",
            "source", "proto", "stat", "helo");
    private static final Field SESSION = Field.own("opensmtpd.session");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_DOMAIN, "host").to(Fields.WATCHPOST_MAIL_SIZE, "size")
            .to(Fields.WATCHPOST_MAIL_RECIPIENTS, "nrcpt", "nrcpts").to(Fields.USER_NAME, "user", "username")
            .to(Fields.EVENT_REASON, "stat", "reason", "error").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("s", "");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        if (!Scan.is(b, line.programFrom(), line.programTo(), PROGRAM)) {
            return false;
        }
        int area = area(b, line.message(), line.end());
        return AREAS.find(b, area, areaEnd(b, area, line.end())) >= 0;
    }

    /** Behind the session's id, if there is one. */
    private static int area(byte[] b, int from, int to) {
        int i = from;
        while (i < to && Character.digit(b[i], 16) >= 0) {
            i++;
        }
        return i - from == 16 && i < to && b[i] == ' ' ? i + 1 : from;
    }

    private static int areaEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && (Scan.letter(b[i]) || b[i] == '-')) {
            i++;
        }
        return i;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int to = Scan.trim(b, line.message(), line.end());
        int area = area(b, line.message(), to);
        if (area > line.message()) {
            values.put(SESSION, line.message(), area - 1);
        }
        // The words before the first pair say what happened.
        int i = Scan.to(b, area, to, '=');
        int words = i;
        while (words > area && b[words - 1] != ' ' && i < to) {
            words--;
        }
        int pairs = words;
        if (i == to) {
            words = Math.min(to, Scan.to(b, area, to, ':'));
            pairs = words;
        }
        boolean event = Scan.is(b, pairs, Math.min(to, pairs + EVENT.length), EVENT) && pairs + EVENT.length == i;
        if (!event) {
            values.put(Fields.EVENT_ACTION, area, Scan.trim(b, area, words));
        }
        Pairs.divided(b, pairs, to, ',', '=', (keyFrom, keyTo, from, end, escaped) -> pair(b, keyFrom, keyTo, from, end, escaped, values));
    }

    private static void pair(byte[] b, int keyFrom, int keyTo, int from, int to, boolean escaped, Values values) {
        boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
            case 0 -> values.put(Fields.EVENT_ACTION, from, to);
            case 1 -> {
                MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, to);
                yield true;
            }
            case 2 -> {
                MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, from, to);
                yield true;
            }
            case 4 -> values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, Math.min(to, from + 8)) && false;
            case 5 -> values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, to);
            case 6 -> values.put(Fields.SOURCE_IP, from, to);
            case 7 -> delay(b, from, to, values);
            case 8 -> {
                if (Scan.is(b, from, to, OK)) {
                    MailValues.status(values, MailValues.SENT);
                } else if (Scan.is(b, from, to, TEMPORARY)) {
                    MailValues.status(values, MailValues.DEFERRED);
                } else if (Scan.is(b, from, to, PERMANENT)) {
                    MailValues.status(values, MailValues.BOUNCED);
                } else if (from < to && (b[from] == '5' || b[from] == '4')) {
                    MailValues.status(values, MailValues.REJECTED);
                }
                yield false;
            }
            case 9 -> {
                int blank = Scan.to(b, from, to, ' ');
                Common.endpoint(values, Fields.DESTINATION_IP, Fields.DESTINATION_PORT, from, blank);
                if (blank + 2 < to && b[blank + 1] == '(') {
                    values.put(Fields.DESTINATION_DOMAIN, blank + 2, b[to - 1] == ')' ? to - 1 : to);
                }
                yield values.put(Fields.WATCHPOST_MAIL_RELAY, from, to);
            }
            default -> false;
        };
        if (!kept) {
            KEYS.put(values, keyFrom, keyTo, from, to, escaped);
        }
    }

    /** {@code 1h2m3s} in seconds. */
    private static boolean delay(byte[] b, int from, int to, Values values) {
        long seconds = 0;
        int i = from;
        while (i < to) {
            int number = i;
            while (i < to && Scan.digit(b[i])) {
                i++;
            }
            long value = i - number > 9 ? Numbers.NONE : Numbers.parseLong(b, number, i);
            int unit = i < to ? switch (b[i]) {
                case 's' -> 1;
                case 'm' -> 60;
                case 'h' -> 3600;
                case 'd' -> 86_400;
                default -> 0;
            } : 0;
            if (value < 0 || unit == 0) {
                return false;
            }
            seconds += value * unit;
            i++;
        }
        if (to > from && values.free(Fields.WATCHPOST_MAIL_DELAY)) {
            values.builder().decimal(Fields.WATCHPOST_MAIL_DELAY, seconds, from, to);
            return true;
        }
        return false;
    }
}

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
import org.watchpost.ingest.text.Values;

/**
 * What Exim says in its main, reject and panic logs, after the time stamp. Stateless.
 *
 * @see <a href="https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html">The Exim specification, chapter 54: log files</a>
 */
final class EximMessage {

    private static final byte[] COMPLETED = Bytes.ascii("Completed");
    private static final byte[] FROZEN = Bytes.ascii("Frozen");
    private static final byte[] REJECTED = Bytes.ascii("rejected ");
    private static final byte[] REJECTED_AFTER = Bytes.ascii(" rejected");
    private static final byte[] RCPT = Bytes.ascii("RCPT <");
    private static final byte[] MAIL = Bytes.ascii("MAIL <");
    private static final byte[] AUTHENTICATOR = Bytes.ascii("authenticator failed");
    private static final byte[] SET_ID = Bytes.ascii("set_id=");
    private static final byte[] VERIFY_FAIL = Bytes.ascii("sender verify fail");
    private static final byte[] DROPPED = Bytes.ascii("dropped");
    private static final byte[] FOR = Bytes.ascii("for");
    private static final byte[] FROM = Bytes.ascii("from");
    private static final byte[] ENVELOPE_FROM = Bytes.ascii("Envelope-from: ");
    private static final byte[] ENVELOPE_TO = Bytes.ascii("Envelope-to: ");
    private static final byte[] SUBJECT = Bytes.ascii("Subject:");
    private static final byte[] MESSAGE_ID = Bytes.ascii("Message-Id:");
    private static final byte[] HOST = Bytes.ascii(" H=");
    private static final byte[] IP_ADDRESS = Bytes.ascii("for IP address ");
    private static final byte[] DEFER = Bytes.ascii("defer");

    private static final KeyTable KEYS = new KeyTable("H", "F", "P", "S", "id", "T", "R", "QT", "DT", "C", "A", "U", "X", "CV", "DN", "SNI",
            "I", "M8S", "RT",
            "ST", "DKIM", "PRX", "TFO", "K", "Ci", "L", "PRDR", "D", "SRS", "msgid", "set_id");
    private static final Field[] OWN = { null, null, own("p"), null, null, own("transport"), own("router"), null, own("dt"), null,
            own("authenticator"),
            own("u"), own("x"), own("cv"), own("dn"), own("sni"), own("i"), own("m8s"), own("rt"), own("st"), own("dkim"), own("prx"),
            own("tfo"), own("k"),
            own("ci"), own("l"), own("prdr"), own("d"), own("srs"), null, null };
    private static final Field HELO = own("helo");
    private static final Field ORIGINAL = own("parent");
    private static final Field REFERENCE = own("reference");

    private EximMessage() {
    }

    private static Field own(String name) {
        return Field.own("exim." + name);
    }

    /** The end of a message id at {@code from} that a blank or the end follows; {@code from} if there is none. */
    static int idEnd(byte[] b, int from, int to) {
        int length = idLength(b, from, to, 6, 2) ? 16 : idLength(b, from, to, 11, 4) ? 23 : 0;
        int end = from + length;
        return length > 0 && (end == to || b[end] == ' ') ? end : from;
    }

    private static boolean idLength(byte[] b, int from, int to, int middle, int tail) {
        int second = from + 7;
        int third = second + middle + 1;
        return third + tail <= to && b[second - 1] == '-' && b[third - 1] == '-' && letters(b, from, from + 6)
                && letters(b, second, third - 1)
                && letters(b, third, third + tail);
    }

    private static boolean letters(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Scan.alphanumeric(b[i])) {
                return false;
            }
        }
        return true;
    }

    /** Puts the values of a message; must not throw for any bytes. */
    static void read(byte[] b, int start, int to, Values values) {
        int from = start;
        if (from < to && b[from] == '[') {
            int close = Scan.to(b, from, Math.min(to, from + 12), ']');
            if (close + 1 < to && b[close] == ']' && Scan.number(b, from + 1, close)) {
                values.put(Fields.PROCESS_PID, from + 1, close);
                from = Scan.skipBlanks(b, close + 1, to);
            }
        }
        int id = idEnd(b, from, to);
        if (id > from) {
            values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, id);
            from = Scan.skipBlanks(b, id, to);
        }
        int flag = from + 2 < to && b[from + 2] == ' ' ? b[from] << 8 | b[from + 1] : 0;
        int i = from + 3;
        switch (flag) {
            case '<' << 8 | '=' -> {
                values.word(Fields.EVENT_ACTION, "arrival");
                MailValues.status(values, MailValues.QUEUED);
                int end = addressEnd(b, i, to);
                MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, i, end);
                options(b, end, to, true, values);
            }
            case '=' << 8 | '>', '-' << 8 | '>', '>' << 8 | '>', '*' << 8 | '>' -> {
                values.word(Fields.EVENT_ACTION, b[from] == '>' ? "cutthrough" : b[from] == '*' ? "suppressed" : "delivery");
                MailValues.status(values, MailValues.SENT);
                recipient(b, i, to, values);
            }
            case '*' << 8 | '*' -> {
                values.word(Fields.EVENT_ACTION, "failed");
                MailValues.status(values, MailValues.BOUNCED);
                recipient(b, i, to, values);
            }
            case '=' << 8 | '=' -> {
                values.word(Fields.EVENT_ACTION, "deferred");
                MailValues.status(values, MailValues.DEFERRED);
                recipient(b, i, to, values);
            }
            default -> other(b, from, to, values);
        }
    }

    private static void recipient(byte[] b, int from, int to, Values values) {
        int end = addressEnd(b, from, to);
        boolean local = Scan.to(b, from, end, '@') == end;
        int i = Scan.skipBlanks(b, end, to);
        if (i < to && b[i] == '<') {
            int close = MailValues.angleEnd(b, i, to);
            // The first is where the message finally went; a file or a user name is no address, the one in brackets is.
            MailValues.bare(values, local ? Fields.EMAIL_TO_ADDRESS : ORIGINAL, b, i, close);
            if (local) {
                values.put(ORIGINAL, from, end);
            }
            end = close;
        } else if (local && end > from) {
            values.put(Fields.EMAIL_TO_ADDRESS, from, end);
        }
        if (!local) {
            MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, from, end > i ? addressEnd(b, from, to) : end);
        }
        options(b, end, to, false, values);
    }

    /** The end of an address: the next blank outside of quotes. */
    private static int addressEnd(byte[] b, int from, int to) {
        boolean quoted = false;
        int i = from;
        int limit = Math.min(to, from + 2048);
        while (i < limit && (quoted || b[i] != ' ')) {
            if (b[i] == '\\') {
                i++;
            } else if (b[i] == '"') {
                quoted = !quoted;
            }
            i++;
        }
        return i >= limit ? Scan.to(b, from, to, ' ') : i;
    }

    /** {@code KEY=value} after the address, and the words behind them. */
    private static void options(byte[] b, int start, int to, boolean arrival, Values values) {
        int i = start;
        while (i < to) {
            i = Scan.skipBlanks(b, i, to);
            int key = i;
            while (i < to && Scan.alphanumeric(b[i])) {
                i++;
            }
            if (i < to && b[i] == '=' && i > key) {
                i = option(b, KEYS.find(b, key, i), i + 1, to, arrival, values);
                if (i < to && b[i] == ':') {
                    reason(b, i + 1, to, values);
                    return;
                }
                continue;
            }
            if (arrival && Scan.is(b, key, i, FOR) && i < to && b[i] == ' ') {
                recipients(b, i + 1, to, values);
                return;
            }
            if (Scan.is(b, key, i, DEFER) || Scan.is(b, key, i, FROM)) {
                continue;
            }
            if (i < to && b[i] == ':' && (i + 1 == to || b[i + 1] == ' ')) {
                reason(b, i + 1, to, values);
                return;
            }
            if (i < to && b[i] == '(' && i == key) {
                i = Math.min(to, Scan.to(b, i, to, ')') + 1);
                if (i < to && b[i] == ':') {
                    reason(b, i + 1, to, values);
                    return;
                }
                continue;
            }
            i = Scan.to(b, i, to, ' ');
        }
    }

    private static void recipients(byte[] b, int from, int to, Values values) {
        int i = from;
        while (i < to) {
            int end = addressEnd(b, i, to);
            values.put(Fields.EMAIL_TO_ADDRESS, i, end);
            i = end + 1;
        }
    }

    /** One option's value; answers where it ends. */
    private static int option(byte[] b, int index, int from, int to, boolean arrival, Values values) {
        if (index == 0) {
            return host(b, from, to, !arrival, values);
        }
        if (from < to && b[from] == '"') {
            int end = quoteEnd(b, from + 1, to);
            boolean subject = index == 5 && arrival;
            if (subject) {
                subject(b, from + 1, end, values);
            } else if (index == 9) {
                // What the far server confirmed with.
                values.put(Fields.EVENT_REASON, from + 1, end);
            } else if (index >= 0 && OWN[index] != null) {
                values.put(OWN[index], from + 1, end);
            }
            return Math.min(to, end + 1);
        }
        int end = Scan.to(b, from, to, ' ');
        int stop = end;
        if (!arrival && end > from && b[end - 1] == ':') {
            // T=remote_smtp: SMTP error ...
            stop = end - 1;
            end = stop;
        }
        switch (index) {
            case 1 -> MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, stop);
            case 3 -> values.put(Fields.WATCHPOST_MAIL_SIZE, from, stop);
            case 4, 29 -> {
                if (arrival) {
                    values.put(Fields.EMAIL_MESSAGE_ID, from, stop);
                }
            }
            case 6 -> values.put(arrival ? REFERENCE : OWN[6], from, stop);
            case 7 -> delay(b, from, stop, values);
            case 10 -> {
                int colon = Scan.to(b, from, stop, ':');
                values.put(OWN[10], from, colon);
                if (colon < stop) {
                    values.put(Fields.USER_NAME, colon + 1, stop);
                }
            }
            case 30 -> values.put(Fields.USER_NAME, from, stop);
            default -> {
                Field field = index >= 0 ? OWN[index] : null;
                if (field != null) {
                    values.put(field, from, stop);
                }
            }
        }
        return end;
    }

    /** {@code name (helo) [ip]:port}, {@code (helo) [ip]}, {@code [ip]}; the far side is the destination of a delivery, else the source. */
    private static int host(byte[] b, int from, int to, boolean outgoing, Values values) {
        int open = from;
        int limit = Math.min(to, from + 600);
        while (open < limit && b[open] != '[') {
            open++;
        }
        Field name = outgoing ? Fields.DESTINATION_DOMAIN : Fields.SOURCE_DOMAIN;
        int word = Scan.to(b, from, to, ' ');
        if (open >= limit || b[open] != '[') {
            values.put(name, from, word);
            return word;
        }
        int helo = Scan.to(b, from, open, '(');
        if (helo < open) {
            int close = Scan.to(b, helo, to, ')');
            // A name that a client gives itself may hold brackets: [192.0.2.1].
            if (close < to && close > open && b[helo + 1] == '[') {
                open = Scan.to(b, close, Math.min(to, close + 10), '[');
            }
            values.put(HELO, helo + 1, Math.min(close, to));
        }
        if (open >= to || b[open] != '[') {
            return word;
        }
        int nameTo = Scan.trim(b, from, Math.min(helo, open));
        if (nameTo > from && Scan.to(b, from, nameTo, ' ') == nameTo) {
            values.put(name, from, nameTo);
        }
        int end = MailValues.peer(values, b, open, to, name, outgoing ? Fields.DESTINATION_IP : Fields.SOURCE_IP,
                outgoing ? Fields.DESTINATION_PORT : Fields.SOURCE_PORT);
        if (outgoing) {
            values.put(Fields.WATCHPOST_MAIL_RELAY, from, end);
        }
        end = Math.max(end, open + 1);
        return end < to && b[end] == '*' ? end + 1 : end;
    }

    private static int quoteEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != '"') {
            i += b[i] == '\\' ? 2 : 1;
        }
        return Math.min(i, to);
    }

    /** Exim writes a backslash before quotes and backslashes of a subject. */
    private static void subject(byte[] b, int from, int to, Values values) {
        if (Scan.to(b, from, to, '\\') == to) {
            values.put(Fields.EMAIL_SUBJECT, from, to);
            return;
        }
        byte[] plain = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (b[i] == '\\' && i + 1 < to && (b[i + 1] == '"' || b[i + 1] == '\\')) {
                i++;
            }
            plain[n++] = b[i];
        }
        values.put(Fields.EMAIL_SUBJECT, Bytes.decode(plain, 0, n));
    }

    /** {@code 2s}, {@code 1h2m3s}, {@code 2d3h}, {@code 0.123s}: seconds. */
    private static void delay(byte[] b, int from, int to, Values values) {
        double seconds = 0;
        double part = 0;
        double scale = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            byte c = b[i];
            if (Scan.digit(c) && digits++ < 12) {
                if (scale > 0) {
                    part += (c - '0') * scale;
                    scale /= 10;
                } else {
                    part = part * 10 + c - '0';
                }
            } else if (c == '.' && scale == 0) {
                scale = 0.1;
            } else {
                int unit = c == 's' ? 1 : c == 'm' ? 60 : c == 'h' ? 3600 : c == 'd' ? 86_400 : c == 'w' ? 604_800 : 0;
                if (unit == 0 || digits == 0) {
                    return;
                }
                seconds += part * unit;
                part = 0;
                scale = 0;
                digits = 0;
            }
        }
        if (to > from && values.free(Fields.WATCHPOST_MAIL_DELAY)) {
            values.builder().decimal(Fields.WATCHPOST_MAIL_DELAY, Math.round((seconds + part) * 1000) / 1000.0, from, to);
        }
    }

    private static void reason(byte[] b, int from, int to, Values values) {
        values.put(Fields.EVENT_REASON, Scan.skipBlanks(b, from, to), to);
    }

    /** Lines without a flag: completion, rejections, failed logins, connections, the daemon itself. */
    private static void other(byte[] b, int from, int to, Values values) {
        if (Bytes.startsWith(b, from, to, COMPLETED)) {
            values.put(Fields.EVENT_ACTION, from, from + COMPLETED.length);
            MailValues.status(values, MailValues.REMOVED);
            options(b, from + COMPLETED.length, to, true, values);
            return;
        }
        if (Bytes.startsWith(b, from, to, FROZEN)) {
            values.put(Fields.EVENT_ACTION, from, from + FROZEN.length);
            MailValues.status(values, MailValues.DEFERRED);
            reason(b, from + FROZEN.length, to, values);
            return;
        }
        int i = from;
        // H=... U=... F=<...> before the words.
        while (i < to && b[i] >= 'A' && b[i] <= 'Z') {
            int key = i;
            int stop = Math.min(to, i + 5);
            while (i < stop && Scan.alphanumeric(b[i])) {
                i++;
            }
            if (i >= to || b[i] != '=') {
                i = key;
                break;
            }
            int index = KEYS.find(b, key, i);
            if (index == 1 && i + 1 < to && b[i + 1] == '<') {
                int end = MailValues.angleEnd(b, i + 1, to);
                MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, i + 1, end);
                i = end;
            } else {
                i = option(b, index, i + 1, to, true, values);
            }
            i = Scan.skipBlanks(b, i, to);
        }
        words(b, i, to, values);
    }

    private static void words(byte[] b, int from, int to, Values values) {
        int rejected = Bytes.startsWith(b, from, to, REJECTED) ? from : Scan.find(b, from, to, REJECTED_AFTER);
        int failed = Scan.find(b, from, to, AUTHENTICATOR);
        int verify = Scan.find(b, from, to, VERIFY_FAIL);
        if (failed >= 0) {
            values.put(Fields.EVENT_ACTION, failed, failed + AUTHENTICATOR.length);
            values.word(Fields.EVENT_OUTCOME, MailValues.FAILURE);
            int user = Scan.find(b, failed, to, SET_ID);
            if (user >= 0) {
                int end = user + SET_ID.length;
                while (end < to && b[end] != ')' && b[end] != ' ') {
                    end++;
                }
                values.put(Fields.USER_NAME, user + SET_ID.length, end);
            }
        } else if (rejected >= 0) {
            int word = b[rejected] == ' ' ? rejected + 1 : rejected;
            values.put(Fields.EVENT_ACTION, word, word + REJECTED.length - 1);
            MailValues.status(values, MailValues.REJECTED);
            addressAfter(b, word, to, RCPT, Fields.EMAIL_TO_ADDRESS, values);
            addressAfter(b, word, to, MAIL, Fields.EMAIL_FROM_ADDRESS, values);
        } else if (verify >= 0) {
            values.put(Fields.EVENT_ACTION, verify, verify + VERIFY_FAIL.length);
        } else {
            int dropped = Scan.find(b, from, to, DROPPED);
            if (dropped >= 0) {
                values.put(Fields.EVENT_ACTION, dropped, dropped + DROPPED.length);
            }
            addressAfter(b, from, to, RCPT, Fields.EMAIL_TO_ADDRESS, values);
        }
        // A client's command is quoted before the host it came from, and may quote a host of its own: the last one counts.
        int host = Scan.findLast(b, from, to, HOST);
        if (host >= 0 && values.free(Fields.SOURCE_IP)) {
            host(b, host + HOST.length, to, false, values);
        }
        int address = Scan.find(b, from, to, IP_ADDRESS);
        if (address >= 0 && values.free(Fields.SOURCE_IP)) {
            int start = address + IP_ADDRESS.length;
            values.put(Fields.SOURCE_IP, start, Scan.to(b, start, to, ' '));
        }
        if (values.free(Fields.SOURCE_IP)) {
            MailValues.firstPeer(values, b, from, to, Fields.SOURCE_DOMAIN, Fields.SOURCE_IP, Fields.SOURCE_PORT);
        }
        values.put(Fields.EVENT_REASON, from, to);
    }

    /**
     * Lines of a reject log below an entry: the rejected message's envelope and header lines, each after a letter that says
     * what Exim did with it.
     *
     * @return whether the line is one
     */
    static boolean readHeader(byte[] b, int from, int to, Values values) {
        if (Bytes.startsWith(b, from, to, ENVELOPE_FROM)) {
            MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, Scan.skipBlanks(b, from + ENVELOPE_FROM.length, to), to);
            return true;
        }
        if (Bytes.startsWith(b, from, to, ENVELOPE_TO)) {
            MailValues.bare(values, Fields.EMAIL_TO_ADDRESS, b, Scan.skipBlanks(b, from + ENVELOPE_TO.length, to), to);
            return true;
        }
        if (b[from] == '\t') {
            return true;
        }
        if (to - from < 4 || b[from + 1] != ' ' || b[from] != ' ' && b[from] != '*' && (b[from] < 'A' || b[from] > 'Z')) {
            return false;
        }
        int colon = from + 2;
        while (colon < to && (Scan.alphanumeric(b[colon]) || b[colon] == '-')) {
            colon++;
        }
        if (colon >= to || b[colon] != ':' || colon == from + 2) {
            return false;
        }
        if (Bytes.startsWith(b, from + 2, to, SUBJECT)) {
            values.put(Fields.EMAIL_SUBJECT, Scan.skipBlanks(b, colon + 1, to), to);
        } else if (Bytes.startsWith(b, from + 2, to, MESSAGE_ID)) {
            MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, Scan.skipBlanks(b, colon + 1, to), to);
        }
        return true;
    }

    private static void addressAfter(byte[] b, int from, int to, byte[] word, Field field, Values values) {
        int at = Scan.find(b, from, to, word);
        if (at >= 0) {
            MailValues.bare(values, field, b, at + word.length - 1, MailValues.angleEnd(b, at + word.length - 1, to));
        }
    }
}

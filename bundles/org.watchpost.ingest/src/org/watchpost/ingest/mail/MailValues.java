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
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;

/** What logs of mail servers have in common: addresses in angle brackets, hosts with their address in square ones, results. */
public final class MailValues {

    static final String SENT = "sent";
    static final String DEFERRED = "deferred";
    static final String BOUNCED = "bounced";
    static final String REJECTED = "rejected";
    static final String EXPIRED = "expired";
    static final String QUEUED = "queued";
    static final String REMOVED = "removed";
    static final String SUCCESS = "success";
    static final String FAILURE = "failure";

    private static final byte[] UNKNOWN = { 'u', 'n', 'k', 'n', 'o', 'w', 'n' };

    private MailValues() {
    }

    /** The result of a delivery attempt, and whether it was a success. */
    public static void status(Values values, String status) {
        values.word(Fields.WATCHPOST_MAIL_STATUS, status);
        switch (status) {
            case SENT -> values.word(Fields.EVENT_OUTCOME, SUCCESS);
            case DEFERRED, BOUNCED, REJECTED, EXPIRED -> values.word(Fields.EVENT_OUTCOME, FAILURE);
            default -> {
                // Queued and removed are no results yet, or none any more.
            }
        }
    }

    /** A value without the angle brackets around it. */
    public static void bare(Values values, Field field, byte[] b, int from, int to) {
        boolean angles = to - from >= 2 && b[from] == '<' && b[to - 1] == '>';
        values.put(field, angles ? from + 1 : from, angles ? to - 1 : to);
    }

    /**
     * {@code host[ip]:port}, {@code host [ip]}, {@code [ip]}: name, address and port of a peer. A name of {@code unknown} is
     * none; an address may be written {@code IPv6:...}.
     *
     * @return after the peer, or {@code from} if there is none
     */
    public static int peer(Values values, byte[] b, int from, int to, Field name, Field ip, Field port) {
        int open = from;
        while (open < to && b[open] != '[' && b[open] != ',' && b[open] != ';' && b[open] != '<') {
            open++;
        }
        if (open >= to || b[open] != '[') {
            return from;
        }
        int close = Scan.to(b, open, Math.min(to, open + 60), ']');
        if (close >= to || b[close] != ']') {
            return from;
        }
        int nameTo = Scan.trim(b, from, open);
        if (nameTo > from && b[nameTo - 1] == '.') {
            nameTo--;
        }
        if (!Scan.is(b, from, nameTo, UNKNOWN) && Scan.to(b, from, nameTo, ' ') == nameTo) {
            values.put(name, from, nameTo);
        }
        address(values, b, open + 1, close, ip);
        int i = close + 1;
        if (i + 1 < to && b[i] == ':' && Scan.digit(b[i + 1])) {
            int start = ++i;
            while (i < to && Scan.digit(b[i])) {
                i++;
            }
            values.put(port, start, i);
        }
        return i;
    }

    /** An address, perhaps after {@code IPv6:}. */
    static boolean address(Values values, byte[] b, int from, int to, Field ip) {
        boolean prefixed = to - from > 5 && (b[from] | 0x20) == 'i' && b[from + 4] == ':';
        int start = prefixed ? from + 5 : from;
        return values.put(ip, start, to);
    }

    /** The first address in square brackets with the host name before it, as source or destination. */
    static void firstPeer(Values values, byte[] b, int from, int to, Field name, Field ip, Field port) {
        int i = from;
        int tries = 0;
        while (i < to && tries++ < 8) {
            int open = Scan.to(b, i, to, '[');
            if (open >= to) {
                return;
            }
            int close = Scan.to(b, open, Math.min(to, open + 60), ']');
            // ([192.0.2.1]) is what a client calls itself.
            boolean claimed = open > from && b[open - 1] == '(';
            if (!claimed && close < to && b[close] == ']' && Addresses.isAddress(b, open + 1, close)) {
                int start = open;
                while (start > from && b[start - 1] > ' ' && b[start - 1] != '(' && b[start - 1] != '<' && b[start - 1] != ','
                        && b[start - 1] != '=') {
                    start--;
                }
                peer(values, b, start, to, name, ip, port);
                return;
            }
            i = open + 1;
        }
    }

    /** After a value in angle brackets that begins at {@code from}: past the closing one that a divider or the end follows. */
    public static int angleEnd(byte[] b, int from, int to) {
        int i = from + 1;
        while (i < to) {
            if (b[i] == '>'
                    && (i + 1 == to || b[i + 1] == ',' || b[i + 1] == ' ' || b[i + 1] == ';' || b[i + 1] == ':' || b[i + 1] == ')')) {
                return i + 1;
            }
            i++;
        }
        return to;
    }
}

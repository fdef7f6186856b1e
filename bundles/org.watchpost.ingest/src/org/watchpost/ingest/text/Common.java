/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;

/** What many firewalls and gateways say in the same few ways. */
public final class Common {

    /** Names of IP protocols by number, as {@code network.transport} has them. */
    private static final String[] PROTOCOLS = new String[256];

    static {
        java.util.Arrays.fill(PROTOCOLS, "");
        PROTOCOLS[1] = "icmp";
        PROTOCOLS[2] = "igmp";
        PROTOCOLS[4] = "ipip";
        PROTOCOLS[6] = "tcp";
        PROTOCOLS[17] = "udp";
        PROTOCOLS[41] = "ipv6";
        PROTOCOLS[47] = "gre";
        PROTOCOLS[50] = "esp";
        PROTOCOLS[51] = "ah";
        PROTOCOLS[58] = "ipv6-icmp";
        PROTOCOLS[88] = "eigrp";
        PROTOCOLS[89] = "ospf";
        PROTOCOLS[103] = "pim";
        PROTOCOLS[112] = "vrrp";
        PROTOCOLS[132] = "sctp";
    }

    private static final String[] LET_PASS = { "allow", "permit", "accept", "pass", "built", "success", "deliver", "sent", "encrypt",
            "decrypt",
            "bypass", "tunnel", "start", "close", "monitor", "detect" };
    private static final String[] STOPPED = { "den", "drop", "block", "reject", "fail", "reset", "discard", "quarantin", "prevent",
            "bounce",
            "expire", "discarded", "timeout", "tempfail" };

    private Common() {
    }

    /** Puts {@code network.transport} from a name or an IP protocol number; answers whether it was taken. */
    public static boolean transport(Values values, int from, int to) {
        byte[] b = values.builder().buffer();
        long number = Numbers.parseLong(b, from, to);
        if (number == Numbers.NONE) {
            return values.put(Fields.NETWORK_TRANSPORT, from, to);
        }
        String name = number >= 0 && number < PROTOCOLS.length ? PROTOCOLS[(int) number] : "";
        return !name.isEmpty() && values.word(Fields.NETWORK_TRANSPORT, name);
    }

    /** Puts {@code event.action}, and the outcome that the word means: what was let pass is a success, what was stopped a failure. */
    public static void action(Values values, int from, int to) {
        if (to > from && values.put(Fields.EVENT_ACTION, from, to)) {
            outcome(values, from, to);
        }
    }

    /** Puts the outcome a word means, if it means one. */
    public static void outcome(Values values, int from, int to) {
        byte[] b = values.builder().buffer();
        if (begins(b, from, to, LET_PASS)) {
            values.word(Fields.EVENT_OUTCOME, "success");
        } else if (begins(b, from, to, STOPPED)) {
            values.word(Fields.EVENT_OUTCOME, "failure");
        }
    }

    private static boolean begins(byte[] b, int from, int to, String[] words) {
        for (String word : words) {
            int length = word.length();
            if (to - from < length) {
                continue;
            }
            int i = 0;
            while (i < length && (b[from + i] | 0x20) == word.charAt(i)) {
                i++;
            }
            if (i == length) {
                return true;
            }
        }
        return false;
    }

    /** {@code 192.0.2.1:25}, {@code [2001:db8::1]:25}, {@code 192.0.2.1}: address and port; answers whether there was an address. */
    public static boolean endpoint(Values values, org.watchpost.core.event.Field ip, org.watchpost.core.event.Field port, int from,
            int to) {
        byte[] b = values.builder().buffer();
        if (from < to && b[from] == '[') {
            int close = Bytes.indexOf(b, from, to, (byte) ']');
            if (close < 0 || !values.put(ip, from + 1, close)) {
                return false;
            }
            if (close + 2 < to && b[close + 1] == ':') {
                values.put(port, close + 2, to);
            }
            return true;
        }
        if (Addresses.isAddress(b, from, Addresses.withoutZone(b, from, to))) {
            return values.put(ip, from, to);
        }
        int colon = to - 1;
        while (colon > from && b[colon] != ':') {
            colon--;
        }
        if (colon <= from || !Addresses.isAddress(b, from, colon)) {
            return false;
        }
        values.put(port, colon + 1, to);
        return values.put(ip, from, colon);
    }

    /** Puts a hash under the field its length says it is of; answers whether it was taken. */
    public static boolean hash(Values values, int from, int to) {
        byte[] b = values.builder().buffer();
        for (int i = from; i < to; i++) {
            if (Character.digit(b[i], 16) < 0) {
                return false;
            }
        }
        return switch (to - from) {
            case 64 -> values.put(Fields.FILE_HASH_SHA256, from, to);
            case 32 -> values.put(Fields.FILE_HASH_MD5, from, to);
            default -> false;
        };
    }
}

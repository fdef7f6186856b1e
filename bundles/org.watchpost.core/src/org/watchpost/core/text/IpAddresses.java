/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import org.jspecify.annotations.Nullable;

/**
 * IPv4 and IPv6 addresses as 16 bytes in network order: what columns keep and ranges compare. IPv4 addresses are the ones
 * under {@code ::ffff:0:0/96} (RFC 4291, 2.5.5.2), so that both kinds share one order.
 */
public final class IpAddresses {

    /** Bytes of an address. */
    public static final int BYTES = 16;
    /** Bits before those of an IPv4 address. */
    public static final int IPV4_PREFIX_BITS = 96;
    private static final int LONGEST = 45;

    private IpAddresses() {
    }

    /**
     * Reads an IPv4 address in dotted decimals or an IPv6 address (RFC 4291, 2.2) that fills {@code [from, to)}; the zone of
     * a link-local address ({@code %eth0}) is left out.
     *
     * @param into receives {@value #BYTES} bytes from {@code at} on
     * @return whether it is an address; {@code into} is undefined otherwise
     */
    public static boolean parse(byte[] buffer, int from, int to, byte[] into, int at) {
        if (to - from < 2) {
            return false;
        }
        if (parseIpv4(buffer, from, to, into, at + 12)) {
            for (int i = at; i < at + 10; i++) {
                into[i] = 0;
            }
            into[at + 10] = (byte) 0xff;
            into[at + 11] = (byte) 0xff;
            return true;
        }
        int zone = Bytes.indexOf(buffer, from, Math.min(to, from + LONGEST + 1), (byte) '%');
        int end = zone < 0 ? to : zone;
        return end - from >= 2 && end - from <= LONGEST && parseIpv6(buffer, from, end, into, at);
    }

    /** The address a text stands for, or null if it is none. */
    public static byte @Nullable [] parse(String text) {
        if (text.length() > LONGEST + 64) {
            return null;
        }
        byte[] ascii = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] into = new byte[BYTES];
        return parse(ascii, 0, ascii.length, into, 0) ? into : null;
    }

    /** Whether the 16 bytes from {@code at} on are an IPv4 address. */
    public static boolean isIpv4(byte[] address, int at) {
        for (int i = 0; i < 10; i++) {
            if (address[at + i] != 0) {
                return false;
            }
        }
        return address[at + 10] == -1 && address[at + 11] == -1;
    }

    /** The canonical text: dotted decimals, or RFC 5952. */
    public static String format(byte[] address, int at) {
        StringBuilder text = new StringBuilder(LONGEST);
        if (isIpv4(address, at)) {
            for (int i = 12; i < 16; i++) {
                text.append(i > 12 ? "." : "").append(address[at + i] & 0xff);
            }
            return text.toString();
        }
        int gap = -1;
        int gapLength = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && group(address, at, i + run) == 0) {
                run++;
            }
            if (run > gapLength) {
                gap = i;
                gapLength = run;
            }
            i += run;
        }
        for (int i = 0; i < 8;) {
            if (i == gap) {
                text.append("::");
                i += gapLength;
            } else {
                if (i > 0 && i != gap + gapLength || i > 0 && gap < 0) {
                    text.append(':');
                }
                text.append(Integer.toHexString(group(address, at, i)));
                i++;
            }
        }
        return text.toString();
    }

    /** Sets all bits after the first {@code bits} to 0, or to 1 if {@code ones}: the first and last address of a block. */
    public static byte[] mask(byte[] address, int bits, boolean ones) {
        byte[] masked = address.clone();
        for (int i = 0; i < BYTES; i++) {
            int keep = Math.max(0, Math.min(8, bits - i * 8));
            int mask = 0xff00 >> keep & 0xff;
            masked[i] = (byte) (ones ? masked[i] | ~mask & 0xff : masked[i] & mask);
        }
        return masked;
    }

    private static int group(byte[] address, int at, int group) {
        return (address[at + 2 * group] & 0xff) << 8 | address[at + 2 * group + 1] & 0xff;
    }

    private static boolean parseIpv4(byte[] buffer, int from, int to, byte[] into, int at) {
        if (to - from < 7 || to - from > 15) {
            return false;
        }
        int part = 0;
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            int b = buffer[i];
            if (b == '.') {
                if (digits == 0 || part == 3) {
                    return false;
                }
                into[at + part++] = (byte) value;
                value = 0;
                digits = 0;
            } else if (b >= '0' && b <= '9') {
                value = value * 10 + b - '0';
                if (++digits > 3 || value > 255) {
                    return false;
                }
            } else {
                return false;
            }
        }
        into[at + part] = (byte) value;
        return part == 3 && digits > 0;
    }

    private static boolean parseIpv6(byte[] buffer, int from, int to, byte[] into, int at) {
        int groups = 0;
        int gap = -1;
        int i = from;
        if (buffer[i] == ':') {
            if (buffer[i + 1] != ':') {
                return false;
            }
            gap = 0;
            i += 2;
        }
        while (i < to) {
            int start = i;
            int value = 0;
            int digit;
            while (i < to && (digit = hex(buffer[i])) >= 0 && i - start < 5) {
                value = value << 4 | digit;
                i++;
            }
            if (i < to && buffer[i] == '.') {
                // The last 32 bits may be written as an IPv4 address.
                if (groups > 6 || !parseIpv4(buffer, start, to, into, at + 2 * groups)) {
                    return false;
                }
                groups += 2;
                break;
            }
            if (i == start || i - start > 4 || groups == 8) {
                return false;
            }
            into[at + 2 * groups] = (byte) (value >> 8);
            into[at + 2 * groups + 1] = (byte) value;
            groups++;
            if (i == to) {
                break;
            }
            if (buffer[i++] != ':' || i == to) {
                return false;
            }
            if (buffer[i] == ':') {
                if (gap >= 0) {
                    return false;
                }
                gap = groups;
                i++;
            }
        }
        return gap < 0 ? groups == 8 : groups < 8 && spread(into, at, gap, groups);
    }

    private static boolean spread(byte[] into, int at, int gap, int groups) {
        int tail = 2 * (groups - gap);
        System.arraycopy(into, at + 2 * gap, into, at + BYTES - tail, tail);
        for (int i = at + 2 * gap; i < at + BYTES - tail; i++) {
            into[i] = 0;
        }
        return true;
    }

    private static int hex(byte b) {
        return b >= '0' && b <= '9' ? b - '0' : b >= 'a' && b <= 'f' ? b - 'a' + 10 : b >= 'A' && b <= 'F' ? b - 'A' + 10 : -1;
    }
}

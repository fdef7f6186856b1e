/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.watchpost.core.text.Bytes;

/** Recognises IP addresses in bytes without making strings. */
public final class Addresses {

    private static final int LONGEST = 45;

    private Addresses() {
    }

    /** Whether {@code [from, to)} is an IPv4 address in dotted decimals or an IPv6 address (RFC 4291 section 2.2), without zone. */
    public static boolean isAddress(byte[] buffer, int from, int to) {
        int length = to - from;
        if (length < 2 || length > LONGEST) {
            return false;
        }
        return isIpv4(buffer, from, to) || isIpv6(buffer, from, to);
    }

    /** The end of an address that may be followed by an IPv6 zone ({@code fe80::1%eth0}): the position of the percent sign, or {@code to}. */
    public static int withoutZone(byte[] buffer, int from, int to) {
        int percent = Bytes.indexOf(buffer, from, Math.min(to, from + LONGEST + 1), (byte) '%');
        return percent < 0 ? to : percent;
    }

    /** Whether the bytes are four decimal numbers from 0 to 255 with dots between them. */
    public static boolean isIpv4(byte[] buffer, int from, int to) {
        if (to - from < 7 || to - from > 15) {
            return false;
        }
        int dots = 0;
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            int b = buffer[i];
            if (b == '.') {
                if (digits == 0 || ++dots > 3) {
                    return false;
                }
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
        return dots == 3 && digits > 0;
    }

    private static boolean isIpv6(byte[] buffer, int from, int to) {
        int groups = 0;
        int digits = 0;
        boolean gap = false;
        int i = from;
        if (buffer[i] == ':') {
            if (buffer[i + 1] != ':') {
                return false;
            }
            gap = true;
            i += 2;
        }
        int groupStart = i;
        while (i < to) {
            int b = buffer[i];
            if (b == ':') {
                if (digits == 0) {
                    return false;
                }
                groups++;
                digits = 0;
                if (i + 1 < to && buffer[i + 1] == ':') {
                    if (gap) {
                        return false;
                    }
                    gap = true;
                    i++;
                } else if (i + 1 == to) {
                    return false;
                }
                groupStart = i + 1;
            } else if (b == '.') {
                return groups <= 6 && isIpv4(buffer, groupStart, to) && (gap ? groups < 6 : groups == 6);
            } else if (isHex(b)) {
                if (++digits > 4) {
                    return false;
                }
            } else {
                return false;
            }
            i++;
        }
        if (digits > 0) {
            groups++;
        }
        return gap ? groups < 8 : groups == 8;
    }

    private static boolean isHex(int b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import java.math.BigDecimal;

/** Numbers of log records, read straight from bytes. */
public final class Numbers {

    /** What {@link #parseLong} answers where there is no number. */
    public static final long NONE = Long.MIN_VALUE;

    private Numbers() {
    }

    /**
     * Reads an optionally negative decimal whole number that fills {@code [from, to)}.
     *
     * @return the number, or {@link #NONE} if the bytes are anything else or the number doesn't fit
     */
    public static long parseLong(byte[] buffer, int from, int to) {
        int i = from;
        boolean negative = i < to && buffer[i] == '-';
        if (negative) {
            i++;
        }
        if (i == to || to - i > 19) {
            return NONE;
        }
        long value = 0;
        for (; i < to; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
            if (value < 0) {
                return NONE;
            }
        }
        return negative ? -value : value;
    }

    /**
     * Reads a decimal number with an optional fraction that fills {@code [from, to)}; no exponent.
     *
     * @return the number, or NaN if the bytes are anything else
     */
    public static double parseDecimal(byte[] buffer, int from, int to) {
        int dot = Bytes.indexOf(buffer, from, to, (byte) '.');
        long whole = parseLong(buffer, from, dot < 0 ? to : dot);
        if (whole == NONE || dot == to - 1) {
            return Double.NaN;
        }
        if (dot < 0) {
            return whole;
        }
        int digits = to - dot - 1;
        long fraction = digits > 18 || buffer[dot + 1] == '-' ? NONE : parseLong(buffer, dot + 1, to);
        if (fraction == NONE) {
            return Double.NaN;
        }
        double value = Math.abs(whole) + fraction / Math.pow(10, digits);
        return buffer[from] == '-' ? -value : value;
    }

    /** A number without exponent and without a fraction where it has none. */
    public static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}

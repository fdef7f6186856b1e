/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.nio.charset.StandardCharsets;
import org.watchpost.core.text.Numbers;

/** Reads numbers of seconds as programs print them that use floating point: many digits, sometimes an exponent. */
public final class Seconds {

    private static final int LONGEST = 40;
    private static final int EXACT = 15;

    private Seconds() {
    }

    /** The number that fills {@code [from, to)}, or NaN if it is none. */
    public static double parse(byte[] b, int from, int to) {
        if (to - from <= EXACT) {
            double plain = Numbers.parseDecimal(b, from, to);
            if (!Double.isNaN(plain)) {
                return plain;
            }
        }
        if (to <= from || to - from > LONGEST) {
            return Double.NaN;
        }
        for (int i = from; i < to; i++) {
            byte c = b[i];
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(new String(b, from, to - from, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.math.BigDecimal;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/** Values as they stand in queries. */
final class Values {

    private static final int MAX_DIGITS = 40;

    private Values() {
    }

    /** Whether a text is a number such as the field holds. */
    static boolean isNumber(Field field, String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS || !text.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
            return false;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (field.type() == FieldType.LONG) {
                number.longValueExact();
            }
            return true;
        } catch (ArithmeticException e) {
            // Has a fraction, or is larger than any number of the field.
            return false;
        }
    }
}

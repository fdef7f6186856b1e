/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/**
 * The numbers of a {@link NumberColumn} between two that were written, exactly: a bound that no number of the field is equal
 * to is rounded inwards.
 *
 * @param first the least number inside
 * @param last  the greatest number inside, not less than the first
 */
record NumberBounds(long first, long last) {

    /** The bounds, or null if no number is between them. A null end is open. */
    static @Nullable NumberBounds of(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded) {
        BigDecimal low = from == null ? null : decimal(from);
        BigDecimal high = to == null ? null : decimal(to);
        if (from != null && low == null || to != null && high == null) {
            return null;
        }
        long first = low == null ? Long.MIN_VALUE : first(field, low, fromIncluded);
        long last = high == null ? Long.MAX_VALUE : last(field, high, toIncluded);
        boolean beyond = low != null && first == Long.MIN_VALUE && low.signum() > 0
                || high != null && last == Long.MAX_VALUE && high.signum() < 0;
        return beyond || first > last ? null : new NumberBounds(first, last);
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            // Trees are also made by views, from whatever stands in a cell: no number is equal to it.
            return null;
        }
    }

    /** The least sortable number that is not below; {@link Long#MIN_VALUE} for a positive bound means that there is none. */
    private static long first(Field field, BigDecimal bound, boolean included) {
        if (field.type() == FieldType.DOUBLE) {
            double value = NumberColumn.positiveZero(bound.doubleValue());
            long sortable = NumericUtils.doubleToSortableLong(value);
            int order = Double.isInfinite(value) ? value > 0 ? 1 : -1 : new BigDecimal(value).compareTo(bound);
            boolean same = shownAs(value, bound);
            return same ? included ? sortable : sortable + 1 : order < 0 ? sortable + 1 : sortable;
        }
        BigDecimal whole = bound.setScale(0, RoundingMode.CEILING);
        if (!included && whole.compareTo(bound) == 0) {
            whole = whole.add(BigDecimal.ONE);
        }
        return whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? Long.MIN_VALUE
                : whole.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0 ? Long.MIN_VALUE : whole.longValueExact();
    }

    private static long last(Field field, BigDecimal bound, boolean included) {
        if (field.type() == FieldType.DOUBLE) {
            double value = NumberColumn.positiveZero(bound.doubleValue());
            long sortable = NumericUtils.doubleToSortableLong(value);
            int order = Double.isInfinite(value) ? value > 0 ? 1 : -1 : new BigDecimal(value).compareTo(bound);
            boolean same = shownAs(value, bound);
            return same ? included ? sortable : sortable - 1 : order > 0 ? sortable - 1 : sortable;
        }
        BigDecimal whole = bound.setScale(0, RoundingMode.FLOOR);
        if (!included && whole.compareTo(bound) == 0) {
            whole = whole.subtract(BigDecimal.ONE);
        }
        return whole.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0 ? Long.MAX_VALUE
                : whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : whole.longValueExact();
    }

    /** Whether a fraction is the number that was written, as far as a double can tell. */
    private static boolean shownAs(double value, BigDecimal written) {
        return !Double.isInfinite(value) && BigDecimal.valueOf(value).compareTo(written) == 0;
    }
}

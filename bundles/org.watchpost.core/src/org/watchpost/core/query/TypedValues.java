/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Times;

/**
 * Values of numbers, times and addresses in queries. Positions are those of the value in the query, for the mistakes that are
 * found in it: {@code start} is its first character, {@code at} the one after it.
 */
final class TypedValues {

    private static final List<Field> ADDRESSES = Fields.all().stream().filter(field -> field.type() == FieldType.IP).toList();

    private final ZoneId zone;

    /** @param zone of times without one */
    TypedValues(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    Query anyAddress(String raw) {
        int slash = raw.indexOf('/');
        if (slash < 0) {
            return null;
        }
        List<Query> fields = new ArrayList<>();
        for (Field field : ADDRESSES) {
            Query cidr = cidr(field, raw);
            if (cidr == null) {
                return null;
            }
            fields.add(cidr);
        }
        return new Query.Or(fields);
    }

    Query pattern(Field field, String raw, int start) throws QuerySyntaxException {
        if (field.type() == FieldType.IP) {
            String stem = raw;
            while (stem.endsWith(".*")) {
                stem = stem.substring(0, stem.length() - 1);
                Query block = dotted(field, stem);
                if (block != null) {
                    return block;
                }
                stem = stem.substring(0, stem.length() - 1);
            }
        }
        if (field.type() == FieldType.TIME) {
            throw new QuerySyntaxException("A time can't have wildcards", start, raw.length(), field.name() + ":2004-07-26");
        }
        return new Query.Wildcard(field, QueryScanner.normalPattern(raw));
    }

    /** A value of a number, time or address field. */
    Query typed(Field field, String value, int start, int at) throws QuerySyntaxException {
        switch (field.type()) {
            case LONG, DOUBLE -> {
                if (!Values.isNumber(field, value)) {
                    throw new QuerySyntaxException(
                            field.name() + " takes a " + (field.type() == FieldType.LONG ? "whole number" : "number") + ", not "
                                    + value,
                            start,
                            at - start, field.name() + ":>=0");
                }
                return new Query.Word(field, value);
            }
            case TIME -> {
                TimeRange range = time(field, value, start, at);
                return new Query.Range(field, Times.iso(range.from()), true, Times.iso(range.to()), false);
            }
            case IP -> {
                byte[] address = IpAddresses.parse(value);
                if (address != null) {
                    return new Query.Word(field, IpAddresses.format(address, 0));
                }
                Query block = value.indexOf('/') >= 0 ? cidr(field, value) : dotted(field, value);
                if (block != null) {
                    return block;
                }
                throw new QuerySyntaxException(value + " is no address and no block of addresses", start, at - start,
                        field.name() + ":10.40.0.0/16");
            }
            default -> {
                return new Query.Word(field, value);
            }
        }
    }

    /** {@code 10.40.} or {@code 10.40}: the block of addresses that begin so; null if it is none. */
    private @Nullable Query dotted(Field field, String value) {
        String stem = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        int parts = stem.split("\\.", -1).length;
        if (parts > 3 || stem.isEmpty()) {
            return null;
        }
        return cidr(field, stem + ".0".repeat(4 - parts) + "/" + 8 * parts);
    }

    private @Nullable Query cidr(Field field, String value) {
        int slash = value.indexOf('/');
        String digits = value.substring(slash + 1);
        byte[] address = IpAddresses.parse(value.substring(0, slash));
        if (address == null || !digits.matches("[0-9]{1,3}")) {
            return null;
        }
        boolean v4 = value.indexOf(':') < 0;
        int bits = Integer.parseInt(digits);
        if (bits > (v4 ? 32 : 128)) {
            return null;
        }
        int all = v4 ? bits + IpAddresses.IPV4_PREFIX_BITS : bits;
        return new Query.Cidr(field, IpAddresses.format(IpAddresses.mask(address, all, false), 0), bits);
    }

    private TimeRange time(Field field, String value, int start, int at) throws QuerySyntaxException {
        Optional<TimeRange> range = TimeText.parse(value, zone);
        if (range.isEmpty()) {
            throw new QuerySyntaxException(value + " is not a time", start, at - start, field.name() + ":2004-07-26T08:00");
        }
        return range.get();
    }

    Query range(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded,
            int fromStart,
            int toStart, int at) throws QuerySyntaxException {
        if (field.type() == FieldType.TIME) {
            return timeRange(field, from, fromIncluded, to, toIncluded, fromStart, toStart, at);
        }
        check(field, from, fromStart, at);
        check(field, to, toStart, at);
        return new Query.Range(field, canonical(field, from), from != null && fromIncluded, canonical(field, to),
                to != null && toIncluded);
    }

    private Query timeRange(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded,
            int fromStart,
            int toStart, int at) throws QuerySyntaxException {
        String first = null;
        boolean firstIncluded = false;
        if (from != null) {
            TimeRange unit = time(field, from, fromStart, at);
            // After an hour means after all of it; after a microsecond is written as such.
            boolean point = unit.to() - unit.from() == 1;
            firstIncluded = fromIncluded || !point;
            first = Times.iso(fromIncluded || point ? unit.from() : unit.to());
        }
        String last = null;
        boolean lastIncluded = false;
        if (to != null) {
            TimeRange unit = time(field, to, toStart, at);
            boolean point = unit.to() - unit.from() == 1;
            lastIncluded = toIncluded && point;
            last = Times.iso(toIncluded && !point ? unit.to() : unit.from());
        }
        return new Query.Range(field, first, firstIncluded, last, lastIncluded);
    }

    private void check(Field field, @Nullable String bound, int start, int at) throws QuerySyntaxException {
        boolean right = bound == null || switch (field.type()) {
            case LONG, DOUBLE -> Values.isNumber(field, bound);
            case IP -> IpAddresses.parse(bound) != null;
            default -> true;
        };
        if (!right) {
            throw new QuerySyntaxException(bound + (field.type() == FieldType.IP ? " is not an address" : " is not a number"), start,
                    at - start, "");
        }
    }

    private static @Nullable String canonical(Field field, @Nullable String bound) {
        byte[] address = bound != null && field.type() == FieldType.IP ? IpAddresses.parse(bound) : null;
        return address == null ? bound : IpAddresses.format(address, 0);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event as views, exports and reports see it: read back from its evidence, complete, immutable, safe to share between
 * threads.
 *
 * @param ref     where its bytes are
 * @param micros  {@code @timestamp}, microseconds since 1970-01-01T00:00:00Z
 * @param dataset {@code event.dataset}
 * @param kind    {@code event.kind}
 * @param raw     the record without its line end, decoded as UTF-8, bytes that are not UTF-8 as windows-1252
 * @param values  all other values in the order of the record; a multi-valued field appears once per value
 */
public record Event(EventRef ref, long micros, String dataset, EventKind kind, String raw, List<Value> values) {

    /**
     * One value of one field.
     *
     * @param field the field
     * @param text  the value as text: numbers in decimal, times as ISO 8601 UTC
     * @param start first char of {@code raw} the value was read from, or -1 if it does not stand there as it is
     * @param end   the char after its last one, or -1
     */
    public record Value(Field field, String text, int start, int end) {
    }

    public Event {
        values = List.copyOf(values);
    }

    /** {@code @timestamp}. */
    public Instant time() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The first value of a field; the fields that are components of this record are answered too. */
    public Optional<String> find(Field field) {
        return Optional.ofNullable(first(field));
    }

    /** The values of a field, several joined by {@code ", "}; an empty string where the event has none. */
    public String text(Field field) {
        String first = null;
        StringBuilder all = null;
        for (Value value : values) {
            if (value.field().equals(field)) {
                if (first == null) {
                    first = value.text();
                } else {
                    all = (all == null ? new StringBuilder(first) : all).append(", ").append(value.text());
                }
            }
        }
        if (all != null) {
            return all.toString();
        }
        String own = first != null ? first : first(field);
        return own != null ? own : "";
    }

    private @Nullable String first(Field field) {
        for (Value value : values) {
            if (value.field().equals(field)) {
                return value.text();
            }
        }
        return switch (field.name()) {
            case "@timestamp" -> time().toString();
            case "event.dataset" -> dataset;
            case "event.kind" -> kind.word();
            case "message" -> raw;
            case "watchpost.offset" -> Long.toString(ref.offset());
            case "watchpost.length" -> Integer.toString(ref.length());
            case "watchpost.source" -> Integer.toString(ref.source());
            default -> null;
        };
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;

/**
 * What is looked for, as a tree. Immutable. Made by {@link QueryParser} from what a person writes, or by views from what
 * they click; {@link QueryText} writes a tree as text again.
 * <p>
 * A null field stands for "the raw record and every text field".
 */
public sealed interface Query {

    /** Everything. */
    record All() implements Query {
    }

    /** All of them; at least one part. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One of them at least; at least one part. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Everything but. */
    record Not(Query part) implements Query {
    }

    /**
     * A word, without regard to case. It matches where its letters and digits stand as a whole: {@code gzac.example} matches
     * {@code lanny@gzac.example}, {@code zip} matches {@code readme.txt.zip} but not {@code zipper}. An IPv4 address counts
     * as one word of which {@code 10.40} and {@code 10.40.} find the beginning. White space matches any white space, other
     * characters only themselves. In a number field: the number. In an address field: the address.
     */
    record Word(@Nullable Field field, String text) implements Query {
    }

    /**
     * A quoted phrase, without regard to case. In a {@link org.watchpost.core.event.FieldType#KEYWORD} field it is the whole
     * value; elsewhere it may stand anywhere between word boundaries.
     */
    record Phrase(@Nullable Field field, String text) implements Query {
    }

    /**
     * A pattern with {@code *} (any characters) and {@code ?} (one), without regard to case; a backslash takes the meaning
     * from the character after it. It covers a whole value of the field. Without a field it covers a word of the record, or,
     * if it holds more than letters and digits, a stretch between word boundaries where {@code *} and {@code ?} stand for
     * anything but white space: {@code *.pif}.
     */
    record Wildcard(@Nullable Field field, String pattern) implements Query {
    }

    /**
     * A regular expression in Lucene's syntax (linear time), without regard to case: a whole value of a field, or a word of
     * the record.
     */
    record Regex(@Nullable Field field, String pattern) implements Query {
    }

    /**
     * An interval; a null end is open. Times are ISO 8601, completed downwards ({@code 2004-07-26T08} is its first moment);
     * names compare by their characters without regard to case; addresses by their bytes.
     */
    record Range(Field field, @Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded) implements Query {
    }

    /** An address block in CIDR notation; {@code bits} counts from the left. The address is in canonical text form. */
    record Cidr(Field field, String address, int bits) implements Query {
    }

    /**
     * The events at some places, be there any or none. Made by views and decisions; written as text it is source and offset of
     * each place.
     */
    record At(List<EventRef> refs) implements Query {
        public At {
            refs = List.copyOf(refs);
        }
    }

    /** Events that have a value in the field. */
    record Exists(Field field) implements Query {
    }
}

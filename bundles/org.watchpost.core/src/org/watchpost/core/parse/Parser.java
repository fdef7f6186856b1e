/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

/**
 * One log format. A Declarative Service: to add a format, write one class with {@code @Component} that implements this, and
 * a golden test. Stateless; may be used by several threads.
 */
public interface Parser {

    /** Name of the format, as {@code import --format} takes it; usually the dataset: {@code suricata.eve}, {@code zeek}. */
    String format();

    /** Name for people, for example {@code Suricata EVE JSON}. */
    String label();

    /**
     * How sure this parser is that a source is of its format, judged from content; a name may only tip the scales.
     */
    Recognition recognise(Sample sample);

    /** How the bytes of a source are cut into records. */
    default Framing framing() {
        return Framing.LINES;
    }

    /** Where columns are named within the source. */
    default Headers headers() {
        return Headers.NONE;
    }

    /**
     * Where the times of this format have no year: finds the month of a record, so that the turn of a year is noticed.
     *
     * @return 1 to 12, 0 if the record has no time without a year
     */
    default int monthOfYearlessTime(byte[] buffer, int from, int to) {
        return 0;
    }

    /** Whether times of this format may lack a year. */
    default boolean yearless() {
        return false;
    }

    /** Whether times of this format may lack a zone, so that the source's zone matters. */
    default boolean zoneless() {
        return false;
    }

    /**
     * A reader of records. Used by one thread for records that follow each other in a source and share that context; a new
     * one is made when the context changes.
     */
    RecordParser open(SourceContext context);
}

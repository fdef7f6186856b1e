/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.ingest.text.Values;

/**
 * Reads what one program or product says through syslog. To add one, write a class and name it in
 * {@link SyslogPayloads#ALL}. Stateless; may be used by several threads.
 */
public interface SyslogPayload {

    /** Any record may be this payload's. */
    Hints ANY = new Hints("", "", true);

    /**
     * What a record must look like at first sight for {@link #takes} to be asked at all: one of these is enough.
     *
     * @param programs first bytes of the names of programs; a blank stands for records that name no program
     * @param messages first bytes of messages
     * @param any      whether it is asked for every record
     */
    record Hints(String programs, String messages, boolean any) {

        /** By program or message. */
        public static Hints of(String programs, String messages) {
            return new Hints(programs, messages, false);
        }
    }

    /** When it is asked; saves the time of asking where there are many payloads. {@link #ANY} unless overridden. */
    default Hints hints() {
        return ANY;
    }

    /** Whether it is asked for records with structured data or a code of Cisco's, too. */
    default boolean structured() {
        return false;
    }

    /** Value of {@code event.dataset}. */
    String dataset();

    /** Whether a record is from this program, judged from its header and the first bytes of its message; must be quick. */
    boolean takes(SyslogLine line);

    /**
     * Whether records without time, host and program can be from this program where a person says that a source is of
     * this dataset.
     */
    default boolean takesBare(SyslogLine line) {
        return false;
    }

    /** Whether {@link #read} tells host and program by itself. */
    default boolean ownHeader() {
        return false;
    }

    /** Whether {@link #read} reads structured data (RFC 5424) by itself. */
    default boolean ownData() {
        return false;
    }

    /** Puts the values of the message; the header's are there already unless {@link #ownHeader()}. Must not throw for any bytes. */
    void read(SyslogLine line, Values values);
}

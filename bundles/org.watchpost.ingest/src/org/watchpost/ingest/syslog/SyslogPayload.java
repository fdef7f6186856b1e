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

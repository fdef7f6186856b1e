/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/** What Exim writes to syslog; it may repeat the time stamp of its own logs there, which is finer. */
public final class EximPayload implements SyslogPayload {

    private static final byte[] EXIM = Bytes.ascii("exim");

    @Override
    public String dataset() {
        return "exim";
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Bytes.startsWith(line.buffer(), line.programFrom(), line.programTo(), EXIM);
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = line.end();
        if (from < to && Scan.digit(b[from])) {
            long time = line.times().iso(b, from, to);
            if (time != TimeReader.NONE) {
                values.builder().time(time);
                from = Scan.skipBlanks(b, line.times().end(), to);
            }
        }
        EximMessage.read(b, from, Scan.trim(b, from, to), values);
    }
}

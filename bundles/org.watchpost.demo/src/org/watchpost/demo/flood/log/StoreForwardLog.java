/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.log;

import java.io.IOException;
import org.watchpost.demo.flood.world.Letter;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;

/** The firewall's mail security server, which keeps mail while the scanner does not answer: syslog, local time without a year. */
public final class StoreForwardLog {

    /** The note tells whether the line stores a message. */
    private final Journal<Boolean> lines;
    private long stored;
    private long forwarded;

    /** An empty log. */
    public StoreForwardLog(OutputFolder out) {
        lines = out.journal();
    }

    /** A message is kept; that many are kept now. */
    public void stored(long time, Letter letter, int queued) {
        lines.add(time,
                head(time, letter) + ", action=store, next=" + Site.SCANNER + ", stat=deferred (connect: Connection refused), queued="
                        + queued,
                true);
    }

    /** A message is sent on after that many seconds; that many are kept now. */
    public void forwarded(long time, Letter letter, long delay, int queued) {
        lines.add(time,
                head(time, letter) + ", action=forward, next=" + Site.SCANNER + ", stat=sent, delay=" + delay + ", queued=" + queued,
                false);
    }

    private static String head(long time, Letter letter) {
        return LogTime.syslog(time, Site.OFFSET) + " " + Site.STORE + " mdq[412]: " + letter.id() + ": from=<" + letter.sender() + ">, to=<"
                + letter.recipient() + ">, size=" + letter.size();
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("firewall/store-forward.log", LineEnd.LF)) {
            lines.writeTo(sink, (time, store) -> {
                stored += store ? 1 : 0;
                forwarded += store ? 0 : 1;
            });
        }
    }

    /** How many messages were kept. */
    public long stored() {
        return stored;
    }

    /** How many messages were sent on. */
    public long forwarded() {
        return forwarded;
    }
}

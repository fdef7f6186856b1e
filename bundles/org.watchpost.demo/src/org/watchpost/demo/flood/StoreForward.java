/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Mail security server of the firewall: keeps mail while the scan gateway does not answer. */
final class StoreForward {
    private final Journal<Boolean> lines = new Journal<>();
    long stored;
    long forwarded;

    private static String head(long t, String id, String from, String to, int size) {
        return Ts.syslog(t, FloodScenario.GST) + " " + FloodScenario.STORE + " mdq[412]: " + id + ": from=<" + from + ">, to=<" + to + ">, size=" + size;
    }

    void stored(long t, String id, String from, String to, int size, int depth) {
        lines.add(t, head(t, id, from, to, size) + ", action=store, next=avgate1, stat=deferred (connect: Connection refused), queued=" + depth, true);
    }

    void forwarded(long t, String id, String from, String to, int size, int depth, long delay) {
        lines.add(t, head(t, id, from, to, size) + ", action=forward, next=avgate1, stat=sent, delay=" + delay + ", queued=" + depth, false);
    }

    void write(Output out) throws IOException {
        lines.observe((t, in) -> {
            stored += in ? 1 : 0;
            forwarded += in ? 0 : 1;
        });
        try (FileSink s = out.open("firewall/store-forward.log", "\n")) {
            lines.writeTo(s);
        }
    }
}

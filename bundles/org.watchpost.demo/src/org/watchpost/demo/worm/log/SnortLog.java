/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.io.IOException;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;

/** Fast alerts of Snort 2: local time without a year. */
public final class SnortLog {

    /** Microseconds that this sensor is behind. */
    private static final long BEHIND = 180;

    private final Journal<String> lines;

    /** An empty log. */
    public SnortLog(OutputFolder out) {
        lines = out.journal();
    }

    /** A message; those the worm sent with an archive or program make an alert. */
    public void mail(WireMail mail) {
        if (mail.carriesZip() || mail.carriesProgram()) {
            Signature signature = mail.carriesZip() ? Signature.ZIP_WITH_PROGRAM : Signature.PROGRAM;
            alert(mail.time() + BEHIND, signature, Transport.TCP, mail.session().client(), mail.session().target());
        }
    }

    /** A meaningless event. */
    public void noise(long time, Noise noise, Endpoint source, String target) {
        noise.signature()
                .ifPresent(signature -> alert(time, signature, noise.transport(), source, new Endpoint(target, noise.port())));
    }

    private void alert(long time, Signature signature, Transport transport, Endpoint source, Endpoint target) {
        lines.add(time, LogTime.snort(time, WormDay.OFFSET) + "  [**] [1:" + signature.id() + ":" + signature.revision() + "] "
                + signature.text() + " [**] [Classification: " + signature.classification() + "] [Priority: " + signature.priority() + "] {"
                + transport + "} " + text(source, transport) + " -> " + text(target, transport));
    }

    private static String text(Endpoint endpoint, Transport transport) {
        return transport == Transport.ICMP ? endpoint.ip() : endpoint.ip() + ":" + endpoint.port();
    }

    /** Writes the file. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("ids/snort-fast.alert", LineEnd.LF)) {
            lines.writeTo(sink);
        }
    }
}

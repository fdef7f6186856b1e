/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.demo.basics.Csv;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** Exchange message tracking in its comma-separated form; times in UTC. */
final class ExchangeTracking {
    private static final String FIELDS = "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,"
            + "event-id,internal-message-id,message-id,recipient-address,recipient-status,total-bytes,recipient-count,"
            + "related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,"
            + "original-client-ip,original-server-ip,custom-data";
    private final Rng r;
    private final Journal<String> lines = new Journal<>();
    final Map<String, Long> counts = new TreeMap<>();
    private long internalId = 41200;

    ExchangeTracking(Rng r) {
        this.r = r;
    }

    private void log(long t, Mail m, String clientIp, String clientName, Host server, String context, String connector, String source,
            String event, long internal, String status, int bytes) {
        lines.add(t, Csv.row(Ts.utcMillis(t), clientIp, clientName, server.ip, server.name.toUpperCase(Locale.ROOT), context, connector, source,
                event, internal, m.msgid(), m.recipients("", "", ";"), status, bytes, m.recipients().size(), "", "", m.subject, m.from, m.from,
                event.equals("DELIVER") ? Ts.utcMillis(m.t) : "", clientIp.startsWith("10.") ? "Originating" : "Incoming", "", clientIp, server.ip, ""), event);
    }

    void mail(Mail m, Verdict v, Route route, double delay, Host server) {
        accept(m, m.clientIp, m.clientName, m.t, v, route, delay, server);
    }

    /** A message that another mail server hands over. */
    void relayed(Mail m, Host via, double delay, Host server) {
        accept(m, via.ip, via.fqdn(), m.t + (long) (delay * Ts.SECOND), Verdict.PASS, Route.LOCAL, 1 + r.unit(), server);
    }

    private void accept(Mail m, String clientIp, String clientName, long t, Verdict v, Route route, double delay, Host server) {
        long id = internalId++;
        String session = r.upperHex(16) + ";" + Ts.utcMillis(t - 200_000) + ";0";
        int bytes = v == Verdict.ZIP_FILTER ? r.range(1600, 2200) : m.size;
        log(t, m, clientIp, clientName, server, session, "EXCH01\\Default EXCH01", "SMTP", "RECEIVE", id, "", m.size);
        if (v == Verdict.VIRUS) {
            log(t + 300_000, m, clientIp, clientName, server, "Virus scan agent", "", "AGENT", "FAIL", id, "550 5.7.1 virus found", m.size);
            return;
        }
        long done = t + (long) (delay * Ts.SECOND);
        switch (route) {
            case LOCAL -> log(done, m, clientIp, clientName, server, Ts.utcMillis(done - 90_000), "", "STOREDRIVER", "DELIVER", id, "", bytes);
            case UNKNOWN -> log(done, m, clientIp, clientName, server, "", "", "ROUTING", "FAIL", id, "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", bytes);
            case REMOTE -> log(done, m, clientIp, clientName, server, session, "Internet", "SMTP", "SEND", id, "250 2.0.0 Ok", bytes);
            default -> log(done, m, clientIp, clientName, server, "", "Internet", "SMTP", "DEFER", id,
                    "451 4.4.0 Primary target IP address did not answer", bytes);
        }
    }

    void write(Output out) throws IOException {
        lines.observe((t, event) -> counts.merge(event, 1L, Long::sum));
        try (FileSink s = out.open("mail/exchange-tracking.log", "\r\n")) {
            s.header("#Software: Microsoft Exchange Server").header("#Version: 14.0.0.0").header("#Log-type: Message Tracking Log")
                    .header("#Date: " + Ts.utcMillis(lines.firstTime())).header("#Fields: " + FIELDS);
            lines.writeTo(s);
        }
    }
}

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
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.CsvRow;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Handling;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.WireMail;

/** Message tracking of Exchange in its comma-separated form: UTC. It tells no delay. */
public final class ExchangeLog implements MailServerLog {

    private static final String FIELDS = "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,"
            + "event-id,internal-message-id,message-id,recipient-address,recipient-status,total-bytes,recipient-count,"
            + "related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,"
            + "original-client-ip,original-server-ip,custom-data";

    private final RandomStream random;
    private final Host server;
    /** The note of a line is its event-id. */
    private final Journal<String> lines;
    private final Tally events = new Tally();
    private long nextId = 41200;

    /** An empty log of that server. */
    public ExchangeLog(OutputFolder out, long seed, Host server) {
        random = new RandomStream(seed, "exchange");
        this.server = server;
        lines = out.journal();
    }

    @Override
    public void mail(WireMail mail, Handling handling) {
        accept(mail, mail.session().client().ip(), mail.session().clientName(), mail.time(), handling);
    }

    /** A message for a mailbox that another of our mail servers hands over after that many seconds. */
    public void relayed(WireMail mail, Host via, double seconds) {
        accept(mail, via.ip(), via.fqdn(), mail.time() + (long) (seconds * LogTime.SECOND),
                new Handling(Handling.Verdict.PASS, Handling.Route.LOCAL, 1 + random.unit()));
    }

    private void accept(WireMail mail, String clientIp, String clientName, long time, Handling handling) {
        Entry entry = new Entry(mail, clientIp, clientName, nextId++);
        String session = random.upperHex(16) + ";" + LogTime.utcMillis(time - 200_000) + ";0";
        int delivered = handling.verdict() == Handling.Verdict.ZIP_FILTER ? random.range(1600, 2200) : mail.size();
        entry.line(time, session, "EXCH01\\Default EXCH01", "SMTP", "RECEIVE", "", mail.size());
        if (handling.verdict() == Handling.Verdict.VIRUS) {
            entry.line(time + 300_000, "Virus scan agent", "", "AGENT", "FAIL", "550 5.7.1 virus found", mail.size());
            return;
        }
        long done = time + (long) (handling.delay() * LogTime.SECOND);
        switch (handling.route()) {
            case LOCAL -> entry.line(done, LogTime.utcMillis(done - 90_000), "", "STOREDRIVER", "DELIVER", "", delivered);
            case UNKNOWN -> entry.line(done, "", "", "ROUTING", "FAIL", "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", delivered);
            case REMOTE -> entry.line(done, session, "Internet", "SMTP", "SEND", "250 2.0.0 Ok", delivered);
            case DEFERRED ->
                entry.line(done, "", "Internet", "SMTP", "DEFER", "451 4.4.0 Primary target IP address did not answer", delivered);
        }
    }

    /** The lines of one message. */
    private final class Entry {

        private final WireMail mail;
        private final String clientIp;
        private final String clientName;
        private final long id;

        Entry(WireMail mail, String clientIp, String clientName, long id) {
            this.mail = mail;
            this.clientIp = clientIp;
            this.clientName = clientName;
            this.id = id;
        }

        void line(long time, String context, String connector, String source, String event, String status, int bytes) {
            String info = event.equals("DELIVER") ? LogTime.utcMillis(mail.time()) : "";
            String direction = Company.isInside(clientIp) ? "Originating" : "Incoming";
            lines.add(time, CsvRow.of(LogTime.utcMillis(time), clientIp, clientName, server.ip(), server.windowsName(), context, connector,
                    source, event, id, mail.messageId(), mail.recipients(";"), status, bytes, mail.recipients().size(), "", "",
                    mail.subject(), mail.from(), mail.from(), info, direction, "", clientIp, server.ip(), ""), event);
        }
    }

    @Override
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("mail/exchange-tracking.log", LineEnd.CRLF)) {
            sink.header("#Software: Microsoft Exchange Server").header("#Version: 14.0.0.0").header("#Log-type: Message Tracking Log")
                    .header("#Date: " + LogTime.utcMillis(lines.firstTime())).header("#Fields: " + FIELDS);
            lines.writeTo(sink, (time, event) -> events.add(event));
        }
    }

    @Override
    public Tally results() {
        return events;
    }

    @Override
    public @Nullable Double meanDelay(String hour) {
        return null;
    }
}

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
import java.util.Locale;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.ZeekHeader;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.MailSession;
import org.watchpost.demo.worm.world.SentFile;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;

/** The logs smtp, files and conn of Zeek: tab-separated text, seconds since the epoch. */
public final class ZeekLogs {

    private static final long FILE_AFTER_MAIL = 90_000;

    private final Journal<String> smtp;
    private final Journal<String> files;
    private final Journal<String> conn;

    /** Empty logs. */
    public ZeekLogs(OutputFolder out) {
        smtp = out.journal();
        files = out.journal();
        conn = out.journal();
    }

    /** A message in smtp.log and its attachment in files.log; its session took that many seconds. */
    public void mail(WireMail mail, double seconds) {
        MailSession session = mail.session();
        SentFile worm = mail.worm();
        String document = mail.document();
        boolean attachment = worm != null || document != null;
        smtp.add(mail.time(), String.join("\t", LogTime.epochMicros(mail.time()), session.uid(), addresses(session), "1",
                session.clientName(), mail.from(), mail.recipients(","), LogTime.mail(mail.time(), WormDay.OFFSET), mail.fullFrom(),
                mail.recipients(","), "-", "-", mail.messageId(), "-", mail.subject(), "-", "-", "-",
                "250 2.0.0 Message accepted for delivery", session.target().ip() + "," + session.client().ip(),
                worm != null ? "Microsoft Outlook Express 6.00.2600.0000" : "-", "F", attachment ? session.fileUid() : "(empty)"));
        if (worm != null) {
            file(mail, seconds, "MD5,SHA256", worm.zeekType(), worm.name(), worm.size(), worm.md5(), worm.sha256());
        } else if (document != null) {
            file(mail, seconds, "(empty)", "-", document, mail.documentSize(), "-", "-");
        }
    }

    private void file(WireMail mail, double seconds, String analyzers, String type, String name, int size, String md5, String sha256) {
        MailSession session = mail.session();
        long time = mail.time() + FILE_AFTER_MAIL;
        files.add(time, String.join("\t", LogTime.epochMicros(time), session.fileUid(), session.uid(), addresses(session), "SMTP", "3",
                analyzers, type, name, interval(seconds / 3), flag(isLocal(session.client())), "T", Integer.toString(size), "-", "0", "0",
                "F", "-", md5, "-", sha256, "-", "-", "-"));
    }

    private static String addresses(MailSession session) {
        return session.client().ip() + "\t" + session.client().port() + "\t" + session.target().ip() + "\t" + session.target().port();
    }

    /** A connection in conn.log. */
    public void connection(Connection connection, String uid) {
        boolean answered = connection.answered();
        boolean tcp = connection.transport() == Transport.TCP;
        int headers = tcp ? 40 : 28;
        int leastPackets = tcp ? 5 : 1;
        long sentPackets = answered ? connection.sent() / 1300 + leastPackets : 1;
        long receivedPackets = answered ? connection.received() / 1300 + leastPackets : 0;
        conn.add(connection.time(), String.join("\t", LogTime.epochMicros(connection.time()), uid, connection.source().ip(),
                Integer.toString(connection.source().port()), connection.target().ip(), Integer.toString(connection.target().port()),
                connection.transport().lowerCase(), connection.service(), answered ? interval(connection.seconds()) : "-",
                answered ? Long.toString(connection.sent()) : "-", answered ? Long.toString(connection.received()) : "-",
                answered ? "SF" : "S0", flag(isLocal(connection.source())), flag(isLocal(connection.target())), "0", history(answered, tcp),
                Long.toString(sentPackets), Long.toString(connection.sent() + sentPackets * headers), Long.toString(receivedPackets),
                Long.toString(connection.received() + receivedPackets * headers), "-"));
    }

    private static boolean isLocal(Endpoint endpoint) {
        return Company.isInside(endpoint.ip()) || endpoint.ip().equals(Company.PUBLIC_IP);
    }

    private static String history(boolean answered, boolean tcp) {
        return answered ? tcp ? "ShADadFf" : "Dd" : "S";
    }

    private static String interval(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }

    private static String flag(boolean value) {
        return value ? "T" : "F";
    }

    /** Writes the three files. */
    public void write(OutputFolder out) throws IOException {
        write(out, ZeekHeader.SMTP, smtp);
        write(out, ZeekHeader.FILES, files);
        write(out, ZeekHeader.CONN, conn);
    }

    private static void write(OutputFolder out, ZeekHeader header, Journal<String> lines) throws IOException {
        try (FileSink sink = out.open("ids/zeek/" + header.path() + ".log", LineEnd.LF)) {
            for (String line : header.lines(lines.firstTime())) {
                sink.header(line);
            }
            lines.writeTo(sink);
            sink.header(ZeekHeader.close(lines.lastTime()));
        }
    }
}

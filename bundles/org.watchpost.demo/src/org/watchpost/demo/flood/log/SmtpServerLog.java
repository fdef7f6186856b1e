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
import org.watchpost.demo.output.DailyFiles;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.OutputFolder;

/** SMTP service log of IIS 5 on the relay, which receives: all columns, commands received. */
public final class SmtpServerLog {

    private static final String FIELDS = "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem "
            + "cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)";

    /** A server that sends. */
    public record Client(String ip, String name) {
    }

    /** The note of a line with a DATA command is the number of its burst. */
    private final Journal<Integer> lines;
    private long dataCommands;

    /** An empty log. */
    public SmtpServerLog(OutputFolder out) {
        lines = out.journal();
    }

    /** A message from a client. */
    public void message(SmtpMessage message, Client client) {
        long time = message.time();
        Letter letter = message.letter();
        String from = letter.sender();
        String to = letter.recipient();
        if (message.opens()) {
            command(time - 70_000, client, "EHLO - +" + Site.fqdn(client.name()), 250, 275, 30);
        }
        command(time - 55_000, client, "MAIL - +FROM:<" + from + ">+SIZE=" + letter.size(), 250, 24 + from.length(), 24 + from.length());
        command(time - 35_000, client, "RCPT - +TO:<" + to + ">", 250, 10 + to.length(), 11 + to.length());
        lines.add(time, text(time, client, "DATA - +<" + letter.id() + ">", 250, 118, letter.size()), message.run());
        if (message.closes()) {
            command(time + 6_000, client, "QUIT - " + Site.fqdn(client.name()), 240, 68, 4);
        }
    }

    private void command(long time, Client client, String command, int status, int sent, int received) {
        lines.add(time, text(time, client, command, status, sent, received));
    }

    private static String text(long time, Client client, String command, int status, int sent, int received) {
        return W3cFiles.time(time) + " " + client.ip() + " " + client.name() + " SMTPSVC1 SMTP96 " + Site.RELAY_IP + " 0 " + command + " "
                + status + " 0 " + sent + " " + received + " 0 SMTP - - - -";
    }

    /** Writes the files, and counts. */
    public void write(OutputFolder out) throws IOException {
        DailyFiles.write(lines, new W3cFiles(out, "smtp/" + Site.RELAY + "/iis-smtp-ex", FIELDS), (time, run) -> dataCommands++);
    }

    /** How many messages were written. */
    public long dataCommands() {
        return dataCommands;
    }
}

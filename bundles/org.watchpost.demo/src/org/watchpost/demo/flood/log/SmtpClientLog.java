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
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.DailyFiles;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.OutputFolder;

/** SMTP service log of IIS 5 on the development server, which sends: few columns, commands sent and answers received. */
public final class SmtpClientLog {

    private static final String FIELDS = "date time c-ip cs-username s-sitename cs-method cs-uri-query sc-status sc-bytes cs-bytes time-taken";

    /** The messages of one burst; times in microseconds since the epoch. */
    public record Run(long first, long last, long messages) {

        private Run another(long time) {
            return new Run(first, time, messages + 1);
        }
    }

    /** The note of a line with a DATA command is the number of its burst. */
    private final Journal<Integer> lines;
    private final SortedMap<Integer, Run> runs = new TreeMap<>();

    /** An empty log. */
    public SmtpClientLog(OutputFolder out) {
        lines = out.journal();
    }

    /** A message to the relay. */
    public void message(SmtpMessage message) {
        long time = message.time();
        String from = message.letter().sender();
        String to = message.letter().recipient();
        if (message.opens()) {
            answer(time - 90_000, "220+" + Site.fqdn(Site.RELAY) + "+Microsoft+ESMTP+MAIL+Service,+Version:+4.0+ready");
            command(time - 80_000, "EHLO", Site.fqdn(Site.DEV));
            answer(time - 70_000, "250+OK");
        }
        command(time - 60_000, "MAIL", "FROM:<" + from + ">+SIZE=" + message.letter().size());
        answer(time - 50_000, "250+2.1.0+" + from + "....Sender+OK");
        command(time - 40_000, "RCPT", "TO:<" + to + ">");
        answer(time - 30_000, "250+2.1.5+" + to);
        lines.add(time - 20_000, commandText(time - 20_000, "DATA", "-"), message.run());
        answer(time - 10_000, "354+Start+mail+input;+end+with+<CRLF>.<CRLF>");
        answer(time, "250+2.6.0+Queued+mail+for+delivery");
        if (message.closes()) {
            command(time + 5_000, "QUIT", "-");
            answer(time + 9_000, "221+Closing+connection");
        }
    }

    private void command(long time, String verb, String text) {
        lines.add(time, commandText(time, verb, text));
    }

    private static String commandText(long time, String verb, String text) {
        return W3cFiles.time(time) + " " + Site.RELAY_IP + " OutboundConnectionCommand SMTPSVC1 " + verb + " " + text + " 0 0 4 0";
    }

    private void answer(long time, String text) {
        lines.add(time, W3cFiles.time(time) + " " + Site.RELAY_IP + " OutboundConnectionResponse SMTPSVC1 - " + text + " 0 0 "
                + text.length() + " 0");
    }

    /** Writes the files, and counts. */
    public void write(OutputFolder out) throws IOException {
        DailyFiles.write(lines, new W3cFiles(out, "smtp/" + Site.DEV + "/iis-smtp-ex", FIELDS),
                (time, run) -> runs.put(run, runs.getOrDefault(run, new Run(time, time, 0)).another(time)));
    }

    /** The messages written, by burst. */
    public SortedMap<Integer, Run> runs() {
        return runs;
    }
}

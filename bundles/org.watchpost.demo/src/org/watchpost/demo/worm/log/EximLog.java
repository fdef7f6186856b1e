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
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.log.DeliveryNotes.Note;
import org.watchpost.demo.worm.world.Handling;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;

/** The main log of Exim 4: local time. */
public final class EximLog implements MailServerLog {

    private final RandomStream random;
    private final Host exchange;
    private final Journal<Note> lines;
    private final DeliveryNotes notes = new DeliveryNotes();

    /** An empty log of a relay that hands mail for mailboxes to an Exchange server. */
    public EximLog(OutputFolder out, long seed, Host exchange) {
        random = new RandomStream(seed, "exim");
        this.exchange = exchange;
        lines = out.journal();
    }

    @Override
    public void mail(WireMail mail, Handling handling) {
        long time = mail.time();
        String id = base62(time / LogTime.SECOND, 6) + "-" + base62(random.range(3000, 30000), 6) + "-"
                + base62(time % LogTime.SECOND / 2000 % (62 * 62), 2);
        String client = "H=" + mail.session().clientName() + " [" + mail.session().client().ip() + "]";
        if (!handling.passes()) {
            String reason = handling.verdict() == Handling.Verdict.VIRUS ? "virus found in message" : "zip attachments are not accepted";
            line(time, id + " " + client + " F=<" + mail.from() + "> rejected after DATA: " + reason, Note.of("rejected"));
            return;
        }
        line(time,
                id + " <= " + mail.from() + " " + client + " P=" + (mail.worm() != null ? "smtp" : "esmtp") + " S=" + mail.size() + " id="
                        + mail.id(),
                Note.of("arrived"));
        deliver(mail, handling, id);
    }

    private void deliver(WireMail mail, Handling handling, String id) {
        long seconds = Math.max(1, Math.round(handling.delay()));
        long done = mail.time() + seconds * LogTime.SECOND;
        String remote = "mx1." + Names.domain(mail.to()) + " [203.0.113." + random.range(20, 27) + "]";
        String local = exchange.fqdn() + " [" + exchange.ip() + "]";
        String times = " QT=" + seconds + "s DT=1s";
        Note delivered = new Note("delivered", (double) seconds);
        switch (handling.route()) {
            case LOCAL -> {
                for (String recipient : mail.recipients()) {
                    line(done,
                            id + (recipient.equals(mail.to()) ? " => " : " -> ") + recipient + " R=internal T=remote_smtp H=" + local
                                    + times,
                            delivered);
                }
            }
            case REMOTE -> line(done, id + " => " + mail.to() + " R=dnslookup T=remote_smtp H=" + remote + times, delivered);
            case UNKNOWN ->
                line(done, id + " ** " + mail.to() + " R=internal T=remote_smtp: SMTP error from remote mail server after RCPT TO:<"
                        + mail.to() + ">: host " + local + ": 550 5.1.1 User unknown", Note.of("failed"));
            case DEFERRED ->
                line(done, id + " == " + mail.to() + " R=dnslookup T=remote_smtp defer (110): Connection timed out H=" + remote,
                        Note.of("deferred"));
        }
        if (handling.route() != Handling.Route.DEFERRED) {
            line(done + 1000, id + " Completed", Note.of("completed"));
        }
    }

    private static String base62(long value, int width) {
        char[] digits = new char[width];
        long left = value;
        for (int i = width - 1; i >= 0; i--) {
            digits[i] = RandomStream.BASE62.charAt((int) (left % 62));
            left /= 62;
        }
        return new String(digits);
    }

    private void line(long time, String text, Note note) {
        lines.add(time, LogTime.plain(time, WormDay.OFFSET) + " " + text, note);
    }

    @Override
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("mail/exim-mainlog", LineEnd.LF)) {
            lines.writeTo(sink, notes::count);
        }
    }

    @Override
    public Tally results() {
        return notes.results();
    }

    @Override
    public @Nullable Double meanDelay(String hour) {
        return notes.meanDelay(hour);
    }
}

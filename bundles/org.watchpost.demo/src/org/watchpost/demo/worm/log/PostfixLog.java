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

/** Postfix 2 in syslog: local time without a year. */
public final class PostfixLog implements MailServerLog {

    private static final int QUEUE_MANAGER = 812;

    private final RandomStream random;
    private final Host exchange;
    private final Journal<Note> lines;
    private final DeliveryNotes notes = new DeliveryNotes();

    /** An empty log of a server that hands mail for mailboxes to an Exchange server. */
    public PostfixLog(OutputFolder out, long seed, Host exchange) {
        random = new RandomStream(seed, "postfix");
        this.exchange = exchange;
        lines = out.journal();
    }

    @Override
    public void mail(WireMail mail, Handling handling) {
        String id = random.upperHex(10);
        String client = mail.session().clientName() + "[" + mail.session().client().ip() + "]";
        int smtpd = random.range(2100, 2190);
        int cleanup = random.range(2200, 2260);
        long time = mail.time();
        line(time - 40_000, "smtpd", smtpd, "connect from " + client);
        line(time + 30_000, "smtpd", smtpd, id + ": client=" + client);
        line(time + 60_000, "cleanup", cleanup, id + ": message-id=" + mail.messageId());
        if (!handling.passes()) {
            rejected(mail, handling.verdict(), id, client, cleanup);
            line(time + 120_000, "smtpd", smtpd, "disconnect from " + client);
            return;
        }
        line(time + 110_000, "qmgr", QUEUE_MANAGER, id + ": from=<" + mail.from() + ">, size=" + mail.size() + ", nrcpt="
                + mail.recipients().size() + " (queue active)", Note.of("queue_active"));
        line(time + 130_000, "smtpd", smtpd, "disconnect from " + client);
        int smtp = random.range(2300, 2390);
        long done = time + (long) (handling.delay() * LogTime.SECOND);
        String remote = "mx1." + Names.domain(mail.to()) + "[203.0.113.";
        switch (handling.route()) {
            case LOCAL -> delivered(mail, id, smtp, done, exchange.fqdn() + "[" + exchange.ip() + "]:25", handling.delay());
            case REMOTE -> delivered(mail, id, smtp, done, remote + random.range(20, 27) + "]:25", handling.delay());
            case UNKNOWN -> bounced(mail, id, smtp, done, handling.delay());
            case DEFERRED -> line(done + 30 * LogTime.SECOND, "smtp", smtp, id + ": to=<" + mail.to() + ">, relay=none, delay="
                    + Math.round(handling.delay() + 30) + ", delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to " + remote
                    + random.range(20, 27) + "]:25: Connection timed out)", Note.of("deferred"));
        }
    }

    private void rejected(WireMail mail, Handling.Verdict verdict, String id, String client, int cleanup) {
        boolean zip = verdict == Handling.Verdict.ZIP_FILTER;
        String what = zip ? ": reject: header Content-Disposition: attachment; filename=\"" + mail.attachment() + "\" from " + client + ";"
                : ": milter-reject: END-OF-MESSAGE from " + client + ": 5.7.1 virus found;";
        line(mail.time() + 90_000, "cleanup", cleanup, id + what + " from=<" + mail.from() + "> to=<" + mail.to() + "> proto=SMTP helo=<"
                + mail.session().clientName() + ">" + (zip ? ": 5.7.1 zip attachments are not accepted" : ""),
                Note.of(zip ? "reject" : "milter_reject"));
    }

    private void delivered(WireMail mail, String id, int smtp, long done, String relay, double delay) {
        String queuedAs = random.upperHex(10);
        for (String recipient : mail.recipients()) {
            line(done, "smtp", smtp, id + ": to=<" + recipient + ">, relay=" + relay + ", " + timing(delay)
                    + ", dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as " + queuedAs + ")", new Note("sent", tenths(delay)));
        }
        line(done + 20_000, "qmgr", QUEUE_MANAGER, id + ": removed", Note.of("removed"));
    }

    private void bounced(WireMail mail, String id, int smtp, long done, double delay) {
        String relay = exchange.fqdn() + "[" + exchange.ip() + "]";
        line(done, "smtp", smtp, id + ": to=<" + mail.to() + ">, relay=" + relay + ":25, " + timing(delay)
                + ", dsn=5.1.1, status=bounced (host " + relay + " said: 550 5.1.1 <" + mail.to()
                + ">: User unknown (in reply to RCPT TO command))", Note.of("bounced"));
        line(done + 15_000, "bounce", random.range(2400, 2420), id + ": sender non-delivery notification: " + random.upperHex(10),
                Note.of("bounce_notice"));
        line(done + 30_000, "qmgr", QUEUE_MANAGER, id + ": removed", Note.of("removed"));
    }

    private static String timing(double delay) {
        double total = tenths(delay);
        return String.format(Locale.ROOT, "delay=%.1f, delays=0.1/%.1f/0.1/%.1f", total, total * 0.8, Math.max(0.1, total * 0.2 - 0.2));
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    private void line(long time, String program, int pid, String text) {
        lines.add(time, text(time, program, pid, text));
    }

    private void line(long time, String program, int pid, String text, Note note) {
        lines.add(time, text(time, program, pid, text), note);
    }

    private static String text(long time, String program, int pid, String text) {
        return LogTime.syslog(time, WormDay.OFFSET) + " mail3 postfix/" + program + "[" + pid + "]: " + text;
    }

    @Override
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("mail/postfix-maillog", LineEnd.LF)) {
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

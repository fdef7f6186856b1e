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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

/** Sendmail 8.13 in syslog: local time without a year. The mean delay leaves out messages that were deferred first. */
public final class SendmailLog implements MailServerLog {

    private static final String QUEUE_DIGITS = RandomStream.BASE62.substring(0, 60);
    private static final int MESSAGE_PRIORITY = 30000;
    private static final int RETRY_PRIORITY = 90000;
    private static final int RETRY_SECONDS = 1800;
    private static final int CONNECT_SECONDS = 40;

    private final RandomStream random;
    private final Host exchange;
    private final Journal<Note> lines;
    private final DeliveryNotes notes = new DeliveryNotes();
    private int pid = 11200;
    private int sequence;

    /** An empty log of a gateway that hands mail for mailboxes to an Exchange server. */
    public SendmailLog(OutputFolder out, long seed, Host exchange) {
        random = new RandomStream(seed, "sendmail");
        this.exchange = exchange;
        lines = out.journal();
    }

    @Override
    public void mail(WireMail mail, Handling handling) {
        pid += random.range(1, 4);
        Entry entry = new Entry(pid, mail);
        if (pid > 32000) {
            pid = 2000;
        }
        entry.accepted();
        if (handling.verdict() == Handling.Verdict.VIRUS) {
            entry.refused();
            return;
        }
        if (handling.verdict() == Handling.Verdict.ZIP_FILTER) {
            entry.replaced();
        }
        entry.deliver(handling);
    }

    /** The lines of one message. */
    private final class Entry {

        private final int process;
        private final WireMail mail;
        private final String id;
        private final long time;
        private int size;

        Entry(int process, WireMail mail) {
            this.process = process;
            this.mail = mail;
            id = queueId(mail.time(), process);
            time = mail.time() + 250_000;
            size = mail.size();
        }

        void accepted() {
            line(time, process, "from=<" + mail.from() + ">, size=" + mail.size() + ", class=0, nrcpts=" + mail.recipients().size()
                    + ", msgid=" + mail.messageId() + ", proto=" + (mail.worm() != null ? "SMTP" : "ESMTP") + ", daemon=MTA, relay="
                    + mail.session().clientName() + " [" + mail.session().client().ip() + "]", Note.of("from"));
        }

        void refused() {
            String refusal = "virus W32/Mydoom.o@MM found, message refused";
            line(time + 20_000, process, "Milter: data, reject=554 5.7.1 " + refusal, Note.of("milter_reject"));
            long after = time + 21_000;
            lines.add(after, text(after, process,
                    "to=<" + mail.to() + ">, delay=00:00:01, pri=" + (MESSAGE_PRIORITY + mail.size()) + ", stat=" + refusal));
        }

        void replaced() {
            size = random.range(1600, 2200);
            line(time + 20_000, process, "Milter message: body replaced", Note.of("milter_body_replaced"));
        }

        void deliver(Handling handling) {
            int seconds = (int) Math.max(1, Math.round(handling.delay()));
            long done = time + seconds * LogTime.SECOND;
            String head = head(mail.bracketedRecipients(), seconds, Math.min(seconds, random.range(1, 3)), 0);
            String remote = "mx1." + Names.domain(mail.to()) + ". [203.0.113." + random.range(20, 27) + "]";
            String local = exchange.fqdn() + ". [" + exchange.ip() + "]";
            Note sent = new Note("Sent", (double) seconds);
            switch (handling.route()) {
                case LOCAL -> line(done, process + 1,
                        head + local + ", dsn=2.0.0, stat=Sent (" + mail.messageId() + " Queued mail for delivery)", sent);
                case REMOTE -> line(done, process + 1, head + remote + sentAs(), sent);
                case UNKNOWN -> {
                    line(done, process + 1, head + local + ", dsn=5.1.1, stat=User unknown", Note.of("User unknown"));
                    line(done + 30_000, process + 1, queueId(done, process + 1) + ": DSN: User unknown", Note.of("DSN"));
                }
                case DEFERRED -> deferred(seconds + CONNECT_SECONDS, remote);
            }
        }

        private void deferred(int firstSeconds, String remote) {
            String recipient = "<" + mail.to() + ">";
            int tries = random.range(1, 3);
            for (int i = 0; i < tries; i++) {
                int seconds = firstSeconds + i * RETRY_SECONDS;
                line(time + seconds * LogTime.SECOND, process + 7 * i + 1, head(recipient, seconds, CONNECT_SECONDS, i + 1) + remote
                        + ", dsn=4.0.0, stat=Deferred: Connection timed out with mx1." + Names.domain(mail.to()) + ".",
                        Note.of("Deferred"));
            }
            int seconds = firstSeconds + tries * RETRY_SECONDS;
            line(time + seconds * LogTime.SECOND, process + 30, head(recipient, seconds, 2, tries) + remote + sentAs(),
                    Note.of("Sent_after_deferral"));
        }

        private String head(String recipients, int delay, int transaction, int retries) {
            return "to=" + recipients + ", delay=" + clock(delay) + ", xdelay=" + clock(transaction) + ", mailer=esmtp, pri="
                    + (MESSAGE_PRIORITY + size + RETRY_PRIORITY * retries) + ", relay=";
        }

        private void line(long at, int writer, String text, Note note) {
            lines.add(at, text(at, writer, text), note);
        }

        private String text(long at, int writer, String text) {
            return LogTime.syslog(at, WormDay.OFFSET) + " mail sendmail[" + writer + "]: " + id + ": " + text;
        }
    }

    private String sentAs() {
        return ", dsn=2.0.0, stat=Sent (Ok: queued as " + random.upperHex(10) + ")";
    }

    /** Eight digits of base 60 for time (UTC) and sequence, then the process id. */
    private String queueId(long time, int process) {
        LocalDateTime utc = LogTime.local(time, ZoneOffset.UTC);
        int number = sequence++ % 3600;
        int[] digits = { utc.getYear() - 1900, utc.getMonthValue() - 1, utc.getDayOfMonth(), utc.getHour(), utc.getMinute(),
                utc.getSecond(),
                number / 60, number };
        StringBuilder id = new StringBuilder();
        for (int digit : digits) {
            id.append(QUEUE_DIGITS.charAt(digit % 60));
        }
        return id + String.format(Locale.ROOT, "%06d", process);
    }

    private static String clock(int seconds) {
        StringBuilder text = LogTime.pad(new StringBuilder(), seconds / 3600, 2).append(':');
        LogTime.pad(text, seconds / 60 % 60, 2).append(':');
        return LogTime.pad(text, seconds % 60, 2).toString();
    }

    @Override
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("mail/sendmail-maillog", LineEnd.LF)) {
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

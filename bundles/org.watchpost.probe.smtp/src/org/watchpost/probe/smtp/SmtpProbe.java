/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.smtp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.probe.Trust;

/**
 * Talks SMTP (RFC 5321) with a server as a client would, up to the point where a message would begin, and takes it back with
 * RSET. With a canary address it sends one small message and waits for it in a mailbox.
 */
@Component(service = Probe.class)
public final class SmtpProbe implements Probe {

    /** The type's name. */
    public static final String TYPE = "smtp";

    private static final long SLOW_BANNER = Duration.ofMillis(2500).toNanos();
    private static final long EXPIRES_SOON = Duration.ofDays(14).toMillis() * 1000;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "SMTP";
    }

    @Override
    public String addressForm() {
        return "HOST[:PORT]";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(new ProbeOption("helo", "NAME", "the name it gives for itself; watchpost.invalid unless given"),
                new ProbeOption("tls", "auto|require|implicit|off",
                        "STARTTLS if offered, always, TLS from the first byte, or never; auto unless given"),
                new ProbeOption("from", "ADDRESS", "envelope sender; the empty one of bounces unless given"),
                new ProbeOption("rcpt", "ADDRESS", "asks whether mail for this recipient would be taken"),
                new ProbeOption("canary", "ADDRESS", "sends a small message there"),
                new ProbeOption("imap", "HOST[:PORT]",
                        "waits for the canary in this mailbox and removes it; with TLS unless the port is 143"),
                new ProbeOption("imap-tls", "on|off", "off: no TLS towards the mailbox, whatever its port; on unless given"),
                new ProbeOption("imap-user", "NAME", "who the mailbox belongs to; the password is the secret imap-secret"),
                new ProbeOption("imap-secret", "NAME", "name of the secret with the mailbox's password"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        String tls = target.text("tls", "auto").toLowerCase(Locale.ROOT);
        if (!List.of("auto", "require", "implicit", "off").contains(tls)) {
            throw new IllegalArgumentException("tls can be auto, require, implicit or off, not " + tls);
        }
        HostPort address = HostPort.parse(target.address(), tls.equals("implicit") ? 465 : 25);
        for (String name : List.of("helo", "from", "rcpt", "canary", "user")) {
            if (target.text(name).chars().anyMatch(c -> c < ' ' || c == 0x7f || name.equals("helo") && c == ' ' || c == '<' || c == '>')) {
                throw new IllegalArgumentException("option " + name + " must not hold control characters or brackets");
            }
        }
        Trust trust = Trust.of(target);
        ReadingBuilder reading = new ReadingBuilder(TYPE);
        Steps steps = new Steps(target, context, reading, trust, tls);
        try (LineConnection connection = new LineConnection(address, context.deadline())) {
            steps.run(connection);
        } catch (IOException | RuntimeException e) {
            steps.failed(e);
        }
        return reading.build();
    }

    /** One reading. */
    private static final class Steps {

        private final ProbeTarget target;
        private final ProbeContext context;
        private final ReadingBuilder reading;
        private final Trust trust;
        private final String tls;
        private String phase = "connect";

        Steps(ProbeTarget target, ProbeContext context, ReadingBuilder reading, Trust trust, String tls) {
            this.target = target;
            this.context = context;
            this.reading = reading;
            this.trust = trust;
            this.tls = tls;
        }

        void run(LineConnection connection) throws IOException {
            connection.connect();
            reading.phase("connect", 0, true, "");
            if (tls.equals("implicit")) {
                handshake(connection);
            }
            SmtpSession session = new SmtpSession(connection, reading);
            phase = "banner";
            SmtpReply banner = session.reply();
            long bannerNanos = reading.phase("banner", banner.code(), banner.code() == 220, banner.text()).nanos();
            if (banner.code() != 220) {
                mean(SmtpMeaning.banner(banner), banner);
                return;
            }
            if (bannerNanos > SLOW_BANNER) {
                reading.mean(ServerState.DEGRADED, String.format(Locale.ROOT,
                        "works, but takes %.1f s to greet: its process limit may be reached, or its name lookups hang", bannerNanos / 1e9));
            }
            SmtpReply ehlo = ehlo(session, "ehlo");
            if (!ehlo.success()) {
                mean(SmtpMeaning.session("ehlo", ehlo), ehlo);
                return;
            }
            ehlo = startTls(connection, session, ehlo);
            if (ehlo.success()) {
                if (logIn(session)) {
                    mail(session);
                }
                phase = "quit";
                reading.begin();
                SmtpReply quit = session.command("QUIT");
                reading.phase("quit", quit.code(), quit.success(), quit.text());
            }
            reading.mean(ServerState.OK, target.text("rcpt").isEmpty() ? "takes mail" : "takes mail for this recipient");
        }

        private SmtpReply ehlo(SmtpSession session, String name) throws IOException {
            phase = name;
            reading.begin();
            String helo = target.text("helo", "watchpost.invalid");
            SmtpReply reply = session.command("EHLO " + helo);
            if (reply.code() == 500 || reply.code() == 502) {
                reply = session.command("HELO " + helo);
            }
            reading.phase(name, reply.code(), reply.success(), reply.text());
            return reply;
        }

        /** @return the extensions in force from now on; no success if there is no going on */
        private SmtpReply startTls(LineConnection connection, SmtpSession session, SmtpReply ehlo) throws IOException {
            boolean offered = ehlo.lines().stream().anyMatch(line -> line.strip().equalsIgnoreCase("STARTTLS"));
            if (tls.equals("off") || tls.equals("implicit") || !offered && tls.equals("auto")) {
                return ehlo;
            }
            phase = "starttls";
            reading.begin();
            if (!offered) {
                reading.phase("starttls", 0, false, "not offered");
                reading.mean(ServerState.DEGRADED, "doesn't offer TLS");
                return new SmtpReply(502, List.of());
            }
            SmtpReply reply = session.command("STARTTLS");
            if (reply.code() != 220) {
                reading.phase("starttls", reply.code(), false, reply.text());
                mean(SmtpMeaning.session("starttls", reply), reply);
                return tls.equals("require") ? reply : ehlo;
            }
            if (connection.hasUnread()) {
                reading.phase("starttls", 220, false, "more text before TLS");
                reading.mean(ServerState.FAILING, "sends more after its answer to STARTTLS: someone may be meddling with the connection");
                return new SmtpReply(554, List.of());
            }
            handshake(connection);
            SmtpReply again = ehlo(session, "ehlo-tls");
            if (!again.success()) {
                mean(SmtpMeaning.session("ehlo", again), again);
            }
            return again;
        }

        private void handshake(LineConnection connection) throws IOException {
            phase = "starttls";
            SSLSession secure = connection.secure(trust);
            CertificateFacts facts = trust.facts(secure);
            reading.certificate(facts);
            reading.say("* " + facts.protocol() + " " + facts.cipher() + ", " + facts.subject());
            reading.phase("starttls", 220, true, facts.protocol() + " " + facts.cipher());
            long left = facts.notAfter() - reading.time();
            if (left < 0) {
                reading.mean(ServerState.DEGRADED, "works, but its certificate has expired");
            } else if (left < EXPIRES_SOON) {
                reading.mean(ServerState.DEGRADED, "works, but its certificate expires in " + left / 86_400_000_000L + " days");
            }
        }

        /** @return whether to go on */
        private boolean logIn(SmtpSession session) throws IOException {
            String user = target.text(ProbeOption.USER.name());
            if (user.isEmpty()) {
                return true;
            }
            phase = "auth";
            Optional<String> password = context.secrets().find(target.text(ProbeOption.SECRET.name(), target.address()));
            reading.begin();
            if (password.isEmpty()) {
                reading.phase("auth", 0, false, "no password is known");
                reading.mean(ServerState.DEGRADED, "can't log in: no password is known for " + user);
                return true;
            }
            String plain = Base64.getEncoder().encodeToString(("\0" + user + "\0" + password.get()).getBytes(StandardCharsets.UTF_8));
            SmtpReply reply = session.secret("AUTH PLAIN " + plain, "AUTH PLAIN (hidden)");
            reading.phase("auth", reply.code(), reply.success(), reply.text());
            if (!reply.success()) {
                mean(SmtpMeaning.session("auth", reply), reply);
            }
            return reply.code() != 421;
        }

        private void mail(SmtpSession session) throws IOException {
            String from = target.text("from");
            if (!step(session, "mail", "MAIL FROM:<" + from + ">")) {
                return;
            }
            String recipient = target.text("rcpt");
            boolean go = recipient.isEmpty() || step(session, "rcpt", "RCPT TO:<" + recipient + ">");
            phase = "rset";
            reading.begin();
            SmtpReply rset = session.command("RSET");
            reading.phase("rset", rset.code(), rset.success(), rset.text());
            String canary = target.text("canary");
            if (go && !canary.isEmpty()) {
                canary(session, from, canary);
            }
        }

        private boolean step(SmtpSession session, String name, String command) throws IOException {
            phase = name;
            reading.begin();
            SmtpReply reply = session.command(command);
            reading.phase(name, reply.code(), reply.success(), reply.text());
            if (!reply.success()) {
                mean(SmtpMeaning.mail(name, reply), reply);
            }
            return reply.success();
        }

        private void canary(SmtpSession session, String from, String to) throws IOException {
            String token = UUID.randomUUID().toString();
            if (!step(session, "canary-mail", "MAIL FROM:<" + from + ">") || !step(session, "canary-rcpt", "RCPT TO:<" + to + ">")) {
                return;
            }
            phase = "canary-data";
            reading.begin();
            SmtpReply reply = session.command("DATA");
            if (reply.code() == 354) {
                String date = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC));
                reply = session.command("From: <" + (from.isEmpty() ? to : from) + ">\r\nTo: <" + to + ">\r\nDate: " + date
                        + "\r\nSubject: Watchpost canary " + token + "\r\nMessage-ID: <" + token + "@watchpost.invalid>\r\n"
                        + "Auto-Submitted: auto-generated\r\n\r\nSent by a probe; may be deleted.\r\n.");
            }
            long sent = reading.phase("canary-data", reply.code(), reply.code() == 250, reply.text()).nanos();
            if (reply.code() != 250) {
                mean(SmtpMeaning.mail("data", reply), reply);
            } else if (!target.text("imap").isEmpty()) {
                phase = "canary-arrival";
                arrival(token, sent);
            }
        }

        /** A mailbox that can't be asked says nothing against the server that took the message. */
        private void arrival(String token, long sent) {
            try {
                new ImapCanary(target, context, reading).await(token, sent);
            } catch (IOException e) {
                boolean late = context.deadline().isOver();
                reading.phase(phase, 0, false, late ? "not arrived" : String.valueOf(e.getMessage()));
                reading.mean(ServerState.DEGRADED, late ? ImapCanary.LATE
                        : "takes mail, but whether the canary arrived can't be seen: the mailbox " + e.getMessage());
            }
        }

        private void mean(SmtpMeaning meaning, SmtpReply reply) {
            reading.mean(meaning.state(),
                    meaning.sentence() + " (" + reply.code() + (reply.text().isEmpty() ? "" : " " + reply.text()) + ")");
        }

        void failed(Exception e) {
            boolean late = e instanceof SocketTimeoutException || context.deadline().isOver();
            if (late && phase.equals("quit")) {
                reading.phase("quit", 0, false, "no answer");
                reading.mean(ServerState.OK, "takes mail");
                return;
            }
            String seconds = String.format(Locale.ROOT, "%.0f s", context.deadline().length().toMillis() / 1e3);
            String text = late ? "no answer within " + seconds : String.valueOf(e.getMessage());
            reading.say("* " + text);
            boolean certificate = e instanceof SSLException && trust.hasSeen() && !trust.problem().isEmpty();
            reading.phase(phase, 0, false, certificate ? trust.problem() : text);
            if (certificate) {
                reading.certificate(trust.facts(null));
                reading.mean(ServerState.DEGRADED, "its certificate is not trusted: " + trust.problem());
            } else if (phase.equals("connect")) {
                reading.mean(ServerState.UNREACHABLE, switch (e) {
                    case UnknownHostException unknown -> "can't be reached: there is no host of this name";
                    case ConnectException refused -> "can't be reached: nothing listens on this port";
                    case NoRouteToHostException none -> "can't be reached: no route to it";
                    default -> "can't be reached: "
                            + (late ? "no answer within " + seconds : "the connection broke (" + e.getMessage() + ")");
                });
            } else if (late) {
                reading.mean(ServerState.FAILING, phase.equals("banner")
                        ? "accepts connections but doesn't greet within " + seconds + ": frozen, broken or overloaded"
                        : "stops answering at " + phase.toUpperCase(Locale.ROOT) + ": no reply within " + seconds);
            } else if (e instanceof LineConnection.PeerException) {
                reading.mean(ServerState.FAILING,
                        (phase.equals("banner") ? "accepts connections but " : "at " + phase.toUpperCase(Locale.ROOT)
                                + " it ") + e.getMessage());
            } else if (e instanceof SSLException) {
                reading.mean(ServerState.DEGRADED, "can't make the connection secure: " + e.getMessage());
            } else {
                reading.mean(ServerState.FAILING, "fails at " + phase.toUpperCase(Locale.ROOT) + ": " + e.getMessage());
            }
        }
    }
}

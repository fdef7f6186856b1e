/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.smtp;

import java.util.Locale;
import org.watchpost.core.probe.ServerState;

/**
 * What a reply means for the people who wait for their mail. Codes are those of RFC 5321 and RFC 3463, the special cases what
 * Postfix 3.7, Exim 4.96, sendmail 8.17 and OpenSMTPD 6.8 answer when something is wrong with them.
 *
 * @param state    what it says about the server
 * @param sentence for people, without the reply itself
 */
record SmtpMeaning(ServerState state, String sentence) {

    /** The server's greeting. */
    static SmtpMeaning banner(SmtpReply reply) {
        String text = lower(reply);
        return switch (reply.code()) {
            case 421 -> new SmtpMeaning(ServerState.REFUSING,
                    text.contains("connection") || text.contains("too many") || text.contains("busy")
                            || text.contains("load")
                                    ? "turns connections away: too many of them, or too much load"
                                    : "turns connections away: closing down or overloaded");
            case 554 ->
                new SmtpMeaning(ServerState.REFUSING, "refuses this client before it says anything: blocked, or no mail service here");
            case 450, 451, 452 -> new SmtpMeaning(ServerState.REFUSING, "turns connections away for now");
            default ->
                new SmtpMeaning(ServerState.REFUSING, reply.code() >= 500 ? "refuses all service" : "doesn't greet as a mail server does");
        };
    }

    /** An answer to EHLO, HELO, STARTTLS or AUTH that is no success. */
    static SmtpMeaning session(String phase, SmtpReply reply) {
        return switch (phase) {
            case "starttls" -> new SmtpMeaning(ServerState.DEGRADED, reply.code() == 454
                    ? "offers TLS but can't do it now: its certificate or key may be unreadable"
                    : "refuses TLS although it is asked for");
            case "auth" -> switch (reply.code()) {
                case 454 -> new SmtpMeaning(ServerState.DEGRADED, "can't check passwords now: its user directory may be down");
                case 535 -> new SmtpMeaning(ServerState.DEGRADED, "works, but refuses this user or password");
                case 530, 538 -> new SmtpMeaning(ServerState.DEGRADED, "takes passwords only on a secure connection");
                default -> new SmtpMeaning(ServerState.DEGRADED, "refuses to log in");
            };
            default -> new SmtpMeaning(ServerState.REFUSING, reply.code() == 421 ? "ends the session: closing down, or too many connections"
                    : "refuses to talk to this client: its name or address is not welcome");
        };
    }

    /** An answer to MAIL, RCPT or DATA that is no success. */
    static SmtpMeaning mail(String phase, SmtpReply reply) {
        String text = lower(reply);
        boolean space = text.contains("space") || text.contains("storage") || text.contains("disk") || reply.enhanced().equals("4.3.1");
        boolean rcpt = phase.equals("rcpt");
        return switch (reply.code()) {
            case 421 ->
                new SmtpMeaning(ServerState.REFUSING, "ends the session: closing down, or a limit of connections or mail is reached");
            case 452 -> reply.enhanced().startsWith("4.5.3") || text.contains("too many recipients")
                    ? new SmtpMeaning(ServerState.DEGRADED, "takes mail for fewer recipients at once")
                    : rcpt && !space
                            ? new SmtpMeaning(ServerState.DEGRADED, "can't keep mail for this recipient now: mailbox full or quota reached")
                            : new SmtpMeaning(ServerState.REFUSING, "accepts connections, refuses mail: queue disk below minimum");
            case 450 -> grey(text) ? new SmtpMeaning(ServerState.OK, "works; makes unknown senders wait (greylisting)")
                    : limited(text, reply) ? new SmtpMeaning(ServerState.DEGRADED, "limits how much mail it takes from here")
                            : new SmtpMeaning(ServerState.DEGRADED, "takes no mail for this recipient for now");
            case 451 -> grey(text) ? new SmtpMeaning(ServerState.OK, "works; makes unknown senders wait (greylisting)")
                    : space ? new SmtpMeaning(ServerState.REFUSING, "accepts connections, refuses mail: queue disk below minimum")
                            : new SmtpMeaning(ServerState.REFUSING,
                                    "accepts connections, refuses mail: something inside it fails (filter, directory or lookup)");
            case 454 -> new SmtpMeaning(ServerState.DEGRADED, "refuses for now: relaying or its checks don't work at the moment");
            case 530 ->
                new SmtpMeaning(ServerState.DEGRADED, "takes mail only after " + (text.contains("tls") ? "STARTTLS" : "logging in"));
            case 550, 551, 553, 554 -> rcpt
                    ? new SmtpMeaning(ServerState.DEGRADED, text.contains("relay")
                            ? "doesn't take mail for this recipient from here: no relaying"
                            : text.contains("block") || text.contains("spam") || text.contains("reputation") || text.contains("listed")
                                    ? "refuses mail from here: on a block list"
                                    : "refuses this recipient: unknown or not allowed")
                    : new SmtpMeaning(ServerState.REFUSING, "accepts connections, refuses mail from this sender");
            case 552 -> new SmtpMeaning(ServerState.DEGRADED, "refuses mail of this size, or the mailbox is full");
            case 555 -> new SmtpMeaning(ServerState.DEGRADED, "doesn't know a parameter of the command");
            default -> new SmtpMeaning(reply.code() >= 500 ? ServerState.REFUSING : ServerState.DEGRADED,
                    reply.code() >= 500 ? "accepts connections, refuses mail" : "takes no mail for now");
        };
    }

    private static boolean grey(String text) {
        return text.contains("greylist") || text.contains("graylist") || text.contains("grey list");
    }

    private static boolean limited(String text, SmtpReply reply) {
        return reply.enhanced().equals("4.7.1") || text.contains("too much") || text.contains("too many") || text.contains("rate");
    }

    private static String lower(SmtpReply reply) {
        return reply.text().toLowerCase(Locale.ROOT);
    }
}

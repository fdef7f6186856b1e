/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import org.watchpost.demo.basics.Rng;

/** Texts of worm-like mail: the fixed subjects, and bodies in our own words. */
public final class WormText {
    /** Subjects. */
    public static final String[] SUBJECTS = {"hello", "error", "status", "test", "report", "delivery failed",
        "Message could not be delivered", "Mail System Error - Returned Mail", "Delivery reports about your e-mail",
        "Returned mail: see transcript for details", "Returned mail: Data format error"};
    /** Display names of senders. */
    public static final String[] SENDERS = {"Postmaster", "Mail Administrator", "Automatic Email Delivery Software",
        "Returned mail", "Mail Delivery Subsystem", "MAILER-DAEMON", "The Post Office", "Bounced mail"};

    private WormText() {
    }

    static String body(Rng r, String rcpt) {
        String domain = rcpt.substring(rcpt.indexOf('@') + 1);
        return switch (r.below(4)) {
            case 0 -> "Hello " + rcpt + ",\r\n\r\n" + r.pick("Our", "The") + " " + domain + " mail desk "
                    + r.pick("noticed", "was told") + " that a lot of " + r.pick("bulk mail", "junk messages")
                    + " left your mailbox in the past days.\r\nYour PC is " + r.pick("likely", "perhaps")
                    + " relaying it for somebody else. Steps to repair it are in the attached file.\r\n\r\n"
                    + r.pick("Kind regards", "With best wishes") + ",\r\n" + domain + " support desk\r\n";
            case 1 -> "A letter of yours could not reach its goal:\r\n\r\nthe target " + r.pick("host", "server")
                    + " gave no answer before the retry time ran out.\r\nIt may be switched off, or the line to it is "
                    + "down.\r\n\r\nThe letter was not delivered to:\r\n  <" + rcpt + ">\r\n\r\nQuestions: postmaster@"
                    + domain + "\r\n";
            case 2 -> "Session log for the letter taken in at " + domain + "\r\n\r\n  final failure for: <" + rcpt
                    + ">\r\n  remote side answered: 5" + r.pick("50", "54") + " "
                    + r.pick("mailbox not here", "no such person", "refused by policy")
                    + "\r\n\r\nThe letter itself is in the attachment.\r\n";
            default -> "Your message was not delivered. See the attachment.\r\n";
        };
    }
}

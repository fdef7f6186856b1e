/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.List;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** Texts of worm mail: its fixed subjects and senders, and bodies in our own words. */
public final class WormText {

    /** All subjects. */
    public static final List<String> SUBJECTS = List.of("hello", "error", "status", "test", "report", "delivery failed",
            "Message could not be delivered", "Mail System Error - Returned Mail", "Delivery reports about your e-mail",
            "Returned mail: see transcript for details", "Returned mail: Data format error");

    private static final List<String> SENDERS = List.of("Postmaster", "Mail Administrator", "Automatic Email Delivery Software",
            "Returned mail", "Mail Delivery Subsystem", "MAILER-DAEMON", "The Post Office", "Bounced mail");

    private WormText() {
    }

    /** The name of a mail service, in quotes. */
    public static String serviceName(RandomStream random) {
        return "\"" + random.pick(SENDERS) + "\"";
    }

    /** The address of a mail service. */
    public static String serviceAddress(RandomStream random) {
        return random.pick("postmaster", "noreply", "mailer-daemon") + "@" + Company.DOMAIN;
    }

    /** A body for a recipient. */
    public static String body(RandomStream random, String recipient) {
        String domain = Names.domain(recipient);
        return switch (random.below(4)) {
            case 0 -> "Hello " + recipient + ",\r\n\r\n" + random.pick("Our", "The") + " " + domain + " mail desk "
                    + random.pick("noticed", "was told") + " that a lot of " + random.pick("bulk mail", "junk messages")
                    + " left your mailbox in the past days.\r\nYour PC is " + random.pick("likely", "perhaps")
                    + " relaying it for somebody else. Steps to repair it are in the attached file.\r\n\r\n"
                    + random.pick("Kind regards", "With best wishes") + ",\r\n" + domain + " support desk\r\n";
            case 1 -> "A letter of yours could not reach its goal:\r\n\r\nthe target " + random.pick("host", "server")
                    + " gave no answer before the retry time ran out.\r\nIt may be switched off, or the line to it is down.\r\n\r\n"
                    + "The letter was not delivered to:\r\n  <" + recipient + ">\r\n\r\nQuestions: postmaster@" + domain + "\r\n";
            case 2 -> "Session log for the letter taken in at " + domain + "\r\n\r\n  final failure for: <" + recipient
                    + ">\r\n  remote side answered: 5" + random.pick("50", "54") + " "
                    + random.pick("mailbox not here", "no such person", "refused by policy")
                    + "\r\n\r\nThe letter itself is in the attachment.\r\n";
            default -> "Your message was not delivered. See the attachment.\r\n";
        };
    }
}

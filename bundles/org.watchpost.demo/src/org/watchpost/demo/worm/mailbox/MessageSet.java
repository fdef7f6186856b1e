/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.mail.MimeMessage;
import org.watchpost.demo.text.Digests;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.WormDay;

/** The messages so far, and what every new one is begun with. */
final class MessageSet {

    /**
     * A message with what is known of it.
     *
     * @param name     of its file
     * @param fromLine the line before it in an mbox
     */
    record Message(String name, String fromLine, byte[] content, Verdict verdict, List<Rule> rules, List<Attachment> attachments) {

        Map<String, @Nullable Object> truth() {
            return JsonObject.of("file", Mailbox.FOLDER + name, "sha256", Digests.sha256(content), "bytes", content.length, "verdict",
                    verdict.id(), "rules", rules.stream().map(Rule::id).toList(), "attachments",
                    attachments.stream().map(Attachment::truth).toList());
        }
    }

    private static final int PEOPLE = 24;

    private final RandomStream random;
    private final List<String> people = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private long clock;
    private String fromLine = "";

    /** A set whose messages are later than that time. */
    MessageSet(RandomStream random, long begin) {
        this.random = random;
        clock = begin;
        Set<String> used = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Names.person(random, used));
        }
    }

    RandomStream random() {
        return random;
    }

    List<Message> messages() {
        return messages;
    }

    /** The address of somebody. */
    String somebody() {
        return random.pick(people) + "@" + Company.DOMAIN;
    }

    /** A boundary between parts. */
    String boundary() {
        return "----=_NextPart_000_" + random.upperHex(4) + "_" + random.upperHex(8) + "." + random.upperHex(8);
    }

    /** A message from somebody to somebody. */
    MimeMessage begin(String subject) {
        return begin(somebody(), somebody(), subject);
    }

    /** A message with the headers that all of them have, some minutes after the one before. */
    MimeMessage begin(String from, String to, String subject) {
        clock += LogTime.SECOND * random.range(120, 900);
        fromLine = "From " + from.replaceAll(".*<|>.*", "") + " " + LogTime.mboxFrom(clock, WormDay.OFFSET);
        String date = LogTime.mail(clock, WormDay.OFFSET);
        String client = random.pick("dt", "lt") + "-" + random.range(100, 220) + "." + Company.DOMAIN + " ([10.40."
                + random.range(160, 171) + "." + random.range(20, 220) + "])";
        String queueId = "i6Q" + random.base62(11);
        return new MimeMessage()
                .header("Received", "from " + client + "\r\n\tby mail." + Company.DOMAIN + " (8.13.0/8.13.0) with ESMTP id " + queueId
                        + ";\r\n\t" + date)
                .header("From", from).header("To", to).header("Subject", subject).header("Date", date)
                .header("Message-ID", "<" + random.upperHex(12) + "." + random.hex(6) + "@" + Company.DOMAIN + ">");
    }

    /** Adds a message that nothing is wrong with. */
    void addClean(String what, MimeMessage message, Attachment... attachments) {
        add(what, message.build(), Verdict.CLEAN, List.of(), attachments);
    }

    /** Adds a message; the first word of its file's name is its number. */
    void add(String what, byte[] content, Verdict verdict, List<Rule> rules, Attachment... attachments) {
        String name = String.format(Locale.ROOT, "%02d-%s.eml", messages.size() + 1, what);
        messages.add(new Message(name, fromLine, content, verdict, rules, List.of(attachments)));
    }
}

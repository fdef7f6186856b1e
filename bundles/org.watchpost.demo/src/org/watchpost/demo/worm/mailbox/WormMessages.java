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
import java.util.List;
import org.watchpost.demo.mail.MimeMessage;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.world.WormFile;
import org.watchpost.demo.worm.world.WormFile.Kind;
import org.watchpost.demo.worm.world.WormText;

/** What the worm sends: archives of some depth, programs, junk. */
final class WormMessages {

    private static final List<Integer> ARCHIVE_DEPTHS = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3);
    private static final List<String> PROGRAM_EXTENSIONS = List.of("scr", "pif", "cmd", "bat", "exe", "com", "scr", "pif");
    private static final int JUNK = 4;

    private final MessageSet set;
    private final RandomStream random;

    WormMessages(MessageSet set) {
        this.set = set;
        random = set.random();
    }

    void add() {
        for (int depth : ARCHIVE_DEPTHS) {
            add(Kind.ZIP, depth, random.pick(WormFile.PROGRAM_EXTENSIONS));
        }
        for (String extension : PROGRAM_EXTENSIONS) {
            add(Kind.PROGRAM, 0, extension);
        }
        for (int i = 0; i < JUNK; i++) {
            add(Kind.JUNK, 0, random.pick(WormFile.PROGRAM_EXTENSIONS));
        }
    }

    private void add(Kind kind, int depth, String extension) {
        String to = set.somebody();
        String from = random.chance(0.6) ? WormText.serviceName(random) + " <" + WormText.serviceAddress(random) + ">" : set.somebody();
        WormFile file = WormFile.make(random, kind, depth, to, extension);
        MimeMessage message = set.begin(from, to, random.pick(WormText.SUBJECTS)).header("X-Priority", "3")
                .header("X-MSMail-Priority", "Normal").header("X-Mailer", "Microsoft Outlook Express 6.00.2600.0000")
                .multipart("mixed", set.boundary()).plain(WormText.body(random, to)).attach(file.mimeType(), file.name(), file.data())
                .end();
        String what = switch (kind) {
            case ZIP -> depth == 1 ? "worm-zip" : "worm-zip-depth" + depth;
            case PROGRAM -> "worm-" + file.extension();
            case JUNK -> "worm-junk";
        };
        set.add(what, message.build(), kind == Kind.JUNK ? Verdict.SUSPICIOUS : Verdict.MALICIOUS_LIKE, rules(file, depth),
                new Attachment(file.name(), file.data()));
    }

    private static List<Rule> rules(WormFile file, int depth) {
        List<Rule> rules = new ArrayList<>();
        switch (file.kind()) {
            case ZIP -> {
                rules.add(Rule.ZIP_STORED_EXECUTABLE);
                if (depth > 1) {
                    rules.add(Rule.NESTED_ARCHIVE);
                }
            }
            case PROGRAM -> rules.add(Rule.EXECUTABLE_ATTACHMENT);
            case JUNK -> {
                rules.add(Rule.TYPE_MISMATCH);
                if (!file.name().endsWith(".zip")) {
                    rules.add(Rule.EXECUTABLE_ATTACHMENT);
                }
            }
        }
        if (file.hasDoubleExtension()) {
            rules.add(Rule.DOUBLE_EXTENSION);
        }
        rules.add(Rule.WORM_SUBJECT);
        return rules;
    }
}

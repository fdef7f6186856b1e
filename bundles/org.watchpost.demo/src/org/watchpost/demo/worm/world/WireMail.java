/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One message on the wire.
 *
 * @param from       the sender of the envelope
 * @param headerFrom the From header; of worm mail perhaps only the name in it
 * @param to         the first recipient
 * @param others     further recipients, of ordinary mail only
 * @param id         the Message-ID without brackets
 * @param size       bytes
 * @param worm       what it carries if the worm sent it
 * @param document   the name of what it carries if it is ordinary
 */
public record WireMail(MailSession session, String from, String headerFrom, String to, List<String> others, String subject, String id,
        int size, @Nullable SentFile worm, @Nullable String document) {

    /** When it was seen. */
    public long time() {
        return session.time();
    }

    /** All recipients. */
    public List<String> recipients() {
        List<String> all = new ArrayList<>();
        all.add(to);
        all.addAll(others);
        return all;
    }

    /** All recipients with something between them. */
    public String recipients(String between) {
        return String.join(between, recipients());
    }

    /** All recipients in angle brackets, with commas between them. */
    public String bracketedRecipients() {
        return recipients().stream().map(recipient -> "<" + recipient + ">").collect(Collectors.joining(","));
    }

    /** Whether the worm's archive is attached. */
    public boolean carriesZip() {
        return carries(WormFile.Kind.ZIP);
    }

    /** Whether the worm's program is attached. */
    public boolean carriesProgram() {
        return carries(WormFile.Kind.PROGRAM);
    }

    private boolean carries(WormFile.Kind kind) {
        SentFile file = worm;
        return file != null && file.kind() == kind;
    }

    /** The name of what it carries, or null if it carries nothing. */
    public @Nullable String attachment() {
        SentFile file = worm;
        return file != null ? file.name() : document;
    }

    /** How many bytes sensors count for the attached document. */
    public int documentSize() {
        return Math.max(900, size * 7 / 10);
    }

    /** The Message-ID as in the header. */
    public String messageId() {
        return "<" + id + ">";
    }

    /** The From header as sent. */
    public String fullFrom() {
        return headerFrom.startsWith("\"") ? headerFrom + " <" + from + ">" : headerFrom;
    }
}

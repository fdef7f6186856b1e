/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.List;
import org.watchpost.core.event.EventRef;

/**
 * Messages that belong together.
 *
 * @param id         stable for the same messages' feature: {@code hash:3fa0…}, {@code subject:…}
 * @param by         what they have in common
 * @param feature    the common value, for people: a file name with its hash, the template of a subject
 * @param verdict    the gravest of its messages
 * @param messages   where they are, by time
 * @param first      time of the first, microseconds UTC
 * @param last       time of the last
 * @param senders    addresses, most frequent first, at most 1,000
 * @param recipients addresses, each once, sorted, at most 100,000
 */
public record Campaign(String id, By by, String feature, Verdict verdict, List<EventRef> messages, long first, long last,
        List<String> senders, List<String> recipients) {

    /** What messages have in common. */
    public enum By {
        /** An attachment with the same SHA-256. */
        HASH,
        /** Attachments that are nearly the same. */
        FUZZY,
        /** Subjects that differ in numbers, names and addresses only. */
        SUBJECT,
        /** The address of the sender. */
        SENDER,
        /** The size of the attachment. */
        SIZE
    }

    public Campaign {
        messages = List.copyOf(messages);
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
    }
}

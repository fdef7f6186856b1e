/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.RandomStream;

/** The messages that were collected: each as a file, and all of them as an mbox. */
public final class Mailbox {

    static final String FOLDER = "mailbox/";

    private final List<MessageSet.Message> messages;

    /** The messages of a seed, all later than that time. */
    public Mailbox(long seed, long begin) {
        MessageSet set = new MessageSet(new RandomStream(seed, "mailbox"), begin);
        new WormMessages(set).add();
        new OrdinaryMessages(set).add();
        new OddMessages(set).add();
        messages = set.messages();
    }

    /** What is known of each message. */
    public List<Map<String, @Nullable Object>> truth() {
        return messages.stream().map(MessageSet.Message::truth).toList();
    }

    /** Writes the files. */
    public void write(OutputFolder out) throws IOException {
        ByteArrayOutputStream mbox = new ByteArrayOutputStream();
        for (MessageSet.Message message : messages) {
            out.write(FOLDER + message.name(), message.content(), 1);
            mbox.writeBytes((message.fromLine() + "\n").getBytes(StandardCharsets.ISO_8859_1));
            mbox.writeBytes(mboxBody(message.content()));
        }
        out.write(FOLDER + "all.mbox", mbox.toByteArray(), messages.size());
    }

    /** LF line ends, "From " at the beginning of a line quoted (mboxrd, RFC 4155), a blank line at the end. */
    private static byte[] mboxBody(byte[] message) {
        String text = new String(message, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replaceAll("(?m)^(>*From )", ">$1");
        return (text + (text.endsWith("\n") ? "\n" : "\n\n")).getBytes(StandardCharsets.ISO_8859_1);
    }
}

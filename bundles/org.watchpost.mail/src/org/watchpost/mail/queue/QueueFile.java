/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.queue;

import java.util.List;
import java.util.Optional;

/**
 * A message of a queue with its envelope.
 *
 * @param server     whose queue it is: {@code Postfix}, {@code Sendmail}, {@code Exim}
 * @param sender     envelope sender; may be empty
 * @param recipients envelope recipients that are still to be served
 * @param arrived    seconds since 1970, 0 if unknown
 * @param message    header and body as they would be sent
 * @param problem    what is wrong with the file; empty if nothing is
 */
public record QueueFile(String server, String sender, List<String> recipients, long arrived, byte[] message, String problem) {

    /** Most recipients that are read. */
    static final int MOST_RECIPIENTS = 50_000;

    public QueueFile {
        recipients = List.copyOf(recipients);
    }

    /** Reads a queue file of any server; empty if it is none. */
    public static Optional<QueueFile> read(byte[] b, int from, int to) {
        if (PostfixQueue.is(b, from, to)) {
            return Optional.of(PostfixQueue.read(b, from, to));
        }
        if (SendmailQueue.is(b, from, to)) {
            return Optional.of(SendmailQueue.read(b, from, to));
        }
        return EximQueue.is(b, from, to) ? Optional.of(EximQueue.read(b, from, to)) : Optional.empty();
    }
}

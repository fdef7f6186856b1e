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
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.probe.ReadingBuilder;

/** Commands and replies on a connection, written into the reading's dialogue as they happen. Belongs to one thread. */
final class SmtpSession {

    private static final int MOST_LINES = 100;

    private final LineConnection connection;
    private final ReadingBuilder reading;

    SmtpSession(LineConnection connection, ReadingBuilder reading) {
        this.connection = connection;
        this.reading = reading;
    }

    /** Sends a command and waits for its reply. */
    SmtpReply command(String line) throws IOException {
        reading.say("> " + line);
        connection.send(line);
        return reply();
    }

    /** Sends something secret; the dialogue shows only what it is. */
    SmtpReply secret(String line, String shownAs) throws IOException {
        reading.say("> " + shownAs);
        connection.send(line);
        return reply();
    }

    /**
     * Waits for a reply.
     *
     * @throws LineConnection.PeerException if what comes is none
     */
    SmtpReply reply() throws IOException {
        List<String> lines = new ArrayList<>();
        int code = 0;
        while (true) {
            String line = connection.readLine();
            reading.say("< " + line);
            int now = code(line);
            if (now < 0 || code != 0 && now != code) {
                throw new LineConnection.PeerException("speaks something else than SMTP");
            }
            code = now;
            lines.add(line.length() > 4 ? line.substring(4) : "");
            if (line.length() == 3 || line.charAt(3) != '-') {
                return new SmtpReply(code, lines);
            }
            if (lines.size() >= MOST_LINES) {
                throw new LineConnection.PeerException("sends a reply without end");
            }
        }
    }

    private static int code(String line) {
        if (line.length() < 3 || line.length() > 3 && line.charAt(3) != ' ' && line.charAt(3) != '-') {
            return -1;
        }
        int code = 0;
        for (int i = 0; i < 3; i++) {
            char c = line.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            code = code * 10 + c - '0';
        }
        return code >= 200 && code < 600 ? code : -1;
    }
}

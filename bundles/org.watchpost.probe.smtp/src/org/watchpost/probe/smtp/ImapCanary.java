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
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.probe.Phase;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.probe.Trust;

/**
 * Waits for a message in a mailbox over IMAP (RFC 3501) and removes it. Only the message that was sent a moment ago is ever
 * touched. Where the server can't remove it alone (UIDPLUS, RFC 4315) it is marked as deleted and left there. Belongs to one
 * thread.
 */
final class ImapCanary {

    private static final int MOST_LINES = 200;
    /** What it means when it does not arrive. */
    static final String LATE = "takes mail, but the canary did not arrive within the time limit";
    /** Seconds from handing the canary over until it lies in the mailbox, a measure of the reading. */
    private static final String ROUND_TRIP = "canary_seconds";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final ProbeTarget target;
    private final ProbeContext context;
    private final ReadingBuilder reading;
    private int tag;

    ImapCanary(ProbeTarget target, ProbeContext context, ReadingBuilder reading) {
        this.target = target;
        this.context = context;
        this.reading = reading;
    }

    /**
     * Waits until the message with this word in its subject arrives, or time is over.
     *
     * @param sent nanoseconds that handing it over took
     */
    void await(String token, long sent) throws IOException {
        HostPort address = HostPort.parse(target.text("imap"), 993);
        String user = target.text("imap-user");
        String password = context.secrets().find(target.text("imap-secret", target.text("imap"))).orElse("");
        reading.begin();
        try (LineConnection connection = new LineConnection(address, context.deadline())) {
            connection.connect();
            if (address.port() != 143 && !target.text("imap-tls", "on").equals("off")) {
                connection.secure(Trust.of(target));
            }
            String greeting = connection.readLine();
            reading.say("< " + greeting);
            if (!greeting.startsWith("* OK")) {
                throw new LineConnection.PeerException("does not greet as an IMAP server does");
            }
            command(connection, "LOGIN " + quote(user) + " " + quote(password), "LOGIN (hidden)");
            boolean alone = command(connection, "CAPABILITY", "CAPABILITY").stream()
                    .anyMatch(line -> (line.toUpperCase(Locale.ROOT) + " ").contains(" UIDPLUS "));
            while (true) {
                command(connection, "SELECT INBOX", "SELECT INBOX");
                List<String> found = command(connection, "UID SEARCH SUBJECT " + quote(token), "UID SEARCH SUBJECT " + token);
                String uid = found.stream().filter(line -> line.startsWith("* SEARCH ")).map(line -> line.substring(9).strip())
                        .filter(line -> line.matches("\\d{1,10}")).findFirst().orElse("");
                if (!uid.isEmpty()) {
                    Phase arrival = reading.phase("canary-arrival", 0, true, "arrived");
                    reading.measure(ROUND_TRIP, (sent + arrival.nanos()) / 1e9, "s");
                    command(connection, "UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)", "UID STORE " + uid + " (deleted)");
                    if (alone) {
                        // a plain EXPUNGE would remove what others have marked (RFC 4315)
                        command(connection, "UID EXPUNGE " + uid, "UID EXPUNGE " + uid);
                    }
                    command(connection, "LOGOUT", "LOGOUT");
                    return;
                }
                if (context.deadline().isOver() || context.deadline().remainingMillis() < 600) {
                    break;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
        reading.phase("canary-arrival", 0, false, "not arrived");
        reading.mean(ServerState.DEGRADED, LATE);
    }

    private List<String> command(LineConnection connection, String command, String shown) throws IOException {
        String name = "w" + ++tag;
        reading.say("> " + name + " " + shown);
        connection.send(name + " " + command);
        List<String> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES) {
            String line = connection.readLine();
            if (line.startsWith(name + " ")) {
                reading.say("< " + line);
                if (!line.startsWith(name + " OK")) {
                    throw new LineConnection.PeerException("refuses " + shown + " on IMAP");
                }
                return lines;
            }
            lines.add(line);
        }
        throw new LineConnection.PeerException("answers without end on IMAP");
    }

    private static String quote(String text) {
        if (text.chars().anyMatch(c -> c < ' ' || c > 0x7e)) {
            throw new IllegalArgumentException("IMAP user and password can only hold ASCII characters here");
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

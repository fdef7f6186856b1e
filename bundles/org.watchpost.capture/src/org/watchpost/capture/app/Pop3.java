/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.core.event.Fields;

/**
 * POP3: who signs in, and the messages that are retrieved.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1939">RFC 1939</a>, RFC 2449, RFC 2595
 */
final class Pop3 implements StreamSink {

    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_COMMANDS = 2000;

    /** A command that waits for its answer. */
    private record Command(String verb, String argument, Mark mark) {
        /** Whether a message follows a good answer, or part of one. */
        boolean text() {
            return verb.equals("RETR") || verb.equals("TOP");
        }

        /** Whether a list follows a good answer. */
        boolean listed() {
            return verb.equals("CAPA") || (verb.equals("LIST") || verb.equals("UIDL")) && argument.isEmpty();
        }
    }

    private final Session session;
    private final Inbox client = new Inbox();
    private final Inbox server = new Inbox();
    private final Deque<Command> open = new ArrayDeque<>();
    private boolean greeted;
    private boolean opaque;
    private boolean listing;
    private boolean authenticating;
    private String user = "";
    private @Nullable Command answered;
    private @Nullable MessageContent content;
    private DotText dots = new DotText();

    Pop3(Session session) {
        this.session = session;
        session.flow().application("pop3");
    }

    @Override
    public void data(boolean fromClient, byte[] b, int from, int to, Mark mark) {
        if (opaque) {
            return;
        }
        Inbox inbox = fromClient ? client : server;
        inbox.add(b, from, to);
        boolean going = true;
        while (going && !opaque && inbox.size() > 0) {
            going = fromClient ? command(mark) : content != null ? text() : answer(mark);
        }
        if (opaque) {
            client.clear();
            server.clear();
        }
    }

    private boolean command(Mark mark) {
        int length = client.line();
        if (length < 0) {
            if (client.size() > MAX_LINE) {
                client.clear();
            }
            return false;
        }
        String line = client.text(length);
        client.drop(length);
        if (authenticating) {
            authenticating = false;
            return true;
        }
        int space = line.indexOf(' ');
        String verb = (space < 0 ? line : line.substring(0, space)).strip().toUpperCase(Locale.ROOT);
        if (open.size() < MAX_COMMANDS) {
            open.add(new Command(verb, space < 0 ? "" : line.substring(space + 1).strip(), mark));
        }
        return true;
    }

    private boolean answer(Mark mark) {
        int length = server.line();
        if (length < 0) {
            if (server.size() > MAX_LINE) {
                server.clear();
            }
            return false;
        }
        String line = server.text(length);
        server.drop(length);
        boolean good = line.startsWith("+OK");
        if (listing) {
            // No entry of a list begins as an answer does: then the end of the list never came.
            listing = !line.equals(".") && (open.isEmpty() || !good && !line.startsWith("-ERR"));
            if (listing || line.equals(".")) {
                return true;
            }
        }
        if (!good && !line.startsWith("-ERR")) {
            authenticating |= line.startsWith("+");
            return true;
        }
        if (!greeted && open.isEmpty()) {
            greeted = true;
            return true;
        }
        greeted = true;
        Command command = open.poll();
        if (command == null) {
            // A message whose RETR was not captured can be told by what the server says.
            boolean message = good && line.toLowerCase(Locale.ROOT).contains(" octets");
            if (!message) {
                return true;
            }
            command = new Command("RETR", "", mark);
        }
        authenticating = false;
        settle(command, good, line, mark);
        return true;
    }

    private void settle(Command command, boolean good, String line, Mark mark) {
        switch (command.verb) {
            case "USER" -> user = command.argument;
            case "PASS", "AUTH" -> event(command, good, line).write();
            case "APOP" -> {
                int space = command.argument.indexOf(' ');
                user = space < 0 ? command.argument : command.argument.substring(0, space);
                event(command, good, line).write();
            }
            case "DELE" -> event(command, good, line).put("capture.pop3.number", command.argument).write();
            case "STLS" -> {
                event(command, good, line).write();
                opaque = good;
            }
            default -> {
                if (!good && command.verb.equals("RETR")) {
                    event(command, false, line).write();
                }
            }
        }
        if (good && command.listed()) {
            listing = true;
        } else if (good && command.text()) {
            answered = command;
            content = session.message(mark);
            dots = new DotText();
        }
    }

    private EventLine event(Command command, boolean good, String line) {
        EventLine event = session.event(EventLines.POP3, command.mark, command.verb).put(Fields.EVENT_OUTCOME, good ? "success" : "failure")
                .put(Fields.USER_NAME, user);
        return good ? event : event.put("capture.pop3.reply", line);
    }

    private boolean text() {
        MessageContent into = content;
        if (into == null || !dots.take(server, into)) {
            return false;
        }
        finish(true);
        return true;
    }

    private void finish(boolean whole) {
        MessageContent into = content;
        Command command = answered;
        content = null;
        answered = null;
        if (into == null || command == null || !command.verb.equals("RETR") || into.size() == 0) {
            return;
        }
        if (!whole) {
            into.gap();
        }
        MessageContent.Result message = session.finish(into, "", List.of());
        EventLine event = event(command, true, "")
                .put(Fields.EMAIL_FROM_ADDRESS, message.from().isEmpty() ? "" : message.from().getFirst())
                .list(Fields.EMAIL_TO_ADDRESS, message.to()).put("capture.pop3.number", command.argument);
        Messages.describe(event, message, into).write();
    }

    @Override
    public void gap(boolean fromClient, long bytes, Mark mark) {
        if (fromClient) {
            client.clear();
            return;
        }
        MessageContent into = content;
        if (into != null) {
            into.gap();
            dots.gap();
        } else {
            server.clear();
            open.clear();
            listing = false;
        }
    }

    @Override
    public void end(Mark mark) {
        finish(false);
        for (Command command : open) {
            if (command.verb.equals("RETR")) {
                session.event(EventLines.POP3, command.mark, command.verb).put(Fields.EVENT_OUTCOME, "unknown").put(Fields.USER_NAME, user)
                        .write();
            }
        }
        open.clear();
        opaque = true;
    }
}

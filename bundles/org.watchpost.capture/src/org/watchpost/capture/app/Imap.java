/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.core.event.Fields;

/**
 * IMAP: who signs in, the messages that are fetched (also in pieces) and those that are stored.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9051">RFC 9051</a>
 */
final class Imap implements StreamSink {

    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_COMMANDS = 2000;
    private static final Pattern LITERAL = Pattern.compile("\\{([0-9]{1,10})\\+?\\}$");
    private static final Pattern FETCH = Pattern.compile("^\\* ([0-9]{1,10}) FETCH ", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("(?:BODY\\[\\]|RFC822)(?:<([0-9]{1,10})>)? ?(?:~)?$", Pattern.CASE_INSENSITIVE);

    /** A command that waits for its answer. */
    private record Command(String verb, String argument, Mark mark) {
    }

    private final Session session;
    private final Inbox client = new Inbox();
    private final Inbox server = new Inbox();
    private final Map<String, Command> open = new LinkedHashMap<>();
    private boolean opaque;
    private String user = "";
    private String mailbox = "";

    private long serverLiteral;
    private long clientLiteral;
    private boolean continued;
    private @Nullable MessageContent fetched;
    private @Nullable MessageContent current;
    private @Nullable MessageContent appended;
    private String fetchedNumber = "";
    private long fetchedNext;
    private boolean fetchedPieces;
    private @Nullable Mark fetchMark;

    Imap(Session session) {
        this.session = session;
        session.flow().application("imap");
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
            if (fromClient) {
                going = clientLiteral > 0 ? clientLiteral() : command(mark);
            } else {
                going = serverLiteral > 0 ? serverLiteral() : response(mark);
            }
        }
        if (opaque) {
            client.clear();
            server.clear();
        }
    }

    private static @Nullable String line(Inbox inbox) {
        int length = inbox.line();
        if (length < 0) {
            if (inbox.size() > MAX_LINE) {
                inbox.clear();
            }
            return null;
        }
        String line = inbox.text(length);
        inbox.drop(length);
        return line;
    }

    private boolean command(Mark mark) {
        String line = line(client);
        if (line == null) {
            return false;
        }
        boolean more = continued;
        Matcher literal = LITERAL.matcher(line.substring(Math.max(0, line.length() - 16)));
        boolean follows = literal.find();
        String verb = "";
        if (!more) {
            String[] words = line.split(" ", 3);
            if (words.length > 1 && open.size() < MAX_COMMANDS) {
                verb = words[1].toUpperCase(Locale.ROOT);
                Command command = new Command(verb, words.length > 2 ? words[2] : "", mark);
                open.put(words[0], command);
            }
        }
        continued = follows;
        clientLiteral = follows ? Long.parseLong(literal.group(1)) : 0;
        if (verb.equals("APPEND") && follows) {
            appended = session.message(mark);
        }
        return true;
    }

    private boolean clientLiteral() {
        int part = (int) Math.min(clientLiteral, client.size());
        MessageContent into = appended;
        if (into != null) {
            into.append(client.bytes(), client.from(), client.from() + part);
        }
        client.drop(part);
        clientLiteral -= part;
        if (clientLiteral == 0 && into != null) {
            append(into);
        }
        return true;
    }

    private void append(MessageContent into) {
        appended = null;
        MessageContent.Result message = session.finish(into, "", List.of());
        Messages.describe(mail("APPEND", into.begin(), message), message, into).write();
    }

    private EventLine mail(String action, Mark mark, MessageContent.Result message) {
        return session.event(EventLines.IMAP, mark, action).put(Fields.EVENT_OUTCOME, "success").put(Fields.USER_NAME, user)
                .put("capture.imap.mailbox", mailbox)
                .put(Fields.EMAIL_FROM_ADDRESS, message.from().isEmpty() ? "" : message.from().getFirst())
                .list(Fields.EMAIL_TO_ADDRESS, message.to());
    }

    private boolean response(Mark mark) {
        String line = line(server);
        if (line == null) {
            return false;
        }
        Matcher literal = LITERAL.matcher(line.substring(Math.max(0, line.length() - 16)));
        if (literal.find()) {
            serverLiteral = Long.parseLong(literal.group(1));
            literalBegins(line, line.length() - (literal.end() - literal.start()), mark);
            return true;
        }
        if (FETCH.matcher(line).find() || line.startsWith(")")) {
            return true;
        }
        int space = line.indexOf(' ');
        Command command = space < 0 ? null : open.remove(line.substring(0, space));
        if (command != null) {
            if (!fetchedPieces) {
                finishFetch();
            }
            settle(command, line.substring(space + 1));
        }
        return true;
    }

    private void literalBegins(String line, int end, Mark mark) {
        Matcher fetch = FETCH.matcher(line);
        String before = line.substring(Math.max(0, end - 40), end);
        Matcher whole = WHOLE.matcher(before);
        boolean numbered = fetch.find();
        if (!whole.find()) {
            current = null;
            return;
        }
        String piece = whole.group(1);
        long from = piece == null ? 0 : Long.parseLong(piece);
        String number = numbered ? fetch.group(1) : fetchedNumber;
        MessageContent into = fetched;
        if (into == null || from == 0 || from != fetchedNext || !number.equals(fetchedNumber)) {
            finishFetch();
            into = session.message(mark);
            fetched = into;
            fetchMark = mark;
            fetchedNumber = number;
            fetchedNext = 0;
            if (from > 0) {
                into.gap();
            }
        }
        fetchedPieces = piece != null;
        fetchedNext = from + serverLiteral;
        current = into;
    }

    private boolean serverLiteral() {
        int part = (int) Math.min(serverLiteral, server.size());
        MessageContent into = current;
        if (into != null) {
            into.append(server.bytes(), server.from(), server.from() + part);
        }
        server.drop(part);
        serverLiteral -= part;
        if (serverLiteral == 0) {
            current = null;
            if (!fetchedPieces) {
                finishFetch();
            }
        }
        return true;
    }

    private void finishFetch() {
        MessageContent into = fetched;
        Mark mark = fetchMark;
        if (into == null || mark == null || fetchedPieces && serverLiteral > 0 && current == into) {
            return;
        }
        fetched = null;
        current = null;
        if (into.size() > 0) {
            MessageContent.Result message = session.finish(into, "", List.of());
            EventLine event = mail("FETCH", mark, message).put("capture.imap.number", fetchedNumber);
            Messages.describe(event, message, into).write();
        }
    }

    private void settle(Command command, String answer) {
        boolean good = answer.regionMatches(true, 0, "OK", 0, 2);
        switch (command.verb) {
            case "LOGIN", "AUTHENTICATE" -> {
                List<String> words = words(command.argument);
                if (command.verb.equals("LOGIN") && !words.isEmpty() && !words.getFirst().startsWith("{")) {
                    user = words.getFirst();
                }
                EventLine event = session.event(EventLines.IMAP, command.mark, command.verb)
                        .put(Fields.EVENT_OUTCOME, good ? "success" : "failure").put(Fields.USER_NAME, user);
                if (command.verb.equals("AUTHENTICATE") && !words.isEmpty()) {
                    event.put("capture.imap.mechanism", words.getFirst().toUpperCase(Locale.ROOT));
                }
                event.put("capture.imap.reply", good ? "" : answer).write();
            }
            case "SELECT", "EXAMINE" -> {
                List<String> words = words(command.argument);
                mailbox = good && !words.isEmpty() ? words.getFirst() : mailbox;
            }
            case "STARTTLS" -> {
                session.event(EventLines.IMAP, command.mark, command.verb).put(Fields.EVENT_OUTCOME, good ? "success" : "failure").write();
                opaque = good;
            }
            default -> {
                // Nothing follows from it.
            }
        }
    }

    /** Words and quoted strings. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < 8) {
            if (text.charAt(at) == '"') {
                int end = text.indexOf('"', at + 1);
                end = end < 0 ? text.length() : end;
                words.add(text.substring(at + 1, end));
                at = end + 1;
            } else if (text.charAt(at) == ' ') {
                at++;
            } else {
                int end = text.indexOf(' ', at);
                end = end < 0 ? text.length() : end;
                words.add(text.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    @Override
    public void gap(boolean fromClient, long bytes, Mark mark) {
        if (fromClient) {
            MessageContent into = appended;
            if (into != null) {
                into.gap();
            }
            if (clientLiteral > bytes) {
                clientLiteral -= bytes;
            } else {
                clientLiteral = 0;
                continued = false;
                client.clear();
                if (into != null) {
                    append(into);
                }
            }
            return;
        }
        MessageContent into = current;
        if (into != null) {
            into.gap();
        }
        if (serverLiteral > bytes) {
            serverLiteral -= bytes;
        } else {
            serverLiteral = 0;
            current = null;
            server.clear();
            finishFetch();
        }
    }

    @Override
    public void end(Mark mark) {
        MessageContent into = fetched;
        if (into != null && serverLiteral > 0) {
            into.gap();
        }
        serverLiteral = 0;
        finishFetch();
        MessageContent rest = appended;
        if (rest != null) {
            rest.gap();
            append(rest);
        }
        opaque = true;
    }
}

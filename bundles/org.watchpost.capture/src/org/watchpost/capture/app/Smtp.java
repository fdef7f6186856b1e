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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.MessageContent;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/**
 * SMTP and LMTP with pipelining, CHUNKING and STARTTLS; several mails in one session; also where only one side was captured or
 * bytes are missing. Commands take effect when the server has answered them; an answer that was not captured counts as consent.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321">RFC 5321</a>, RFC 2920, RFC 3030, RFC 3207, RFC 2033
 */
final class Smtp implements StreamSink {

    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_WAITING = 1 << 18;
    private static final int MAX_COMMANDS = 2000;
    private static final int MAX_RECIPIENTS = 2000;
    private static final Set<String> VERBS = Set.of("HELO", "EHLO", "LHLO", "MAIL", "RCPT", "DATA", "BDAT", "RSET", "VRFY", "EXPN", "HELP",
            "NOOP", "QUIT", "STARTTLS", "AUTH", "XFORWARD", "XCLIENT", "ETRN", "TURN", "SEND", "SAML", "SOML", "X-EXPS", "XEXCH50");
    private static final Pattern QUEUED = Pattern.compile(
            "(?i)(?:queued(?: mail for delivery)? as|id=|ok:? +queued as|message accepted for delivery as) *<?([A-Za-z0-9.-]{5,64})");
    private static final Pattern SENDMAIL = Pattern.compile("^(?:2\\.0\\.0 )?([A-Za-z0-9]{8,20}) Message accepted");

    private enum Mode {
        COMMAND, WAITING, DATA, CHUNK, OPAQUE
    }

    /** A command that waits for its answer; {@code content} is the message it ends. */
    private record Command(String verb, String argument, Mark mark, @Nullable MessageContent content) {
    }

    private final Session session;
    private final Inbox client = new Inbox();
    private final Inbox server = new Inbox();
    private final Deque<Command> open = new ArrayDeque<>();
    private Mode mode = Mode.COMMAND;
    private boolean serverSeen;
    private boolean greeted;
    private boolean serverGap;
    private boolean authenticating;
    private boolean resynchronise;
    private boolean early;
    private int replies;
    private final StringBuilder replyText = new StringBuilder();

    private String hello = "";
    private boolean local;
    private @Nullable Command mail;
    private final List<String> recipients = new ArrayList<>();
    private int refused;

    private @Nullable MessageContent content;
    private DotText dots = new DotText();
    private long chunkLeft;
    private boolean lastChunk;
    /** Whether bytes of {@link #content} are missing. */
    private boolean lost;
    private @Nullable Mark chunkMark;

    Smtp(Session session) {
        this.session = session;
        session.flow().application("smtp");
    }

    @Override
    public void data(boolean fromClient, byte[] b, int from, int to, Mark mark) {
        if (mode == Mode.OPAQUE) {
            return;
        }
        if (fromClient) {
            client.add(b, from, to);
        } else {
            serverSeen = true;
            server.add(b, from, to);
            server(mark);
        }
        client(mark);
    }

    private void client(Mark mark) {
        boolean going = true;
        while (going && client.size() > 0) {
            going = switch (mode) {
                case COMMAND -> command(mark);
                case WAITING -> waiting();
                case DATA -> text(mark);
                case CHUNK -> chunk();
                case OPAQUE -> false;
            };
        }
        if (mode == Mode.OPAQUE) {
            client.clear();
            server.clear();
        }
    }

    private boolean command(Mark mark) {
        int length = client.line();
        if (length < 0) {
            if (client.size() > MAX_LINE) {
                client.clear();
                resynchronise = true;
            }
            return false;
        }
        String line = client.text(length);
        client.drop(length);
        int space = line.indexOf(' ');
        String verb = (space < 0 ? line : line.substring(0, space)).strip().toUpperCase(Locale.ROOT);
        // What follows lost bytes is the rest of a line, unless it begins as a command does.
        boolean rest = resynchronise && !VERBS.contains(verb);
        resynchronise = false;
        if (rest) {
            return true;
        }
        if (authenticating) {
            authenticating = false;
            return true;
        }
        if (line.isBlank()) {
            return true;
        }
        String argument = space < 0 ? "" : line.substring(space + 1).strip();
        begun(VERBS.contains(verb) ? verb : "", argument, mark);
        return true;
    }

    private void begun(String verb, String argument, Mark mark) {
        if (open.size() >= MAX_COMMANDS) {
            settle(open.poll(), 0, "", mark);
        }
        switch (verb) {
            case "DATA" -> {
                abandon(mark);
                open.add(new Command(verb, argument, mark, null));
                mode = Mode.WAITING;
                if (early) {
                    early = false;
                    reply(354, "", mark);
                }
            }
            case "BDAT" -> bdat(argument, mark);
            case "RSET", "HELO", "EHLO", "LHLO", "MAIL" -> {
                abandon(mark);
                open.add(new Command(verb, argument, mark, null));
            }
            default -> open.add(new Command(verb, argument, mark, null));
        }
    }

    /** A message in chunks does not go on. Where bytes were lost its end may be among them; else the client gave it up. */
    private void abandon(Mark mark) {
        MessageContent rest = content;
        content = null;
        if (rest != null && lost && rest.size() > 0) {
            while (!open.isEmpty()) {
                settle(open.poll(), 0, "", mark);
            }
            mail(rest, new Command("BDAT", "", rest.begin(), rest), 0, "");
        }
        lost = false;
    }

    private void bdat(String argument, Mark mark) {
        String[] words = argument.split(" +", 3);
        long size = words[0].length() <= 10 && !words[0].isEmpty() && words[0].chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.parseLong(words[0])
                : -1;
        boolean last = words.length == 2 && words[1].equalsIgnoreCase("LAST");
        if (size < 0 || size > 0xffff_ffffL || words.length > 1 && !last) {
            // No server takes a chunk for that: what follows is the next command.
            open.add(new Command("", argument, mark, null));
            return;
        }
        if (content == null) {
            content = session.message(mark);
        }
        chunkLeft = size;
        lastChunk = last;
        chunkMark = mark;
        mode = Mode.CHUNK;
        if (size == 0) {
            chunkEnd();
        }
    }

    private boolean chunk() {
        int part = (int) Math.min(chunkLeft, client.size());
        MessageContent into = content;
        if (into != null) {
            into.append(client.bytes(), client.from(), client.from() + part);
        }
        client.drop(part);
        chunkLeft -= part;
        if (chunkLeft == 0) {
            chunkEnd();
        }
        return true;
    }

    private void chunkEnd() {
        Mark mark = chunkMark;
        if (mark != null) {
            open.add(new Command("BDAT", lastChunk ? "LAST" : "", mark, lastChunk ? content : null));
        }
        content = lastChunk ? null : content;
        lost &= !lastChunk;
        mode = Mode.COMMAND;
    }

    /** After DATA: what follows is text only if the server says so. */
    private boolean waiting() {
        if (serverSeen && client.size() <= MAX_WAITING) {
            return false;
        }
        while (!open.isEmpty()) {
            Command next = open.poll();
            if (next.verb.equals("DATA")) {
                mode = Mode.DATA;
                break;
            }
            settle(next, 0, "", next.mark);
        }
        mode = Mode.DATA;
        return true;
    }

    private boolean text(Mark mark) {
        MessageContent into = content;
        if (into == null) {
            into = session.message(mark);
            content = into;
            dots = new DotText();
        }
        if (!dots.take(client, into)) {
            return false;
        }
        open.add(new Command(".", "", into.begin(), into));
        content = null;
        lost = false;
        mode = Mode.COMMAND;
        return true;
    }

    private void server(Mark mark) {
        while (mode != Mode.OPAQUE) {
            int length = server.line();
            if (length < 0) {
                if (server.size() > MAX_LINE) {
                    server.clear();
                }
                return;
            }
            String line = server.text(length);
            server.drop(length);
            boolean code = line.length() >= 3 && line.charAt(0) >= '2' && line.charAt(0) <= '5'
                    && Character.isDigit(line.charAt(1)) && Character.isDigit(line.charAt(2));
            if (code && replyText.length() < MAX_LINE) {
                replyText.append(replyText.isEmpty() ? "" : " ").append(line, Math.min(4, line.length()), line.length());
            }
            if (code && (line.length() == 3 || line.charAt(3) != '-')) {
                reply(Integer.parseInt(line.substring(0, 3)), replyText.toString(), mark);
                replyText.setLength(0);
            }
        }
    }

    private void reply(int code, String text, Mark mark) {
        if (!greeted && open.isEmpty() && (code == 220 || code >= 400)) {
            greeted = true;
            if (code >= 400) {
                refused("CONNECT", code, text, mark, "");
            }
            return;
        }
        greeted = true;
        if (serverGap) {
            serverGap = false;
            while (open.size() > 1) {
                settle(open.poll(), 0, "", mark);
            }
        }
        if (code == 354 && open.stream().anyMatch(command -> command.verb.equals("DATA"))) {
            while (!open.isEmpty() && !open.getFirst().verb.equals("DATA")) {
                settle(open.poll(), 0, "", mark);
            }
        }
        Command command = open.peek();
        // Captures don't always keep the order of the two sides.
        early = code == 354 && (command == null || !command.verb.equals("DATA"));
        if (command == null || early) {
            return;
        }
        if (code == 334) {
            authenticating = command.verb.equals("AUTH") || command.verb.equals("X-EXPS");
            return;
        }
        if (local && command.verb.equals(".") && ++replies < recipients.size()) {
            // LMTP answers once for each recipient; the last answer stands for all.
            return;
        }
        replies = 0;
        settle(open.poll(), code, text, mark);
    }

    /** A command has been answered; code 0 if the answer was not captured. */
    private void settle(@Nullable Command command, int code, String text, Mark mark) {
        if (command == null) {
            return;
        }
        boolean accepted = code == 0 || code < 400;
        switch (command.verb) {
            case "HELO", "EHLO", "LHLO" -> {
                if (accepted) {
                    hello = command.argument;
                    local = command.verb.equals("LHLO");
                    reset();
                }
            }
            case "MAIL" -> {
                if (accepted) {
                    reset();
                    mail = command;
                } else {
                    refused("MAIL", code, text, command.mark, path(command.argument));
                }
            }
            case "RCPT" -> {
                if (!accepted) {
                    refused("RCPT", code, text, command.mark, path(command.argument));
                    refused++;
                } else if (recipients.size() < MAX_RECIPIENTS) {
                    recipients.add(path(command.argument));
                }
            }
            case "DATA" -> {
                mode = mode == Mode.WAITING ? code == 354 || code == 0 ? Mode.DATA : Mode.COMMAND : mode;
                if (!accepted) {
                    refused("DATA", code, text, command.mark, "");
                }
            }
            case "RSET" -> {
                if (accepted) {
                    reset();
                }
            }
            case ".", "BDAT" -> {
                MessageContent whole = command.content;
                if (whole != null) {
                    mail(whole, command, code, text);
                } else if (!accepted) {
                    refused("BDAT", code, text, command.mark, "");
                }
            }
            case "STARTTLS" -> starttls(command, code, text);
            case "AUTH", "X-EXPS" -> authenticated(command, code, text);
            default -> {
                // Nothing follows from it.
            }
        }
    }

    private void reset() {
        mail = null;
        recipients.clear();
        refused = 0;
    }

    private static String path(String argument) {
        int open = argument.indexOf('<');
        int close = argument.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return argument.substring(open + 1, close).strip();
        }
        int colon = argument.indexOf(':');
        String rest = argument.substring(colon + 1).strip();
        int space = rest.indexOf(' ');
        return space < 0 ? rest : rest.substring(0, space);
    }

    private static String outcome(int code) {
        return code == 0 ? "unknown" : code < 400 ? "success" : "failure";
    }

    private static String status(int code) {
        return code == 0 ? "" : code < 400 ? "sent" : code < 500 ? "deferred" : "rejected";
    }

    private EventLine event(Mark mark, String action, int code, String text) {
        EventLine event = session.event(EventLines.SMTP, mark, action).put(Fields.EVENT_OUTCOME, outcome(code));
        if (code != 0) {
            event.number(Field.own("capture.smtp.code"), code).put("capture.smtp.reply", text);
        }
        return event.put("capture.smtp.helo", hello);
    }

    private void refused(String verb, int code, String text, Mark mark, String address) {
        EventLine event = event(mark, verb, code, text).put(Fields.WATCHPOST_MAIL_STATUS, status(code));
        Command from = mail;
        if (verb.equals("MAIL")) {
            event.put(Fields.EMAIL_FROM_ADDRESS, address);
        } else {
            event.put(Fields.EMAIL_FROM_ADDRESS, from == null ? "" : path(from.argument)).put(Fields.EMAIL_TO_ADDRESS, address);
        }
        event.write();
    }

    private void mail(MessageContent whole, Command command, int code, String text) {
        Command from = mail;
        String sender = from == null ? "" : path(from.argument);
        Mark mark = from == null ? whole.begin() : from.mark;
        MessageContent.Result message = session.finish(whole, sender, recipients);
        EventLine event = event(mark, command.verb.equals("BDAT") ? "BDAT" : "DATA", code, text)
                .put(Fields.WATCHPOST_MAIL_STATUS, status(code))
                .put(Fields.EMAIL_FROM_ADDRESS, sender).list(Fields.EMAIL_TO_ADDRESS, recipients);
        Messages.describe(event, message, whole);
        if (code != 0 && code < 400) {
            Matcher id = QUEUED.matcher(text);
            Matcher sendmail = SENDMAIL.matcher(text);
            event.put(Fields.WATCHPOST_MAIL_QUEUE_ID, id.find() ? id.group(1) : sendmail.find() ? sendmail.group(1) : "");
        }
        event.number(Fields.WATCHPOST_MAIL_RECIPIENTS, recipients.size()).count("capture.smtp.refused", refused).write();
        reset();
    }

    private void starttls(Command command, int code, String text) {
        event(command.mark, "STARTTLS", code, text).write();
        if (code == 220) {
            session.flow().application("smtp");
            mode = Mode.OPAQUE;
        }
    }

    private void authenticated(Command command, int code, String text) {
        String[] words = command.argument.split(" +", 3);
        event(command.mark, "AUTH", code, text).put("capture.smtp.mechanism", words[0].toUpperCase(Locale.ROOT)).write();
        authenticating = false;
    }

    @Override
    public void gap(boolean fromClient, long bytes, Mark mark) {
        if (mode == Mode.OPAQUE) {
            return;
        }
        if (!fromClient) {
            server.clear();
            replyText.setLength(0);
            serverGap = true;
            if (mode == Mode.WAITING) {
                serverSeen = false;
                client(mark);
                serverSeen = true;
            }
            return;
        }
        MessageContent into = content;
        if (mode == Mode.WAITING) {
            serverSeen = false;
            client(mark);
            serverSeen = true;
            into = content;
        }
        if (into != null) {
            into.gap();
            lost = true;
        }
        if (mode == Mode.CHUNK && bytes < chunkLeft) {
            chunkLeft -= bytes;
        } else if (mode == Mode.CHUNK) {
            chunkEnd();
            resynchronise = true;
        } else if (mode == Mode.DATA) {
            dots.gap();
        } else {
            client.clear();
            resynchronise = true;
        }
    }

    @Override
    public void end(Mark mark) {
        if (mode == Mode.WAITING && client.size() > 0) {
            serverSeen = false;
            client(mark);
        }
        while (!open.isEmpty()) {
            settle(open.poll(), 0, "", mark);
        }
        MessageContent rest = content;
        if (rest != null && rest.size() > 0 && mode != Mode.OPAQUE) {
            rest.gap();
            mail(rest, new Command(mode == Mode.DATA ? "." : "BDAT", "", rest.begin(), rest), 0, "");
        }
        content = null;
        mode = Mode.OPAQUE;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;

/**
 * A connection whose protocol is not known yet: it is told from what is said first, and from ports where that is not enough. Then the
 * protocol's reader gets everything from the beginning. What is said also tells who the server is when the beginning was not captured.
 */
public final class Dialogue implements StreamSink {

    private static final int ENOUGH = 24;
    private static final int MAX_CHUNKS = 6;
    private static final int IMAP_PORT = 143;
    private static final Pattern SMTP_CLIENT = Pattern.compile("^(?i:EHLO|HELO|LHLO|MAIL FROM:|RCPT TO:|BDAT [0-9])");
    private static final Pattern SMTP_SERVER = Pattern.compile("^(?:220|250|354|421|554|550)[ -]");
    private static final Pattern IMAP_SERVER = Pattern.compile("^\\* (?:OK|PREAUTH|BYE|CAPABILITY|FLAGS|[0-9]+ (?:EXISTS|FETCH|RECENT))");
    private static final Pattern IMAP_CLIENT = Pattern.compile(
            "^[A-Za-z0-9.]{1,12} (?i:LOGIN|CAPABILITY|AUTHENTICATE|SELECT|EXAMINE|UID|FETCH|STARTTLS|NOOP|LIST|APPEND|ID|LOGOUT)\\b");
    private static final Pattern POP3_CLIENT = Pattern.compile("^(?i:USER |CAPA\r|APOP |RETR |STAT\r|UIDL)");
    private static final Pattern REPLY = Pattern.compile("^[2-5][0-9][0-9][ -]");

    /** Bytes that wait for a reader. */
    private record Chunk(boolean client, byte[] bytes, Mark mark) {
    }

    private final Session session;
    private final List<Chunk> waiting = new ArrayList<>();
    private final ByteArrayOutputStream clientHead = new ByteArrayOutputStream();
    private final ByteArrayOutputStream serverHead = new ByteArrayOutputStream();
    private @Nullable StreamSink reader;
    private boolean decided;
    private boolean swapped;

    public Dialogue(Session session) {
        this.session = session;
    }

    @Override
    public void data(boolean client, byte[] b, int from, int to, Mark mark) {
        StreamSink known = reader;
        if (known != null) {
            known.data(client != swapped, b, from, to, mark);
        } else if (!decided) {
            waiting.add(new Chunk(client, java.util.Arrays.copyOfRange(b, from, to), mark));
            ByteArrayOutputStream head = client ? clientHead : serverHead;
            head.write(b, from, Math.max(0, Math.min(to - from, ENOUGH * 4 - head.size())));
            decide(waiting.size() >= MAX_CHUNKS);
        }
    }

    private void decide(boolean last) {
        String client = clientHead.toString(StandardCharsets.ISO_8859_1);
        String server = serverHead.toString(StandardCharsets.ISO_8859_1);
        if (!last && !enough(client) && !enough(server)) {
            return;
        }
        Flow flow = session.flow();
        StreamSink found = byWords(client, server);
        if (found == null) {
            found = byWords(server, client);
            swapped = found != null;
        }
        if (found == null) {
            found = byPort(flow, client, server);
        }
        if (found == null && !last && (client.isEmpty() || server.isEmpty())) {
            return;
        }
        decided = true;
        reader = found;
        if (swapped) {
            flow.turn();
        }
        if (found != null) {
            for (Chunk chunk : waiting) {
                found.data(chunk.client != swapped, chunk.bytes, 0, chunk.bytes.length, chunk.mark);
            }
        }
        waiting.clear();
    }

    private static boolean enough(String head) {
        return head.length() >= ENOUGH || head.indexOf('\n') >= 0 || head.length() >= 3 && head.charAt(0) < ' ';
    }

    /** What these words between client and server are; null if they tell nothing. */
    private @Nullable StreamSink byWords(String client, String server) {
        int port = session.flow().port(true);
        int otherPort = session.flow().port(false);
        boolean ftp = port == 21 || otherPort == 21 || server.contains("FTP");
        if (Http.REQUEST.matcher(client).find() || server.startsWith("HTTP/1.")) {
            return new Http(session);
        }
        if (SMTP_CLIENT.matcher(client).find() || SMTP_SERVER.matcher(server).find() && !ftp) {
            return new Smtp(session);
        }
        if (IMAP_SERVER.matcher(server).find() || IMAP_CLIENT.matcher(client).find()) {
            return new Imap(session);
        }
        if ((server.startsWith("+OK") || server.startsWith("-ERR ") || POP3_CLIENT.matcher(client).find()) && !ftp
                && (port == 110 || otherPort == 110 || server.startsWith("+OK ") && server.contains("POP")
                        || POP3_CLIENT.matcher(client).find() && server.startsWith("+OK"))) {
            return new Pop3(session);
        }
        return null;
    }

    private @Nullable StreamSink byPort(Flow flow, String client, String server) {
        if (client.startsWith("\u0016\u0003") || server.startsWith("\u0016\u0003")) {
            flow.application("tls");
            return null;
        }
        int port = flow.port(false);
        if (port == IMAP_PORT || flow.port(true) == IMAP_PORT) {
            // Captured from the middle on, such as the end of an IDLE.
            swapped = port != IMAP_PORT;
            return new Imap(session);
        }
        if (port == 53 || flow.port(true) == 53) {
            return new Dns(session);
        }
        boolean smtp = port == 25 || port == 587 || port == 2525;
        if (smtp && (client.isEmpty() || client.charAt(0) >= ' ') && (server.isEmpty() || REPLY.matcher(server).find())) {
            return new Smtp(session);
        }
        return port == 110 && (server.isEmpty() || server.startsWith("+") || server.startsWith("-")) ? new Pop3(session) : null;
    }

    @Override
    public void gap(boolean client, long bytes, Mark mark) {
        if (!decided) {
            decide(true);
        }
        StreamSink known = reader;
        if (known != null) {
            known.gap(client != swapped, bytes, mark);
        }
    }

    @Override
    public void finished(boolean client, Mark mark) {
        StreamSink known = reader;
        if (known != null) {
            known.finished(client != swapped, mark);
        }
    }

    @Override
    public void end(Mark mark) {
        if (!decided) {
            decide(true);
        }
        StreamSink known = reader;
        if (known != null) {
            known.end(mark);
        }
        reader = null;
    }
}

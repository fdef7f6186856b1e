/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * As much of an IMAP4rev1 server (RFC 3501) as a client needs that reads one folder, and no more: it notes what it was told, and
 * refuses whatever would change anything unless it was opened for that.
 */
final class ScriptedImap implements AutoCloseable {

    private static final Pattern FETCH = Pattern.compile("(UID )?FETCH (\\S+) \\((.*)\\)", Pattern.CASE_INSENSITIVE);

    /** A message with its UID. */
    record Stored(long uid, byte[] bytes) {
    }

    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<Stored> messages = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile long validity = 7;
    private volatile String password = "secret";

    ScriptedImap(@Nullable SSLServerSocketFactory tls) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        server = tls == null ? new ServerSocket(0, 5, loopback) : tls.createServerSocket(0, 5, loopback);
        Thread.ofVirtual().name("imap").start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void password(String now) {
        password = now;
    }

    void validity(long now) {
        validity = now;
    }

    /** Ends all conversations, as a server does that is started again. */
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().name("imap talk").start(() -> talk(socket));
            } catch (IOException e) {
                // closed
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket; InputStream in = new BufferedInputStream(socket.getInputStream()); OutputStream out = socket.getOutputStream()) {
            say(out, "* OK ready");
            boolean writable = false;
            for (String line = line(in); line != null; line = line(in)) {
                int space = line.indexOf(' ');
                String tag = space < 0 ? line : line.substring(0, space);
                String command = space < 0 ? "" : line.substring(space + 1);
                String upper = command.toUpperCase(Locale.ROOT);
                heard.add(upper.startsWith("LOGIN") ? "LOGIN" : command);
                if (upper.startsWith("CAPABILITY")) {
                    say(out, "* CAPABILITY IMAP4rev1");
                } else if (upper.startsWith("LOGIN") && !command.contains(password)) {
                    say(out, tag + " NO [AUTHENTICATIONFAILED] wrong password");
                    continue;
                } else if (upper.startsWith("LIST")) {
                    say(out, "* LIST () \"/\" INBOX");
                } else if (upper.startsWith("EXAMINE") || upper.startsWith("SELECT")) {
                    writable = upper.startsWith("SELECT");
                    say(out, "* FLAGS (\\Seen)\r\n* " + messages.size() + " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY " + validity
                            + "]\r\n* OK [UIDNEXT 1000]");
                    say(out, tag + (writable ? " OK [READ-WRITE] done" : " OK [READ-ONLY] done"));
                    continue;
                } else if (upper.startsWith("NOOP")) {
                    say(out, "* " + messages.size() + " EXISTS");
                } else if (upper.contains("FETCH")) {
                    fetch(out, command);
                } else if (upper.startsWith("STORE") && !writable) {
                    say(out, tag + " NO read only");
                    continue;
                } else if (upper.startsWith("LOGOUT")) {
                    say(out, "* BYE\r\n" + tag + " OK bye");
                    return;
                }
                say(out, tag + " OK done");
            }
        } catch (IOException e) {
            // the client went away
            open.remove(socket);
        }
    }

    private void fetch(OutputStream out, String command) throws IOException {
        Matcher fetch = FETCH.matcher(command);
        if (!fetch.find()) {
            // "UID FETCH 3:* UID" has no list
            fetch = Pattern.compile("(UID )?FETCH (\\S+) (.*)", Pattern.CASE_INSENSITIVE).matcher(command);
            if (!fetch.find()) {
                return;
            }
        }
        boolean byUid = fetch.group(1) != null;
        String wanted = fetch.group(3).toUpperCase(Locale.ROOT);
        for (int i = 0; i < messages.size(); i++) {
            Stored one = messages.get(i);
            boolean last = i == messages.size() - 1;
            if (!within(fetch.group(2), byUid ? one.uid() : i + 1, last)) {
                continue;
            }
            StringBuilder answer = new StringBuilder("* " + (i + 1) + " FETCH (UID " + one.uid());
            if (wanted.contains("RFC822.SIZE")) {
                answer.append(" RFC822.SIZE ").append(one.bytes().length);
            }
            if (wanted.contains("BODY.PEEK[]") || wanted.contains("BODY[]")) {
                Matcher part = Pattern.compile("<(\\d+)\\.(\\d+)>").matcher(wanted);
                boolean partial = part.find();
                int from = partial ? Math.min(one.bytes().length, Integer.parseInt(part.group(1))) : 0;
                int to = partial ? Math.min(one.bytes().length, from + Integer.parseInt(part.group(2))) : one.bytes().length;
                answer.append(" BODY[]").append(partial ? "<" + from + ">" : "").append(" {").append(to - from).append("}\r\n");
                out.write(answer.toString().getBytes(StandardCharsets.US_ASCII));
                out.write(one.bytes(), from, to - from);
                say(out, ")");
            } else {
                say(out, answer + ")");
            }
        }
    }

    private static boolean within(String set, long number, boolean last) {
        for (String range : set.split(",")) {
            String[] ends = range.split(":");
            long from = ends[0].equals("*") ? Long.MAX_VALUE : Long.parseLong(ends[0]);
            long to = ends.length == 1 ? from : ends[1].equals("*") ? Long.MAX_VALUE : Long.parseLong(ends[1]);
            // the star is the last message, even if the number before it is greater
            if (number >= from && number <= to || last && to == Long.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString(StandardCharsets.US_ASCII).stripTrailing();
            }
            line.write(c);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        server.close();
        hangUp();
    }
}

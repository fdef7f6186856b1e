/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * A real Postfix on the loopback that relays all mail to a port where nobody listens, so that what it takes stays in its queue. Must
 * be closed.
 */
public final class PostfixServer implements AutoCloseable {

    private final ServerTree tree;
    private final int smtp = RealServer.freePort();
    private final int showq = RealServer.freePort();

    /** Takes the tree and starts the server with an empty queue. */
    public PostfixServer() throws IOException, InterruptedException {
        tree = ServerTree.take("postfix");
        try {
            Files.writeString(tree.file("/etc/postfix/main.cf"), """
                    compatibility_level = 3.6
                    myhostname = mx.test.example
                    mydestination =
                    inet_interfaces = 127.0.0.1
                    inet_protocols = ipv4
                    mynetworks = 127.0.0.0/8
                    relayhost = [127.0.0.1]:1
                    smtpd_recipient_restrictions = permit_mynetworks, reject
                    smtpd_client_event_limit_exceptions =
                    notify_classes =
                    disable_dns_lookups = yes
                    smtp_host_lookup = native
                    minimal_backoff_time = 1h
                    maillog_file = /var/log/postfix.log
                    """);
            Files.writeString(tree.file("/etc/postfix/master.cf"), String.format(Locale.ROOT, """
                    127.0.0.1:%d inet n - n - 20 smtpd
                    127.0.0.1:%d inet n - n - - showq
                    cleanup unix n - n - 0 cleanup
                    qmgr unix n - n 300 1 qmgr
                    rewrite unix - - n - - trivial-rewrite
                    bounce unix - - n - 0 bounce
                    defer unix - - n - 0 bounce
                    trace unix - - n - 0 bounce
                    flush unix n - n 1000? 0 flush
                    proxymap unix - - n - - proxymap
                    smtp unix - - n - - smtp
                    relay unix - - n - - smtp
                    showq unix n - n - - showq
                    error unix - - n - - error
                    retry unix - - n - - error
                    discard unix - - n - - discard
                    anvil unix - - n - 1 anvil
                    scache unix - - n - 1 scache
                    postlog unix-dgram n - n - 1 postlogd
                    """, smtp, showq));
            tree.run("postsuper", "-d", "ALL");
            start();
        } catch (IOException | InterruptedException | RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    /** Starts it, with the queue it had. */
    public void start() throws IOException, InterruptedException {
        Files.deleteIfExists(tree.file("/var/spool/postfix/pid/master.pid"));
        String said = tree.run("postfix", "start");
        if (!ServerTree.until(() -> RealServer.listens(smtp) && RealServer.listens(showq))) {
            throw new IOException("Postfix does not start: " + said);
        }
    }

    /** Changes a setting; the next connections have it after a moment. */
    public void set(String setting) throws IOException, InterruptedException {
        tree.run("postconf", "-e", setting);
        tree.run("postfix", "reload");
    }

    /** Its own count of its queue. */
    public long queued() throws IOException, InterruptedException {
        return tree.run("postqueue", "-j").lines().filter(line -> line.startsWith("{")).count();
    }

    /** Its own count of one of its queues. */
    public long queued(String queue) throws IOException, InterruptedException {
        return tree.run("postqueue", "-j").lines().filter(line -> line.contains("\"queue_name\": \"" + queue + "\"")).count();
    }

    /** Port of SMTP. */
    public int smtp() {
        return smtp;
    }

    /** Port of the list of its queues. */
    public int showq() {
        return showq;
    }

    /** The words that run a command beside it. */
    public List<String> words(String command) {
        return tree.words(command.split(" "));
    }

    /** Stops it in its tracks, or lets it go on. */
    public void freeze(boolean frozen) throws IOException, InterruptedException {
        tree.freeze(frozen);
    }

    /** Ends it at once. */
    public void kill() throws InterruptedException {
        tree.kill();
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}

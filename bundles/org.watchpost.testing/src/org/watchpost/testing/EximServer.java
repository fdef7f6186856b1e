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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A real Exim on the loopback that relays all mail to a port where nobody listens, so that what it takes stays in its queue. Must be
 * closed.
 */
public final class EximServer implements AutoCloseable {

    private final ServerTree tree;
    private final int smtp = RealServer.freePort();

    /** Takes the tree and starts the server with an empty queue. */
    public EximServer() throws IOException, InterruptedException {
        tree = ServerTree.take("exim");
        try {
            for (String folder : List.of("input", "msglog", "db")) {
                try (Stream<Path> files = Files.walk(tree.file("/var/spool/exim4/" + folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.delete(file);
                    }
                }
            }
            start("");
        } catch (IOException | InterruptedException | RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    /** Starts it with more settings, a line each, and the queue it had. */
    public void start(String settings) throws IOException, InterruptedException {
        Files.writeString(tree.file("/etc/exim4/exim4.conf"), String.format(Locale.ROOT, """
                primary_hostname = mx.test.example
                daemon_smtp_ports = %d
                local_interfaces = 127.0.0.1
                log_file_path = /var/log/exim4/%%slog
                host_lookup =
                rfc1413_query_timeout = 0s
                keep_environment =
                tls_advertise_hosts =
                acl_smtp_rcpt = all
                acl_smtp_data = all
                %s
                begin acl
                all:
                  accept
                begin routers
                relay:
                  driver = manualroute
                  transport = remote
                  route_list = * 127.0.0.1 byname
                  self = send
                begin transports
                remote:
                  driver = smtp
                  port = 1
                  allow_localhost
                begin retry
                * * F,1h,1h
                """, smtp, settings));
        String said = tree.run("exim4", "-bd");
        if (!ServerTree.until(() -> RealServer.listens(smtp))) {
            throw new IOException("Exim does not start: " + said);
        }
    }

    /** Its own count of its queue. */
    public long queued() throws IOException, InterruptedException {
        return Long.parseLong(tree.run("exim4", "-bpc").strip());
    }

    /** Port of SMTP. */
    public int smtp() {
        return smtp;
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

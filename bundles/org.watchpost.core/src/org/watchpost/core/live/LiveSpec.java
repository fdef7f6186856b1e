/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.mail.Relay;
import org.watchpost.core.probe.SecretStore;

/** What is to be followed or listened for. */
public sealed interface LiveSpec {

    /** How it is called for people. */
    String name();

    /**
     * A file that something appends to; goes on when it is rotated by renaming, copying or truncating, and finds what it missed
     * in rotated files, compressed ones too.
     *
     * @param file    the file, which need not be there yet
     * @param fromEnd whether what is in it already is left out
     */
    record FollowFile(Path file, boolean fromEnd) implements LiveSpec {

        public FollowFile {
            file = file.toAbsolutePath().normalize();
        }

        @Override
        public String name() {
            return file.toString();
        }
    }

    /**
     * All files of a folder whose names match, also those that come later; files that are complete (compressed ones) are
     * imported once.
     *
     * @param folder  the folder; not those in it
     * @param pattern of the file names, with {@code *} and {@code ?}
     * @param fromEnd whether what is in the files already is left out
     */
    record FollowFolder(Path folder, String pattern, boolean fromEnd) implements LiveSpec {

        public FollowFolder {
            folder = folder.toAbsolutePath().normalize();
            if (pattern.isEmpty() || pattern.contains("/") || pattern.contains("\\")) {
                throw new IllegalArgumentException("A pattern of file names like *.log is needed, not '" + pattern + "'");
            }
        }

        @Override
        public String name() {
            return folder.resolve(pattern.replace('*', '_').replace('?', '_')).getParent() + java.io.File.separator + pattern;
        }
    }

    /** How syslog arrives. */
    enum Transport {
        /** RFC 5426: a message a datagram; what the system could not take is counted as lost. */
        UDP,
        /** RFC 6587: octet counting or a line a message. */
        TCP,
        /** RFC 5425. */
        TLS
    }

    /**
     * A syslog listener.
     *
     * @param transport how it arrives
     * @param host      address to listen at; empty for all
     * @param port      0 for any that is free
     * @param identity  key and certificate; only for TLS
     */
    record Syslog(Transport transport, String host, int port, @Nullable Identity identity) implements LiveSpec {

        public Syslog {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
            }
            if (transport == Transport.TLS && identity == null) {
                throw new IllegalArgumentException("TLS needs a file with key and certificate");
            }
        }

        @Override
        public String name() {
            return "syslog " + transport.name().toLowerCase(Locale.ROOT) + (host.isEmpty() ? "" : " " + host) + " " + port;
        }
    }

    /**
     * Key and certificate of a TLS listener. The password is not kept by anyone.
     *
     * @param store    PKCS #12 file
     * @param password of the file
     */
    record Identity(Path store, String password) {
        @Override
        public String toString() {
            return "Identity[" + store + "]";
        }
    }

    /**
     * A unix socket to which something writes JSON, a line a record: Suricata with {@code filetype: unix_stream}.
     *
     * @param socket path of the socket; made here, and removed at the end
     */
    record UnixSocket(Path socket) implements LiveSpec {

        public UnixSocket {
            socket = socket.toAbsolutePath().normalize();
        }

        @Override
        public String name() {
            return "eve " + socket;
        }
    }

    /** What puts messages into a folder, which decides which of its files are looked at. */
    enum MailLayout {
        /** Every file that is a message, an mbox or a queue file. */
        ANY,
        /** {@code virusmails} of amavis: a file a message, often compressed, in up to two levels of folders, or an mbox. */
        AMAVIS,
        /** The quarantine of MailScanner: a folder a day, in it one a message with {@code message} or queue files. */
        MAILSCANNER,
        /** What rspamd's exporter or a delivery agent writes: a file a message, or a Maildir. */
        RSPAMD,
        /** Exports and drop folders of Exchange: {@code .eml} and {@code .msg} only. */
        EXCHANGE
    }

    /**
     * A folder something puts messages into, and all below it: each becomes evidence once it is complete. Nothing in the folder is
     * changed.
     *
     * @param folder the folder
     * @param layout which files of it are messages
     */
    record MailFolder(Path folder, MailLayout layout) implements LiveSpec {

        public MailFolder {
            folder = folder.toAbsolutePath().normalize();
        }

        @Override
        public String name() {
            return "mail " + folder;
        }
    }

    /**
     * A folder of an IMAP server: its messages become evidence, those that come later too.
     *
     * @param host     name or address, which the certificate must be for
     * @param port     993, 143, ...
     * @param security how the connection is protected
     * @param user     login name
     * @param folder   folder on the server, such as {@code INBOX}
     * @param markSeen whether what was taken in is marked as seen; else the folder is opened for reading only
     * @param secrets  where the password is looked up whenever a connection is made; it is kept nowhere else
     */
    record Mailbox(String host, int port, Relay.Security security, String user, String folder, boolean markSeen, SecretStore secrets)
            implements
                LiveSpec {

        public Mailbox {
            if (host.isBlank() || port < 1 || port > 65535) {
                throw new IllegalArgumentException("A mail server needs a name and a port from 1 to 65535");
            }
            if (user.isBlank() || folder.isBlank()) {
                throw new IllegalArgumentException("A mailbox needs a user and a folder, such as INBOX");
            }
        }

        /** The name of its password in the store. */
        public String secret() {
            return "imap " + user + "@" + host;
        }

        @Override
        public String name() {
            return "imap " + user + "@" + host + (port == 993 || port == 143 ? "" : ":" + port) + " " + folder;
        }
    }

    /**
     * Reads a listener as people write it: {@code tcp:6514}, {@code udp:0.0.0.0:514}, {@code tls:[::1]:6514}.
     *
     * @return empty if it is none
     */
    static Optional<Syslog> syslog(String text, @Nullable Identity identity) {
        int colon = text.indexOf(':');
        int last = text.lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        try {
            Transport transport = Transport.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
            String host = last > colon ? text.substring(colon + 1, last) : "";
            if (host.startsWith("[") && host.endsWith("]")) {
                host = host.substring(1, host.length() - 1);
            }
            return Optional.of(new Syslog(transport, host.equals("*") ? "" : host, Integer.parseInt(text.substring(last + 1)),
                    transport == Transport.TLS ? identity : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

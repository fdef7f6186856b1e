/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.Relay;

/**
 * Takes in the messages of a folder of an IMAP server (RFC 9051), byte by byte as the server has them, each once: what has been taken
 * is known by UIDVALIDITY and UID. The folder is opened for reading only (EXAMINE) and messages are fetched without marking them as
 * seen (BODY.PEEK), unless the person wants that. Certificates are verified.
 */
final class MailboxFeed implements LiveFeed {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxFeed.class);
    private static final String MILLIS = "20000";
    private static final long LOOK_MILLIS = 10_000;
    private static final long RETRY_MILLIS = 5000;
    private static final long LONGEST_RETRY_MILLIS = 300_000;
    private static final int BATCH = 200;
    private static final long BATCH_BYTES = 128L << 20;
    private static final long JOIN_MILLIS = 60_000;

    /** The server does not let this person in: trying again could lock the account. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final LiveSpec.Mailbox spec;
    private final @Nullable SSLSocketFactory trust;
    private final LiveCounters counters = new LiveCounters(this::waiting);
    private final Intake intake;
    private final Taken taken;
    private final AtomicReference<@Nullable IMAPStore> connection = new AtomicReference<>();
    private final Thread thread;
    private volatile long waitingBytes;
    private volatile boolean caughtUp;

    private MailboxFeed(OpenCase open, LiveSpec.Mailbox spec, Settings settings, @Nullable SSLSocketFactory trust) throws IOException {
        this.spec = spec;
        this.trust = trust;
        this.taken = new Taken(open, spec.name());
        this.intake = new Intake(open, settings.format() == null
                ? new Settings("mail.message", settings.zone(), settings.year(), settings.shiftMicros())
                : settings, counters);
        this.thread = Thread.ofPlatform().name("watchpost-mailbox").daemon().unstarted(this::run);
    }

    /**
     * Connects and begins.
     *
     * @param trust makes TLS sockets; null for those of the platform, which trust the certificates it trusts
     * @throws IOException if the server can't be reached, is not the one it should be, or refuses the user
     */
    static MailboxFeed start(OpenCase open, LiveSpec.Mailbox spec, Settings settings, @Nullable SSLSocketFactory trust) throws IOException {
        MailboxFeed feed = new MailboxFeed(open, spec, settings, trust);
        // closed again by the thread that goes on with it
        feed.folder();
        feed.thread.start();
        return feed;
    }

    private long waiting() {
        return waitingBytes;
    }

    private void run() {
        long retry = RETRY_MILLIS;
        long wait = 0;
        while (intake.pause(wait)) {
            try {
                look();
                counters.going();
                wait = LOOK_MILLIS;
                retry = RETRY_MILLIS;
            } catch (Refused e) {
                LOG.warn("{}: {}", spec.name(), e.getMessage());
                counters.waiting(e.getMessage() + "; stop it and start it again with the right password");
                disconnect();
                wait = Long.MAX_VALUE / 1_000_000;
            } catch (IOException | MessagingException e) {
                if (!intake.ended()) {
                    LOG.warn("{} can't be read for now", spec.name(), e);
                    counters.waiting(reason(e) + "; trying again in " + retry / 1000 + " s");
                }
                disconnect();
                wait = retry;
                retry = Math.min(LONGEST_RETRY_MILLIS, retry * 2);
            } catch (OperationCanceledException e) {
                LOG.debug("Ended in the middle of an import", e);
                break;
            } finally {
                intake.clear();
            }
        }
        disconnect();
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }

    private void disconnect() {
        IMAPStore store = connection.getAndSet(null);
        if (store != null) {
            counters.senders(-1);
            try {
                store.close();
            } catch (MessagingException e) {
                LOG.debug("The connection to {} was gone before it was closed", spec.host(), e);
            }
        }
    }

    /** The folder, connected and open. */
    private IMAPFolder folder() throws IOException {
        IMAPStore store = connection.get();
        try {
            if (store == null || !store.isConnected()) {
                disconnect();
                store = connect();
            }
            IMAPFolder folder = (IMAPFolder) store.getFolder(spec.folder());
            if (!folder.exists()) {
                throw new IOException(spec.host() + " has no folder " + spec.folder() + " for " + spec.user());
            }
            if (!folder.isOpen()) {
                folder.open(spec.markSeen() ? Folder.READ_WRITE : Folder.READ_ONLY);
            }
            return folder;
        } catch (AuthenticationFailedException e) {
            throw new Refused(spec.host() + " refuses user " + spec.user() + ": " + reason(e), e);
        } catch (MessagingException e) {
            throw new IOException(spec.host() + ":" + spec.port() + " can't be used: " + reason(e), e);
        }
    }

    private IMAPStore connect() throws IOException, MessagingException {
        boolean tls = spec.security() == Relay.Security.TLS;
        String password = spec.secrets().find(spec.secret())
                .orElseThrow(() -> new Refused("There is no password for " + spec.secret(), new IllegalStateException("no secret")));
        Session session = Session.getInstance(properties(tls ? "imaps" : "imap"));
        IMAPStore store = (IMAPStore) session.getStore(tls ? "imaps" : "imap");
        store.connect(spec.host(), spec.port(), spec.user(), password);
        connection.set(store);
        counters.senders(1);
        if (intake.ended()) {
            disconnect();
            throw new OperationCanceledException();
        }
        return store;
    }

    private Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", MILLIS);
        properties.put(prefix + "timeout", MILLIS);
        properties.put(prefix + "writetimeout", MILLIS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "fetchsize", "1048576");
        SSLSocketFactory sockets = trust;
        if (sockets != null) {
            properties.put(prefix + "ssl.socketFactory", sockets);
        }
        if (spec.security() == Relay.Security.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private void look() throws IOException, MessagingException {
        IMAPFolder folder = folder();
        // asks the server what is new
        folder.getMessageCount();
        long validity = folder.getUIDValidity();
        String key = "uidvalidity " + validity;
        long last = Math.max(0, taken.number(key));
        List<IMAPMessage> fresh = new ArrayList<>();
        for (Message message : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            // asked for numbers beyond the last one a server answers with the last one
            if (message instanceof IMAPMessage one && folder.getUID(one) > last) {
                fresh.add(one);
            }
        }
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(fresh.toArray(new Message[0]), profile);
        long bytes = 0;
        for (IMAPMessage message : fresh) {
            bytes += Math.max(0, message.getSize());
        }
        waitingBytes = bytes;
        for (int i = 0; i < fresh.size() && !intake.ended();) {
            int end = i;
            long size = 0;
            while (end < fresh.size() && end - i < BATCH && size < BATCH_BYTES) {
                size += Math.max(0, fresh.get(end++).getSize());
            }
            take(folder, fresh.subList(i, end), validity, key);
            i = end;
        }
        caughtUp = !intake.ended();
    }

    private void take(IMAPFolder folder, List<IMAPMessage> some, long validity, String key) throws IOException, MessagingException {
        List<Path> files = new ArrayList<>();
        List<Message> done = new ArrayList<>();
        long last = 0;
        long bytes = 0;
        for (IMAPMessage message : some) {
            if (intake.ended()) {
                return;
            }
            long uid = folder.getUID(message);
            last = Math.max(last, uid);
            bytes += Math.max(0, message.getSize());
            if (message.getSize() > MailAnalyzer.MAX_MESSAGE) {
                counters.note("message " + uid + " has " + message.getSize() + " bytes, more than are taken in; it was left out");
                continue;
            }
            if (message.isExpunged()) {
                continue;
            }
            Path file = intake.file(spec.folder() + "-" + validity + "-" + uid + ".eml");
            message.setPeek(true);
            try (InputStream in = message.getMimeStream(); OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            files.add(file);
            done.add(message);
        }
        if (!intake.take(files)) {
            return;
        }
        Map<String, Long> number = new LinkedHashMap<>();
        number.put(key, last);
        taken.add(number, Map.of("messages", Integer.toString(files.size()), "folder", spec.folder(), "uidvalidity",
                Long.toString(validity), "uid", Long.toString(last)));
        if (spec.markSeen() && !done.isEmpty()) {
            folder.setFlags(done.toArray(new Message[0]), new Flags(Flags.Flag.SEEN), true);
        }
        waitingBytes = Math.max(0, waitingBytes - bytes);
        intake.clear();
    }

    @Override
    public LiveSpec spec() {
        return spec;
    }

    @Override
    public String place() {
        return spec.name();
    }

    @Override
    public LiveStatus status() {
        return counters.status();
    }

    @Override
    public boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        if (intake.end()) {
            // what waits for the server ends with its connection
            disconnect();
            try {
                thread.join(JOIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            counters.stopped();
        }
    }
}

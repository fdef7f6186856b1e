/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.ServerState;

/**
 * Runs a mail server's own command over ssh and reads what it prints. Only the commands of {@link Listing} are run. The host's
 * key must be the pinned one or stand in a file of known hosts; there is no way around it.
 */
@Component(service = Probe.class)
public final class SshProbe implements Probe {

    private static final int MOST_BYTES = 64 << 20;

    @Override
    public String type() {
        return "ssh";
    }

    @Override
    public String label() {
        return "Command over ssh";
    }

    @Override
    public String addressForm() {
        return "USER@HOST[:PORT]";
    }

    @Override
    public List<ProbeOption> options() {
        return List.of(
                new ProbeOption("command", String.join("|", Arrays.stream(Listing.values()).map(Listing::option).toList()),
                        "what is run; postqueue unless given"),
                new ProbeOption("program", "PATH", "where that program is, if it isn't in the path"),
                new ProbeOption("host-key", "SHA256:...", "fingerprint of the only host key that is trusted"),
                new ProbeOption("known-hosts", "FILE", "host keys that are trusted; ~/.ssh/known_hosts unless given"),
                new ProbeOption("key", "FILE", "private key to log in with; its passphrase, if it has one, is the secret"),
                new ProbeOption("disk", "PATH", "a path on the server whose free bytes are the queue's, measured with df"));
    }

    @Override
    public Reading probe(ProbeTarget target, ProbeContext context) {
        int at = target.address().lastIndexOf('@');
        String user = at > 0 ? target.address().substring(0, at) : target.text(ProbeOption.USER.name());
        HostPort address = HostPort.parse(target.address().substring(at + 1), 22);
        if (user.isEmpty()) {
            throw new IllegalArgumentException("ssh needs a user: USER@HOST[:PORT]");
        }
        Listing listing = Arrays.stream(Listing.values()).filter(l -> l.option().equals(target.text("command", "postqueue"))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("command can't be " + target.text("command")));
        String program = target.text("program");
        String disk = target.text("disk");
        if (!program.matches("[\\w./-]*") || !disk.matches("[\\w./-]*")) {
            throw new IllegalArgumentException("program and disk are plain paths");
        }
        String command = program.isEmpty() ? listing.command() : program + listing.command().substring(listing.command().indexOf(' ') < 0
                ? listing.command().length()
                : listing.command().indexOf(' '));
        ReadingBuilder reading = new ReadingBuilder(type());
        Keys keys = new Keys(target);
        String[] phase = { "connect" };
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(keys);
        client.setHostConfigEntryResolver(org.apache.sshd.client.config.hosts.HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(org.apache.sshd.common.keyprovider.KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setNioWorkers(1);
        try {
            context.deadline().register(client);
            client.start();
            run(client, user, address, target, context, reading, phase, session -> {
                CensusBuilder census = new CensusBuilder(reading.time());
                String output = exec(session, command, context.deadline(), reading);
                boolean understood = listing.read(output.lines().toList(), census, reading);
                reading.phase("read", 0, understood, "");
                if (listing.listsMessages() && understood) {
                    reading.census(census.build());
                }
                if (!disk.isEmpty()) {
                    Disk.df(exec(session, "df -Pk " + disk, context.deadline(), reading), reading);
                }
                reading.mean(understood ? ServerState.OK : ServerState.FAILING, understood ? "answers"
                        : "its command prints something else than a queue: " + output.lines().findFirst().orElse("nothing"));
            });
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            failed(e, phase[0], keys, context, reading);
        } finally {
            client.stop();
        }
        return reading.build();
    }

    @FunctionalInterface
    private interface Work {
        void run(ClientSession session) throws IOException;
    }

    private static void run(SshClient client, String user, HostPort address, ProbeTarget target, ProbeContext context,
            ReadingBuilder reading, String[] phase, Work work) throws IOException, GeneralSecurityException {
        Duration left = Duration.ofMillis(context.deadline().remainingMillis());
        try (ClientSession session = client.connect(user, address.host(), address.port()).verify(left).getSession()) {
            reading.phase("connect", 0, true, "");
            phase[0] = "login";
            Optional<String> secret = context.secrets().find(target.text(ProbeOption.SECRET.name(), target.address()));
            String key = target.text("key");
            if (!key.isEmpty()) {
                Path file = Path.of(key);
                FilePasswordProvider password = secret.map(FilePasswordProvider::of).orElse(FilePasswordProvider.EMPTY);
                try (var in = Files.newInputStream(file)) {
                    Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(session, () -> file.getFileName().toString(), in,
                            password);
                    if (pairs == null) {
                        throw new IOException("no private key in " + file.getFileName());
                    }
                    pairs.forEach(session::addPublicKeyIdentity);
                }
            } else {
                secret.ifPresent(session::addPasswordIdentity);
            }
            session.auth().verify(Duration.ofMillis(context.deadline().remainingMillis()));
            reading.phase("login", 0, true, "");
            phase[0] = "read";
            work.run(session);
        }
    }

    private static String exec(ClientSession session, String command, Deadline deadline, ReadingBuilder reading) throws IOException {
        Limited out = new Limited();
        Limited err = new Limited();
        reading.say("> " + command);
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(Duration.ofMillis(deadline.remainingMillis()));
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ofMillis(deadline.remainingMillis()));
            if (deadline.isOver() || !channel.isClosed() && channel.getExitStatus() == null) {
                throw new IOException("time is over");
            }
            String text = out.text();
            text.lines().limit(40).forEach(line -> reading.say("< " + line));
            err.text().lines().limit(20).forEach(line -> reading.say("* " + line));
            Integer status = channel.getExitStatus();
            if (status != null && status != 0 && text.isBlank()) {
                throw new IOException(command + " ends with status " + status + ": " + err.text().lines().findFirst().orElse(""));
            }
            return text;
        }
    }

    private static void failed(Exception e, String phase, Keys keys, ProbeContext context, ReadingBuilder reading) {
        Throwable cause = e;
        for (int depth = 0; depth < 10 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        boolean late = context.deadline().isOver();
        String seconds = String.format(Locale.ROOT, "%.0f s", context.deadline().length().toMillis() / 1e3);
        String text = late ? "no answer within " + seconds : String.valueOf(e.getMessage());
        reading.say("* " + text);
        reading.phase(phase, 0, false, text);
        if (!keys.refused.isEmpty()) {
            reading.mean(ServerState.FAILING, "its host key is not known: " + keys.refused + " (option host-key trusts it)");
        } else if (phase.equals("connect")) {
            reading.mean(ServerState.UNREACHABLE,
                    "can't be reached: " + (cause instanceof ConnectException ? "nothing listens on this port" : text));
        } else if (late) {
            reading.mean(ServerState.FAILING, "stops answering at " + phase + ": no answer within " + seconds);
        } else {
            reading.mean(ServerState.FAILING, phase.equals("login") ? "doesn't let us in: " + text : text);
        }
    }

    /** Judges the host's key and remembers the one that was refused. */
    private static final class Keys implements ServerKeyVerifier {

        private final String pinned;
        private final ServerKeyVerifier known;
        private volatile String refused = "";

        Keys(ProbeTarget target) {
            pinned = target.text("host-key");
            Path file = Path.of(target.text("known-hosts", System.getProperty("user.home", "") + "/.ssh/known_hosts"));
            known = new KnownHostsServerKeyVerifier((session, address, key) -> false, file);
        }

        @Override
        @SuppressWarnings("null") // the library is not annotated
        public boolean verifyServerKey(ClientSession session, java.net.SocketAddress address, java.security.PublicKey key) {
            String print = KeyUtils.getFingerPrint(key);
            boolean trusted = pinned.isEmpty() ? known.verifyServerKey(session, address, key) : pinned.equals(print);
            refused = trusted ? "" : print;
            return trusted;
        }
    }

    /** Keeps what is written, up to a bound. */
    private static final class Limited extends OutputStream {

        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) throws IOException {
            room(1);
            kept.write(b);
        }

        @Override
        @SuppressWarnings("null")
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            room(length);
            kept.write(bytes, from, length);
        }

        private void room(int length) throws IOException {
            if (kept.size() + length > MOST_BYTES) {
                throw new IOException("prints more than " + (MOST_BYTES >> 20) + " MiB");
            }
        }

        synchronized String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}

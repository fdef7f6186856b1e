/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;

@SuppressWarnings("null") // the library is not annotated
class SshProbeTest {

    private static final String ONE = "{\"queue_name\": \"deferred\", \"queue_id\": \"1\", \"arrival_time\": 1700000000, \"message_size\": 1, "
            + "\"sender\": \"a@x\", \"recipients\": [{\"address\": \"b@y\"}]}\n";

    private static final class Prints extends AbstractCommandSupport {

        private final String output;

        Prints(String command) {
            super(command, null);
            output = switch (command) {
                case "postqueue -j" -> ONE + ONE;
                case "df -Pk /var/spool" -> "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda1 100 50 42 50% /\n";
                default -> "unexpected";
            };
        }

        @Override
        public void run() {
            try (OutputStream out = getOutputStream()) {
                out.write(output.getBytes(StandardCharsets.UTF_8));
                out.flush();
                onExit(0);
            } catch (IOException e) {
                onExit(1, e.getMessage());
            }
        }

        @Override
        public void start(ChannelSession channel, Environment env) throws IOException {
            ExitCallback callback = getExitCallback();
            assertTrue(callback != null);
            super.start(channel, env);
        }
    }

    private static Reading probe(SshServer server, Map<String, String> options, String password) {
        try (Deadline deadline = Deadline.in(Duration.ofSeconds(15))) {
            return new SshProbe().probe(new ProbeTarget("watch@127.0.0.1:" + server.getPort(), options), new ProbeContext(deadline,
                    name -> Optional.of(password)));
        }
    }

    @Test
    void theQueueIsReadOnlyFromAHostWhoseKeyIsKnown(@TempDir Path folder) throws IOException {
        try (SshServer server = SshServer.setUpDefaultServer()) {
            server.setHost("127.0.0.1");
            server.setPort(0);
            SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider();
            keys.setAlgorithm("EC");
            server.setKeyPairProvider(keys);
            server.setPasswordAuthenticator((user, password, session) -> user.equals("watch") && password.equals("right"));
            server.setCommandFactory((channel, command) -> new Prints(command));
            server.start();
            String unknown = folder.resolve("known_hosts").toString();
            Reading refused = probe(server, Map.of("known-hosts", unknown), "right");
            String print = KeyUtils.getFingerPrint(keys.loadKeys(null).iterator().next().getPublic());
            assertEquals(ServerState.FAILING, refused.state());
            assertTrue(refused.meaning().contains("host key is not known: " + print), refused.meaning());
            Reading reading = probe(server, Map.of("host-key", print, "disk", "/var/spool"), "right");
            assertEquals(ServerState.OK, reading.state(), reading.meaning() + reading.dialogue());
            assertEquals(2, reading.queues().get(0).depth());
            assertEquals(42 * 1024.0, reading.measure("free_bytes").orElseThrow());
            Reading wrong = probe(server, Map.of("host-key", print), "wrong");
            assertTrue(wrong.meaning().startsWith("doesn't let us in"), wrong.meaning());
        }
    }
}

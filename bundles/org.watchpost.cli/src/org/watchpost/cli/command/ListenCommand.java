/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.live.LiveSpec;

/** Listens for syslog and for EVE at a unix socket. */
public final class ListenCommand implements Command {

    @Override
    public String name() {
        return "listen";
    }

    @Override
    public String summary() {
        return "takes in what other hosts and programs send";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(LiveRun.OPTIONS);
        options.add(Option.of("--syslog", "LISTENERS",
                "udp:PORT, tcp:PORT or tls:PORT, with an address udp:ADDRESS:PORT; several with commas"));
        options.add(Option.of("--eve", "PATH", "a unix socket, for Suricata's filetype: unix_stream"));
        options.add(Option.of("--identity", "FILE", "key and certificate for tls, a PKCS #12 file"));
        options.add(Option.of("--password-file", "FILE", "whose first line is the password of that file"));
        return options;
    }

    @Override
    public String details() {
        return """
                Syslog as RFC 3164 and RFC 5424 have it; TCP and TLS with octet counting or a line a message (RFC 6587).
                Without an address a listener is open to all hosts that reach this one. TCP, TLS and the unix socket hold
                senders back when they are faster than the disk; of UDP what could not be kept is counted as lost.
                Port 0 takes any that is free; the one taken is said on standard error.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        arguments.required("--case");
        List<LiveSpec> specs = new ArrayList<>();
        Optional<String> listeners = arguments.value("--syslog");
        if (listeners.isPresent()) {
            LiveSpec.Identity identity = identity(arguments);
            for (String listener : listeners.get().split(",")) {
                if (listener.strip().startsWith("tls:") && identity == null) {
                    throw new UsageException("tls needs --identity, a PKCS #12 file with key and certificate");
                }
                specs.add(LiveSpec.syslog(listener.strip(), identity).orElseThrow(
                        () -> new UsageException("--syslog needs listeners like tcp:6514 or udp:127.0.0.1:514, not " + listener)));
            }
        }
        arguments.value("--eve").ifPresent(path -> specs.add(new LiveSpec.UnixSocket(Path.of(path))));
        if (specs.isEmpty()) {
            throw new UsageException("nothing to listen for: give --syslog or --eve");
        }
        return LiveRun.run(specs, arguments, services, console);
    }

    private static LiveSpec.@Nullable Identity identity(Arguments arguments) throws UsageException, IOException {
        if (!arguments.has("--identity")) {
            return null;
        }
        String password = "";
        if (arguments.has("--password-file")) {
            List<String> lines = Files.readAllLines(arguments.requiredPath("--password-file"), StandardCharsets.UTF_8);
            password = lines.isEmpty() ? "" : lines.getFirst();
        }
        return new LiveSpec.Identity(arguments.requiredPath("--identity"), password);
    }
}

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.DecisionRequest;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.mail.Relay;

/** What the mail command changes in a case. */
final class MailDecisions {

    static final Set<String> ACTIONS = Set.of("hold", "release", "delete", "confirm", "clean", "undo", "apply", "export");

    static final List<Option> OPTIONS = List.of(Option.of("--reason", "TEXT", "why; required for what is risky"),
            Option.flag("--yes", "release: confirms a second time that malicious messages shall go out"),
            Option.of("--scope", "WHAT", "one, hash (all held with the same attachment) or campaign; one unless given"),
            Option.of("--campaign", "ID", "the campaign, as campaigns lists it; the closest unless given"),
            Option.of("--to-dir", "DIR", "release: an existing folder outside the case"),
            Option.of("--relay", "HOST[:PORT]", "release: the SMTP relay that delivers again; port 25 unless given"),
            Option.of("--protection", "KIND", "release, fetch: starttls, tls or none; starttls unless given, tls for fetch"),
            Option.of("--relay-user", "NAME", "release: who logs in at the relay"),
            Option.of("--sender", "ADDRESS", "release: envelope sender; postmaster@localhost unless given"),
            Option.of("--to", "ADDRESSES", "release: other recipients than the message's own, parted by commas"),
            Option.flag("--later", "release, delete: decides only; apply carries it out"),
            Option.of("--out", "FILE", "export: the zip file to write"),
            Option.of("--password", "TEXT", "export: its password; infected unless given"));

    private final Arguments arguments;
    private final Services services;
    private final Console console;
    private final Quarantine quarantine;
    private final boolean json;

    MailDecisions(Arguments arguments, Services services, Console console, boolean json) {
        this.arguments = arguments;
        this.services = services;
        this.console = console;
        this.json = json;
        this.quarantine = services.service(Quarantine.class);
    }

    int run(String what, List<String> ids) throws UsageException, IOException {
        if (ids.isEmpty()) {
            throw new UsageException("mail " + what + " needs an ID");
        }
        try (OpenCase open = Cases.write(arguments, services)) {
            return switch (what) {
                case "hold" -> hold(open, ids);
                case "undo" -> undo(open, ids);
                case "apply" -> apply(open, ids);
                case "export" -> export(open, ids);
                default -> decide(open, Decision.Kind.valueOf(what.toUpperCase(Locale.ROOT)), ids);
            };
        }
    }

    private int hold(OpenCase open, List<String> ids) throws UsageException, IOException {
        List<EventRef> messages = new ArrayList<>();
        for (String id : ids) {
            messages.add(MailCommand.find(open, id, services, console).ref());
        }
        int count = quarantine.hold(open, messages, arguments.value("--reason").orElse("held by hand"), console.monitor());
        console.results().line(json ? "{\"held\":" + count + "}" : count + (count == 1 ? " message held" : " messages held"));
        return ExitStatus.DONE;
    }

    /** Keys of messages; those not held yet are held first, for a decision needs that. */
    private List<String> keys(OpenCase open, List<String> ids) throws UsageException, IOException {
        MailAnalyzer analyzer = services.service(MailAnalyzer.class);
        Set<String> keys = new LinkedHashSet<>();
        for (String id : ids) {
            if (quarantine.find(open, id).isPresent()) {
                keys.add(quarantine.find(open, id).get().sha256());
            } else {
                Event event = MailCommand.find(open, id, services, console);
                quarantine.hold(open, List.of(event.ref()), "for a decision", console.monitor());
                keys.add(analyzer.analyse(open, event.ref()).sha256());
            }
        }
        return List.copyOf(keys);
    }

    private int decide(OpenCase open, Decision.Kind kind, List<String> ids) throws UsageException, IOException {
        Decision.Target target = kind == Decision.Kind.RELEASE ? target() : null;
        Decision.Scope scope = switch (arguments.value("--scope").orElse("one")) {
            case "one" -> Decision.Scope.ONE;
            case "hash" -> Decision.Scope.SAME_HASH;
            case "campaign" -> Decision.Scope.CAMPAIGN;
            default -> throw new UsageException("--scope: one, hash or campaign");
        };
        DecisionRequest request = new DecisionRequest(kind, scope, keys(open, ids), arguments.value("--campaign").orElse(null),
                arguments.value("--reason").orElse(""), arguments.has("--yes"), target);
        if (quarantine.needsReason(open, request) && request.reason().isBlank()) {
            throw new UsageException("this decision is risky: say why with --reason");
        }
        if (quarantine.needsConfirmation(open, request) && !request.confirmed()) {
            throw new UsageException("malicious messages would go out: confirm it a second time with --yes");
        }
        Decision decision = quarantine.decide(open, request, console.monitor());
        if (decision.state() == Decision.State.PENDING && !arguments.has("--later")) {
            decision = quarantine.carryOut(open, decision.id(), password(decision), console.monitor());
        }
        return say(decision);
    }

    private Decision.Target target() throws UsageException {
        Optional<String> folder = arguments.value("--to-dir");
        Optional<String> relay = arguments.value("--relay");
        if (folder.isPresent() == relay.isPresent()) {
            throw new UsageException("release needs --to-dir or --relay");
        }
        List<String> recipients = new ArrayList<>();
        for (String recipient : arguments.value("--to").orElse("").split(",")) {
            if (!recipient.isBlank()) {
                recipients.add(recipient.strip());
            }
        }
        if (folder.isPresent()) {
            return new Decision.Target(Path.of(folder.get()).toAbsolutePath(), null, recipients);
        }
        String address = relay.get();
        int colon = address.lastIndexOf(':');
        Relay.Security security = MailIntake.protection(arguments.value("--protection").orElse("starttls"));
        int port = 25;
        if (colon > 0) {
            try {
                port = Integer.parseInt(address.substring(colon + 1));
            } catch (NumberFormatException e) {
                throw new UsageException("--relay: no port: " + address);
            }
        }
        if (port < 1 || port > 65_535) {
            throw new UsageException("--relay: a port is from 1 to 65535");
        }
        return new Decision.Target(null, new Relay(colon > 0 ? address.substring(0, colon) : address, port, security,
                arguments.value("--relay-user").orElse(""), arguments.value("--sender").orElse("postmaster@localhost")), recipients);
    }

    private static char[] password(Decision decision) {
        Decision.Target target = decision.target();
        Relay relay = target == null ? null : target.relay();
        if (relay == null || relay.user().isEmpty()) {
            return new char[0];
        }
        return new Secrets(System.getenv(), System.console() != null).find(relay.host()).orElse("").toCharArray();
    }

    private int say(Decision decision) throws IOException {
        console.results().line(json ? MailText.json(decision) : MailText.text(decision));
        if (decision.state() == Decision.State.FAILED) {
            console.progress().message("decision " + decision.id() + " is not carried out: " + decision.result());
            return ExitStatus.FAILED;
        }
        return ExitStatus.DONE;
    }

    private int undo(OpenCase open, List<String> ids) throws IOException {
        int status = ExitStatus.DONE;
        for (String id : ids) {
            status = Math.max(status, say(quarantine.undo(open, id)));
        }
        return status;
    }

    private int apply(OpenCase open, List<String> ids) throws IOException {
        int status = ExitStatus.DONE;
        for (String id : ids) {
            char[] password = quarantine.decisions(open).stream().filter(decision -> decision.id().equals(id)).findFirst()
                    .map(MailDecisions::password).orElse(new char[0]);
            status = Math.max(status, say(quarantine.carryOut(open, id, password, console.monitor())));
        }
        return status;
    }

    private int export(OpenCase open, List<String> ids) throws UsageException, IOException {
        Path file = arguments.requiredPath("--out").toAbsolutePath();
        String reason = arguments.value("--reason").orElse("");
        if (reason.isBlank()) {
            throw new UsageException("export needs a --reason");
        }
        for (String id : ids) {
            Event event = MailCommand.find(open, id, services, console);
            quarantine.export(open, event.ref(), arguments.value("--node").orElse(""), file,
                    arguments.value("--password").orElse("infected").toCharArray(), reason);
        }
        console.progress().message("Careful: " + file + " holds what was held. Open it only where nothing can happen.");
        return ExitStatus.DONE;
    }
}

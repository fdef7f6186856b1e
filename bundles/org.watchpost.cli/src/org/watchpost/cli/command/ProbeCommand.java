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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Results;
import org.watchpost.cli.output.Table;
import org.watchpost.core.monitor.SampleJson;
import org.watchpost.core.probe.AttributeBrowser;
import org.watchpost.core.probe.CertificateFacts;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Probes;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;

/** One reading of a mail server. */
public final class ProbeCommand implements Command {

    private static final Option DEADLINE = Option.of("--deadline", "LENGTH", "how long it may take at most; 10s unless given");
    private static final Option BROWSE = Option.of("--browse", "PATTERN",
            "jmx: lists what can be read of the MBeans that fit, for --attributes");

    /** Options of probes; the name without its dashes is the probe's. */
    private static final List<Option> PASSED = List.of(
            Option.of("--user", "NAME", "log in as this user; the password is a secret, see below"),
            Option.of("--secret", "NAME", "name of the secret that holds the password; the address unless given"),
            Option.of("--trust", "system|pin|any", "how certificates are judged; system unless given"),
            Option.of("--pin", "SHA256", "fingerprint of the only certificate that is trusted"),
            Option.of("--helo", "NAME", "smtp: the name given in EHLO"),
            Option.of("--tls", "auto|require|implicit|off", "smtp: whether the connection is made secure; auto unless given"),
            Option.of("--from", "ADDRESS", "smtp: envelope sender; the empty one unless given"),
            Option.of("--rcpt", "ADDRESS", "smtp: asks whether mail for this recipient would be taken"),
            Option.of("--canary", "ADDRESS", "smtp: sends a small message there"),
            Option.of("--imap", "HOST[:PORT]", "smtp: waits for the canary in this mailbox"),
            Option.of("--imap-tls", "on|off", "smtp: off for a mailbox without TLS on another port than 143"),
            Option.of("--imap-user", "NAME", "smtp: who the mailbox belongs to"),
            Option.of("--imap-secret", "NAME", "smtp: name of the secret with the mailbox's password"),
            Option.of("--preset", "NAME", "jmx, jolokia: james, activemq, artemis, filestore or jvm; whatever is found unless given"),
            Option.of("--attributes", "LIST", "jmx, jolokia: OBJECTNAME # ATTRIBUTE[.KEY] [as ROLE] [by PROPERTY], parted by ;"),
            Option.flag("--registry-tls", "jmx: the registry speaks TLS, too"),
            Option.of("--list", "NUMBER", "james: lists up to so many messages of each queue"),
            Option.of("--metrics", "LIST", "prometheus: METRIC [as ROLE] [by LABEL], parted by ;"),
            Option.of("--disk", "PATH", "postfix, ssh, prometheus: where the queue lies, for its free bytes"),
            Option.of("--command", "NAME", "ssh: postqueue, exim, exim-count, mailq or smtpctl"),
            Option.of("--program", "PATH", "ssh: where that program is"),
            Option.of("--host-key", "SHA256:...", "ssh: fingerprint of the only host key that is trusted"),
            Option.of("--known-hosts", "FILE", "ssh: host keys that are trusted; ~/.ssh/known_hosts unless given"),
            Option.of("--key", "FILE", "ssh: private key to log in with"));

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public String summary() {
        return "one reading of a mail server, each phase timed";
    }

    @Override
    public String operands() {
        return "smtp|jmx|jolokia|james|prometheus|postfix|ssh TARGET";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(PASSED);
        options.add(DEADLINE);
        options.add(BROWSE);
        options.add(Option.choice("--output", "how the result is written; table unless given", "table", "json"));
        return options;
    }

    @Override
    public String details() {
        return """
                Says what the server does, what that means, and how long each phase took. Nothing on the server is changed: SMTP ends
                with RSET before a message would begin (except --canary), JMX reads attributes only.
                Passwords come from the environment: WATCHPOST_SECRET_NAME, the name in capitals with _ for all but letters and digits,
                or WATCHPOST_SECRET for all; else they are asked for on the terminal.
                Exit status: 0 if the server does its work, 1 if it refuses, fails or can't be reached.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        if (arguments.rest().size() != 2) {
            throw new UsageException("probe needs a type and a target");
        }
        String type = arguments.rest().get(0);
        String address = arguments.rest().get(1);
        Probes probes = services.service(Probes.class);
        Probe probe = probes.find(type).orElseThrow(() -> new UsageException("there is no probe " + type + "; there is: "
                + String.join(", ", probes.all().stream().map(Probe::type).toList())));
        Map<String, String> options = new HashMap<>();
        for (Option option : PASSED) {
            if (arguments.has(option.name())) {
                options.put(option.name().substring(2), option.value().isEmpty() ? "true" : arguments.value(option.name()).orElse(""));
            }
        }
        Duration length = arguments.has("--deadline") ? TimeArguments.duration("--deadline", arguments.required("--deadline"))
                : Duration.ofSeconds(options.containsKey("canary") ? 60 : 10);
        boolean json = arguments.value("--output").orElse("table").equals("json");
        ProbeTarget target = new ProbeTarget(address, options);
        boolean terminal = System.console() != null;
        try (Deadline deadline = Deadline.in(length)) {
            ProbeContext context = new ProbeContext(deadline, new Secrets(System.getenv(), terminal));
            Optional<String> browse = arguments.value(BROWSE.name());
            if (browse.isPresent()) {
                return browse(probes, type, target, context, browse.get(), json, console.results());
            }
            Reading reading = probe.probe(target, context);
            if (json) {
                console.results().line(SampleJson.reading(address, reading));
            } else {
                table(reading, address, console.results());
            }
            console.results().flush();
            boolean works = reading.state() == ServerState.OK || reading.state() == ServerState.DEGRADED;
            if (!works) {
                console.progress().message(address + " " + VisibleText.line(reading.meaning()));
            }
            return works ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int browse(Probes probes, String type, ProbeTarget target, ProbeContext context, String pattern, boolean json,
            Results out)
            throws UsageException, IOException {
        AttributeBrowser browser = probes.browser(type)
                .orElseThrow(() -> new UsageException("--browse works for jmx only"));
        Table table = new Table(out, List.of(new Table.Column("value", true), new Table.Column("attribute", false)));
        JsonLine line = new JsonLine();
        for (AttributeBrowser.Entry entry : browser.browse(target, context, pattern.equals("*") ? "" : pattern)) {
            if (json) {
                out.line(line.clear().put("object", entry.object()).put("attribute", entry.attribute()).put("key", entry.key())
                        .put("value", entry.value()).put("spec", entry.spec()).end());
            } else {
                table.row(List.of(entry.value(), entry.spec()));
            }
        }
        table.end();
        return ExitStatus.DONE;
    }

    private static void table(Reading reading, String address, Results out) throws IOException {
        out.line(VisibleText.line(address) + " " + VisibleText.line(reading.meaning()));
        Table phases = new Table(out,
                List.of(new Table.Column("phase", false), new Table.Column("ms", true), new Table.Column("code", true),
                        new Table.Column("answer", false)));
        reading.phases().forEach(p -> row(phases, p.name(), String.format(Locale.ROOT, "%.1f", p.nanos() / 1e6),
                p.code() == 0 ? "" : Integer.toString(p.code()), p.text()));
        phases.end();
        if (!reading.queues().isEmpty()) {
            out.line("");
            Table queues = new Table(out, List.of(new Table.Column("queue", false), new Table.Column("depth", true),
                    new Table.Column("oldest s", true), new Table.Column("bytes", true)));
            reading.queues().forEach(q -> row(queues, q.name().isEmpty() ? "(all)" : q.name(), known(q.depth()), known(q.oldestSeconds()),
                    known(q.bytes())));
            queues.end();
        }
        if (!reading.measures().isEmpty()) {
            out.line("");
            Table measures = new Table(out, List.of(new Table.Column("measure", false), new Table.Column("value", true),
                    new Table.Column("", false)));
            reading.measures().forEach(m -> row(measures, m.name(), Numbers.plain(m.value()), m.unit()));
            measures.end();
        }
        if (reading.census().isPresent() && reading.census().get().messages() > 0) {
            census(reading.census().get(), out);
        }
        if (reading.certificate().isPresent()) {
            CertificateFacts c = reading.certificate().get();
            out.line("");
            out.line(VisibleText.line("certificate " + c.subject() + ", issued by " + c.issuer()));
            out.line("  " + c.protocol() + " " + c.cipher() + ", valid to " + Times.iso(c.notAfter()));
            out.line("  SHA-256 " + c.sha256() + (c.problem().isEmpty() ? "" : VisibleText.line("; " + c.problem())));
        }
    }

    private static void census(MessageCensus census, Results out) throws IOException {
        out.line("");
        Table pairs = new Table(out, List.of(new Table.Column("messages", true), new Table.Column("from", false),
                new Table.Column("to", false)));
        census.pairs().stream().limit(10).forEach(p -> row(pairs, Long.toString(p.count()), p.sender().isEmpty() ? "<>" : p.sender(),
                p.recipient()));
        pairs.end();
    }

    private static void row(Table table, String... values) {
        try {
            table.row(List.of(values));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String known(long value) {
        return value == QueueReading.UNKNOWN ? "" : Long.toString(value);
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.mail.Relay;

/** Takes messages in from folders that quarantines fill, and from mailboxes, while they come. */
final class MailIntake {

    static final List<Option> OPTIONS = List.of(
            Option.choice("--layout", "watch: what fills the folder; any unless given", "any", "amavis", "mailscanner", "rspamd",
                    "exchange"),
            Option.of("--imap", "[USER@]HOST[:PORT]", "fetch: the server; port 993, or 143 with --protection starttls"),
            Option.of("--user", "NAME", "fetch: who logs in, if not named before the @"),
            Option.flag("--mark-seen", "fetch: marks what was taken in as seen; else nothing is changed on the server"),
            LiveRun.ONCE, LiveRun.FOR);

    private static final int TLS_PORT = 993;
    private static final int PORT = 143;

    private MailIntake() {
    }

    static int watch(Arguments arguments, List<String> folders, Services services, Console console) throws UsageException, IOException {
        if (folders.isEmpty()) {
            throw new UsageException("mail watch needs a folder");
        }
        LiveSpec.MailLayout layout = LiveSpec.MailLayout.valueOf(arguments.value("--layout").orElse("any").toUpperCase(Locale.ROOT));
        List<LiveSpec> specs = new ArrayList<>();
        for (String folder : folders) {
            specs.add(new LiveSpec.MailFolder(Arguments.path(folder), layout));
        }
        return LiveRun.run(specs, arguments, services, console);
    }

    static int fetch(Arguments arguments, List<String> mailboxes, Services services, Console console) throws UsageException, IOException {
        String server = arguments.value("--imap").orElseThrow(() -> new UsageException("mail fetch needs --imap, the server"));
        int at = server.lastIndexOf('@');
        String user = arguments.value("--user").orElse(at < 0 ? "" : server.substring(0, at));
        String rest = server.substring(at + 1);
        Relay.Security security = protection(arguments.value("--protection").orElse("tls"));
        int colon = rest.lastIndexOf(':');
        boolean named = colon > 0 && rest.substring(colon + 1).matches("[0-9]{1,5}")
                && (rest.indexOf(':') == colon || rest.startsWith("["));
        int port = named ? Integer.parseInt(rest.substring(colon + 1)) : security == Relay.Security.TLS ? TLS_PORT : PORT;
        String host = (named ? rest.substring(0, colon) : rest).replaceAll("^\\[|]$", "");
        Secrets secrets = new Secrets(System.getenv(), System.console() != null);
        List<LiveSpec> specs = new ArrayList<>();
        for (String folder : mailboxes.isEmpty() ? List.of("INBOX") : mailboxes) {
            try {
                specs.add(new LiveSpec.Mailbox(host, port, security, user, folder, arguments.has("--mark-seen"), secrets));
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
        return LiveRun.run(specs, arguments, services, console);
    }

    /** Protection of a connection by its name. */
    static Relay.Security protection(String text) throws UsageException {
        Optional<Relay.Security> found = Optional.empty();
        for (Relay.Security each : Relay.Security.values()) {
            if (each.name().equalsIgnoreCase(text)) {
                found = Optional.of(each);
            }
        }
        return found.orElseThrow(() -> new UsageException("--protection: starttls, tls or none, not " + text));
    }
}

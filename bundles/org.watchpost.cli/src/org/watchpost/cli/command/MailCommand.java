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
import java.util.EnumSet;
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
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Campaigns;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.MailAnalyzer;
import org.watchpost.core.mail.MailRule;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.mail.Previews;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.core.mail.WhoElse;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.Page;

/** Messages and attachments: what is in them, why they are suspect, who else has them, what is done with them. */
public final class MailCommand implements Command {

    private static final Query MESSAGES = new Query.Word(Fields.EVENT_DATASET, "mail.message");
    private static final Field KEY = Field.own("mail.message.sha256");
    private static final int SHORTEST_KEY = 4;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String summary() {
        return "messages and attachments: what is in them, why they are suspect, what is done with them";
    }

    @Override
    public String operands() {
        return "list|show|release|delete|confirm|clean|... [ID|QUERY]";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(Cases.OPTION,
                Option.of("--verdict", "VERDICT", "list: only these: malicious, suspicious, unknown, clean"),
                Option.of("--node", "PATH", "show, export: an attachment, such as 2.1"),
                Option.of("--view", "KIND", "show: text, headers, received, source, structure, hex, strings, code"),
                Option.of("--by", "FEATURE", "campaigns: hash, fuzzy, subject, sender or size")));
        options.addAll(MailDecisions.OPTIONS);
        options.addAll(MailIntake.OPTIONS);
        options.add(Option.choice("--output", "how results are written; table unless given", "table", "json"));
        return options;
    }

    @Override
    public String details() {
        return """
                list [QUERY]      all messages, or those a query finds
                show ID           why, the tree of attachments, a safe view with --view; ID is the SHA-256 or the beginning of it
                hold ID...        holds messages for a decision; what is not clean is held when it is taken in
                held              what is held, and what became of it
                release ID...     lets messages out: --to-dir, or --relay with --to for other recipients than its own
                delete ID...      deletes the held bytes; the evidence stays
                confirm ID...     they are malicious
                clean ID...       they are harmless
                undo|apply D...   takes back a decision that is not carried out yet, or carries it out
                decisions [TEXT]  what was decided, when, by whom, and what came of it
                export ID         a message or --node of it as a zip file with a password
                campaigns         messages that belong together
                who-else ID       messages, log lines, IDS events and hosts with its hashes, names, sender, subject, sizes
                rules             all rules of the verdict
                watch FOLDER...   takes in the messages of folders that a quarantine fills, those that come later too
                fetch [FOLDER...] takes in the messages of folders of an IMAP server (INBOX unless given), those that come later too
                Releases and deletions are carried out at once unless --later is given. Passwords are never
                arguments: that of a relay's user is taken from WATCHPOST_SECRET_ and the relay's name, that of a mailbox from
                WATCHPOST_SECRET_IMAP_ with user and server (or WATCHPOST_SECRET), or asked for on the terminal.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> words = arguments.rest();
        if (words.isEmpty()) {
            throw new UsageException("mail what? watch, fetch, list, show, release, delete, confirm, clean, ...");
        }
        List<String> rest = words.subList(1, words.size());
        boolean json = arguments.value("--output").orElse("table").equals("json");
        String what = words.get(0);
        if (what.equals("rules")) {
            rules(services.service(MailAnalyzer.class), json, console);
            return ExitStatus.DONE;
        }
        if (what.equals("watch")) {
            return MailIntake.watch(arguments, rest, services, console);
        }
        if (what.equals("fetch")) {
            return MailIntake.fetch(arguments, rest, services, console);
        }
        if (MailDecisions.ACTIONS.contains(what)) {
            return new MailDecisions(arguments, services, console, json).run(what, rest);
        }
        try (OpenCase open = Cases.read(arguments, services)) {
            switch (what) {
                case "list" -> list(open, arguments, services, rest, json, console);
                case "show" -> show(open, arguments, services, one(rest), json, console);
                case "held" -> held(open, services, json, console);
                case "decisions" -> decisions(open, services, rest, json, console);
                case "campaigns" -> campaigns(open, arguments, services, json, console);
                case "who-else" -> whoElse(open, services, one(rest), json, console);
                default -> throw new UsageException("mail " + what + " is not known");
            }
        }
        return ExitStatus.DONE;
    }

    private static String one(List<String> rest) throws UsageException {
        if (rest.size() != 1) {
            throw new UsageException("the ID of one message expected");
        }
        return rest.get(0);
    }

    /**
     * A message by its key, or by a beginning of it that only one has.
     *
     * @throws CaseException if there is none or several
     */
    static Event find(OpenCase open, String id, Services services, Console console) throws IOException, UsageException {
        String key = id.toLowerCase(Locale.ROOT);
        if (!key.matches("[0-9a-f]{" + SHORTEST_KEY + ",64}")) {
            throw new UsageException("an ID is a SHA-256 or at least " + SHORTEST_KEY + " digits of its beginning, not " + id);
        }
        Optional<HeldItem> held = services.service(Quarantine.class).find(open, key);
        if (held.isPresent()) {
            Optional<Event> event = open.events().find(List.of(held.get().message())).get(0);
            if (event.isPresent()) {
                return event.get();
            }
        }
        for (Field field : List.of(KEY, Fields.WATCHPOST_EVIDENCE)) {
            Query query = new Query.And(List.of(MESSAGES,
                    key.length() == 64 ? new Query.Word(field, key) : new Query.Wildcard(field, key + "*")));
            Page page = open.events().page(new EventQuery(query), SortOrder.BY_TIME, 0, 2, console.monitor());
            if (page.total() == 1) {
                return page.rows().get(0);
            }
        }
        return search(open, key, id, services.service(MailAnalyzer.class), console);
    }

    /** Messages in archives have a hash that is in no index. */
    private static Event search(OpenCase open, String key, String id, MailAnalyzer analyzer, Console console) throws IOException {
        Map<String, Event> found = new HashMap<>();
        open.events().scan(new EventQuery(MESSAGES), SortOrder.BY_TIME, event -> {
            String hash = analyzer.analyse(open, event.ref()).sha256();
            if (hash.startsWith(key)) {
                found.putIfAbsent(hash, event);
            }
            return found.size() < 2;
        }, console.monitor());
        if (found.size() != 1) {
            throw new CaseException(found.isEmpty() ? "There is no message " + id + " in the case"
                    : "Several messages begin with " + id + ": write more digits");
        }
        return found.values().iterator().next();
    }

    private static void list(OpenCase open, Arguments arguments, Services services, List<String> rest, boolean json, Console console)
            throws IOException, UsageException {
        MailAnalyzer analyzer = services.service(MailAnalyzer.class);
        Map<String, String> states = states(open, services);
        String verdict = arguments.value("--verdict").orElse("");
        List<Query> parts = new ArrayList<>(List.of(MESSAGES));
        if (!verdict.isEmpty()) {
            parts.add(new Query.Word(Fields.WATCHPOST_VERDICT, verdict));
        }
        if (!rest.isEmpty()) {
            try {
                parts.add(new QueryParser(java.time.ZoneOffset.UTC).parse(String.join(" ", rest)));
            } catch (QuerySyntaxException e) {
                throw new UsageException("query: " + e.getMessage());
            }
        }
        Table table = new Table(console.results(), List.of(new Table.Column("SHA256", false), new Table.Column("VERDICT", false),
                new Table.Column("STATE", false), new Table.Column("FROM", false), new Table.Column("SUBJECT", false),
                new Table.Column("ATTACHMENTS", false), new Table.Column("RULES", false), new Table.Column("FILE", false)));
        open.events().scan(new EventQuery(new Query.And(parts)), SortOrder.BY_TIME, event -> {
            MessageAnalysis analysis = analyzer.analyse(open, event.ref());
            String state = states.getOrDefault(analysis.sha256(), "");
            String file = event.text(Fields.LOG_FILE_PATH);
            if (json) {
                console.results().line(MailText.json(file, analysis, state, false));
            } else {
                table.row(List.of(analysis.sha256().substring(0, 12), analysis.verdict().word(), state, analysis.from(), analysis.subject(),
                        String.join(", ", analysis.attachments().stream().map(node -> node.name()).toList()),
                        String.join(" ", analysis.ruleIds()), file));
            }
            return true;
        }, console.monitor());
        table.end();
    }

    private static Map<String, String> states(OpenCase open, Services services) throws IOException {
        Map<String, String> states = new HashMap<>();
        services.service(Quarantine.class).held(open).forEach(item -> states.put(item.sha256(), MailText.word(item.state())));
        return states;
    }

    private static void show(OpenCase open, Arguments arguments, Services services, String id, boolean json, Console console)
            throws IOException, UsageException {
        Event event = find(open, id, services, console);
        Optional<String> view = arguments.value("--view");
        String node = arguments.value("--node").orElse("");
        if (view.isPresent()) {
            Preview.Kind kind;
            try {
                kind = Preview.Kind.valueOf(view.get().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--view: there is no view " + view.get());
            }
            console.results().print(services.service(Previews.class).preview(open, event.ref(), node, kind, 0).text());
            return;
        }
        MessageAnalysis analysis = services.service(MailAnalyzer.class).analyse(open, event.ref());
        String state = states(open, services).getOrDefault(analysis.sha256(), "");
        String file = event.text(Fields.LOG_FILE_PATH);
        if (json) {
            console.results().line(MailText.json(file, analysis, state, true));
        } else {
            MailText.show(console.results(), file, analysis, state);
        }
    }

    private static void held(OpenCase open, Services services, boolean json, Console console) throws IOException {
        Table table = new Table(console.results(), List.of(new Table.Column("SHA256", false), new Table.Column("STATE", false),
                new Table.Column("VERDICT", false), new Table.Column("DECISION", false), new Table.Column("FROM", false),
                new Table.Column("SUBJECT", false), new Table.Column("WHY", false)));
        for (HeldItem item : services.service(Quarantine.class).held(open)) {
            String decided = item.decision();
            String decision = decided == null ? "" : decided;
            if (json) {
                Map<String, Object> map = new java.util.LinkedHashMap<>();
                map.put("sha256", item.sha256());
                map.put("file", item.file());
                map.put("state", MailText.word(item.state()));
                map.put("verdict", item.verdict().word());
                map.put("decision", decision);
                map.put("why", item.why());
                console.results().line(org.watchpost.core.json.Json.write(map));
            } else {
                table.row(List.of(item.sha256().substring(0, 12), MailText.word(item.state()), item.verdict().word(), decision, item.from(),
                        item.subject(), item.why()));
            }
        }
        table.end();
    }

    private static void decisions(OpenCase open, Services services, List<String> rest, boolean json, Console console) throws IOException {
        for (var decision : services.service(Quarantine.class).search(open, String.join(" ", rest))) {
            console.results().line(json ? MailText.json(decision) : MailText.text(decision));
        }
    }

    private static void campaigns(OpenCase open, Arguments arguments, Services services, boolean json, Console console)
            throws IOException, UsageException {
        EnumSet<Campaign.By> by = EnumSet.of(Campaign.By.HASH, Campaign.By.FUZZY, Campaign.By.SUBJECT);
        Optional<String> asked = arguments.value("--by");
        if (asked.isPresent()) {
            try {
                by = EnumSet.of(Campaign.By.valueOf(asked.get().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--by: hash, fuzzy, subject, sender or size, not " + asked.get());
            }
        }
        Table table = new Table(console.results(), List.of(new Table.Column("MESSAGES", true), new Table.Column("BY", false),
                new Table.Column("VERDICT", false), new Table.Column("RECIPIENTS", true), new Table.Column("FIRST", false),
                new Table.Column("LAST", false), new Table.Column("FEATURE", false)));
        for (Campaign campaign : services.service(Campaigns.class).campaigns(open, EventQuery.ALL, by, console.monitor())) {
            if (json) {
                console.results().line(MailText.json(campaign));
            } else {
                table.row(List.of(Integer.toString(campaign.messages().size()), MailText.word(campaign.by()), campaign.verdict().word(),
                        Integer.toString(campaign.recipients().size()), org.watchpost.core.text.Times.iso(campaign.first()),
                        org.watchpost.core.text.Times.iso(campaign.last()), campaign.feature()));
            }
        }
        table.end();
    }

    private static void whoElse(OpenCase open, Services services, String id, boolean json, Console console)
            throws IOException, UsageException {
        EventRef message = find(open, id, services, console).ref();
        WhoElse whoElse = services.service(WhoElse.class);
        WhoElse.Answer answer = whoElse.ask(open, whoElse.indicators(open, message), console.monitor());
        if (json) {
            console.results().line(MailText.json(answer));
            return;
        }
        Table table = new Table(console.results(), List.of(new Table.Column("INDICATOR", false), new Table.Column("VALUE", false),
                new Table.Column("EVENTS", true), new Table.Column("DATASETS", false)));
        for (WhoElse.Found found : answer.found()) {
            table.row(List.of(MailText.word(found.indicator().kind()), found.indicator().value(), Long.toString(found.total()),
                    counts(found.datasets())));
        }
        table.end();
        console.results().line("events      " + answer.total());
        console.results().line("hosts       " + counts(answer.hosts()));
        console.results().line("recipients  " + counts(answer.recipients()));
    }

    private static String counts(List<WhoElse.Count> counts) {
        return String.join(", ",
                counts.stream().map(count -> org.watchpost.core.text.VisibleText.line(count.value()) + " " + count.count()).toList());
    }

    private static void rules(MailAnalyzer analyzer, boolean json, Console console) throws IOException {
        for (MailRule rule : analyzer.rules()) {
            if (json) {
                console.results().line(org.watchpost.core.json.Json.write(new java.util.LinkedHashMap<>(Map.of("id", rule.id(), "says",
                        rule.sentence(), "verdict", rule.verdict().word(), "origin", rule.origin()))));
            } else {
                console.results().line(rule.id() + " (" + rule.verdict().word() + ", " + rule.origin() + "): " + rule.sentence());
            }
        }
        for (String problem : analyzer.ruleProblems()) {
            console.progress().message(problem);
        }
    }
}

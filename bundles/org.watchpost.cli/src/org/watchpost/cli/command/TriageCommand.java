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
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.core.triage.AddRuleOperation;
import org.watchpost.core.triage.AlertGroup;
import org.watchpost.core.triage.AlertGroups;
import org.watchpost.core.triage.DecideOperation;
import org.watchpost.core.triage.Decision;
import org.watchpost.core.triage.EscalateOperation;
import org.watchpost.core.triage.GroupBy;
import org.watchpost.core.triage.Outcome;
import org.watchpost.core.triage.SensorFold;
import org.watchpost.core.triage.Triage;
import org.watchpost.core.triage.TriageState;
import org.watchpost.core.triage.UndoDecisionOperation;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** Shows the inbox of alerts in groups, decides about them, and shows and takes back what was decided. */
public final class TriageCommand implements Command {

    @Override
    public String name() {
        return "triage";
    }

    @Override
    public String summary() {
        return "shows alerts in groups, and decides about them";
    }

    @Override
    public String operands() {
        return "inbox|counts|decide|rule|history|undo [QUERY]";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.choice("--by", "inbox: what alerts are grouped by; rule unless given", "rule", "source", "target", "rule-source",
                        "attachment"),
                Option.of("--top", "N", "inbox: only the N largest groups"),
                Option.flag("--fold", "inbox, counts: the same alert of several sensors counts once"),
                Option.of("--as", "OUTCOME", "acknowledged, escalated, false-positive, cat1 to cat7, a category of your own, or new"),
                Option.of("--note", "TEXT", "why"),
                Option.of("--finding", "TITLE", "with --as escalated: title of the finding that is made"),
                Option.flag("--again", "decide: also alerts about which something is decided already"),
                Option.flag("--preview", "decide, rule: say what it would decide, and do nothing"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                inbox    groups of the alerts about which nothing is decided
                counts   alerts by what is decided about them
                decide   decides all open alerts that QUERY finds now: one entry, whatever their number
                rule     decides those, and those that come; --from and --to confine it, --to is its expiry
                history  all decisions and rules
                undo     takes the decision back whose id is given
                Categories: cat1 administrator access, cat2 user access, cat3 attempted access, cat4 denial of service,
                cat5 policy violation, cat6 reconnaissance, cat7 virus or worm.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> words = arguments.rest();
        if (words.isEmpty()) {
            throw new UsageException("what? inbox, counts, decide, rule, history or undo");
        }
        String what = words.get(0);
        boolean json = arguments.value("--output").orElse("table").equals("json");
        boolean preview = arguments.has("--preview");
        boolean writes = List.of("decide", "rule", "undo").contains(what) && !preview;
        EventQuery query = what.equals("undo") ? EventQuery.ALL : Queries.of(arguments, words.subList(1, words.size()));
        try (OpenCase open = writes ? Cases.write(arguments, services) : Cases.read(arguments, services)) {
            Triage triage = Triage.of(open);
            switch (what) {
                case "inbox" -> inbox(triage, query, arguments, console, json);
                case "counts" -> counts(triage, query, arguments, console, json);
                case "decide" -> decide(triage, query, arguments, console, json);
                case "rule" -> rule(triage, query, arguments, console, json);
                case "history" -> history(triage, console, json);
                case "undo" -> undo(triage, words, console);
                default -> throw new UsageException("triage " + what + "? inbox, counts, decide, rule, history or undo");
            }
        }
        return ExitStatus.DONE;
    }

    private static Query folded(Triage triage, EventQuery query, Arguments arguments, Console console) throws IOException {
        return arguments.has("--fold") ? SensorFold.of(triage.openCase().events(), query, console.monitor()).without(query.query())
                : query.query();
    }

    private static void inbox(Triage triage, EventQuery query, Arguments arguments, Console console, boolean json)
            throws IOException, UsageException {
        GroupBy by = arguments.value("--by").flatMap(GroupBy::of).orElse(GroupBy.RULE);
        int top = arguments.number("--top", 1, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
        EventQuery inbox = new EventQuery(new Query.And(List.of(triage.book().inbox(), folded(triage, query, arguments, console))),
                query.range());
        AlertGroups groups = AlertGroups.of(triage.openCase().events(), inbox, by, console.monitor());
        Table table = new Table(console.results(), List.of(new Table.Column(by.label().toLowerCase(java.util.Locale.ROOT), false),
                new Table.Column("alerts", true), new Table.Column("severity", true), new Table.Column("first", false),
                new Table.Column("last", false), new Table.Column("sources", true), new Table.Column("targets", true)));
        JsonLine line = new JsonLine();
        for (AlertGroup group : groups.groups().subList(0, Math.min(top, groups.groups().size()))) {
            if (json) {
                console.results().line(line.clear().put("keys", group.keys(), false).put("label", group.label()).put("count", group.count())
                        .put("severity", group.severity()).put("first", Times.iso(group.first())).put("last", Times.iso(group.last()))
                        .put("sources", group.sources()).put("targets", group.targets())
                        .put("spark", java.util.Arrays.stream(group.spark()).mapToObj(Integer::toString).toList(), true).end());
            } else {
                table.row(List.of(group.label(), Long.toString(group.count()),
                        group.severity() == 0 ? "" : Integer.toString(group.severity()),
                        Times.iso(group.first()), Times.iso(group.last()), Integer.toString(group.sources()),
                        Integer.toString(group.targets())));
            }
        }
        if (!json) {
            table.end();
        }
    }

    private static void counts(Triage triage, EventQuery query, Arguments arguments, Console console, boolean json) throws IOException {
        Query what = folded(triage, query, arguments, console);
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.NEW));
        outcomes.addAll(triage.book().outcomes());
        Table table = new Table(console.results(), List.of(new Table.Column("outcome", false), new Table.Column("events", true)));
        for (Outcome outcome : outcomes) {
            long count = triage.openCase().events().count(
                    new EventQuery(new Query.And(List.of(triage.book().with(outcome), what)), query.range()), console.monitor());
            if (json) {
                console.results().line(new JsonLine().put("outcome", outcome.word()).put("count", count).end());
            } else {
                table.row(List.of(outcome.label(), Long.toString(count)));
            }
        }
        if (!json) {
            table.end();
        }
    }

    private static Outcome outcome(Arguments arguments) throws UsageException {
        try {
            return Outcome.of(arguments.required("--as"));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--as: " + e.getMessage());
        }
    }

    private static void decide(Triage triage, EventQuery query, Arguments arguments, Console console, boolean json)
            throws IOException, UsageException {
        Outcome outcome = outcome(arguments);
        String note = arguments.value("--note").orElse("");
        if (arguments.has("--preview")) {
            preview(triage, query, outcome, console, json);
            return;
        }
        Optional<Decision> decision;
        if (outcome.state() == TriageState.ESCALATED) {
            FindingFields fields = new FindingFields(arguments.value("--finding").orElse("Escalated alerts"), note, Severity.HIGH,
                    Phase.IDENTIFICATION, "");
            decision = EscalateOperation.create(triage, query, List.of(), fields, note).run(console.monitor());
        } else {
            boolean openOnly = !arguments.has("--again") && outcome.state() != TriageState.NEW;
            decision = DecideOperation.all(triage, query, outcome, note, openOnly).run(console.monitor());
        }
        if (decision.isPresent()) {
            done(decision.get(), console, json);
        } else {
            console.progress().message("no open alert matches: nothing is decided");
        }
    }

    private static void preview(Triage triage, EventQuery query, Outcome outcome, Console console, boolean json) throws IOException {
        AddRuleOperation.Preview found = new AddRuleOperation(triage, query.query(), query.range(),
                outcome.state() == TriageState.NEW ? Outcome.ACKNOWLEDGED : outcome, "").preview(console.monitor());
        if (json) {
            console.results().line(new JsonLine().put("finds", found.finds()).put("decides", found.decides()).end());
        } else {
            console.results().line("finds " + found.finds() + " alerts, " + found.decides() + " of them open");
        }
    }

    private static void rule(Triage triage, EventQuery query, Arguments arguments, Console console, boolean json)
            throws IOException, UsageException {
        Outcome outcome = outcome(arguments);
        if (outcome.state() == TriageState.NEW) {
            throw new UsageException("a rule can't leave alerts undecided");
        }
        if (arguments.has("--preview")) {
            preview(triage, query, outcome, console, json);
        } else {
            done(new AddRuleOperation(triage, query.query(), query.range(), outcome, arguments.value("--note").orElse(""))
                    .run(console.monitor()),
                    console, json);
        }
    }

    private static void done(Decision decision, Console console, boolean json) throws IOException {
        if (json) {
            console.results().line(line(decision).end());
        } else {
            console.results().line(decision.outcome().label() + ": " + decision.events() + " events, " + decision.id());
        }
    }

    private static JsonLine line(Decision decision) throws IOException {
        JsonLine line = new JsonLine().put("id", decision.id()).put("rule", decision.rule() ? 1 : 0)
                .put("outcome", decision.outcome().word())
                .put("events", decision.events()).put("who", decision.who()).put("when", decision.when().toString())
                .put("note", decision.note()).put("finding", decision.finding()).put("about", decision.about());
        return decision.range().to() == Long.MAX_VALUE ? line : line.put("until", Times.iso(decision.range().to()));
    }

    private static void history(Triage triage, Console console, boolean json) throws IOException {
        Table table = new Table(console.results(), List.of(new Table.Column("when", false), new Table.Column("who", false),
                new Table.Column("outcome", false), new Table.Column("events", true), new Table.Column("until", false),
                new Table.Column("why", false), new Table.Column("id", false), new Table.Column("about", false)));
        for (Decision decision : triage.book().decisions()) {
            if (json) {
                console.results().line(line(decision).end());
            } else {
                TimeRange range = decision.range();
                table.row(List.of(decision.when().toString(), decision.who(),
                        (decision.rule() ? "rule: " : "") + decision.outcome().label(),
                        Long.toString(decision.events()), decision.rule() && range.to() != Long.MAX_VALUE ? Times.iso(range.to()) : "",
                        decision.note(), decision.id(), decision.about()));
            }
        }
        if (!json) {
            table.end();
        }
    }

    private static void undo(Triage triage, List<String> words, Console console) throws IOException, UsageException {
        if (words.size() != 2) {
            throw new UsageException("undo needs the id of one decision; history shows them");
        }
        if (!new UndoDecisionOperation(triage, words.get(1), true).run(console.monitor())) {
            throw new IOException("There is no decision " + words.get(1));
        }
    }
}

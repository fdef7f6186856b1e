/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Results;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.indicators.AllowList;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorFormat;
import org.watchpost.core.indicators.IndicatorService;
import org.watchpost.core.indicators.IndicatorService.Heading;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.core.indicators.Sighting;
import org.watchpost.core.indicators.WatchList;
import org.watchpost.core.indicators.WatchLists;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;

/** Takes indicators from events, looks them up in the case, and exchanges them with others. */
public final class IndicatorsCommand implements Command {

    private static final int PLENTY = 100_000;
    private static final Option FILE = Option.of("--file", "FILE",
            "indicators to look up or import: MISP, STIX, CSV or a value a line; - is standard input");

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public String summary() {
        return "takes indicators from events, looks them up, exports and imports them";
    }

    @Override
    public String operands() {
        return "extract|seen|export|import|own [QUERY|VALUE...]";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO, FILE,
                Option.of("--list", "NAME", "the watch list; " + WatchLists.DEFAULT + " unless given, for seen and export all of them"),
                Option.flag("--text", "extract: from the raw records, too, not only from fields"),
                Option.flag("--add", "extract: adds what is found to the watch list"),
                Option.choice("--format", "export: how it is written; csv unless given", "csv", "misp", "stix", "text"),
                Option.of("--title", "TEXT", "export: title of the MISP event or STIX report; the case's name unless given"),
                Option.of("--technique", "IDS", "export: ids of MITRE ATT&CK techniques, with commas between; else those of the findings"),
                Option.of("--date", "T", "export: moment written into it; now unless given"),
                Option.of("--out", "FILE", "export: where to write it; standard output unless given"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                  extract QUERY   indicators in the events the query finds, each once; --add keeps them in a watch list
                  seen VALUE...   whether values, a file of them or the watch lists occur anywhere in the case
                  export          writes a watch list; two exports with the same --date are the same bytes
                  import          reads --file into a watch list
                  own ENTRY...    one's own domains and networks, which are left out from then on; without any: shows them
                Values may be defanged: hxxp://evil[.]example is read as what it stands for.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> rest = arguments.rest();
        String action = rest.isEmpty() ? "" : rest.getFirst();
        List<String> words = rest.isEmpty() ? List.of() : rest.subList(1, rest.size());
        IndicatorService service = services.service(IndicatorService.class);
        boolean changes = action.equals("import") || action.equals("extract") && arguments.has("--add")
                || action.equals("own") && !words.isEmpty();
        try (OpenCase open = changes ? write(arguments, services) : Cases.read(arguments, services)) {
            switch (action) {
                case "extract" -> extract(arguments, words, service, open, console);
                case "seen" -> seen(arguments, words, service, open, console);
                case "export" -> export(arguments, service, open, console);
                case "import" -> take(arguments, service, open, console);
                case "own" -> own(words, open, console);
                default -> throw new UsageException("indicators: say extract, seen, export, import or own");
            }
        }
        return ExitStatus.DONE;
    }

    private static OpenCase write(Arguments arguments, Services services) throws UsageException, IOException {
        return services.cases().open(Cases.folder(services.cases(), arguments.requiredPath(Cases.OPTION.name())), true);
    }

    private static boolean json(Arguments arguments) {
        return arguments.value("--output").orElse("table").equals("json");
    }

    private static void extract(Arguments arguments, List<String> words, IndicatorService service, OpenCase open, Console console)
            throws UsageException, IOException {
        EventQuery query = Queries.of(arguments, words);
        List<Indicator> found = service.extract(open, query, arguments.has("--text"), PLENTY, console.monitor());
        if (arguments.has("--add")) {
            WatchLists.read(open).adding(arguments.value("--list").orElse(WatchLists.DEFAULT), found).save(open, "indicators.extracted");
        }
        list(found, json(arguments), console.results());
    }

    private static void list(List<Indicator> found, boolean json, Results results) throws IOException {
        if (json) {
            JsonLine line = new JsonLine();
            for (Indicator one : found) {
                results.line(line.clear().put("type", one.type().word()).put("value", one.value()).put("defanged", one.defanged())
                        .put("note", one.note()).end());
            }
            return;
        }
        Table table = new Table(results, List.of(new Table.Column("type", false), new Table.Column("indicator", false)));
        for (Indicator one : found) {
            table.row(List.of(one.type().word(), VisibleText.line(one.defanged())));
        }
        table.end();
    }

    private static List<Indicator> named(Arguments arguments, List<String> words, IndicatorService service, OpenCase open)
            throws UsageException, IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (String word : words) {
            indicators.add(Indicators.guess(word).orElseThrow(() -> new UsageException("indicators: '" + VisibleText.line(word)
                    + "' is neither address, name, URL, e-mail address, file name nor hash")));
        }
        if (arguments.has(FILE.name())) {
            indicators.addAll(file(arguments, service));
        }
        if (indicators.isEmpty()) {
            WatchLists lists = WatchLists.read(open);
            Optional<String> name = arguments.value("--list");
            indicators.addAll(name.isPresent() ? lists.list(name.get()).indicators() : lists.all());
        }
        return Indicators.distinct(indicators);
    }

    private static List<Indicator> file(Arguments arguments, IndicatorService service) throws UsageException, IOException {
        String name = arguments.required(FILE.name());
        if (name.equals("-")) {
            return service.read(new ByteArrayInputStream(System.in.readNBytes(IndicatorService.MAX_FILE + 1)));
        }
        try (InputStream in = Files.newInputStream(Arguments.path(name))) {
            return service.read(in);
        }
    }

    private static void seen(Arguments arguments, List<String> words, IndicatorService service, OpenCase open, Console console)
            throws UsageException, IOException {
        List<Sighting> sightings = service.seen(open, named(arguments, words, service, open), console.monitor());
        Results results = console.results();
        if (json(arguments)) {
            JsonLine line = new JsonLine();
            for (Sighting one : sightings) {
                line.clear().put("type", one.indicator().type().word()).put("value", one.indicator().value()).put("count", one.count());
                if (one.seen()) {
                    line.put("first", Times.iso(one.first())).put("last", Times.iso(one.last()))
                            .put("datasets", one.datasets().stream().map(each -> each.value()).toList(), false);
                }
                results.line(line.end());
            }
            return;
        }
        Table table = new Table(results, List.of(new Table.Column("type", false), new Table.Column("indicator", false),
                new Table.Column("seen", true), new Table.Column("first", false), new Table.Column("last", false),
                new Table.Column("where", false)));
        for (Sighting one : sightings) {
            table.row(List.of(one.indicator().type().word(), VisibleText.line(one.indicator().defanged()),
                    one.seen() ? String.format(Locale.ROOT, "%,d", one.count()) : "no", one.seen() ? Times.iso(one.first()) : "",
                    one.seen() ? Times.iso(one.last()) : "",
                    one.datasets().stream().map(each -> each.value() + " " + each.count()).collect(Collectors.joining(", "))));
        }
        table.end();
    }

    private static void export(Arguments arguments, IndicatorService service, OpenCase open, Console console)
            throws UsageException, IOException {
        IndicatorFormat format = IndicatorFormat.find(arguments.value("--format").orElse("csv")).orElse(IndicatorFormat.CSV);
        List<String> techniques = new ArrayList<>();
        for (String id : arguments.value("--technique").orElse("").split(",")) {
            if (!id.isBlank()) {
                techniques.add(AttackTechniques.find(id)
                        .orElseThrow(() -> new UsageException("--technique: '" + VisibleText.line(id) + "' is no id such as T1566.001"))
                        .id());
            }
        }
        if (techniques.isEmpty()) {
            AttackTechniques.of(open).forEach(technique -> techniques.add(technique.id()));
        }
        Instant date = arguments.moment("--date").map(Times::instant).orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Heading heading = new Heading(arguments.value("--title").orElse(open.name()), date, techniques);
        List<Indicator> indicators = named(arguments, List.of(), service, open);
        if (arguments.has("--out")) {
            try (OutputStream out = Files.newOutputStream(Arguments.path(arguments.required("--out")))) {
                service.write(format, heading, indicators, out);
            }
        } else {
            service.write(format, heading, indicators, console.results().bytes());
        }
    }

    private static void take(Arguments arguments, IndicatorService service, OpenCase open, Console console)
            throws UsageException, IOException {
        String name = arguments.value("--list").orElse(WatchLists.DEFAULT);
        List<Indicator> found = file(arguments, service);
        WatchLists before = WatchLists.read(open);
        WatchLists after = before.adding(name, found);
        after.save(open, "indicators.imported");
        WatchList list = after.list(name);
        console.results().line(found.size() + " indicators read, " + (list.indicators().size() - before.list(name).indicators().size())
                + " added to the list " + VisibleText.line(name) + ", which has " + list.indicators().size());
    }

    private static void own(List<String> words, OpenCase open, Console console) throws IOException {
        WatchLists lists = WatchLists.read(open);
        if (!words.isEmpty()) {
            List<String> all = new ArrayList<>(lists.allowed().domains());
            all.addAll(lists.allowed().networks());
            words.stream().filter(word -> !all.contains(word)).forEach(all::add);
            lists = lists.allowing(AllowList.of(all));
            lists.save(open, "indicators.own");
        }
        StringBuilder out = new StringBuilder();
        lists.allowed().domains().forEach(domain -> out.append(domain).append('\n'));
        lists.allowed().networks().forEach(network -> out.append(network).append('\n'));
        console.results().print(out);
    }
}

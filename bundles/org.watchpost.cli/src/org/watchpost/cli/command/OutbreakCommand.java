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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.Json;
import org.watchpost.core.outbreak.Asset;
import org.watchpost.core.outbreak.AssetList;
import org.watchpost.core.outbreak.CaseAssets;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakAnalysis;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.text.Times;

/** Shows the shape of an outbreak: patient zero, infected hosts by hour, who infected whom, who came back. */
public final class OutbreakCommand implements Command {

    @Override
    public String name() {
        return "outbreak";
    }

    @Override
    public String summary() {
        return "shows who was infected first, how it spread, and who was infected again";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.of("--host-field", "FIELD", "the field that holds the infected host; source.ip unless given"),
                Option.of("--interval", "LENGTH", "stretch of the infection curve: 5m, 1h; one that fits unless given"),
                Option.of("--zone", "ZONE", "in which hours begin; that of the case unless given"),
                Option.of("--assets", "FILE",
                        "hosts as CSV with a heading: ip, host, role, owner, os, cleaned; the list of the case unless given"),
                Option.of("--cleaned", "T", "when all hosts had been cleaned: who shows up later was infected again"),
                Option.of("--quiet", "LENGTH", "without --cleaned: who was silent for so long was infected again"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                QUERY finds the events that show that a host is infected, for example
                  outbreak --case worm 'rule.name:Email_Virus_Suspicious_Zip'
                json: one object with patient_zero, hosts, hours, curve, edges, reinfected.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Optional<String> name = arguments.value("--host-field");
        boolean json = arguments.value("--output").orElse("table").equals("json");
        try (OpenCase open = Cases.read(arguments, services)) {
            ZoneId zone = arguments.zone("--zone").orElse(open.zone());
            OutbreakRequest request = new OutbreakRequest(Queries.of(arguments),
                    name.isPresent() ? Queries.field("--host-field", name.get()) : Fields.SOURCE_IP, length(arguments, "--interval"), zone,
                    arguments.moment("--cleaned").orElse(OutbreakRequest.UNKNOWN), length(arguments, "--quiet"),
                    assets(arguments, open, zone));
            Outbreak outbreak = services.service(OutbreakAnalysis.class).analyse(open.events(), request, console.monitor());
            if (json) {
                console.results().line(Json.write(object(outbreak)));
            } else {
                table(outbreak, zone, console);
            }
        }
        return ExitStatus.DONE;
    }

    private static long length(Arguments arguments, String option) throws UsageException {
        Optional<String> text = arguments.value(option);
        return text.isPresent() ? TimeArguments.duration(option, text.get()).toSeconds() * Times.SECOND : 0;
    }

    private static AssetList assets(Arguments arguments, OpenCase open, ZoneId zone) throws IOException, UsageException {
        Optional<String> file = arguments.value("--assets");
        if (file.isEmpty()) {
            return CaseAssets.of(open);
        }
        Path path = Arguments.path(file.get());
        try {
            return AssetList.parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8), zone);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--assets: " + e.getMessage());
        }
    }

    private static String time(long micros) {
        return micros == OutbreakRequest.UNKNOWN ? "" : Times.iso(micros);
    }

    private static Map<String, @Nullable Object> object(Outbreak outbreak) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("events", outbreak.events());
        all.put("infected", (long) outbreak.hosts().size());
        all.put("first", outbreak.events() == 0 ? null : Times.iso(outbreak.extent().from()));
        all.put("last", outbreak.events() == 0 ? null : Times.iso(outbreak.extent().to() - 1));
        Event evidence = outbreak.patientZeroEvidence();
        if (evidence != null && !outbreak.hosts().isEmpty()) {
            Map<String, @Nullable Object> zero = host(outbreak.hosts().getFirst());
            zero.put("evidence", Map.of("source", (long) evidence.ref().source(), "offset", evidence.ref().offset(), "length",
                    (long) evidence.ref().length(), "message", evidence.raw()));
            all.put("patient_zero", zero);
        }
        List<@Nullable Object> hours = new ArrayList<>();
        for (Outbreak.Hour hour : outbreak.hours()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("hour", Times.iso(hour.from()));
            one.put("events", hour.events());
            one.put("newly_infected", (long) hour.fresh());
            one.put("infected", (long) hour.cumulative());
            one.put("change_percent", Double.isNaN(hour.change()) ? null : (Double) hour.change());
            hours.add(one);
        }
        all.put("hours", hours);
        all.put("hosts", outbreak.hosts().stream().map(OutbreakCommand::host).toList());
        all.put("reinfected", outbreak.reinfected().stream().map(OutbreakCommand::host).toList());
        List<@Nullable Object> curve = new ArrayList<>();
        for (Outbreak.Stretch stretch : outbreak.curve()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("from", Times.iso(stretch.from()));
            one.put("events", stretch.events());
            one.put("active", (long) stretch.active());
            one.put("new", (long) stretch.fresh());
            one.put("infected", (long) stretch.cumulative());
            curve.add(one);
        }
        all.put("curve", curve);
        List<@Nullable Object> edges = new ArrayList<>();
        for (Outbreak.Edge edge : outbreak.edges()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("from", edge.from());
            one.put("to", edge.to());
            one.put("first", Times.iso(edge.first()));
            one.put("count", edge.count());
            one.put("infecting", edge.infecting());
            edges.add(one);
        }
        all.put("edges", edges);
        return all;
    }

    private static Map<String, @Nullable Object> host(Outbreak.Host host) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("rank", (long) host.rank());
        one.put("ip", host.ip());
        Asset asset = host.asset();
        if (asset != null) {
            one.put("host", asset.host());
            one.put("owner", asset.owner());
            one.put("role", asset.role());
            one.put("os", asset.os());
        }
        one.put("first", Times.iso(host.first()));
        one.put("last", Times.iso(host.last()));
        one.put("events", host.events());
        one.put("targets", (long) host.targets());
        one.put("reinfected", host.reinfected() == OutbreakRequest.UNKNOWN ? null : Times.iso(host.reinfected()));
        return one;
    }

    private static void table(Outbreak outbreak, ZoneId zone, Console console) throws IOException {
        console.results().line(outbreak.hosts().size() + " infected hosts, " + outbreak.events() + " events, "
                + outbreak.reinfected().size() + " infected again");
        Event evidence = outbreak.patientZeroEvidence();
        if (evidence == null || outbreak.hosts().isEmpty()) {
            return;
        }
        console.results().line("patient zero: " + named(outbreak.hosts().getFirst()) + " at " + Times.iso(evidence.micros()));
        console.results().line("evidence: source " + evidence.ref().source() + ", offset " + evidence.ref().offset() + ", "
                + evidence.ref().length() + " bytes\n");
        Table hours = new Table(console.results(), List.of(new Table.Column("hour (" + zone + ")", false), new Table.Column("events", true),
                new Table.Column("change", true), new Table.Column("new hosts", true), new Table.Column("hosts", true)));
        for (Outbreak.Hour hour : outbreak.hours()) {
            hours.row(List.of(Times.instant(hour.from()).atZone(zone).toLocalDateTime().toString(), Long.toString(hour.events()),
                    Double.isNaN(hour.change()) ? "" : String.format(Locale.ROOT, "%+.0f %%", hour.change()),
                    Integer.toString(hour.fresh()),
                    Integer.toString(hour.cumulative())));
        }
        hours.end();
        console.results().line("");
        Table hosts = new Table(console.results(), List.of(new Table.Column("#", true), new Table.Column("host", false),
                new Table.Column("first", false), new Table.Column("last", false), new Table.Column("events", true),
                new Table.Column("targets", true), new Table.Column("again", false)));
        for (Outbreak.Host host : outbreak.hosts()) {
            hosts.row(List.of(Integer.toString(host.rank()), named(host), Times.iso(host.first()), Times.iso(host.last()),
                    Long.toString(host.events()), Integer.toString(host.targets()), time(host.reinfected())));
        }
        hosts.end();
    }

    private static String named(Outbreak.Host host) {
        Asset asset = host.asset();
        return asset == null || asset.host().isEmpty() ? host.ip() : host.ip() + " " + asset.host();
    }
}

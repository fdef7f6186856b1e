/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.AttackTechniques.Technique;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.Indicator;
import org.watchpost.report.data.CaseReader;
import org.watchpost.report.data.ReportData;

/**
 * The indicators of the incident as a STIX 2.1 bundle, for sharing: identity, marking, indicators with patterns, and a report that
 * refers to them. Only indicators leave the case this way, no records.
 *
 * @see <a href="https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html">STIX version 2.1</a>
 */
@Component
public final class StixRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "stix";
    }

    @Override
    public String label() {
        return "STIX 2.1 bundle of the indicators";
    }

    @Override
    public String extension() {
        return "stix.json";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        ReportData data = CaseReader.read(request, monitor);
        Cancel.check(monitor);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new JsonWriter(writer).any(bundle(data));
        writer.write('\n');
        writer.flush();
    }

    private static Map<String, @Nullable Object> bundle(ReportData data) {
        Incident incident = data.handling().incident();
        String base = data.about().id();
        String date = time(data.date());
        List<@Nullable Object> objects = new ArrayList<>();
        String identity = "identity--" + Uuid5.of(base + "/identity");
        String organisation = incident.getOrganisation();
        Map<String, @Nullable Object> who = object("identity", identity, date);
        who.put("name", organisation.isBlank() ? "unknown" : organisation);
        who.put("identity_class", "organization");
        objects.add(who);
        List<@Nullable Object> marks = new ArrayList<>();
        if (data.handling().there()) {
            String marking = marking(incident);
            marks.add(marking);
            objects.add(definition(incident, marking));
        }
        List<@Nullable Object> refs = new ArrayList<>();
        for (Indicator one : incident.getIndicators()) {
            Optional<String> pattern = pattern(one);
            if (pattern.isEmpty()) {
                continue;
            }
            String id = "indicator--" + Uuid5.of(base + "/" + one.getKind().getName() + "/" + one.getValue());
            if (refs.contains(id)) {
                continue;
            }
            Map<String, @Nullable Object> indicator = object("indicator", id, date);
            indicator.put("created_by_ref", identity);
            indicator.put("name", one.getValue());
            if (!one.getNote().isBlank()) {
                indicator.put("description", one.getNote());
            }
            indicator.put("indicator_types", List.of("malicious-activity"));
            indicator.put("pattern", pattern.get());
            indicator.put("pattern_type", "stix");
            Instant first = one.getFirst();
            indicator.put("valid_from", time(first == null ? data.date() : first));
            marked(indicator, marks);
            objects.add(indicator);
            refs.add(id);
        }
        for (Technique technique : AttackTechniques.in(data.findings().stream().map(ReportData.FindingFacts::what).toList())) {
            Map<String, @Nullable Object> pattern = attackPattern(technique, identity, date);
            marked(pattern, marks);
            objects.add(pattern);
            refs.add(pattern.get("id"));
        }
        Map<String, @Nullable Object> report = object("report", "report--" + Uuid5.of(base + "/report"), date);
        report.put("created_by_ref", identity);
        report.put("name",
                incident.getTitle().isBlank() ? data.about().name().isBlank() ? "incident" : data.about().name() : incident.getTitle());
        if (!incident.getSummary().isBlank()) {
            report.put("description", incident.getSummary());
        }
        report.put("report_types", List.of("indicator"));
        report.put("published", date);
        refs.add(0, identity);
        report.put("object_refs", refs);
        marked(report, marks);
        objects.add(report);
        Map<String, @Nullable Object> bundle = new LinkedHashMap<>();
        bundle.put("type", "bundle");
        bundle.put("id", "bundle--" + Uuid5.of(base + "/bundle/" + date));
        bundle.put("objects", objects);
        return bundle;
    }

    /** What a finding says the attacker did. The id depends on the technique alone, so that it is the same in every report. */
    private static Map<String, @Nullable Object> attackPattern(Technique technique, String identity, String date) {
        Map<String, @Nullable Object> pattern = object("attack-pattern", "attack-pattern--" + Uuid5.of("attack-pattern/" + technique.id()),
                date);
        pattern.put("created_by_ref", identity);
        pattern.put("name", technique.name().isEmpty() ? technique.id() : technique.name());
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("source_name", "mitre-attack");
        reference.put("external_id", technique.id());
        reference.put("url", technique.url());
        pattern.put("external_references", List.of(reference));
        return pattern;
    }

    private static void marked(Map<String, @Nullable Object> object, List<@Nullable Object> marks) {
        if (!marks.isEmpty()) {
            object.put("object_marking_refs", marks);
        }
    }

    private static Map<String, @Nullable Object> object(String type, String id, String date) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", id);
        object.put("created", date);
        object.put("modified", date);
        return object;
    }

    private static String time(Instant time) {
        Instant millis = time.truncatedTo(ChronoUnit.MILLIS);
        String text = millis.toString();
        return text.indexOf('.') < 0 ? text.replace("Z", ".000Z") : text;
    }

    /** The ids of the TLP markings are fixed by the standard (7.2.1.4); where it has no such colour, the stricter one. */
    private static String marking(Incident incident) {
        return switch (incident.getTlp()) {
            case CLEAR -> "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9";
            case GREEN -> "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da";
            case AMBER -> "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";
            default -> "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed";
        };
    }

    private static Map<String, @Nullable Object> definition(Incident incident, String id) {
        String colour = switch (incident.getTlp()) {
            case CLEAR -> "white";
            case GREEN -> "green";
            case AMBER -> "amber";
            default -> "red";
        };
        Map<String, @Nullable Object> definition = new LinkedHashMap<>();
        definition.put("type", "marking-definition");
        definition.put("spec_version", "2.1");
        definition.put("id", id);
        definition.put("created", "2017-01-20T00:00:00.000Z");
        definition.put("name", "TLP:" + colour.toUpperCase(java.util.Locale.ROOT));
        definition.put("definition_type", "tlp");
        definition.put("definition", Map.of("tlp", colour));
        return definition;
    }

    private static Optional<String> pattern(Indicator one) {
        String value = one.getValue().replace("\\", "\\\\").replace("'", "\\'");
        if (value.isBlank()) {
            return Optional.empty();
        }
        String path = switch (one.getKind()) {
            case ADDRESS -> one.getValue().indexOf(':') >= 0 ? "ipv6-addr:value" : "ipv4-addr:value";
            case DOMAIN -> "domain-name:value";
            case URL -> "url:value";
            case EMAIL -> "email-addr:value";
            case SUBJECT -> "email-message:subject";
            case FILE_NAME -> "file:name";
            case SHA256 -> "file:hashes.'SHA-256'";
            case MD5 -> "file:hashes.MD5";
            case PORT -> "network-traffic:dst_port";
            case OTHER -> "";
        };
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (path.endsWith("dst_port")) {
            String number = value.replaceAll("[^0-9].*", "");
            return number.isEmpty() ? Optional.empty() : Optional.of("[" + path + " = " + number + "]");
        }
        return Optional.of("[" + path + " = '" + value + "']");
    }
}

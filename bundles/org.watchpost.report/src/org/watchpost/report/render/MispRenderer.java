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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * The indicators of the incident as a MISP event, for import there.
 *
 * @see <a href="https://www.misp-standard.org/rfc/misp-standard-core.html">MISP core format</a>
 */
@Component
public final class MispRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "misp";
    }

    @Override
    public String label() {
        return "MISP event of the indicators";
    }

    @Override
    public String extension() {
        return "misp.json";
    }

    @Override
    public void render(Request request, OutputStream out, IProgressMonitor monitor) throws IOException {
        ReportData data = CaseReader.read(request, monitor);
        Cancel.check(monitor);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new JsonWriter(writer).any(event(data));
        writer.write('\n');
        writer.flush();
    }

    private static Map<String, @Nullable Object> event(ReportData data) {
        Incident incident = data.handling().incident();
        String base = data.about().id();
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("uuid", Uuid5.of(base + "/misp"));
        Instant began = incident.getBegan();
        event.put("date", (began == null ? data.date() : began).atZone(ZoneOffset.UTC).toLocalDate().toString());
        event.put("info",
                incident.getTitle().isBlank() ? data.about().name().isBlank() ? "incident" : data.about().name() : incident.getTitle());
        event.put("analysis", incident.isFinished() ? "2" : "1");
        event.put("threat_level_id", "2");
        event.put("published", Boolean.FALSE);
        event.put("distribution", "0");
        String date = Long.toString(data.date().getEpochSecond());
        event.put("timestamp", date);
        event.put("publish_timestamp", "0");
        Map<String, @Nullable Object> organisation = new LinkedHashMap<>();
        organisation.put("name", incident.getOrganisation().isBlank() ? "unknown" : incident.getOrganisation());
        organisation.put("uuid", Uuid5.of(base + "/organisation"));
        event.put("Orgc", organisation);
        List<@Nullable Object> tags = new ArrayList<>();
        if (data.handling().there()) {
            Map<String, @Nullable Object> tag = new LinkedHashMap<>();
            tag.put("name", "tlp:" + incident.getTlp().getName().toLowerCase(Locale.ROOT).replace('_', '+'));
            tags.add(tag);
        }
        for (Technique technique : AttackTechniques.in(data.findings().stream().map(ReportData.FindingFacts::what).toList())) {
            Map<String, @Nullable Object> tag = new LinkedHashMap<>();
            tag.put("name", technique.tag());
            tags.add(tag);
        }
        event.put("Tag", tags);
        List<@Nullable Object> attributes = new ArrayList<>();
        for (Indicator one : incident.getIndicators()) {
            if (!one.getValue().isBlank()) {
                attributes.add(attribute(one, base, date));
            }
        }
        event.put("Attribute", attributes);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("Event", event);
        return all;
    }

    private static Map<String, @Nullable Object> attribute(Indicator one, String base, String date) {
        String[] type = switch (one.getKind()) {
            case ADDRESS -> new String[] { "ip-src", "Network activity" };
            case DOMAIN -> new String[] { "domain", "Network activity" };
            case URL -> new String[] { "url", "Network activity" };
            case EMAIL -> new String[] { "email-src", "Payload delivery" };
            case SUBJECT -> new String[] { "email-subject", "Payload delivery" };
            case FILE_NAME -> new String[] { "filename", "Payload delivery" };
            case SHA256 -> new String[] { "sha256", "Payload delivery" };
            case MD5 -> new String[] { "md5", "Payload delivery" };
            case PORT -> new String[] { "port", "Network activity" };
            case OTHER -> new String[] { "text", "Other" };
        };
        Map<String, @Nullable Object> attribute = new LinkedHashMap<>();
        attribute.put("uuid", Uuid5.of(base + "/misp/" + one.getId()));
        attribute.put("type", type[0]);
        attribute.put("category", type[1]);
        attribute.put("value", type[0].equals("port") ? one.getValue().replaceAll("[^0-9].*", "") : one.getValue());
        attribute.put("comment", one.getNote());
        attribute.put("to_ids", Boolean.valueOf(!type[0].equals("text") && !type[0].equals("port")));
        attribute.put("distribution", "5");
        attribute.put("timestamp", date);
        return attribute;
    }
}

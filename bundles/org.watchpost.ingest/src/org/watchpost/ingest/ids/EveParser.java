/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.json.JsonFraming;
import org.watchpost.ingest.json.JsonSample;

/**
 * Suricata's EVE output: one JSON object a line, with {@code timestamp} and {@code event_type}; also found as one array of such
 * objects.
 *
 * @see <a href="https://docs.suricata.io/en/latest/output/eve/eve-json-format.html">EVE JSON format</a>
 */
@Component
public final class EveParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "suricata.eve";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Suricata EVE JSON";
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        int fitting = json.count(names -> names.contains("event_type") && names.contains("timestamp"));
        return Recognition.share(fitting, json.records(), 98, "objects with timestamp and event_type");
    }

    @Override
    public Framing framing() {
        return JsonFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new EveRecords(context);
    }
}

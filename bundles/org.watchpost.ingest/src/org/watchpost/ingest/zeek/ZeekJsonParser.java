/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.Set;
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
 * Zeek logs as JSON lines. Their {@code _path} names the log; where the writer leaves it out, the members tell.
 *
 * @see <a href="https://docs.zeek.org/en/master/log-formats.html#zeek-json-format-logs">Zeek JSON format logs</a>
 */
@Component
public final class ZeekJsonParser implements Parser {

    @Override
    public String format() {
        return "zeek.json";
    }

    @Override
    public String label() {
        return "Zeek log as JSON";
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        if (json.records() == 0) {
            return Recognition.NO;
        }
        int named = json.count(names -> names.contains("_path") && (names.contains("ts") || names.contains("_write_ts")));
        int connected = json.count(names -> names.contains("ts") && names.contains("uid") && names.contains("id.orig_h"));
        int known = json.count(ZeekJsonParser::isKnown);
        int best = Math.max(Math.max(named, connected), known);
        int score = best == named ? 97 : best == connected ? 92 : 75;
        return Recognition.share(best, json.records(), score, "objects with the members of Zeek logs");
    }

    private static boolean isKnown(Set<String> names) {
        return names.contains("ts") && !ZeekLogs.of(names).equals(ZeekLogs.UNKNOWN);
    }

    @Override
    public Framing framing() {
        return JsonFraming.INSTANCE;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new ZeekJsonRecords(context);
    }
}

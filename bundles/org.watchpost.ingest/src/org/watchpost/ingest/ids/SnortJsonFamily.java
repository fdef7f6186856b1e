/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.util.function.Predicate;
import java.util.Set;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.json.JsonFraming;
import org.watchpost.ingest.json.JsonSample;

/** What the formats that name their members as Snort's JSON output does have in common. */
abstract class SnortJsonFamily implements Parser {

    private static final byte[] TIMESTAMP = Bytes.ascii("\"timestamp\"");

    private final String format;
    private final String label;
    private final Predicate<Set<String>> members;

    SnortJsonFamily(String format, String label, Predicate<Set<String>> members) {
        this.format = format;
        this.label = label;
        this.members = members;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Recognition recognise(Sample sample) {
        JsonSample json = JsonSample.of(sample);
        return Recognition.share(json.count(members), json.records(), 97, "JSON with the members of " + label);
    }

    @Override
    public Framing framing() {
        return JsonFraming.INSTANCE;
    }

    @Override
    public boolean yearless() {
        return true;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public int monthOfYearlessTime(byte[] b, int from, int to) {
        int at = Bytes.indexOf(b, from, to, TIMESTAMP);
        int quote = at < 0 ? -1 : Bytes.indexOf(b, at + TIMESTAMP.length, to, (byte) '"');
        return quote < 0 ? 0 : SnortTime.yearlessMonth(b, quote + 1, to);
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new SnortJsonRecords(context, format);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;

/**
 * Zeek's (formerly Bro's) own text format: columns named by {@code #fields} and typed by {@code #types}. Any log, known or not:
 * the dataset is {@code zeek.} and the name in {@code #path}.
 *
 * @see <a href="https://docs.zeek.org/en/master/log-formats.html">Zeek log formats</a>
 */
@Component
public final class ZeekParser implements Parser {

    private static final byte[] FIELDS = Bytes.ascii("#fields");
    private static final byte[] SEPARATOR = Bytes.ascii("#separator");
    private static final byte[] TYPES = Bytes.ascii("#types");
    private static final byte[] PATH = Bytes.ascii("#path");

    @Override
    public String format() {
        return "zeek";
    }

    @Override
    public String label() {
        return "Zeek log";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        int hints = 0;
        boolean fields = false;
        List<Sample.Line> lines = sample.lines();
        for (Sample.Line line : lines.subList(0, Math.min(lines.size(), 20))) {
            fields |= Bytes.startsWith(b, line.from(), line.to(), FIELDS) && line.to() > line.from() + 8 && b[line.from() + 7] <= ' ';
            for (byte[] hint : List.of(SEPARATOR, TYPES, PATH)) {
                hints += Bytes.startsWith(b, line.from(), line.to(), hint) ? 1 : 0;
            }
        }
        return fields ? new Recognition(Math.min(100, 70 + 10 * hints), "a #fields line") : Recognition.NO;
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new ZeekRecords(context);
    }
}

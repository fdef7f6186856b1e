/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.time.TimeReader;

/** Samples of mail queues: {@code time,server,queue,depth,free_bytes}, in any order and with other columns between. */
@Component
public final class QueueCsvParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "queue.csv";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Queue depth samples";
    }

    @Override
    public Recognition recognise(Sample sample) {
        List<String> names = CsvHeader.of(sample).plainNames();
        boolean fits = names.contains("time") && names.contains("server") && names.contains("queue") && names.contains("depth");
        return fits ? new Recognition(96, "columns time, server, queue, depth") : Recognition.NO;
    }

    @Override
    public Headers headers() {
        return Headers.FIRST_RECORD;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records extends CsvRecords {

        private final @Nullable Field[] fields;
        private final int time;
        private final int depth;

        Records(SourceContext context) {
            super(context, FORMAT);
            List<String> names = header.plainNames();
            fields = new @Nullable Field[names.size()];
            time = names.indexOf("time");
            depth = names.indexOf("depth");
            for (int i = 0; i < fields.length; i++) {
                fields[i] = switch (names.get(i)) {
                    case "server" -> Fields.WATCHPOST_SERVER;
                    case "queue" -> Fields.WATCHPOST_QUEUE;
                    case "depth" -> Fields.WATCHPOST_DEPTH;
                    case "freebytes" -> Fields.WATCHPOST_FREE_BYTES;
                    default -> null;
                };
            }
        }

        @Override
        protected @Nullable String read(EventBuilder record) {
            if (!has(time) || !has(depth)) {
                return "has no time or no depth";
            }
            byte[] b = record.buffer();
            long micros = times.iso(b, cells.start(time), cells.end(time));
            if (micros == TimeReader.NONE) {
                micros = times.epoch(b, cells.start(time), cells.end(time));
            }
            if (micros == TimeReader.NONE) {
                return "has no time in column " + (time + 1);
            }
            record.dataset(FORMAT);
            record.kind(EventKind.METRIC);
            record.time(micros);
            int count = Math.min(cells.count(), fields.length);
            for (int i = 0; i < count; i++) {
                Field field = fields[i];
                if (i != time && has(i)) {
                    if (field == null) {
                        putOwn(i);
                    } else if (!put(field, i)) {
                        return "has no number in column " + (i + 1);
                    }
                }
            }
            return null;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.csv.CsvFraming;
import org.watchpost.ingest.csv.CsvHeader;
import org.watchpost.ingest.csv.CsvRecords;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.time.TimeReader;

/**
 * Events exported from the ISS RealSecure console: one line an event, the columns chosen by who exported them. Columns that
 * begin with a colon are attributes of the event ({@code :ATTACHMENT}, {@code :FROM}).
 */
@Component
public final class RealSecureParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "realsecure.csv";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "RealSecure event export";
    }

    @Override
    public Recognition recognise(Sample sample) {
        List<String> names = CsvHeader.of(sample).plainNames();
        boolean fits = names.contains("tagname") && names.contains("sourceip")
                && (names.contains("targetip") || names.contains("destinationip"));
        return fits ? new Recognition(96, "columns Tag Name, Source IP, Target IP") : Recognition.NO;
    }

    @Override
    public Framing framing() {
        return CsvFraming.INSTANCE;
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

    private static @Nullable Field field(String name) {
        return switch (name) {
            case "tagname" -> Fields.RULE_NAME;
            case "sourceip" -> Fields.SOURCE_IP;
            case "sourceport" -> Fields.SOURCE_PORT;
            case "targetip", "destinationip" -> Fields.DESTINATION_IP;
            case "targetport", "destinationport", "objectport" -> Fields.DESTINATION_PORT;
            case "attachment" -> Fields.EMAIL_ATTACHMENTS_FILE_NAME;
            case "filename" -> Fields.FILE_NAME;
            case "size" -> Fields.FILE_SIZE;
            case "from" -> Fields.EMAIL_FROM_ADDRESS;
            case "to" -> Fields.EMAIL_TO_ADDRESS;
            case "subject" -> Fields.EMAIL_SUBJECT;
            case "url" -> Fields.URL_FULL;
            case "protocol", "protocolname" -> Fields.NETWORK_TRANSPORT;
            case "user", "username" -> Fields.USER_NAME;
            case "sensorname", "sensordnsname" -> Fields.HOST_NAME;
            default -> null;
        };
    }

    private static final class Records extends CsvRecords {

        private final @Nullable Field[] fields;
        private final int time;
        private final int tag;
        private final AnyTime clock;

        Records(SourceContext context) {
            super(context, FORMAT);
            clock = new AnyTime(context);
            List<String> names = header.plainNames();
            fields = new @Nullable Field[names.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = field(names.get(i));
            }
            int found = names.indexOf("time");
            for (String other : List.of("datetime", "timestamp", "alertdatetime", "date")) {
                found = found < 0 ? names.indexOf(other) : found;
            }
            time = found;
            tag = names.indexOf("tagname");
        }

        @Override
        protected @Nullable String read(EventBuilder record) {
            if (!has(tag)) {
                return "has no tag name";
            }
            record.dataset(FORMAT);
            record.kind(EventKind.ALERT);
            if (has(time)) {
                long micros = clock.read(record.buffer(), cells.start(time), cells.end(time));
                if (micros == TimeReader.NONE) {
                    return "has no time in column " + (time + 1);
                }
                record.time(micros);
            }
            for (int i = 0; i < cells.count(); i++) {
                if (i != time && has(i)) {
                    column(i);
                }
            }
            return null;
        }

        private void column(int i) {
            Field field = i < fields.length ? fields[i] : null;
            if (field == null) {
                putOwn(i);
            } else if (field == Fields.EMAIL_FROM_ADDRESS || field == Fields.EMAIL_TO_ADDRESS) {
                MailAddresses.put(values, field, cells.start(i), cells.end(i));
            } else {
                putOr(field, i);
            }
        }
    }
}

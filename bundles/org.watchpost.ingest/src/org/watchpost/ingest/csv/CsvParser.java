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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Bom;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.text.AnyTime;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.time.TimeReader;

/**
 * Any separated values with a header record (RFC 4180; comma, semicolon, tab or bar). Columns with an ECS name, or one that
 * can mean only one thing, go to their catalogue field; all others are {@code csv.} and their name.
 */
@Component
public final class CsvParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "csv";

    private static final int LOOKED_AT = 50;

    private static final Map<String, Field> UNAMBIGUOUS = Map.ofEntries(Map.entry("ip", Fields.HOST_IP), Map.entry("ipaddress", Fields.HOST_IP),
            Map.entry("hostip", Fields.HOST_IP), Map.entry("hostname", Fields.HOST_NAME), Map.entry("computername", Fields.HOST_NAME),
            Map.entry("srcip", Fields.SOURCE_IP), Map.entry("sourceip", Fields.SOURCE_IP), Map.entry("sourceaddress", Fields.SOURCE_IP),
            Map.entry("srcaddr", Fields.SOURCE_IP), Map.entry("clientip", Fields.SOURCE_IP), Map.entry("srcport", Fields.SOURCE_PORT),
            Map.entry("sourceport", Fields.SOURCE_PORT), Map.entry("dstip", Fields.DESTINATION_IP), Map.entry("destip", Fields.DESTINATION_IP),
            Map.entry("destinationip", Fields.DESTINATION_IP), Map.entry("destinationaddress", Fields.DESTINATION_IP),
            Map.entry("dstaddr", Fields.DESTINATION_IP), Map.entry("targetip", Fields.DESTINATION_IP), Map.entry("dstport", Fields.DESTINATION_PORT),
            Map.entry("destport", Fields.DESTINATION_PORT), Map.entry("destinationport", Fields.DESTINATION_PORT),
            Map.entry("user", Fields.USER_NAME), Map.entry("username", Fields.USER_NAME), Map.entry("sender", Fields.EMAIL_FROM_ADDRESS),
            Map.entry("senderaddress", Fields.EMAIL_FROM_ADDRESS), Map.entry("mailfrom", Fields.EMAIL_FROM_ADDRESS),
            Map.entry("recipient", Fields.EMAIL_TO_ADDRESS), Map.entry("recipients", Fields.EMAIL_TO_ADDRESS),
            Map.entry("recipientaddress", Fields.EMAIL_TO_ADDRESS), Map.entry("rcptto", Fields.EMAIL_TO_ADDRESS),
            Map.entry("subject", Fields.EMAIL_SUBJECT), Map.entry("messageid", Fields.EMAIL_MESSAGE_ID), Map.entry("url", Fields.URL_FULL),
            Map.entry("useragent", Fields.USER_AGENT_ORIGINAL), Map.entry("md5", Fields.FILE_HASH_MD5), Map.entry("sha256", Fields.FILE_HASH_SHA256),
            Map.entry("filename", Fields.FILE_NAME), Map.entry("filesize", Fields.FILE_SIZE), Map.entry("mimetype", Fields.FILE_MIME_TYPE));
    private static final List<String> TIMES = List.of("timestamp", "datetime", "dateandtime", "eventtime", "timecreated", "time", "ts", "date",
            "created", "createdat", "starttime", "firstseen");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Separated values";
    }

    @Override
    public Recognition recognise(Sample sample) {
        CsvHeader header = CsvHeader.of(sample);
        if (!header.isPlausible() || sample.binaryPercent() > 0) {
            return Recognition.NO;
        }
        byte[] b = sample.bytes();
        int to = Math.min(b.length, Sample.MAX_BYTES);
        CsvCells cells = new CsvCells(header.delimiter());
        int records = 0;
        int fitting = 0;
        int at = Bom.length(b);
        while (at < to && records <= LOOKED_AT) {
            int end = CsvFraming.INSTANCE.recordEnd(b, at, to, sample.whole());
            if (end < 0) {
                break;
            }
            int stop = end;
            while (stop > at && (b[stop - 1] == '\n' || b[stop - 1] == '\r')) {
                stop--;
            }
            if (stop > at) {
                fitting += cells.split(b, at, stop) == header.names().size() ? 1 : 0;
                records++;
            }
            at = end;
        }
        // Two columns can be chance: a sentence with a comma in each line.
        boolean enough = records > 1 && (header.names().size() > 2 || records > 3 && fitting == records);
        return enough && fitting * 10 >= records * 9 ? Recognition.share(fitting, records, 35, "a header and records of as many columns") : Recognition.NO;
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
        Field field = Fields.find(name.strip()).orElse(null);
        boolean fits = field != null && field.type() != FieldType.TIME && !field.name().startsWith("watchpost.") && !field.name().startsWith("log.")
                && field != Fields.EVENT_KIND && field != Fields.EVENT_DATASET && field != Fields.MESSAGE;
        return fits ? field : UNAMBIGUOUS.get(CsvHeader.plain(name));
    }

    private static final class Records extends CsvRecords {

        private final @Nullable Field[] fields;
        private final int time;
        private final AnyTime clock;

        Records(SourceContext context) {
            super(context, FORMAT);
            clock = new AnyTime(context);
            List<String> plain = header.plainNames();
            fields = new @Nullable Field[plain.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = field(header.names().get(i));
            }
            int found = -1;
            for (String name : TIMES) {
                found = found < 0 ? plain.indexOf(name) : found;
            }
            time = found;
        }

        @Override
        protected @Nullable String read(EventBuilder record) {
            if (cells.count() == 1 && fields.length > 1) {
                return "has 1 of " + fields.length + " columns";
            }
            record.dataset(FORMAT);
            for (int i = 0; i < cells.count(); i++) {
                if (has(i)) {
                    column(record, i);
                }
            }
            return null;
        }

        private void column(EventBuilder record, int i) {
            if (i == time) {
                long micros = clock.read(record.buffer(), cells.start(i), cells.end(i));
                if (micros != TimeReader.NONE) {
                    record.time(micros);
                }
            }
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

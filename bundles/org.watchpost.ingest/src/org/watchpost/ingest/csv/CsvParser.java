/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import java.util.HashMap;
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

    /** Columns that can mean only one thing, by their names in small letters and digits. */
    private static final Map<String, Field> UNAMBIGUOUS = new HashMap<>();

    static {
        known(Fields.HOST_IP, "ip", "ipaddress", "hostip");
        known(Fields.HOST_NAME, "hostname", "computername");
        known(Fields.SOURCE_IP, "srcip", "sourceip", "sourceaddress", "srcaddr", "clientip");
        known(Fields.SOURCE_PORT, "srcport", "sourceport");
        known(Fields.DESTINATION_IP, "dstip", "destip", "destinationip", "destinationaddress", "dstaddr", "targetip");
        known(Fields.DESTINATION_PORT, "dstport", "destport", "destinationport");
        known(Fields.USER_NAME, "user", "username");
        known(Fields.EMAIL_FROM_ADDRESS, "sender", "senderaddress", "mailfrom");
        known(Fields.EMAIL_TO_ADDRESS, "recipient", "recipients", "recipientaddress", "rcptto");
        known(Fields.EMAIL_SUBJECT, "subject");
        known(Fields.EMAIL_MESSAGE_ID, "messageid");
        known(Fields.URL_FULL, "url");
        known(Fields.USER_AGENT_ORIGINAL, "useragent");
        known(Fields.FILE_HASH_MD5, "md5");
        known(Fields.FILE_HASH_SHA256, "sha256");
        known(Fields.FILE_NAME, "filename");
        known(Fields.FILE_SIZE, "filesize");
        known(Fields.FILE_MIME_TYPE, "mimetype");
    }

    private static final List<String> TIMES = List.of("timestamp", "datetime", "dateandtime", "eventtime", "timecreated", "time", "ts",
            "date", "created", "createdat", "starttime", "firstseen");

    private static void known(Field field, String... names) {
        for (String name : names) {
            UNAMBIGUOUS.put(name, field);
        }
    }

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
        return enough && fitting * 10 >= records * 9 ? Recognition.share(fitting, records, 35, "a header and records of as many columns")
                : Recognition.NO;
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
        boolean fits = field != null && field.type() != FieldType.TIME && !field.name().startsWith("watchpost.")
                && !field.name().startsWith("log.")
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

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Framing;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.csv.CsvCells;
import org.watchpost.ingest.csv.CsvFraming;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * SMTP protocol logs of Exchange 2007 and later, sent and received: a line for each command and reply. Without {@code #Fields} the columns
 * are those all versions have. The client is the source: the remote end of what was received, the local end of what was sent.
 *
 * @see <a href="https://learn.microsoft.com/en-us/exchange/mail-flow/connectors/protocol-logging">Protocol logging, Microsoft</a>
 */
@Component
public final class ExchangeSmtpParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "exchange.smtp";

    private static final List<String> COLUMNS = List.of("date-time", "connector-id", "session-id", "sequence-number", "local-endpoint",
            "remote-endpoint", "event", "data", "context");
    private static final byte[] FIELDS = Bytes.ascii("#Fields:");
    private static final byte[] SEND = Bytes.ascii("SMTP Send Protocol Log");
    private static final byte[] PROTOCOL_LOG = Bytes.ascii("SMTP ");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Exchange SMTP protocol log";
    }

    @Override
    public Framing framing() {
        return CsvFraming.INSTANCE;
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        TimeReader times = new TimeReader(java.time.ZoneOffset.UTC);
        CsvCells cells = new CsvCells((byte) ',');
        int fitting = 0;
        int records = 0;
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] == '#') {
                boolean type = Bytes.startsWith(b, line.from(), line.to(), Bytes.ascii("#Log-type:"))
                        && Scan.find(b, line.from(), line.to(), PROTOCOL_LOG) > 0;
                if (type) {
                    return new Recognition(98, "#Log-type is an SMTP protocol log");
                }
                continue;
            }
            records++;
            boolean dated = times.iso(b, line.from(), line.to()) != TimeReader.NONE && times.end() < line.to() && b[times.end()] == ',';
            fitting += dated && cells.split(b, line.from(), line.to()) >= 8 && cells.end(6) - cells.start(6) == 1
                    && "+-<>*".indexOf(b[cells.start(6)]) >= 0 ? 1 : 0;
        }
        return Recognition.share(fitting, records, 94, "values with the marks + - < > * of a protocol log");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        private static final byte[] MAIL = Bytes.ascii("MAIL FROM:");
        private static final byte[] RECIPIENT = Bytes.ascii("RCPT TO:");
        private static final byte[] QUEUED = Bytes.ascii("Queued mail for delivery");

        private final CsvCells cells = new CsvCells((byte) ',');
        private final TimeReader times;
        private final Values values = new Values();
        private final int[] columns = new int[COLUMNS.size()];
        private final Field[] own;
        private final boolean send;
        private String problem = "";

        Records(SourceContext context) {
            times = new TimeReader(context);
            List<String> names = names(context.headers());
            for (int i = 0; i < columns.length; i++) {
                columns[i] = names.indexOf(COLUMNS.get(i));
            }
            own = names.stream().map(name -> Field.own(FORMAT + "." + name)).toArray(Field[]::new);
            send = Bytes.indexOf(context.headers(), 0, context.headers().length, SEND) >= 0;
        }

        private static List<String> names(byte[] headers) {
            int at = Bytes.indexOf(headers, 0, headers.length, FIELDS);
            if (at < 0) {
                return COLUMNS;
            }
            int end = Scan.to(headers, at, headers.length, '\n');
            List<String> names = java.util.Arrays.stream(Bytes.decode(headers, at + FIELDS.length, end).strip().split(",", 64))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty()).toList();
            return names.contains("date-time") ? names : COLUMNS;
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int from = record.start();
            if (b[from] == '#') {
                return Result.HEADER;
            }
            int count = cells.split(b, from, record.end());
            if (count < 7) {
                problem = "has " + count + " of " + own.length + " columns";
                return Result.ERROR;
            }
            long time = columns[0] < count ? times.iso(b, cells.start(columns[0]), cells.end(columns[0])) : TimeReader.NONE;
            if (time == TimeReader.NONE) {
                problem = "does not begin with a time";
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            record.time(time);
            for (int i = 0; i < count; i++) {
                if (i != columns[0] && cells.end(i) > cells.start(i)) {
                    column(b, i);
                }
            }
            return Result.EVENT;
        }

        private void column(byte[] b, int i) {
            int from = cells.start(i);
            int to = cells.end(i);
            boolean kept = false;
            if (i == columns[4]) {
                kept = endpoint(!send, from, to);
            } else if (i == columns[5]) {
                kept = endpoint(send, from, to);
            } else if (i == columns[7]) {
                data(b, from, to);
                kept = cells.isDoubled(i) ? values.put(Fields.EVENT_REASON, cells.text(b, i)) : values.put(Fields.EVENT_REASON, from, to);
            } else if (i == columns[6] && from < to) {
                String word = switch (b[from]) {
                    case '+' -> "connect";
                    case '-' -> "disconnect";
                    case '*' -> "information";
                    default -> "";
                };
                kept = !word.isEmpty() && values.put(Fields.EVENT_ACTION, word);
            }
            if (!kept && i < own.length) {
                values.put(own[i], from, to);
            }
        }

        private boolean endpoint(boolean destination, int from, int to) {
            return Common.endpoint(values, destination ? Fields.DESTINATION_IP : Fields.SOURCE_IP,
                    destination ? Fields.DESTINATION_PORT : Fields.SOURCE_PORT, from, to);
        }

        /** A command or a reply. */
        private void data(byte[] b, int from, int to) {
            if (starts(b, from, to, MAIL)) {
                address(b, from + MAIL.length, to, Fields.EMAIL_FROM_ADDRESS);
            } else if (starts(b, from, to, RECIPIENT)) {
                address(b, from + RECIPIENT.length, to, Fields.EMAIL_TO_ADDRESS);
            }
            boolean reply = to - from > 3 && Scan.number(b, from, from + 3) && (b[from + 3] == ' ' || b[from + 3] == '-');
            if (reply) {
                values.put(Fields.EVENT_CODE, from, from + 3);
                values.word(Fields.EVENT_OUTCOME, b[from] >= '4' ? "failure" : "success");
                if (Scan.find(b, from, to, QUEUED) >= 0) {
                    values.word(Fields.WATCHPOST_MAIL_STATUS, send ? "sent" : "queued");
                    int open = Scan.to(b, from, to, '<');
                    values.put(Fields.EMAIL_MESSAGE_ID, Math.min(to, open + 1), Scan.to(b, Math.min(to, open + 1), to, '>'));
                } else if (b[from] == '5') {
                    values.word(Fields.WATCHPOST_MAIL_STATUS, "rejected");
                }
            }
            int verb = from;
            while (verb < to && Scan.letter(b[verb])) {
                verb++;
            }
            if (verb - from >= 4 && verb - from <= 8 && (verb == to || b[verb] == ' ') && !reply) {
                values.put(Fields.EVENT_ACTION, from, verb);
            }
        }

        private static boolean starts(byte[] b, int from, int to, byte[] word) {
            if (to - from < word.length) {
                return false;
            }
            for (int i = 0; i < word.length; i++) {
                byte c = b[from + i];
                if (c != word[i] && (c & ~0x20) != word[i]) {
                    return false;
                }
            }
            return true;
        }

        private void address(byte[] b, int from, int to, Field field) {
            int start = Scan.skipBlanks(b, from, to);
            MailValues.bare(values, field, b, start,
                    start < to && b[start] == '<' ? MailValues.angleEnd(b, start, to) : Scan.to(b, start, to, ' '));
        }

        @Override
        public String problem() {
            return problem;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.watchpost.ingest.csv.CsvFraming;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Message tracking logs of Exchange: the tab form of Exchange 2000 and 2003 with dates like {@code 2001-4-16} and times like
 * {@code 3:39:41 GMT}, and the CSV form (RFC 4180) with {@code #Fields} of Exchange 2007 and later. Times are UTC.
 *
 * @see <a href="https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking">Message tracking, Microsoft</a>
 */
@Component(service = Parser.class)
public final class ExchangeTrackingParser implements Parser {

    private static final byte[] FIELDS = Bytes.ascii("#Fields:");
    private static final byte[] TITLE = Bytes.ascii("# Message Tracking Log File");
    private static final byte[] LOG_TYPE = Bytes.ascii("Message Tracking Log");
    private static final String PREFIX = "exchange.tracking.";

    /** Names as both forms have them, in lower case. */
    private enum Meaning {
        TIME("date-time"), DATE("date"), CLOCK("time"), CLIENT_IP("client-ip"), CLIENT_NAME("client-hostname"), SERVER_IP("server-ip"),
        SERVER_NAME("server-hostname"), EVENT("event-id"), INTERNAL_ID("internal-message-id"), MESSAGE_ID("message-id"), MSGID("msgid"),
        RECIPIENTS("recipient-address"), BYTES("total-bytes"), COUNT("recipient-count"), NUMBER("number-recipients"),
        SUBJECT("message-subject"),
        SENDER("sender-address"), STATUS("recipient-status"), OWN("");

        private final String name;

        Meaning(String name) {
            this.name = name;
        }

        static Meaning of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (Meaning meaning : values()) {
                if (meaning.name.equals(lower)) {
                    return meaning;
                }
            }
            return OWN;
        }
    }

    private record Column(Meaning meaning, Field own) {
        static Column of(String name) {
            return new Column(Meaning.of(name), Field.own(PREFIX + name.toLowerCase(Locale.ROOT)));
        }
    }

    public ExchangeTrackingParser() {
        // Made by Declarative Services.
    }

    @Override
    public String format() {
        return "exchange.tracking";
    }

    @Override
    public String label() {
        return "Exchange message tracking";
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    /** Subjects and statuses of the CSV form may hold line breaks within quotes. */
    @Override
    public Framing framing() {
        return CsvFraming.INSTANCE;
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] != '#') {
                break;
            }
            if (Bytes.startsWith(b, line.from(), line.to(), TITLE)) {
                return new Recognition(100, "begins with # Message Tracking Log File");
            }
            if (Scan.find(b, line.from(), line.to(), LOG_TYPE) >= 0) {
                return new Recognition(100, "#Log-type is Message Tracking Log");
            }
            if (Bytes.startsWith(b, line.from(), line.to(), FIELDS)) {
                List<Column> columns = columns(b, line.from() + FIELDS.length, line.to(), ',');
                boolean tracking = columns.stream().anyMatch(column -> column.meaning == Meaning.EVENT)
                        && columns.stream().anyMatch(column -> column.meaning == Meaning.RECIPIENTS);
                return tracking ? new Recognition(95, "#Fields has event-id and recipient-address") : Recognition.NO;
            }
        }
        return Recognition.NO;
    }

    private static List<Column> columns(byte[] b, int from, int to, char divider) {
        List<Column> columns = new ArrayList<>();
        for (String name : Bytes.decode(b, from, to).strip().split(String.valueOf(divider), 129)) {
            if (columns.size() < 128) {
                columns.add(Column.of(name.strip()));
            }
        }
        return columns;
    }

    @Override
    public RecordParser open(SourceContext context) {
        byte[] b = context.headers();
        List<Column> columns = List.of();
        char divider = ',';
        int from = 0;
        while (from < b.length) {
            int stop = Scan.to(b, from, b.length, '\n');
            int to = stop > from && b[stop - 1] == '\r' ? stop - 1 : stop;
            int tab = Scan.to(b, from, to, '\t');
            if (Bytes.startsWith(b, from, to, FIELDS)) {
                columns = columns(b, from + FIELDS.length, to, ',');
                divider = ',';
            } else if (tab < to) {
                columns = columns(b, from + 1, to, '\t');
                divider = '\t';
            }
            from = stop + 1;
        }
        return new Records(context, columns.toArray(new Column[0]), divider);
    }

    private static final class Records implements RecordParser {

        private static final KeyTable STATUS = new KeyTable("SEND", "DELIVER", "SENDEXTERNAL", "1023", "1028", "1031", "1015", "1012",
                "FAIL", "BADMAIL",
                "1030", "DEFER", "RECEIVE", "SUBMIT", "1019", "1027");
        private static final String[] STATUSES = { MailValues.SENT, MailValues.SENT, MailValues.SENT, MailValues.SENT, MailValues.SENT,
                MailValues.SENT,
                MailValues.SENT, MailValues.SENT, MailValues.BOUNCED, MailValues.BOUNCED, MailValues.BOUNCED, MailValues.DEFERRED,
                MailValues.QUEUED,
                MailValues.QUEUED, MailValues.QUEUED, MailValues.QUEUED };

        private final Column[] columns;
        private final char divider;
        private final TimeReader times;
        private final Values values = new Values();
        private String problem = "";

        Records(SourceContext context, Column[] columns, char divider) {
            this.columns = columns;
            this.divider = divider;
            times = new TimeReader(context);
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int from = record.start();
            int to = record.end();
            if (b[from] == '#') {
                return Result.HEADER;
            }
            if (columns.length == 0) {
                problem = "no line before it names the columns";
                return Result.ERROR;
            }
            values.start(record);
            int i = from;
            int column = 0;
            int day = TimeReader.NO_DATE;
            long clock = -1;
            long time = TimeReader.NONE;
            while (i <= to && column < columns.length) {
                int start = i;
                int end;
                boolean doubled = false;
                if (divider == ',' && start < to && b[start] == '"') {
                    start++;
                    end = start;
                    while (end < to && (b[end] != '"' || end + 1 < to && b[end + 1] == '"')) {
                        if (b[end] == '"') {
                            doubled = true;
                            end++;
                        }
                        end++;
                    }
                    end = Math.min(end, to);
                    i = Scan.to(b, end, to, divider);
                } else {
                    end = Scan.to(b, start, to, divider);
                    i = end;
                }
                Column meant = columns[column++];
                switch (meant.meaning) {
                    case TIME -> time = times.iso(b, start, end);
                    case DATE -> day = times.date(b, start, end);
                    case CLOCK -> clock = times.timeOfDay(b, start, end);
                    default -> {
                        if (end > start && !(end - start == 1 && b[start] == '-')) {
                            if (doubled) {
                                decoded(meant, undouble(b, start, end));
                            } else {
                                value(meant, b, start, end);
                            }
                        }
                    }
                }
                i++;
            }
            if (day != TimeReader.NO_DATE && clock >= 0) {
                time = times.utc(day, clock);
            }
            if (time == TimeReader.NONE) {
                problem = "no date and time in its columns";
                return Result.ERROR;
            }
            if (column < 3) {
                problem = "only " + column + " of " + columns.length + " columns";
                return Result.ERROR;
            }
            record.time(time);
            record.dataset("exchange.tracking");
            return Result.EVENT;
        }

        private void value(Column column, byte[] b, int from, int to) {
            boolean taken = switch (column.meaning) {
                case CLIENT_IP -> values.put(Fields.SOURCE_IP, from, to);
                case CLIENT_NAME -> values.put(Fields.SOURCE_DOMAIN, from, to);
                case SERVER_IP -> values.put(Fields.DESTINATION_IP, from, to);
                case SERVER_NAME -> values.put(Fields.HOST_NAME, from, to);
                case EVENT -> event(b, from, to);
                case INTERNAL_ID -> values.put(Fields.WATCHPOST_MAIL_QUEUE_ID, from, to);
                case MESSAGE_ID, MSGID -> {
                    MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, from, to);
                    yield true;
                }
                case RECIPIENTS -> recipients(b, from, to);
                case BYTES -> values.put(Fields.WATCHPOST_MAIL_SIZE, from, to);
                case COUNT, NUMBER -> values.put(Fields.WATCHPOST_MAIL_RECIPIENTS, from, to);
                case SUBJECT -> values.put(Fields.EMAIL_SUBJECT, from, to);
                case SENDER -> {
                    MailValues.bare(values, Fields.EMAIL_FROM_ADDRESS, b, from, to);
                    yield true;
                }
                case STATUS -> values.put(Fields.EVENT_REASON, from, to);
                default -> false;
            };
            if (!taken) {
                values.put(column.own, from, to);
            }
        }

        private void decoded(Column column, String text) {
            Field field = switch (column.meaning) {
                case SUBJECT -> Fields.EMAIL_SUBJECT;
                case STATUS -> Fields.EVENT_REASON;
                case SENDER -> Fields.EMAIL_FROM_ADDRESS;
                case RECIPIENTS -> Fields.EMAIL_TO_ADDRESS;
                default -> column.own;
            };
            if (field.equals(Fields.EMAIL_TO_ADDRESS)) {
                for (String recipient : text.split(";")) {
                    values.put(field, recipient.strip());
                }
            } else {
                values.put(field, text);
            }
        }

        private boolean event(byte[] b, int from, int to) {
            int known = STATUS.find(b, from, to);
            if (known >= 0) {
                MailValues.status(values, STATUSES[known]);
            }
            return values.put(Fields.EVENT_ACTION, from, to);
        }

        private boolean recipients(byte[] b, int from, int to) {
            int i = from;
            while (i < to) {
                int end = Scan.to(b, i, to, ';');
                int start = Scan.skipBlanks(b, i, end);
                values.put(Fields.EMAIL_TO_ADDRESS, start, Scan.trim(b, start, end));
                i = end + 1;
            }
            return true;
        }

        private static String undouble(byte[] b, int from, int to) {
            byte[] plain = new byte[to - from];
            int n = 0;
            for (int i = from; i < to; i++) {
                if (b[i] == '"' && i + 1 < to && b[i + 1] == '"') {
                    i++;
                }
                plain[n++] = b[i];
            }
            return Bytes.decode(plain, 0, n);
        }

        @Override
        public String problem() {
            return problem;
        }
    }
}

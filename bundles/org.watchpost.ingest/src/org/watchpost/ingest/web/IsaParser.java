/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Logs of Microsoft's proxies and firewalls, ISA Server 2000 to 2006 and Forefront TMG, in W3C form: web proxy and firewall service; values
 * and names divided by tabs, for names have blanks. Times are UTC.
 *
 * @see <a href="https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc441708(v=technet.10)">ISA Server log fields</a>
 */
@Component
public final class IsaParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "isa.w3c";

    private static final byte[] FIELDS = Bytes.ascii("#Fields:");
    private static final byte[] ISA = Bytes.ascii("Internet Security and Acceleration");
    private static final byte[] TMG = Bytes.ascii("Threat Management");
    private static final byte[] TMG_SHORT = Bytes.ascii("TMG");
    private static final int MOST = 256;

    private static final Map<String, Field> KNOWN = new HashMap<>();

    static {
        known(Fields.SOURCE_IP, "c-ip", "original client ip");
        known(Fields.SOURCE_PORT, "c-port");
        known(Fields.USER_NAME, "cs-username", "user name", "client username");
        known(Fields.USER_AGENT_ORIGINAL, "c-agent", "client agent");
        known(Fields.HOST_NAME, "s-computername", "computer");
        known(Fields.HTTP_REQUEST_REFERRER, "cs-referred");
        known(Fields.DESTINATION_DOMAIN, "r-host");
        known(Fields.DESTINATION_IP, "r-ip");
        known(Fields.DESTINATION_PORT, "r-port");
        known(Fields.DESTINATION_BYTES, "sc-bytes", "bytes received");
        known(Fields.SOURCE_BYTES, "cs-bytes", "bytes sent");
        known(Fields.NETWORK_PROTOCOL, "cs-protocol", "application protocol");
        known(Fields.NETWORK_TRANSPORT, "cs-transport", "ip protocol");
        known(Fields.HTTP_REQUEST_METHOD, "s-operation");
        known(Fields.FILE_MIME_TYPE, "cs-mime-type");
        known(Fields.RULE_NAME, "rule", "rule#1");
    }

    private static void known(Field field, String... names) {
        for (String name : names) {
            KNOWN.put(name, field);
        }
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "ISA Server or Forefront TMG log";
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] != '#') {
                break;
            }
            if (Scan.find(b, line.from(), line.to(), ISA) > 0 || Scan.find(b, line.from(), line.to(), TMG) > 0
                    || Scan.find(b, line.from(), line.to(), TMG_SHORT) > 0) {
                return new Recognition(98, "#Software is ISA Server or TMG");
            }
            if (Bytes.startsWith(b, line.from(), line.to(), FIELDS)) {
                List<String> names = names(b, line.from(), line.to());
                boolean proxy = names.contains("r-host") && names.contains("c-ip") && names.contains("s-operation");
                boolean firewall = names.contains("source network") && names.contains("destination network");
                return proxy || firewall ? new Recognition(97, "#Fields with columns of ISA Server") : Recognition.NO;
            }
        }
        return Recognition.NO;
    }

    private static List<String> names(byte[] b, int from, int to) {
        String text = Bytes.decode(b, from + FIELDS.length, to).strip().toLowerCase(Locale.ROOT);
        String divider = text.indexOf('\t') >= 0 ? "\t" : " ";
        return Arrays.stream(text.split(divider, MOST + 1)).limit(MOST).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        private final TimeReader times;
        private final Values values = new Values();
        private final List<String> names;
        private final @Nullable Field[] fields;
        private final Field[] own;
        private final byte divider;
        private final int[] starts;
        private final int[] ends;
        private String problem = "";

        Records(SourceContext context) {
            times = new TimeReader(context);
            byte[] b = context.headers();
            int at = Bytes.indexOf(b, 0, b.length, FIELDS);
            int end = at < 0 ? 0 : Scan.to(b, at, b.length, '\n');
            names = at < 0 ? List.of() : names(b, at, end);
            divider = at >= 0 && Bytes.indexOf(b, at, end, (byte) '\t') >= 0 ? (byte) '\t' : (byte) ' ';
            fields = new @Nullable Field[names.size()];
            own = new Field[names.size()];
            for (int i = 0; i < own.length; i++) {
                fields[i] = KNOWN.get(names.get(i));
                own[i] = Field.own(FORMAT + "." + names.get(i).replace(' ', '_'));
            }
            starts = new int[own.length];
            ends = new int[own.length];
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            if (b[record.start()] == '#') {
                return Result.HEADER;
            }
            int count = split(b, record.start(), record.end());
            if (own.length == 0 || count * 2 < own.length) {
                problem = own.length == 0 ? "no #Fields line says what the columns are" : "has " + count + " of " + own.length + " columns";
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            time(record, b, count);
            for (int i = 0; i < count; i++) {
                boolean none = ends[i] <= starts[i] || ends[i] - starts[i] == 1 && b[starts[i]] == '-';
                if (!none) {
                    column(b, i);
                }
            }
            return Result.EVENT;
        }

        private int split(byte[] b, int from, int to) {
            int n = 0;
            int i = from;
            while (n < own.length && i <= to) {
                int end = Bytes.indexOf(b, i, to, divider);
                starts[n] = Scan.skipBlanks(b, i, end < 0 ? to : end);
                ends[n] = Scan.trim(b, starts[n], end < 0 ? to : end);
                n++;
                if (end < 0) {
                    break;
                }
                i = end + 1;
            }
            return n;
        }

        private void time(EventBuilder record, byte[] b, int count) {
            int date = names.indexOf("date");
            int clock = names.indexOf("time");
            if (date >= 0 && clock >= 0 && date < count && clock < count) {
                int day = times.date(b, starts[date], ends[date]);
                long micros = times.timeOfDay(b, starts[clock], ends[clock]);
                if (day != TimeReader.NO_DATE && micros >= 0) {
                    record.time(times.utc(day, micros));
                }
            }
        }

        private void column(byte[] b, int i) {
            int from = starts[i];
            int to = ends[i];
            boolean kept = switch (names.get(i)) {
                case "date", "time" -> true;
                case "source" -> Common.endpoint(values, Fields.SOURCE_IP, Fields.SOURCE_PORT, from, to);
                case "destination" -> Common.endpoint(values, Fields.DESTINATION_IP, Fields.DESTINATION_PORT, from, to);
                case "cs-uri" -> {
                    Urls.put(values, from, to);
                    yield true;
                }
                case "action" -> {
                    Common.action(values, from, to);
                    yield true;
                }
                case "sc-status" -> status(b, from, to);
                case "time-taken" -> {
                    long taken = Numbers.parseLong(b, from, to);
                    yield taken >= 0 && taken < 1_000_000_000L && values.number(Fields.EVENT_DURATION, taken * 1_000_000L, from, to);
                }
                case "c-ip", "r-ip" -> Addresses.isAddress(b, from, to)
                        && values.put(names.get(i).equals("c-ip") ? Fields.SOURCE_IP : Fields.DESTINATION_IP, from, to);
                default -> {
                    Field field = fields[i];
                    yield field != null && values.put(field, from, to);
                }
            };
            if (!kept) {
                values.put(own[i], from, to);
            }
        }

        /** A status of HTTP, or an error number of Windows. */
        private boolean status(byte[] b, int from, int to) {
            long code = Numbers.parseLong(b, from, to);
            if (code < 100 || code > 599) {
                values.word(Fields.EVENT_OUTCOME, code == 0 ? "success" : "failure");
                return false;
            }
            values.word(Fields.EVENT_OUTCOME, code >= 400 ? "failure" : "success");
            return values.put(Fields.HTTP_RESPONSE_STATUS_CODE, from, to);
        }

        @Override
        public String problem() {
            return problem;
        }
    }
}

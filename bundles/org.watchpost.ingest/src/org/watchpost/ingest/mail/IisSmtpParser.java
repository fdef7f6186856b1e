/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import java.util.Locale;
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
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;
import org.watchpost.ingest.w3c.W3cColumns;

/**
 * Logs of the SMTP service of IIS, which Exchange 2000 and 2003 use too: W3C extended with any columns, and the NCSA form.
 * Times are UTC. In records of outgoing connections the client column holds the far server.
 */
@Component(service = Parser.class)
public final class IisSmtpParser implements Parser {

    private static final byte[] SERVICE = Bytes.ascii("SMTPSVC");
    private static final byte[] OUTBOUND = Bytes.ascii("OutboundConnection");
    private static final byte[] COMMAND = Bytes.ascii("Command");
    private static final byte[] NCSA_END = Bytes.ascii(" SMTP\" ");
    private static final KeyTable VERBS = new KeyTable("HELO", "EHLO", "MAIL", "RCPT", "DATA", "QUIT", "RSET", "BDAT", "AUTH", "STARTTLS",
            "VRFY", "EXPN",
            "NOOP", "TURN", "ETRN", "HELP", "XEXCH50", "TIMEOUT", "x-link2state", "xexch50");
    private static final int MAIL = 2;
    private static final int RCPT = 3;
    private static final int DATA = 4;
    private static final int BDAT = 7;
    private static final int AUTH = 8;

    public IisSmtpParser() {
        // Made by Declarative Services.
    }

    @Override
    public String format() {
        return "iis.smtp";
    }

    @Override
    public String label() {
        return "IIS SMTP service";
    }

    @Override
    public Headers headers() {
        return Headers.HASH_LINES;
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        W3cColumns columns = W3cColumns.of(sample);
        int site = columns.indexOf("s-sitename");
        int user = columns.indexOf("cs-username");
        int method = columns.indexOf("cs-method");
        int fitting = 0;
        int records = 0;
        for (Sample.Line line : sample.lines()) {
            if (b[line.from()] == '#') {
                continue;
            }
            records++;
            int n = columns.split(b, line.from(), line.to());
            boolean fits = site >= 0 && site < n && Bytes.startsWith(b, columns.start(site), columns.end(site), SERVICE)
                    || user >= 0 && user < n && Bytes.startsWith(b, columns.start(user), columns.end(user), OUTBOUND)
                    || method >= 0 && method < n && VERBS.find(b, columns.start(method), columns.end(method)) >= 0
                    || Scan.find(b, line.from(), line.to(), NCSA_END) > 0;
            if (fits) {
                fitting++;
            }
        }
        return Recognition.share(fitting, records, 100, fitting + " of " + records + " records are of an SMTP service");
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        private static final Field SITE = Field.own("iis.smtp.s-sitename");
        private static final Field PARAMETERS = Field.own("iis.smtp.cs-uri-query");

        private final W3cColumns columns;
        private final Field[] own;
        private final TimeReader times;
        private final Values values = new Values();
        private final int client;
        private final int user;
        private final int site;
        private final int computer;
        private final int serverIp;
        private final int serverPort;
        private final int method;
        private final int query;
        private final int status;
        private final int sent;
        private final int received;
        private final int taken;
        private final boolean[] other;
        private String problem = "";

        Records(SourceContext context) {
            columns = W3cColumns.of(context.headers());
            times = new TimeReader(context);
            client = columns.indexOf("c-ip");
            user = columns.indexOf("cs-username");
            site = columns.indexOf("s-sitename");
            computer = columns.indexOf("s-computername");
            serverIp = columns.indexOf("s-ip");
            serverPort = columns.indexOf("s-port");
            method = columns.indexOf("cs-method");
            query = columns.indexOf("cs-uri-query");
            status = columns.indexOf("sc-status");
            sent = columns.indexOf("sc-bytes");
            received = columns.indexOf("cs-bytes");
            taken = columns.indexOf("time-taken");
            int n = columns.names().size();
            own = new Field[n];
            other = new boolean[n];
            for (int i = 0; i < n; i++) {
                String name = columns.names().get(i);
                own[i] = Field.own("iis.smtp." + name.toLowerCase(Locale.ROOT));
                other[i] = i != client && i != user && i != site && i != computer && i != serverIp && i != serverPort && i != method
                        && i != query
                        && i != status && i != sent && i != received && i != taken && !"date".equals(name) && !"time".equals(name);
            }
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            if (b[record.start()] == '#') {
                return Result.HEADER;
            }
            values.start(record);
            if (columns.names().isEmpty()) {
                return ncsa(record);
            }
            int n = columns.split(b, record.start(), record.end());
            if (n != columns.names().size()) {
                if (ncsa(record) == Result.EVENT) {
                    return Result.EVENT;
                }
                record.clear();
                problem = n + " values for " + columns.names().size() + " columns";
                return Result.ERROR;
            }
            long time = columns.time(b, times);
            if (time == TimeReader.NONE) {
                problem = "no date and time in its columns";
                return Result.ERROR;
            }
            record.time(time);
            record.dataset("iis.smtp");
            columns(b);
            return Result.EVENT;
        }

        private void columns(byte[] b) {
            boolean outgoing = columns.has(b, user) && Bytes.startsWith(b, columns.start(user), columns.end(user), OUTBOUND);
            put(b, computer, Fields.HOST_NAME);
            if (outgoing) {
                put(b, client, Fields.DESTINATION_IP);
                put(b, serverIp, Fields.SOURCE_IP);
            } else {
                put(b, client, Fields.SOURCE_IP);
                put(b, user, Fields.SOURCE_DOMAIN);
                put(b, serverIp, Fields.DESTINATION_IP);
                put(b, received, Fields.SOURCE_BYTES);
                put(b, sent, Fields.DESTINATION_BYTES);
            }
            put(b, site, SITE);
            int code = -1;
            if (columns.has(b, status)) {
                long number = Numbers.parseLong(b, columns.start(status), columns.end(status));
                if (number > 0 && number < 1000) {
                    code = (int) number;
                    values.put(Fields.EVENT_CODE, columns.start(status), columns.end(status));
                }
            }
            int verb = -1;
            if (columns.has(b, method)) {
                verb = VERBS.find(b, columns.start(method), columns.end(method));
                values.put(Fields.EVENT_ACTION, columns.start(method), columns.end(method));
            } else if (outgoing) {
                values.put(Fields.EVENT_ACTION, columns.start(user), columns.end(user));
            }
            if (columns.has(b, query)) {
                int from = columns.start(query);
                int to = columns.end(query);
                boolean response = outgoing && !Bytes.startsWith(b, columns.start(user) + OUTBOUND.length, columns.end(user), COMMAND);
                if (response) {
                    code = response(b, from, to);
                } else {
                    parameters(b, verb, from, to, outgoing);
                }
            }
            outcome(code);
            if (!outgoing && verb == DATA && columns.has(b, received)) {
                values.put(Fields.WATCHPOST_MAIL_SIZE, columns.start(received), columns.end(received));
            }
            if (columns.has(b, taken)) {
                long millis = Numbers.parseLong(b, columns.start(taken), columns.end(taken));
                if (millis > 0 && millis < 1_000_000_000L) {
                    values.number(Fields.EVENT_DURATION, millis * 1_000_000L, columns.start(taken), columns.end(taken));
                }
            }
            for (int i = 0; i < other.length; i++) {
                if (other[i] && columns.has(b, i)) {
                    values.put(own[i], columns.start(i), columns.end(i));
                }
            }
        }

        private void put(byte[] b, int column, Field field) {
            if (columns.has(b, column) && !values.put(field, columns.start(column), columns.end(column))) {
                values.put(own[column], columns.start(column), columns.end(column));
            }
        }

        private void outcome(int code) {
            if (code >= 200) {
                values.word(Fields.EVENT_OUTCOME, code < 400 ? MailValues.SUCCESS : MailValues.FAILURE);
            }
        }

        /** {@code 250+2.1.5+a@b}: the far server's answer, a plus sign for each blank. */
        private int response(byte[] b, int from, int to) {
            int code = -1;
            int text = from;
            if (to - from >= 3 && Scan.number(b, from, from + 3)) {
                code = (int) Numbers.parseLong(b, from, from + 3);
                values.put(Fields.EVENT_CODE, from, from + 3);
                text = Math.min(to, from + 4);
            }
            plain(Fields.EVENT_REASON, b, text, to);
            return code;
        }

        /** {@code +FROM:<a@b>+SIZE=5901}, {@code +TO:<a@b>}, {@code +<id@c>}. */
        private void parameters(byte[] b, int verb, int from, int to, boolean outgoing) {
            int start = from < to && b[from] == '+' ? from + 1 : from;
            int open = Scan.to(b, start, to, '<');
            int close = open < to ? angleEnd(b, open, to) : to;
            boolean address = open < to && close > open + 1;
            if (verb == MAIL && address) {
                values.put(Fields.EMAIL_FROM_ADDRESS, open + 1, close);
                size(b, close, to);
            } else if (verb == RCPT && address) {
                values.put(Fields.EMAIL_TO_ADDRESS, open + 1, close);
            } else if ((verb == DATA || verb == BDAT) && address && !outgoing) {
                values.put(Fields.EMAIL_MESSAGE_ID, open + 1, close);
            } else {
                if (verb == AUTH) {
                    values.word(Fields.NETWORK_PROTOCOL, "smtp");
                }
                plain(PARAMETERS, b, start, to);
            }
        }

        private static int angleEnd(byte[] b, int open, int to) {
            int i = open;
            while (i < to && b[i] != '>') {
                i++;
            }
            return i;
        }

        private void size(byte[] b, int from, int to) {
            for (int i = from; i + 5 < to; i++) {
                if (b[i] == '+' && b[i + 5] == '=' && (b[i + 1] | 0x20) == 's' && (b[i + 4] | 0x20) == 'e') {
                    int end = Scan.to(b, i + 6, to, '+');
                    values.put(Fields.WATCHPOST_MAIL_SIZE, i + 6, end);
                    return;
                }
            }
        }

        /** A value with blanks in place of plus signs. */
        private void plain(Field field, byte[] b, int from, int to) {
            if (Scan.to(b, from, to, '+') == to) {
                values.put(field, from, to);
            } else {
                values.put(field, Bytes.decode(b, from, to).replace('+', ' ').strip());
            }
        }

        /** {@code 192.0.2.1 - name [11/Oct/2006:13:16:40 -0600] "HELO -?+name SMTP" 250 46}. */
        private Result ncsa(EventBuilder record) {
            byte[] b = record.buffer();
            int from = record.start();
            int to = record.end();
            problem = columns.names().isEmpty() ? "no line before it names the columns" : "not a record of the SMTP service";
            int bracket = Scan.to(b, from, to, '[');
            int end = Scan.find(b, from, to, NCSA_END);
            if (bracket >= to || end < bracket) {
                return Result.ERROR;
            }
            long time = times.commonLog(b, bracket + 1, to);
            int quote = Scan.to(b, bracket, end, '"');
            if (time == TimeReader.NONE || quote >= end) {
                return Result.ERROR;
            }
            int word = Scan.to(b, from, bracket, ' ');
            int name = Scan.trim(b, from, bracket);
            while (name > word && b[name - 1] != ' ') {
                name--;
            }
            int nameTo = Scan.trim(b, name, bracket);
            boolean outgoing = Bytes.startsWith(b, name, nameTo, OUTBOUND);
            record.time(time);
            record.dataset("iis.smtp");
            values.put(outgoing ? Fields.DESTINATION_IP : Fields.SOURCE_IP, from, word);
            if (!outgoing && !(nameTo - name == 1 && b[name] == '-')) {
                values.put(Fields.SOURCE_DOMAIN, name, nameTo);
            }
            int verbTo = Scan.to(b, quote + 1, end, ' ');
            int verb = VERBS.find(b, quote + 1, verbTo);
            boolean response = outgoing && verbTo - quote == 2 && b[quote + 1] == '-';
            values.put(Fields.EVENT_ACTION, response ? name : quote + 1, response ? nameTo : verbTo);
            int question = Scan.to(b, verbTo, end, '?');
            int code = -1;
            int status = end + NCSA_END.length;
            int statusTo = Scan.to(b, status, to, ' ');
            long number = Numbers.parseLong(b, status, statusTo);
            if (number > 0 && number < 1000) {
                code = (int) number;
                values.put(Fields.EVENT_CODE, status, statusTo);
            }
            if (question < end) {
                if (response) {
                    code = response(b, question + 1, end);
                } else {
                    parameters(b, verb, question + 1, end, outgoing);
                }
            }
            outcome(code);
            return Result.EVENT;
        }

        @Override
        public String problem() {
            return problem;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.host;

import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;

/**
 * What {@code netstat -an} prints on Windows, Linux, BSD and macOS, with {@code -o}, {@code -p} or {@code -b} as well. The local end is the
 * source, the other one the destination; {@code event.action} is the state, so that {@code event.action:LISTEN* AND source.port:3127} finds
 * hosts with that port open. There is no time in it: events have that of the file.
 */
@Component
public final class NetstatParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "netstat";

    private static final KeyTable PROTOCOLS = new KeyTable("TCP", "UDP", "tcp", "udp", "tcp4", "tcp6", "udp4", "udp6", "tcp46", "udp46",
            "TCPv6", "UDPv6", "udplite", "raw", "raw6", "icmp6", "icm6");
    private static final String[] TRANSPORTS = { "tcp", "udp", "tcp", "udp", "tcp", "tcp", "udp", "udp", "tcp", "udp", "tcp", "udp", "udp",
            "",
            "", "ipv6-icmp", "ipv6-icmp" };
    private static final byte[][] HEADINGS = { Bytes.ascii("Active "), Bytes.ascii("Proto"), Bytes.ascii("Aktive "), Bytes.ascii("unix "),
            Bytes.ascii("Can not obtain"), Bytes.ascii("(Not all"), Bytes.ascii("(No info"), Bytes.ascii("Microsoft Windows"),
            Bytes.ascii("C:\\") };
    private static final Field PROGRAM = Field.own("netstat.program");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "netstat output";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] b = sample.bytes();
        Records records = new Records();
        int fitting = 0;
        int headings = 0;
        for (Sample.Line line : sample.lines()) {
            if (heading(b, Scan.skipBlanks(b, line.from(), line.to()), line.to())) {
                headings++;
            } else if (records.find(b, line.from(), line.to())) {
                fitting++;
            }
        }
        int lines = sample.lines().size() - headings;
        return fitting < 1 || fitting * 2 < lines ? Recognition.NO
                : Recognition.share(fitting, lines, 94, "connections as netstat prints them");
    }

    private static boolean heading(byte[] b, int from, int to) {
        for (byte[] heading : HEADINGS) {
            if (Bytes.startsWith(b, from, to, heading)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records();
    }

    private static final class Records implements RecordParser {

        private static final int MOST = 10;

        private final Values values = new Values();
        private final int[] starts = new int[MOST];
        private final int[] ends = new int[MOST];
        private int count;
        private int local;
        private int protocol;

        /** Finds protocol and two addresses. */
        boolean find(byte[] b, int from, int to) {
            count = 0;
            int i = from;
            while (count < MOST) {
                i = Scan.skipBlanks(b, i, to);
                if (i >= to) {
                    break;
                }
                starts[count] = i;
                while (i < to && b[i] != ' ' && b[i] != '\t') {
                    i++;
                }
                ends[count++] = i;
            }
            protocol = count < 3 ? -1 : PROTOCOLS.find(b, starts[0], ends[0]);
            if (protocol < 0) {
                return false;
            }
            // Unix prints the bytes waiting before the addresses.
            local = count >= 5 && Scan.number(b, starts[1], ends[1]) && Scan.number(b, starts[2], ends[2]) ? 3 : 1;
            return local + 1 < count && end(b, local) >= 0 && end(b, local + 1) >= 0;
        }

        /** Where the port's mark is in an address, -1 if it is none. */
        private int end(byte[] b, int word) {
            int from = starts[word];
            int to = ends[word];
            int mark = to - 1;
            while (mark > from && b[mark] != ':' && b[mark] != '.') {
                mark--;
            }
            if (mark <= from && !(mark == from && b[from] == '*')) {
                return -1;
            }
            boolean port = Scan.number(b, mark + 1, to) || to - mark == 2 && b[mark + 1] == '*';
            boolean any = mark - from == 1 && b[from] == '*' || to - from == 1;
            int start = b[from] == '[' ? from + 1 : from;
            int stop = b[mark - 1] == ']' ? mark - 1 : mark;
            return port && (any || Addresses.isAddress(b, start, Addresses.withoutZone(b, start, stop)) || stop - start == 2) ? mark : -1;
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            int from = record.start();
            int to = record.end();
            int first = Scan.skipBlanks(b, from, to);
            if (first == to || heading(b, first, to)) {
                return Result.HEADER;
            }
            if (!find(b, from, to)) {
                if (b[first] == '[' && b[Scan.trim(b, first, to) - 1] == ']') {
                    // netstat -b names the program below the connection.
                    values.start(record);
                    record.dataset(FORMAT);
                    values.put(Fields.PROCESS_NAME, first + 1, Scan.trim(b, first, to) - 1);
                    return Result.EVENT;
                }
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            if (!TRANSPORTS[protocol].isEmpty()) {
                values.word(Fields.NETWORK_TRANSPORT, TRANSPORTS[protocol]);
            }
            address(b, local, Fields.SOURCE_IP, Fields.SOURCE_PORT);
            address(b, local + 1, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
            int i = local + 2;
            if (i < count && Scan.letter(b[starts[i]])) {
                values.put(Fields.EVENT_ACTION, starts[i], ends[i]);
                i++;
            }
            if (i < count) {
                int slash = Scan.to(b, starts[i], ends[i], '/');
                if (Scan.number(b, starts[i], slash)) {
                    values.put(Fields.PROCESS_PID, starts[i], slash);
                    if (slash < ends[i]) {
                        values.put(Fields.PROCESS_NAME, slash + 1, ends[i]);
                    }
                } else if (ends[i] - starts[i] > 1) {
                    values.put(PROGRAM, starts[i], ends[i]);
                }
            }
            return Result.EVENT;
        }

        private void address(byte[] b, int word, Field ip, Field port) {
            int mark = end(b, word);
            int from = starts[word];
            int start = b[from] == '[' ? from + 1 : from;
            int stop = mark > start && b[mark - 1] == ']' ? mark - 1 : mark;
            values.put(ip, start, stop);
            if (Scan.number(b, mark + 1, ends[word]) && !(ends[word] - mark == 2 && b[mark + 1] == '0')) {
                values.put(port, mark + 1, ends[word]);
            }
        }

        @Override
        public String problem() {
            return "no connection with protocol and two addresses";
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.csv.CsvCells;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.text.Addresses;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Alerts of Snort in separated values ({@code alert_csv}), which have no header. Three choices of columns are known: the defaults
 * of Snort 2 and 3, and all of Snort 3; of others what can be told from its form: time, rule, addresses with ports.
 *
 * @see <a href="https://docs.snort.org/start/alert_logging">Snort 3, alert logging</a>
 */
@Component
public final class SnortCsvParser implements Parser {

    /** Format and dataset. */
    public static final String FORMAT = "snort.csv";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String label() {
        return "Snort CSV alerts";
    }

    @Override
    public Recognition recognise(Sample sample) {
        Records records = new Records(new SourceContext(sample.name(), ZoneOffset.UTC, 2000, 1, new byte[0], 0));
        int fitting = 0;
        for (Sample.Line line : sample.lines()) {
            fitting += records.find(sample.bytes(), line.from(), line.to()) ? 1 : 0;
        }
        return Recognition.share(fitting, sample.lines().size(), 96, "values with times and rules of Snort");
    }

    @Override
    public boolean yearless() {
        return true;
    }

    @Override
    public boolean zoneless() {
        return true;
    }

    @Override
    public int monthOfYearlessTime(byte[] b, int from, int to) {
        int first = SnortTime.yearlessMonth(b, from, to);
        for (int i = from; first == 0 && i + 8 < to; i++) {
            if (b[i] == ',') {
                first = SnortTime.yearlessMonth(b, b[i + 1] == ' ' ? i + 2 : i + 1, to);
            }
        }
        return first;
    }

    @Override
    public RecordParser open(SourceContext context) {
        return new Records(context);
    }

    private static final class Records implements RecordParser {

        /** Columns of Snort 2; those not named here are kept under a name of their own. */
        private static final String[] TWO = { "timestamp", "sig_generator", "sig_id", "sig_rev", "msg", "proto", "src", "srcport", "dst",
                "dstport", "ethsrc", "ethdst", "ethlen", "tcpflags", "tcpseq", "tcpack", "tcplen", "tcpwindow", "ttl", "tos", "id",
                "dgmlen",
                "iplen", "icmptype", "icmpcode", "icmpid", "icmpseq" };
        private static final String[] THREE = { "timestamp", "pkt_num", "proto", "pkt_gen", "pkt_len", "dir", "src_ap", "dst_ap", "rule",
                "action" };
        private static final String[] ALL = { "action", "class", "b64_data", "dir", "dst_addr", "dst_ap", "dst_port", "eth_dst", "eth_len",
                "eth_src", "eth_type", "gid", "icmp_code", "icmp_id", "icmp_seq", "icmp_type", "iface", "ip_id", "ip_len", "msg", "mpls",
                "pkt_gen", "pkt_len", "pkt_num", "priority", "proto", "rev", "rule", "seconds", "service", "sid", "src_addr", "src_ap",
                "src_port", "target", "tcp_ack", "tcp_flags", "tcp_len", "tcp_seq", "tcp_win", "timestamp", "tos", "ttl", "udp_len",
                "vlan" };
        private static final Field[] OWN_TWO = own(TWO);
        private static final Field[] OWN_THREE = own(THREE);
        private static final Field[] OWN_ALL = own(ALL);
        private static final Field OTHER = Field.own(FORMAT + ".column");
        private static final byte[] NONE = Bytes.ascii("none");
        private static final byte[] ALLOW = Bytes.ascii("allow");

        private final CsvCells cells = new CsvCells((byte) ',');
        private final SnortTime times;
        private final Values values = new Values();
        private long time;
        private int timeCell;
        private int ruleCell;

        Records(SourceContext context) {
            times = new SnortTime(context);
        }

        private static Field[] own(String[] names) {
            Field[] fields = new Field[names.length];
            for (int i = 0; i < names.length; i++) {
                fields[i] = Field.own(FORMAT + "." + names[i]);
            }
            return fields;
        }

        /** Cuts a record; whether it has a time in a cell of its own, and a rule. */
        boolean find(byte[] b, int from, int to) {
            int count = cells.split(b, from, to);
            timeCell = -1;
            ruleCell = -1;
            if (count < 4) {
                return false;
            }
            for (int i = 0; i < count && (timeCell < 0 || ruleCell < 0); i++) {
                int start = cells.start(i);
                int end = cells.end(i);
                if (timeCell < 0 && end - start > 10 && b[start + 2] == '/') {
                    time = times.read(b, start, end);
                    if (time != TimeReader.NONE && times.end() == end) {
                        timeCell = i;
                    }
                } else if (ruleCell < 0 && rule(b, start, end)) {
                    ruleCell = i;
                }
            }
            return timeCell >= 0 && (ruleCell >= 0 || two(b, count));
        }

        private boolean two(byte[] b, int count) {
            return timeCell == 0 && count >= 10 && number(b, 1) && number(b, 2) && number(b, 3) && !number(b, 4)
                    && Addresses.isAddress(b, cells.start(6), cells.end(6)) && Addresses.isAddress(b, cells.start(8), cells.end(8));
        }

        private boolean number(byte[] b, int cell) {
            return Scan.number(b, cells.start(cell), cells.end(cell));
        }

        /** {@code gid:sid:rev}. */
        private static boolean rule(byte[] b, int from, int to) {
            int colons = 0;
            for (int i = from; i < to; i++) {
                if (b[i] == ':' && i > from && b[i - 1] != ':') {
                    colons++;
                } else if (!Scan.digit(b[i])) {
                    return false;
                }
            }
            return colons == 2 && to - from > 4 && b[to - 1] != ':';
        }

        @Override
        public Result parse(EventBuilder record) {
            byte[] b = record.buffer();
            if (!find(b, record.start(), record.end())) {
                return Result.ERROR;
            }
            values.start(record);
            record.dataset(FORMAT);
            record.kind(EventKind.ALERT);
            record.time(time);
            String[] names = {};
            Field[] own = {};
            if (ruleCell < 0) {
                names = TWO;
                own = OWN_TWO;
            } else if (timeCell == 0 && ruleCell == 8 && cells.count() == THREE.length) {
                names = THREE;
                own = OWN_THREE;
            } else if (timeCell == 40 && ruleCell == 27) {
                names = ALL;
                own = OWN_ALL;
            }
            boolean source = true;
            for (int i = 0; i < cells.count(); i++) {
                if (cells.end(i) <= cells.start(i) || i == timeCell) {
                    continue;
                }
                if (i == ruleCell) {
                    rule(b, i);
                } else if (i < names.length) {
                    named(b, names[i], own[i], i);
                } else if (address(b, i, source ? Fields.SOURCE_IP : Fields.DESTINATION_IP,
                        source ? Fields.SOURCE_PORT : Fields.DESTINATION_PORT)) {
                    source = false;
                } else {
                    put(b, OTHER, i);
                }
            }
            return Result.EVENT;
        }

        private void rule(byte[] b, int cell) {
            int first = Bytes.indexOf(b, cells.start(cell), cells.end(cell), (byte) ':');
            int second = Bytes.indexOf(b, first + 1, cells.end(cell), (byte) ':');
            values.put(Fields.RULE_ID, first + 1, second);
        }

        private boolean put(byte[] b, Field field, int cell) {
            return cells.isDoubled(cell) ? values.put(field, cells.text(b, cell)) : values.put(field, cells.start(cell), cells.end(cell));
        }

        private void named(byte[] b, String name, Field own, int cell) {
            int from = cells.start(cell);
            int to = cells.end(cell);
            boolean taken = switch (name) {
                case "msg" -> put(b, Fields.RULE_NAME, cell);
                case "sig_id" -> put(b, Fields.RULE_ID, cell);
                case "class" -> Scan.is(b, from, to, NONE) || put(b, Fields.RULE_CATEGORY, cell);
                // 0 is "none given", not higher than the highest.
                case "priority" -> to - from == 1 && b[from] == '0' || put(b, Fields.EVENT_SEVERITY, cell);
                case "proto" -> put(b, Fields.NETWORK_TRANSPORT, cell);
                case "src", "src_addr" -> put(b, Fields.SOURCE_IP, cell);
                case "dst", "dst_addr" -> put(b, Fields.DESTINATION_IP, cell);
                case "srcport", "src_port" -> put(b, Fields.SOURCE_PORT, cell);
                case "dstport", "dst_port" -> put(b, Fields.DESTINATION_PORT, cell);
                case "src_ap" -> address(b, cell, Fields.SOURCE_IP, Fields.SOURCE_PORT);
                case "dst_ap" -> address(b, cell, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);
                case "action" -> {
                    values.word(Fields.EVENT_OUTCOME, Scan.is(b, from, to, ALLOW) ? "success" : "failure");
                    yield put(b, Fields.EVENT_ACTION, cell);
                }
                default -> false;
            };
            if (!taken) {
                put(b, own, cell);
            }
        }

        /** {@code 192.0.2.1:25}; a value whose place is taken says the same again. */
        private boolean address(byte[] b, int cell, Field ip, Field port) {
            int from = cells.start(cell);
            int to = cells.end(cell);
            int colon = to - 1;
            while (colon > from && b[colon] != ':') {
                colon--;
            }
            if (colon > from && Addresses.isAddress(b, from, colon) && Numbers.parseLong(b, colon + 1, to) != Numbers.NONE) {
                values.put(ip, from, colon);
                values.put(port, colon + 1, to);
                return true;
            }
            return false;
        }

        @Override
        public String problem() {
            return "has no time or rule of Snort";
        }
    }
}

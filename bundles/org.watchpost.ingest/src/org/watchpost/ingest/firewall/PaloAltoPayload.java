/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.csv.CsvCells;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Palo Alto Networks' firewalls (PAN-OS): separated values, the kind of log in the fourth. Mail that a threat came with is told by
 * sender, recipient and subject.
 *
 * @see <a href="https://docs.paloaltonetworks.com/ngfw/administration/monitoring/use-syslog-for-monitoring/syslog-field-descriptions">PAN-OS syslog
 *      fields</a>
 */
public final class PaloAltoPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "paloalto";

    private static final KeyTable KINDS = new KeyTable("TRAFFIC", "THREAT", "SYSTEM", "CONFIG", "USERID", "GLOBALPROTECT", "HIPMATCH",
            "HIP-MATCH", "CORRELATION", "DECRYPTION", "AUTHENTICATION", "AUTH", "GTP", "SCTP", "TUNNEL", "IPTAG", "URL", "WILDFIRE",
            "DATA");
    /** Names of columns by kind; an empty one isn't kept. */
    private static final String[] SESSION = { "", "", "serial", "type", "subtype", "", "", "src", "dst", "natsrc", "natdst", "rule",
            "srcuser",
            "dstuser", "app", "vsys", "from", "to", "inbound_if", "outbound_if", "logset", "", "session_id", "repeat", "sport", "dport",
            "natsport", "natdport", "flags", "proto", "action" };
    /** Of {@link #KINDS}. */
    private static final int USER_ID = 4;
    private static final String[] TRAFFIC = { "bytes", "bytes_sent", "bytes_received", "packets", "start", "elapsed", "category", "",
            "seqno",
            "actionflags", "srcloc", "dstloc", "", "pkts_sent", "pkts_received", "session_end_reason", "", "", "", "", "vsys_name",
            "device_name" };
    private static final String[] THREAT = { "misc", "threatid", "category", "severity", "direction", "seqno", "actionflags", "srcloc",
            "dstloc",
            "", "contenttype", "pcap_id", "filedigest", "cloud", "url_idx", "user_agent", "filetype", "xff", "referer", "sender", "subject",
            "recipient", "reportid", "", "", "", "", "vsys_name", "device_name" };
    private static final String[] SYSTEM = { "", "", "serial", "type", "subtype", "", "", "vsys", "eventid", "object", "", "", "module",
            "severity",
            "opaque", "seqno", "actionflags" };
    private static final String[] CONFIG = { "", "", "serial", "type", "subtype", "", "", "source_host", "vsys", "cmd", "admin", "client",
            "result",
            "path" };
    private static final String[] USERID = { "", "", "serial", "type", "subtype", "", "", "vsys", "src", "srcuser", "datasourcename",
            "eventid",
            "repeat", "timeout", "", "", "datasource", "datasourcetype" };
    private static final String[] GLOBALPROTECT = { "", "", "serial", "type", "subtype", "", "", "vsys", "eventid", "stage", "auth_method",
            "tunnel_type", "srcuser", "srcregion", "machinename", "public_ip", "public_ipv6", "private_ip", "private_ipv6", "hostid",
            "serialnumber", "client_ver", "client_os", "client_os_ver", "repeat", "reason", "error", "opaque", "status", "location" };
    private static final String[] HIPMATCH = { "", "", "serial", "type", "subtype", "", "", "srcuser", "vsys", "machinename", "os", "src",
            "matchname", "repeat", "matchtype" };
    private static final Field COLUMN = Field.own("paloalto.column");
    private static final Field CODE = Field.own("paloalto.eventid");

    private record Layout(String[] names, Field[] own) {

        static Layout of(String[] first, String[] rest) {
            String[] names = new String[first.length + rest.length];
            System.arraycopy(first, 0, names, 0, first.length);
            System.arraycopy(rest, 0, names, first.length, rest.length);
            Field[] own = new Field[names.length];
            for (int i = 0; i < names.length; i++) {
                own[i] = names[i].isEmpty() ? COLUMN : Field.own(DATASET + "." + names[i]);
            }
            return new Layout(names, own);
        }
    }

    private static final String[] NOTHING = {};
    private static final Layout[] LAYOUTS = { Layout.of(SESSION, TRAFFIC), Layout.of(SESSION, THREAT), Layout.of(SYSTEM, NOTHING),
            Layout.of(CONFIG, NOTHING), Layout.of(USERID, NOTHING), Layout.of(GLOBALPROTECT, NOTHING), Layout.of(HIPMATCH, NOTHING),
            Layout.of(HIPMATCH, NOTHING) };
    private static final Layout OTHER = Layout.of(new String[] { "", "", "serial", "type", "subtype" }, NOTHING);

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "0123456789");
    }

    @Override
    public boolean structured() {
        return true;
    }

    @Override
    public boolean takes(SyslogLine line) {
        return begin(line) >= 0;
    }

    /** Where the values begin: the message, or what was taken for a host because it has no blank. */
    private static int begin(SyslogLine line) {
        if (kind(line.buffer(), line.message(), line.end()) >= 0) {
            return line.message();
        }
        boolean host = line.hostTo() - line.hostFrom() > 20;
        return host && kind(line.buffer(), line.hostFrom(), line.end()) >= 0 ? line.hostFrom() : -1;
    }

    private static int kind(byte[] b, int from, int to) {
        if (to - from < 30 || !Scan.digit(b[from])) {
            return -1;
        }
        int limit = Math.min(to, from + 120);
        int first = Scan.to(b, from, Math.min(limit, from + 12), ',');
        if (first >= limit || b[first] != ',') {
            return -1;
        }
        int second = Scan.to(b, first + 1, limit, ',');
        int third = Scan.to(b, Math.min(limit, second + 1), limit, ',');
        int fourth = Scan.to(b, Math.min(limit, third + 1), limit, ',');
        return fourth < limit ? KINDS.find(b, third + 1, fourth) : -1;
    }

    @Override
    public boolean ownHeader() {
        return true;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = begin(line);
        if (from < 0) {
            return;
        }
        int kind = kind(b, from, line.end());
        Layout layout = kind < LAYOUTS.length ? LAYOUTS[kind] : OTHER;
        CsvCells cells = new CsvCells((byte) ',');
        int count = cells.split(b, from, line.end());
        if (from == line.message()) {
            values.put(Fields.HOST_NAME, line.hostFrom(), line.hostTo());
        }
        if (count > 6) {
            TimeReader times = line.times();
            long time = times.iso(b, cells.start(6), cells.end(6));
            time = time == TimeReader.NONE ? times.iso(b, cells.start(1), cells.end(1)) : time;
            if (time != TimeReader.NONE) {
                values.builder().time(time);
            }
        }
        if (kind == 1) {
            values.builder().kind(EventKind.ALERT);
        }
        int n = Math.min(count, layout.names.length);
        for (int i = 2; i < n; i++) {
            if (cells.end(i) > cells.start(i) && !layout.names[i].isEmpty()) {
                cell(b, values, cells, i, layout.names[i], layout.own[i]);
            }
        }
        if (kind == USER_ID && count > 4) {
            values.put(Fields.EVENT_ACTION, cells.start(4), cells.end(4));
        }
        if (layout == OTHER) {
            for (int i = 7; i < count; i++) {
                values.put(COLUMN, cells.start(i), cells.end(i));
            }
        }
    }

    private static void cell(byte[] b, Values values, CsvCells cells, int i, String name, Field own) {
        int from = cells.start(i);
        int to = cells.end(i);
        boolean kept = switch (name) {
            case "src", "public_ip" -> any(b, from, to) || values.put(Fields.SOURCE_IP, from, to);
            case "dst" -> any(b, from, to) || values.put(Fields.DESTINATION_IP, from, to);
            case "sport" -> values.put(Fields.SOURCE_PORT, from, to);
            case "dport" -> values.put(Fields.DESTINATION_PORT, from, to);
            case "rule" -> values.put(Fields.RULE_NAME, from, to) && false;
            case "srcuser", "admin" -> values.put(Fields.USER_NAME, from, to);
            case "app" -> values.put(Fields.NETWORK_PROTOCOL, from, to);
            case "proto" -> Common.transport(values, from, to);
            case "action" -> {
                Common.action(values, from, to);
                yield true;
            }
            case "bytes_sent" -> values.put(Fields.SOURCE_BYTES, from, to);
            case "bytes_received" -> values.put(Fields.DESTINATION_BYTES, from, to);
            case "elapsed" -> {
                long seconds = Numbers.parseLong(b, from, to);
                yield seconds >= 0 && seconds < 1_000_000_000L && values.number(Fields.EVENT_DURATION, seconds * 1_000_000_000L, from, to);
            }
            case "misc" -> {
                Urls.put(values, from, to);
                yield false;
            }
            case "threatid" -> values.put(Fields.RULE_ID, from, to);
            case "category" -> values.put(Fields.RULE_CATEGORY, from, to);
            case "severity" -> severity(b, values, from, to);
            case "filedigest" -> Common.hash(values, from, to);
            case "user_agent" -> values.put(Fields.USER_AGENT_ORIGINAL, from, to);
            case "referer" -> values.put(Fields.HTTP_REQUEST_REFERRER, from, to);
            case "sender" -> address(values, Fields.EMAIL_FROM_ADDRESS, from, to);
            case "recipient" -> address(values, Fields.EMAIL_TO_ADDRESS, from, to);
            case "subject" -> values.put(Fields.EMAIL_SUBJECT, from, to);
            case "device_name" -> values.put(Fields.HOST_NAME, from, to);
            case "machinename" -> values.put(Fields.SOURCE_DOMAIN, from, to);
            case "opaque" ->
                cells.isDoubled(i) ? values.put(Fields.EVENT_REASON, cells.text(b, i)) : values.put(Fields.EVENT_REASON, from, to);
            case "eventid" -> Scan.number(b, from, to) ? values.put(CODE, from, to)
                    : values.put(Fields.EVENT_ACTION, from, to) || values.put(CODE, from, to);
            case "status" -> {
                Common.outcome(values, from, to);
                yield false;
            }
            default -> false;
        };
        if (!kept) {
            values.put(own, from, to);
        }
    }

    private static boolean address(Values values, Field field, int from, int to) {
        MailAddresses.put(values, field, from, to);
        return true;
    }

    /** The address that stands for none. */
    private static boolean any(byte[] b, int from, int to) {
        return to - from == 7 && b[from] == '0' && b[from + 1] == '.' && b[from + 2] == '0' && b[from + 6] == '0';
    }

    private static boolean severity(byte[] b, Values values, int from, int to) {
        values.put(Fields.LOG_LEVEL, from, to);
        int level = switch (b[from] | 0x20) {
            case 'c' -> 1;
            case 'h' -> 2;
            case 'm' -> 3;
            default -> 4;
        };
        return values.number(Fields.EVENT_SEVERITY, level, -1, -1);
    }
}

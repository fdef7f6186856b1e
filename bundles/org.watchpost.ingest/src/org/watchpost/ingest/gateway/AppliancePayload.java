/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.gateway;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Appliances that write {@code key=value} and {@code key="value"} with date and time among them: Sophos XG, Fortinet's FortiGate
 * and FortiMail. Which of them it is, the first keys tell.
 *
 * @see <a href="https://docs.sophos.com/nsg/sophos-firewall/20.0/PDF/SF%20syslog%20guide%2020.0.pdf">Sophos Firewall syslog guide</a>
 * @see <a href="https://docs.fortinet.com/document/fortimail/7.4.0/log-reference">FortiMail log reference</a>
 */
public final class AppliancePayload implements SyslogPayload {

    private static final byte[] DEVICE = Bytes.ascii("device=\"");
    private static final byte[] DEVICE_NAME = Bytes.ascii("device_name=\"");
    private static final byte[] DATE = Bytes.ascii("date=");
    private static final byte[] FORTIGATE = Bytes.ascii(" devid=");
    private static final byte[] FORTINET = Bytes.ascii(" logid=");
    private static final byte[] LOG_ID = Bytes.ascii(" log_id=");
    private static final byte[] LOG_COMPONENT = Bytes.ascii(" log_component=");
    private static final KeyTable SPECIAL = new KeyTable("date", "time", "timezone", "protocol", "proto", "status", "action", "from", "to",
            "sender", "recipient", "from_email_address", "to_email_address", "dst_ip_name", "url", "tz", "disposition", "log_subtype",
            "timestamp", "eventtime", "email_subject", "resolved", "spamaction", "message_id", "mailid", "virus", "virusname", "attack");
    private static final byte[] QUEUED = Bytes.ascii("QUEUED");
    private static final byte[] REJECT = Bytes.ascii("REJECT");
    private static final byte[] DROP = Bytes.ascii("DROP");
    private static final KeyTable CLEAN = new KeyTable("None", "none", "N/A", "n/a");

    private final String dataset;
    private final KeyFields keys;

    private AppliancePayload(String dataset) {
        this.dataset = dataset;
        keys = KeyFields.of(dataset).to(Fields.SOURCE_IP, "src_ip", "srcip", "client_ip").to(Fields.DESTINATION_IP, "dst_ip", "dstip")
                .to(Fields.SOURCE_PORT, "src_port", "srcport").to(Fields.DESTINATION_PORT, "dst_port", "dstport")
                .to(Fields.HOST_NAME, "device_name", "devname", "device_id").to(Fields.USER_NAME, "user_name", "user", "unauthuser")
                .to(Fields.SOURCE_DOMAIN, "client_name", "src_domainname", "srcname")
                .to(Fields.DESTINATION_DOMAIN, "dst_domainname", "dstname").to(Fields.EMAIL_SUBJECT, "subject", "email_subject")
                .to(Fields.WATCHPOST_MAIL_QUEUE_ID, "session_id", "mail_id")
                .to(Fields.WATCHPOST_MAIL_SIZE, "mailsize", "message_length").to(Fields.RULE_NAME, "virus", "virusname", "rule", "attack",
                        "policyname")
                .to(Fields.RULE_ID, "fw_rule_id", "policyid", "signature_id").to(Fields.RULE_CATEGORY, "category", "catdesc")
                .to(Fields.EVENT_REASON, "msg", "reason", "message").to(Fields.FILE_NAME, "filename", "file_name")
                .to(Fields.FILE_SIZE, "filesize", "file_size").to(Fields.FILE_HASH_SHA256, "filehash")
                .to(Fields.SOURCE_BYTES, "sent_bytes", "sentbyte").to(Fields.DESTINATION_BYTES, "recv_bytes", "rcvdbyte")
                .to(Fields.LOG_LEVEL, "priority", "level", "pri").to(Fields.EVENT_CODE, "log_id", "logid")
                .to(Fields.NETWORK_PROTOCOL, "service", "application", "app").to(Fields.URL_DOMAIN, "domain", "domainname", "hostname")
                .to(Fields.USER_AGENT_ORIGINAL, "user_agent", "agent").to(Fields.HTTP_RESPONSE_STATUS_CODE, "status_code", "httpstatus")
                .to(Fields.WATCHPOST_MAIL_RELAY, "direction_relay").build();
    }

    /** Sophos XG and SFOS; dataset {@code sophos.xg}. */
    public static AppliancePayload sophos() {
        return new AppliancePayload("sophos.xg");
    }

    /** FortiGate; dataset {@code fortinet.fortigate}. */
    public static AppliancePayload fortiGate() {
        return new AppliancePayload("fortinet.fortigate");
    }

    /** FortiMail; dataset {@code fortinet.fortimail}. */
    public static AppliancePayload fortiMail() {
        return new AppliancePayload("fortinet.fortimail");
    }

    @Override
    public String dataset() {
        return dataset;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "d");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.message();
        int to = line.end();
        if (from + 10 > to || b[from] != 'd') {
            return false;
        }
        int limit = Math.min(to, from + 300);
        return switch (dataset.charAt(dataset.length() - 1)) {
            case 'g' -> Bytes.startsWith(b, from, to, DEVICE) || Bytes.startsWith(b, from, to, DEVICE_NAME)
                    && Scan.find(b, from, Math.min(to, from + 600), LOG_COMPONENT) > 0;
            case 'e' -> Bytes.startsWith(b, from, to, DATE) && Scan.find(b, from, limit, FORTIGATE) > 0
                    && Scan.find(b, from, limit, FORTINET) > 0;
            default -> Bytes.startsWith(b, from, to, DATE) && Scan.find(b, from, limit, LOG_ID) > 0
                    && Scan.find(b, from, limit, FORTINET) < 0;
        };
    }

    @Override
    public void read(SyslogLine line, Values values) {
        new Reading(line, values).read();
    }

    private final class Reading implements Pairs.Sink {

        private final SyslogLine line;
        private final Values values;
        private final byte[] b;
        private int dateFrom;
        private int dateTo;
        private int timeFrom;
        private int timeTo;
        private int subtypeFrom;
        private int subtypeTo;

        Reading(SyslogLine line, Values values) {
            this.line = line;
            this.values = values;
            b = line.buffer();
        }

        void read() {
            Pairs.divided(b, line.message(), line.end(), ' ', '=', this);
            if (values.free(Fields.EVENT_ACTION)) {
                Common.action(values, subtypeFrom, subtypeTo);
            }
            TimeReader times = line.times();
            int day = dateTo > dateFrom ? times.date(b, dateFrom, dateTo) : TimeReader.NO_DATE;
            long time = timeTo > timeFrom ? times.timeOfDay(b, timeFrom, timeTo) : -1;
            if (day != TimeReader.NO_DATE && time >= 0) {
                values.builder().time(times.local(day, time));
            }
        }

        @Override
        public void pair(int keyFrom, int keyTo, int from, int to, boolean escaped) {
            if (to <= from) {
                return;
            }
            boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
                case 0 -> {
                    dateFrom = from;
                    dateTo = to;
                    yield true;
                }
                case 1 -> {
                    timeFrom = from;
                    timeTo = to;
                    yield true;
                }
                case 3, 4 -> Common.transport(values, from, to);
                case 5, 6, 16 -> {
                    Common.action(values, from, to);
                    yield false;
                }
                case 7, 9, 11 -> mail(Fields.EMAIL_FROM_ADDRESS, from, to);
                case 8, 10, 12 -> mail(Fields.EMAIL_TO_ADDRESS, from, to);
                case 14 -> {
                    Urls.put(values, from, to);
                    yield true;
                }
                case 17 -> {
                    subtypeFrom = from;
                    subtypeTo = to;
                    yield false;
                }
                case 22 -> {
                    verdict(from, to);
                    yield false;
                }
                case 23, 24 -> {
                    int start = b[from] == '<' ? from + 1 : from;
                    yield values.put(Fields.EMAIL_MESSAGE_ID, start, to > start && b[to - 1] == '>' ? to - 1 : to);
                }
                case 25, 26, 27 -> {
                    if (CLEAN.find(b, from, to) < 0) {
                        values.builder().kind(EventKind.ALERT);
                    }
                    yield false;
                }
                case 18 -> {
                    long time = line.times().iso(b, from, to);
                    if (time != TimeReader.NONE) {
                        values.builder().time(time);
                    }
                    yield false;
                }
                default -> false;
            };
            if (!kept) {
                keys.put(values, keyFrom, keyTo, from, to, escaped);
            }
        }

        /** What was done with a message; {@code Accept} and {@code Quarantine} say nothing of its delivery. */
        private void verdict(int from, int to) {
            if (contains(from, to, REJECT) || contains(from, to, DROP)) {
                values.word(Fields.WATCHPOST_MAIL_STATUS, "rejected");
            } else if (contains(from, to, QUEUED)) {
                values.word(Fields.WATCHPOST_MAIL_STATUS, "queued");
            }
            Common.outcome(values, from, to);
        }

        private boolean contains(int from, int to, byte[] upper) {
            for (int i = from; i + upper.length <= to; i++) {
                int same = 0;
                while (same < upper.length && (b[i + same] & ~0x20) == upper[same]) {
                    same++;
                }
                if (same == upper.length) {
                    return true;
                }
            }
            return false;
        }

        private boolean mail(Field field, int from, int to) {
            MailAddresses.put(values, field, from, to);
            return true;
        }
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Values;
import org.watchpost.ingest.time.TimeReader;

/**
 * Check Point's Log Exporter in its own form: a header of RFC 5424, and {@code [action:"Accept"; src:"192.0.2.1"; ...]}.
 *
 * @see <a href="https://support.checkpoint.com/results/sk/sk122323">Log Exporter</a>
 */
public final class CheckPointPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "checkpoint";

    private static final byte[] PROGRAM = Bytes.ascii("CheckPoint");
    private static final KeyTable SPECIAL = new KeyTable("action", "proto", "time", "from", "to");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "src", "client_ip").to(Fields.DESTINATION_IP, "dst")
            .to(Fields.SOURCE_PORT, "s_port", "sport_svc").to(Fields.DESTINATION_PORT, "service", "svc")
            .to(Fields.NETWORK_PROTOCOL, "service_id", "appi_name")
            .to(Fields.RULE_NAME, "rule_name", "protection_name", "malware_rule_name")
            .to(Fields.RULE_ID, "rule_uid", "protection_id").to(Fields.RULE_CATEGORY, "attack", "malware_family", "matched_category")
            .to(Fields.HOST_IP, "origin", "origin_ip").to(Fields.USER_NAME, "user", "src_user_name")
            .to(Fields.SOURCE_DOMAIN, "src_machine_name").to(Fields.URL_FULL, "resource").to(Fields.EMAIL_SUBJECT, "email_subject")
            .to(Fields.FILE_NAME, "file_name").to(Fields.FILE_SIZE, "file_size").to(Fields.FILE_HASH_MD5, "file_md5")
            .to(Fields.FILE_HASH_SHA256, "file_sha256").to(Fields.SOURCE_BYTES, "client_outbound_bytes", "sent_bytes")
            .to(Fields.DESTINATION_BYTES, "server_outbound_bytes", "received_bytes").to(Fields.EVENT_REASON, "reason", "description")
            .build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("C", "");
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Scan.is(line.buffer(), line.programFrom(), line.programTo(), PROGRAM) && begin(line) < line.end();
    }

    private static int begin(SyslogLine line) {
        if (line.dataTo() > line.dataFrom()) {
            return line.dataFrom();
        }
        int message = line.message();
        return message < line.end() && line.buffer()[message] == '[' ? message : line.end();
    }

    @Override
    public boolean ownData() {
        return true;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = begin(line);
        int to = line.end();
        if (from >= to) {
            return;
        }
        Pairs.divided(b, from + 1, b[to - 1] == ']' ? to - 1 : to, ';', ':', (keyFrom, keyTo, start, end, escaped) -> {
            boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
                case 0 -> {
                    Common.action(values, start, end);
                    yield true;
                }
                case 1 -> Common.transport(values, start, end);
                case 2 -> {
                    long time = line.times().epoch(b, start, end);
                    if (time != TimeReader.NONE && line.time() == TimeReader.NONE) {
                        values.builder().time(time);
                    }
                    yield false;
                }
                case 3 -> values.put(Fields.EMAIL_FROM_ADDRESS, start, end);
                case 4 -> values.put(Fields.EMAIL_TO_ADDRESS, start, end);
                default -> false;
            };
            if (!kept) {
                KEYS.put(values, keyFrom, keyTo, start, end, escaped);
            }
        });
    }
}

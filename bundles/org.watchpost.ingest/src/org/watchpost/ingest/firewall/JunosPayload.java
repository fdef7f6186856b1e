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

/**
 * Juniper's SRX firewalls in structured syslog: {@code RT_FLOW - RT_FLOW_SESSION_CREATE [junos@2636... source-address="..." ...]}.
 *
 * @see <a href="https://apps.juniper.net/syslog-explorer/">Junos syslog explorer</a>
 */
public final class JunosPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "juniper.srx";

    private static final byte[] JUNOS = Bytes.ascii("[junos@");
    private static final byte[] NONE = Bytes.ascii("N/A");
    private static final byte[] DENY = Bytes.ascii("DENY");
    private static final byte[] CREATE = Bytes.ascii("CREATE");
    private static final KeyTable SPECIAL = new KeyTable("action", "protocol-id", "protocol-name");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "source-address", "client-ip")
            .to(Fields.DESTINATION_IP, "destination-address").to(Fields.SOURCE_PORT, "source-port")
            .to(Fields.DESTINATION_PORT, "destination-port").to(Fields.NETWORK_PROTOCOL, "service-name")
            .to(Fields.RULE_NAME, "policy-name", "attack-name", "rule-name").to(Fields.RULE_CATEGORY, "category", "malware-info")
            .to(Fields.USER_NAME, "username").to(Fields.SOURCE_BYTES, "bytes-from-client", "inbound-bytes")
            .to(Fields.DESTINATION_BYTES, "bytes-from-server", "outbound-bytes").to(Fields.EVENT_REASON, "reason", "action-detail")
            .to(Fields.URL_DOMAIN, "url", "http-host", "hostname").to(Fields.URL_PATH, "obj").to(Fields.FILE_NAME, "filename", "file-name")
            .to(Fields.FILE_HASH_SHA256, "sample-sha256").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "");
    }

    @Override
    public boolean structured() {
        return true;
    }

    @Override
    public boolean takes(SyslogLine line) {
        return Bytes.startsWith(line.buffer(), line.dataFrom(), line.dataTo(), JUNOS);
    }

    @Override
    public boolean ownData() {
        return true;
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int from = Scan.to(b, line.dataFrom(), line.dataTo(), ' ');
        Pairs.divided(b, from, line.dataTo() - 1, ' ', '=', (keyFrom, keyTo, start, end, escaped) -> {
            if (Scan.is(b, start, end, NONE)) {
                return;
            }
            boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
                case 0 -> {
                    Common.action(values, start, end);
                    yield true;
                }
                case 1, 2 -> Common.transport(values, start, end);
                default -> false;
            };
            if (!kept) {
                KEYS.put(values, keyFrom, keyTo, start, end, escaped);
            }
        });
        int code = line.codeFrom();
        int codeTo = line.codeTo();
        if (values.free(Fields.EVENT_ACTION)) {
            values.put(Fields.EVENT_ACTION, code, codeTo);
            if (Scan.find(b, code, codeTo, DENY) >= 0) {
                values.word(Fields.EVENT_OUTCOME, "failure");
            } else if (Scan.find(b, code, codeTo, CREATE) >= 0) {
                values.word(Fields.EVENT_OUTCOME, "success");
            }
        }
    }
}

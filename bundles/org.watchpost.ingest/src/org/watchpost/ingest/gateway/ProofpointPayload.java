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
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.mail.MailValues;
import org.watchpost.ingest.syslog.KeyTable;
import org.watchpost.ingest.syslog.Scan;
import org.watchpost.ingest.syslog.SyslogLine;
import org.watchpost.ingest.syslog.SyslogPayload;
import org.watchpost.ingest.text.Common;
import org.watchpost.ingest.text.KeyFields;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Pairs;
import org.watchpost.ingest.text.Values;

/**
 * The filter's log of Proofpoint's gateways: {@code rprt s=2rg6g1ya4x m=1 x=2rg6g1ya4x-1 mod=mail cmd=env_rcpt value=bob@example.net}. Its
 * sendmail writes as sendmail does.
 *
 * @see <a href="https://help.proofpoint.com/">Proofpoint Protection Server, filter log</a>
 */
public final class ProofpointPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "proofpoint";

    private static final byte[] FILTER = Bytes.ascii("filter_instance");
    private static final byte[] REPORT = Bytes.ascii("rprt s=");
    private static final byte[] INFORMATION = Bytes.ascii("info s=");
    private static final byte[] SENDER = Bytes.ascii("env_from");
    private static final byte[] RECIPIENT = Bytes.ascii("env_rcpt");
    private static final byte[] ATTACHMENT = Bytes.ascii("attachment");
    private static final Field VALUE = Field.own("proofpoint.value");
    private static final KeyTable SPECIAL = new KeyTable("cmd", "value", "from", "to", "rcpts", "hdr_mid", "subject", "file", "disposition",
            "action", "verdict", "header_from", "rcpt");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "ip").to(Fields.SOURCE_DOMAIN, "rhost", "host")
            .to(Fields.WATCHPOST_MAIL_QUEUE_ID, "qid").to(Fields.WATCHPOST_MAIL_SIZE, "size").to(Fields.RULE_NAME, "rule", "name")
            .to(Fields.FILE_MIME_TYPE, "mime").to(Fields.FILE_HASH_SHA256, "sha256").to(Fields.FILE_HASH_MD5, "md5")
            .to(Fields.WATCHPOST_MAIL_RELAY, "relay").to(Fields.EVENT_REASON, "reason").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("f", "ri");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        return Bytes.startsWith(b, line.message(), line.end(), REPORT) || Bytes.startsWith(b, line.message(), line.end(), INFORMATION)
                || Bytes.startsWith(b, line.programFrom(), line.programTo(), FILTER);
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        int[] command = { 0, 0 };
        Pairs.divided(b, line.message(), line.end(), ' ', '=', (keyFrom, keyTo, from, to, escaped) -> {
            boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
                case 0 -> {
                    command[0] = from;
                    command[1] = to;
                    yield values.put(Fields.EVENT_ACTION, from, to);
                }
                case 1 -> {
                    boolean sender = Scan.is(b, command[0], command[1], SENDER);
                    if (sender || Scan.is(b, command[0], command[1], RECIPIENT)) {
                        MailAddresses.put(values, sender ? Fields.EMAIL_FROM_ADDRESS : Fields.EMAIL_TO_ADDRESS, from, to);
                    } else {
                        values.put(VALUE, from, to);
                    }
                    yield true;
                }
                case 2, 11 -> {
                    MailAddresses.put(values, Fields.EMAIL_FROM_ADDRESS, from, to);
                    yield true;
                }
                case 3, 12 -> {
                    MailAddresses.put(values, Fields.EMAIL_TO_ADDRESS, from, to);
                    yield true;
                }
                case 4 -> values.put(Fields.WATCHPOST_MAIL_RECIPIENTS, from, to);
                case 5 -> {
                    MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, from, to);
                    yield true;
                }
                case 6 -> values.put(Fields.EMAIL_SUBJECT, escaped ? Pairs.unescape(b, from, to) : Bytes.decode(b, from, to));
                case 7 -> values.put(Scan.is(b, command[0], command[1], ATTACHMENT) ? Fields.EMAIL_ATTACHMENTS_FILE_NAME : Fields.FILE_NAME,
                        from, to);
                case 8, 9, 10 -> {
                    Common.outcome(values, from, to);
                    yield false;
                }
                default -> false;
            };
            if (!kept) {
                KEYS.put(values, keyFrom, keyTo, from, to, escaped);
            }
        });
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.gateway;

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
import org.watchpost.ingest.time.TimeReader;

/**
 * Mimecast's logs for collectors: {@code datetime=2024-02-06T10:25:36+0000|aCode=...|Sender=ada@example.org|Rcpt=...}, receipt, process,
 * delivery and the findings of its engines.
 *
 * @see <a href="https://integrations.mimecast.com/documentation/tutorials/understanding-siem-logs/">Mimecast, understanding SIEM logs</a>
 */
public final class MimecastPayload implements SyslogPayload {

    /** Value of {@code event.dataset}. */
    public static final String DATASET = "mimecast";

    private static final byte[] DATETIME = Bytes.ascii("datetime=");
    private static final byte[] ACCOUNT = Bytes.ascii("|acc=");
    private static final byte[] CODE = Bytes.ascii("|aCode=");
    private static final KeyTable SPECIAL = new KeyTable("datetime", "Sender", "Rcpt", "Recipient", "MsgId", "Act", "Delivered", "RejType",
            "fileName", "Hostname");
    private static final KeyFields KEYS = KeyFields.of(DATASET).to(Fields.SOURCE_IP, "IP", "SourceIP", "srcIP")
            .to(Fields.WATCHPOST_MAIL_QUEUE_ID, "aCode").to(Fields.EMAIL_SUBJECT, "Subject")
            .to(Fields.WATCHPOST_MAIL_SIZE, "MsgSize", "Size").to(Fields.EVENT_REASON, "RejInfo", "Error", "Err", "reason")
            .to(Fields.RULE_NAME, "Virus", "definition", "Definition", "RejCode").to(Fields.RULE_CATEGORY, "UrlCategory", "SpamInfo")
            .to(Fields.URL_FULL, "url", "URL").to(Fields.FILE_HASH_SHA256, "sha256").to(Fields.FILE_HASH_MD5, "md5")
            .to(Fields.FILE_MIME_TYPE, "fileMime").to(Fields.FILE_SIZE, "fileSize").to(Fields.WATCHPOST_MAIL_RELAY, "Route")
            .to(Fields.EVENT_ACTION, "Dir").build();

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public Hints hints() {
        return Hints.of("", "d");
    }

    @Override
    public boolean takes(SyslogLine line) {
        byte[] b = line.buffer();
        int from = line.message();
        int limit = Math.min(line.end(), from + 200);
        return Bytes.startsWith(b, from, line.end(), DATETIME)
                && (Scan.find(b, from, limit, ACCOUNT) > 0 || Scan.find(b, from, limit, CODE) > 0);
    }

    @Override
    public void read(SyslogLine line, Values values) {
        byte[] b = line.buffer();
        Pairs.cells(b, line.message(), line.end(), (byte) '|', '=', (keyFrom, keyTo, from, to, escaped) -> {
            if (to <= from) {
                return;
            }
            boolean kept = switch (SPECIAL.find(b, keyFrom, keyTo)) {
                case 0 -> {
                    long time = line.times().iso(b, from, to);
                    if (time != TimeReader.NONE) {
                        values.builder().time(time);
                    }
                    yield true;
                }
                case 1 -> {
                    MailAddresses.put(values, Fields.EMAIL_FROM_ADDRESS, from, to);
                    yield true;
                }
                case 2, 3 -> {
                    MailAddresses.put(values, Fields.EMAIL_TO_ADDRESS, from, to);
                    yield true;
                }
                case 4 -> {
                    MailValues.bare(values, Fields.EMAIL_MESSAGE_ID, b, from, to);
                    yield true;
                }
                case 5 -> action(b, from, to, values);
                case 6 -> {
                    MailValues.status(values, (b[from] | 0x20) == 't' ? "sent" : "deferred");
                    yield false;
                }
                case 8 -> values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, from, to);
                default -> false;
            };
            if (!kept) {
                KEYS.put(values, keyFrom, keyTo, from, to);
            }
        });
    }

    /** {@code Acc}, {@code Rej}, {@code Ign}, {@code Hld}, {@code Bnc}, {@code Sdbx}. */
    private static boolean action(byte[] b, int from, int to, Values values) {
        boolean taken = values.put(Fields.EVENT_ACTION, from, to);
        switch (b[from]) {
            case 'R', 'I' -> MailValues.status(values, "rejected");
            case 'B' -> MailValues.status(values, "bounced");
            case 'H' -> values.word(Fields.WATCHPOST_MAIL_STATUS, "queued");
            case 'A' -> values.word(Fields.EVENT_OUTCOME, "success");
            default -> Common.outcome(values, from, to);
        }
        return taken;
    }
}

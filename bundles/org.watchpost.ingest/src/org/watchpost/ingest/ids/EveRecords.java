/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import java.util.Arrays;
import java.util.Set;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;
import org.watchpost.ingest.json.JsonPath;
import org.watchpost.ingest.json.JsonReader;
import org.watchpost.ingest.json.JsonRecords;
import org.watchpost.ingest.json.JsonStrings;
import org.watchpost.ingest.text.MailAddresses;
import org.watchpost.ingest.text.Urls;
import org.watchpost.ingest.time.TimeReader;

/** Reads EVE records. Names of members as in Suricata 4 to 8. */
final class EveRecords extends JsonRecords {

    private static final int TIMESTAMP = 1;
    private static final int EVENT_TYPE = 2;
    private static final int ALERT_ACTION = 3;
    private static final int APP_PROTOCOL = 4;
    private static final int SENDER = 5;
    private static final int RECIPIENTS = 6;
    private static final int ENVELOPE_SENDER = 7;
    private static final int ENVELOPE_RECIPIENT = 8;
    private static final int MESSAGE_ID = 9;
    private static final int URL = 10;
    private static final int AGE = 11;

    private static final byte[] ALERT = Bytes.ascii("alert");
    private static final byte[] STATS = Bytes.ascii("stats");
    private static final byte[] DROP = Bytes.ascii("drop");
    private static final byte[] BLOCKED = Bytes.ascii("blocked");
    private static final byte[] ALLOWED = Bytes.ascii("allowed");
    private static final byte[] FAILED = Bytes.ascii("failed");

    /** Event types that are application protocols: their records don't always say {@code app_proto}. */
    private static final Set<String> PROTOCOLS = Set.of("smtp", "http", "http2", "dns", "mdns", "tls", "ssh", "ftp", "ftp_data", "smb",
            "nfs", "tftp",
            "krb5", "dhcp", "snmp", "rdp", "rfb", "sip", "mqtt", "ike", "quic", "pop3", "imap", "ldap", "websocket", "modbus", "dnp3",
            "telnet");

    private final TimeReader times;
    private int typeFrom;
    private int typeTo;
    private Field envelopeSender = Field.own("suricata.eve.smtp.mail_from");
    private Field envelopeRecipient = Field.own("suricata.eve.smtp.rcpt_to");

    EveRecords(SourceContext context) {
        times = new TimeReader(context);
    }

    @Override
    protected JsonPath layout() {
        JsonPath top = JsonPath.top(EveParser.FORMAT);
        top.at("timestamp").code(TIMESTAMP);
        top.at("event_type").code(EVENT_TYPE);
        top.at("src_ip").to(Fields.SOURCE_IP);
        top.at("src_port").to(Fields.SOURCE_PORT);
        top.at("dest_ip").to(Fields.DESTINATION_IP);
        top.at("dest_port").to(Fields.DESTINATION_PORT);
        top.at("proto").to(Fields.NETWORK_TRANSPORT);
        top.at("app_proto").code(APP_PROTOCOL);
        top.at("host").to(Fields.HOST_NAME);
        top.at("alert.action").code(ALERT_ACTION);
        top.at("alert.signature").to(Fields.RULE_NAME);
        top.at("alert.signature_id").to(Fields.RULE_ID);
        top.at("alert.category").to(Fields.RULE_CATEGORY);
        top.at("alert.severity").to(Fields.EVENT_SEVERITY);
        top.at("flow.bytes_toserver").to(Fields.SOURCE_BYTES);
        top.at("flow.bytes_toclient").to(Fields.DESTINATION_BYTES);
        top.at("flow.age").code(AGE);
        top.at("email.from").code(SENDER);
        top.at("email.to").code(RECIPIENTS);
        top.at("email.cc").code(RECIPIENTS);
        top.at("email.subject").to(Fields.EMAIL_SUBJECT);
        top.at("email.message_id").code(MESSAGE_ID);
        top.at("email.attachment").to(Fields.EMAIL_ATTACHMENTS_FILE_NAME);
        envelopeSender = top.at("smtp.mail_from").code(ENVELOPE_SENDER).own();
        envelopeRecipient = top.at("smtp.rcpt_to").code(ENVELOPE_RECIPIENT).own();
        for (String file : new String[] { "fileinfo", "files" }) {
            JsonPath place = top.at(file);
            place.at("filename").to(Fields.FILE_NAME);
            place.at("size").to(Fields.FILE_SIZE);
            place.at("md5").to(Fields.FILE_HASH_MD5);
            place.at("sha256").to(Fields.FILE_HASH_SHA256);
            place.at("mimetype").to(Fields.FILE_MIME_TYPE);
        }
        top.at("dns.rrname").to(Fields.DNS_QUESTION_NAME);
        top.at("dns.query.rrname").to(Fields.DNS_QUESTION_NAME);
        top.at("dns.queries.rrname").to(Fields.DNS_QUESTION_NAME);
        top.at("http.hostname").to(Fields.URL_DOMAIN);
        top.at("http.url").code(URL);
        top.at("http.http_method").to(Fields.HTTP_REQUEST_METHOD);
        top.at("http.status").to(Fields.HTTP_RESPONSE_STATUS_CODE);
        top.at("http.http_user_agent").to(Fields.USER_AGENT_ORIGINAL);
        top.at("http.http_refer").to(Fields.HTTP_REQUEST_REFERRER);
        top.at("http.http_content_type").to(Fields.FILE_MIME_TYPE);
        top.at("tls.sni").to(Fields.DESTINATION_DOMAIN);
        return top;
    }

    @Override
    protected void begin() {
        typeFrom = -1;
        typeTo = -1;
    }

    @Override
    protected void coded(JsonPath path, int from, int to, int kind) {
        byte[] b = record.buffer();
        switch (path.code()) {
            case TIMESTAMP -> {
                long time = times.iso(b, from, to);
                if (time == TimeReader.NONE) {
                    keep(path, from, to, kind);
                } else {
                    record.time(time);
                }
            }
            case EVENT_TYPE -> {
                put(path.own(), from, to, kind);
                typeFrom = from;
                typeTo = to;
            }
            case ALERT_ACTION -> {
                put(Fields.EVENT_ACTION, from, to, kind);
                if (same(BLOCKED, from, to)) {
                    values.word(Fields.EVENT_OUTCOME, "failure");
                } else if (same(ALLOWED, from, to)) {
                    values.word(Fields.EVENT_OUTCOME, "success");
                }
            }
            case APP_PROTOCOL -> {
                if (same(FAILED, from, to) || !put(Fields.NETWORK_PROTOCOL, from, to, kind)) {
                    put(path.own(), from, to, kind);
                }
            }
            case SENDER, RECIPIENTS -> {
                Field field = path.code() == SENDER ? Fields.EMAIL_FROM_ADDRESS : Fields.EMAIL_TO_ADDRESS;
                // Escapes only stand in display names: the address itself is a slice all the same.
                MailAddresses.put(values, field, from, to);
            }
            case ENVELOPE_SENDER, ENVELOPE_RECIPIENT -> put(path.own(), from, to, kind);
            case MESSAGE_ID -> {
                boolean angled = kind != JsonReader.ESCAPED && b[from] == '<' && b[to - 1] == '>';
                put(Fields.EMAIL_MESSAGE_ID, angled ? from + 1 : from, angled ? to - 1 : to, kind);
            }
            case URL -> url(path, from, to, kind);
            case AGE -> {
                put(path.own(), from, to, kind);
                long seconds = Numbers.parseLong(b, from, to);
                if (seconds >= 0 && seconds < 4_000_000_000L) {
                    values.number(Fields.EVENT_DURATION, seconds * 1_000_000_000L, from, to);
                }
            }
            default -> keep(path, from, to, kind);
        }
    }

    private void url(JsonPath path, int from, int to, int kind) {
        if (kind == JsonReader.ESCAPED) {
            String url = JsonStrings.unescape(record.buffer(), from, to);
            int query = url.indexOf('?');
            boolean absolute = url.indexOf("://") > 0;
            if (absolute) {
                values.put(Fields.URL_FULL, url);
            } else {
                values.put(Fields.URL_PATH, query < 0 ? url : url.substring(0, query));
            }
            if (query >= 0) {
                values.put(Fields.URL_QUERY, url.substring(query + 1));
            }
        } else {
            Urls.put(values, from, to);
        }
    }

    @Override
    protected void finish() {
        record.dataset(EveParser.FORMAT);
        if (typeFrom >= 0) {
            if (same(ALERT, typeFrom, typeTo)) {
                record.kind(EventKind.ALERT);
            } else if (same(STATS, typeFrom, typeTo)) {
                record.kind(EventKind.METRIC);
            } else if (same(DROP, typeFrom, typeTo)) {
                values.word(Fields.EVENT_OUTCOME, "failure");
            }
            values.put(Fields.EVENT_ACTION, typeFrom, typeTo);
            if (values.free(Fields.NETWORK_PROTOCOL)) {
                String type = Bytes.decode(record.buffer(), typeFrom, typeTo);
                if (PROTOCOLS.contains(type)) {
                    values.word(Fields.NETWORK_PROTOCOL, type);
                }
            }
        }
        envelope(envelopeSender, Fields.EMAIL_FROM_ADDRESS);
        envelope(envelopeRecipient, Fields.EMAIL_TO_ADDRESS);
        attachments();
    }

    /** The envelope speaks where the message's header doesn't. */
    private void envelope(Field own, Field field) {
        if (!values.free(field) || record.indexOf(field) >= 0) {
            return;
        }
        int size = record.size();
        for (int i = 0; i < size; i++) {
            if (record.field(i) == own && record.valueStart(i) >= 0) {
                MailAddresses.put(values, field, record.valueStart(i), record.valueEnd(i));
            }
        }
    }

    /** A file seen in SMTP is an attachment. */
    private void attachments() {
        int protocol = record.indexOf(Fields.NETWORK_PROTOCOL);
        if (protocol < 0 || !"smtp".equals(record.text(protocol))) {
            return;
        }
        int file = record.indexOf(Fields.FILE_NAME);
        if (file >= 0 && record.indexOf(Fields.EMAIL_ATTACHMENTS_FILE_NAME) < 0) {
            if (record.valueStart(file) >= 0) {
                values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, record.valueStart(file), record.valueEnd(file));
            } else {
                values.put(Fields.EMAIL_ATTACHMENTS_FILE_NAME, record.valueAsText(file));
            }
        }
    }

    private boolean same(byte[] word, int from, int to) {
        return Arrays.equals(word, 0, word.length, record.buffer(), from, to);
    }
}

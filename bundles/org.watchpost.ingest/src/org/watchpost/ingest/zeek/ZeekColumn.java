/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/**
 * What a column of a Zeek log means.
 *
 * @param use   how values are taken
 * @param field the catalogue field they go to, or null if they are kept under their own name
 * @see <a href="https://docs.zeek.org/en/master/script-reference/log-files.html">Zeek log files</a>
 */
record ZeekColumn(Use use, @Nullable Field field) {

    /** How values of a column are taken. */
    enum Use {
        /** As they are. */
        PLAIN,
        /** The record's time. */
        TIME,
        /** Seconds, kept as nanoseconds. */
        DURATION,
        /** Mail addresses. */
        ADDRESSES,
        /** A message id in angle brackets. */
        MESSAGE_ID,
        /** A URI. */
        URI,
        /** Kept under its own name, and under the field if no other column fills it. */
        FALLBACK,
        /** Whether it worked. */
        OUTCOME
    }

    private static final ZeekColumn OWN = new ZeekColumn(Use.PLAIN, null);
    private static final Map<String, ZeekColumn> KNOWN = new HashMap<>();

    static {
        // Columns of all logs.
        put("*.ts", Use.TIME, null);
        plain("*.id.orig_h", Fields.SOURCE_IP);
        plain("*.id.orig_p", Fields.SOURCE_PORT);
        plain("*.id.resp_h", Fields.DESTINATION_IP);
        plain("*.id.resp_p", Fields.DESTINATION_PORT);
        plain("*.proto", Fields.NETWORK_TRANSPORT);
        plain("*.host_name", Fields.HOST_NAME);
        // Names that field-name maps of the Zeek documentation give to the id columns.
        plain("*.src_ip", Fields.SOURCE_IP);
        plain("*.src_port", Fields.SOURCE_PORT);
        plain("*.dst_ip", Fields.DESTINATION_IP);
        plain("*.dst_port", Fields.DESTINATION_PORT);
        plain("*.src", Fields.SOURCE_IP);
        plain("*.dst", Fields.DESTINATION_IP);

        plain("conn.service", Fields.NETWORK_PROTOCOL);
        put("conn.duration", Use.DURATION, Fields.EVENT_DURATION);
        plain("conn.orig_bytes", Fields.SOURCE_BYTES);
        plain("conn.resp_bytes", Fields.DESTINATION_BYTES);

        plain("smtp.helo", Fields.SOURCE_DOMAIN);
        put("smtp.mailfrom", Use.FALLBACK, Fields.EMAIL_FROM_ADDRESS);
        put("smtp.from", Use.ADDRESSES, Fields.EMAIL_FROM_ADDRESS);
        put("smtp.rcptto", Use.ADDRESSES, Fields.EMAIL_TO_ADDRESS);
        put("smtp.to", Use.ADDRESSES, Fields.EMAIL_TO_ADDRESS);
        put("smtp.cc", Use.ADDRESSES, Fields.EMAIL_TO_ADDRESS);
        plain("smtp.subject", Fields.EMAIL_SUBJECT);
        put("smtp.msg_id", Use.MESSAGE_ID, Fields.EMAIL_MESSAGE_ID);
        plain("smtp.user_agent", Fields.USER_AGENT_ORIGINAL);

        plain("files.filename", Fields.FILE_NAME);
        plain("files.mime_type", Fields.FILE_MIME_TYPE);
        plain("files.md5", Fields.FILE_HASH_MD5);
        plain("files.sha256", Fields.FILE_HASH_SHA256);
        plain("files.total_bytes", Fields.FILE_SIZE);
        put("files.seen_bytes", Use.FALLBACK, Fields.FILE_SIZE);
        put("files.duration", Use.DURATION, Fields.EVENT_DURATION);
        put("files.tx_hosts", Use.FALLBACK, Fields.SOURCE_IP);
        put("files.rx_hosts", Use.FALLBACK, Fields.DESTINATION_IP);

        plain("http.method", Fields.HTTP_REQUEST_METHOD);
        plain("http.host", Fields.URL_DOMAIN);
        put("http.uri", Use.URI, null);
        plain("http.referrer", Fields.HTTP_REQUEST_REFERRER);
        plain("http.user_agent", Fields.USER_AGENT_ORIGINAL);
        plain("http.status_code", Fields.HTTP_RESPONSE_STATUS_CODE);
        plain("http.username", Fields.USER_NAME);
        plain("http.resp_mime_types", Fields.FILE_MIME_TYPE);
        plain("http.orig_mime_types", Fields.FILE_MIME_TYPE);
        plain("http.filename", Fields.FILE_NAME);
        plain("http.orig_filenames", Fields.FILE_NAME);
        plain("http.resp_filenames", Fields.FILE_NAME);

        plain("dns.query", Fields.DNS_QUESTION_NAME);
        put("dns.rtt", Use.DURATION, Fields.EVENT_DURATION);

        plain("notice.note", Fields.RULE_NAME);
        plain("notice.msg", Fields.EVENT_REASON);
        plain("notice.p", Fields.DESTINATION_PORT);
        plain("notice.file_mime_type", Fields.FILE_MIME_TYPE);
        plain("signatures.note", Fields.RULE_NAME);
        plain("signatures.sig_id", Fields.RULE_ID);
        plain("signatures.event_msg", Fields.EVENT_REASON);
        plain("signatures.src_addr", Fields.SOURCE_IP);
        plain("signatures.dst_addr", Fields.DESTINATION_IP);
        plain("weird.name", Fields.EVENT_ACTION);
        plain("intel.seen.indicator", Fields.RULE_NAME);
        plain("intel.file_mime_type", Fields.FILE_MIME_TYPE);

        plain("ssl.server_name", Fields.DESTINATION_DOMAIN);
        plain("quic.server_name", Fields.DESTINATION_DOMAIN);
        put("ssh.auth_success", Use.OUTCOME, Fields.EVENT_OUTCOME);
        put("kerberos.success", Use.OUTCOME, Fields.EVENT_OUTCOME);
        plain("kerberos.client", Fields.USER_NAME);
        put("ntlm.success", Use.OUTCOME, Fields.EVENT_OUTCOME);
        plain("ntlm.username", Fields.USER_NAME);
        plain("radius.username", Fields.USER_NAME);
        plain("rdp.cookie", Fields.USER_NAME);
        plain("ftp.user", Fields.USER_NAME);
        plain("ftp.command", Fields.EVENT_ACTION);
        plain("ftp.file_size", Fields.FILE_SIZE);
        plain("ftp.mime_type", Fields.FILE_MIME_TYPE);
        plain("irc.user", Fields.USER_NAME);
        plain("irc.command", Fields.EVENT_ACTION);
        plain("smb_files.action", Fields.EVENT_ACTION);
        plain("smb_files.name", Fields.FILE_NAME);
        plain("smb_files.size", Fields.FILE_SIZE);
        plain("dhcp.client_addr", Fields.SOURCE_IP);
        plain("dhcp.server_addr", Fields.DESTINATION_IP);
        plain("known_hosts.host", Fields.HOST_IP);
        plain("known_services.host", Fields.HOST_IP);
        plain("known_certs.host", Fields.HOST_IP);
        plain("software.host", Fields.HOST_IP);
        plain("syslog.message", Fields.EVENT_REASON);
        put("snmp.duration", Use.DURATION, Fields.EVENT_DURATION);
    }

    private static void plain(String column, Field field) {
        put(column, Use.PLAIN, field);
    }

    private static void put(String column, Use use, @Nullable Field field) {
        KNOWN.put(column, new ZeekColumn(use, field));
    }

    /** The meaning of a column of a log. */
    static ZeekColumn of(String log, String column) {
        ZeekColumn special = KNOWN.get(log + "." + column);
        return special != null ? special : KNOWN.getOrDefault("*." + column, OWN);
    }

    /** The columns of a log that are more than own fields, and those of all logs. */
    static Map<String, ZeekColumn> known(String log) {
        Map<String, ZeekColumn> known = new HashMap<>();
        KNOWN.forEach((name, column) -> {
            if (name.startsWith("*.")) {
                known.putIfAbsent(name.substring(2), column);
            } else if (name.startsWith(log + ".")) {
                known.put(name.substring(log.length() + 1), column);
            }
        });
        return known;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import java.util.Collection;
import java.util.List;

/** Tells Zeek logs apart by their columns, for logs that don't say their name. */
final class ZeekLogs {

    /** What a log is called that nobody knows. */
    static final String UNKNOWN = "log";

    /** A log that has all of these columns; the first in the list wins. */
    private record Mark(String log, List<String> columns) {
    }

    private static final List<Mark> MARKS = List.of(mark("conn", "conn_state"), mark("dns", "trans_id", "rejected"), mark("dns", "qtype_name"),
            mark("dns", "query", "trans_id"), mark("sip", "call_id"), mark("http", "trans_depth", "method"), mark("http", "trans_depth", "request_body_len"),
            mark("smtp", "trans_depth", "helo"), mark("smtp", "mailfrom"), mark("smtp", "trans_depth", "last_reply"), mark("smtp", "trans_depth", "is_webmail"),
            mark("files", "fuid", "seen_bytes"), mark("files", "fuid", "analyzers"), mark("intel", "seen.indicator"), mark("signatures", "event_msg"),
            mark("signatures", "sig_id"), mark("notice", "note", "msg"), mark("notice", "note", "actions"), mark("weird", "name", "notice"),
            mark("weird", "name", "peer"), mark("x509", "certificate.version"), mark("x509", "certificate.serial"), mark("kerberos", "request_type"),
            mark("ssl", "cipher", "version"), mark("ssl", "resumed", "established"), mark("ssl", "server_name", "uid"), mark("dhcp", "msg_types"), mark("dhcp", "assigned_addr"),
            mark("dhcp", "assigned_ip"), mark("dhcp", "lease_time"), mark("ftp", "reply_code", "command"), mark("ftp", "data_channel.passive"),
            mark("ntlm", "server_nb_computer_name"), mark("ntlm", "domainname", "hostname"),
            mark("ntlm", "server_dns_computer_name"), mark("smb_cmd", "command", "sub_command"), mark("smb_cmd", "command", "argument", "rtt"),
            mark("smb_files", "action", "times.modified"), mark("smb_files", "action", "name"), mark("smb_mapping", "share_type"),
            mark("dce_rpc", "named_pipe"), mark("dce_rpc", "operation", "endpoint"), mark("ntp", "stratum"), mark("pe", "compile_ts"),
            mark("pe", "subsystem", "machine"), mark("stats", "pkts_proc"), mark("capture_loss", "percent_lost"), mark("packet_filter", "filter", "init"),
            mark("rdp", "cookie"), mark("rdp", "security_protocol"), mark("rdp", "keyboard_layout"), mark("rfb", "client_major_version"),
            mark("ssh", "auth_attempts"), mark("ssh", "cipher_alg"), mark("ssh", "host_key"), mark("snmp", "get_requests"),
            mark("socks", "request.host"), mark("socks", "bound.host"), mark("socks", "request_p"), mark("software", "software_type"),
            mark("tunnel", "tunnel_type"), mark("radius", "connect_info"), mark("radius", "result", "username"), mark("radius", "result", "mac"),
            mark("mysql", "cmd", "arg"), mark("modbus", "func"), mark("dnp3", "fc_request"), mark("irc", "nick"), mark("irc", "command", "value"),
            mark("dpd", "failure_reason"), mark("dpd", "analyzer", "packet_segment"), mark("known_certs", "issuer_subject"),
            mark("known_services", "port_proto"), mark("ldap", "message_id", "opcode"), mark("ldap_search", "message_id", "base_object"),
            mark("ocsp", "issuerNameHash"), mark("syslog", "facility", "severity"), mark("traceroute", "ts", "src", "dst", "proto"),
            mark("app_stats", "app", "uniq_hosts"));

    private ZeekLogs() {
    }

    private static Mark mark(String log, String... columns) {
        return new Mark(log, List.of(columns));
    }

    /** The log that has these columns, or {@link #UNKNOWN}. */
    static String of(Collection<String> columns) {
        for (Mark mark : MARKS) {
            if (columns.containsAll(mark.columns)) {
                return mark.log;
            }
        }
        return UNKNOWN;
    }
}

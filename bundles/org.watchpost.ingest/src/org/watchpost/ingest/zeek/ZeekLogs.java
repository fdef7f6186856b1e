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

    /**
     * A log that has all of these columns.
     *
     * @param log     its name
     * @param columns their names
     */
    private record Mark(String log, List<String> columns) {

        static Mark of(String line) {
            List<String> words = List.of(line.strip().split(" +"));
            return new Mark(words.get(0), words.subList(1, words.size()));
        }
    }

    /** Each line: a log, and columns that mark it where no line above fits. */
    private static final List<Mark> MARKS = """
            conn             conn_state
            dns              trans_id rejected
            dns              qtype_name
            dns              query trans_id
            sip              call_id
            http             trans_depth method
            http             trans_depth request_body_len
            smtp             trans_depth helo
            smtp             mailfrom
            smtp             trans_depth last_reply
            smtp             trans_depth is_webmail
            files            fuid seen_bytes
            files            fuid analyzers
            intel            seen.indicator
            signatures       event_msg
            signatures       sig_id
            notice           note msg
            notice           note actions
            weird            name notice
            weird            name peer
            x509             certificate.version
            x509             certificate.serial
            kerberos         request_type
            ssl              cipher version
            ssl              resumed established
            ssl              server_name uid
            dhcp             msg_types
            dhcp             assigned_addr
            dhcp             assigned_ip
            dhcp             lease_time
            ftp              reply_code command
            ftp              data_channel.passive
            ntlm             server_nb_computer_name
            ntlm             domainname hostname
            ntlm             server_dns_computer_name
            smb_cmd          command sub_command
            smb_cmd          command argument rtt
            smb_files        action times.modified
            smb_files        action name
            smb_mapping      share_type
            dce_rpc          named_pipe
            dce_rpc          operation endpoint
            ntp              stratum
            pe               compile_ts
            pe               subsystem machine
            stats            pkts_proc
            capture_loss     percent_lost
            packet_filter    filter init
            rdp              cookie
            rdp              security_protocol
            rdp              keyboard_layout
            rfb              client_major_version
            ssh              auth_attempts
            ssh              cipher_alg
            ssh              host_key
            snmp             get_requests
            socks            request.host
            socks            bound.host
            socks            request_p
            software         software_type
            tunnel           tunnel_type
            radius           connect_info
            radius           result username
            radius           result mac
            mysql            cmd arg
            modbus           func
            dnp3             fc_request
            irc              nick
            irc              command value
            dpd              failure_reason
            dpd              analyzer packet_segment
            known_certs      issuer_subject
            known_services   port_proto
            ldap             message_id opcode
            ldap_search      message_id base_object
            ocsp             issuerNameHash
            syslog           facility severity
            traceroute       ts src dst proto
            app_stats        app uniq_hosts
            """.lines().map(Mark::of).toList();

    private ZeekLogs() {
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

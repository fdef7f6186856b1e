/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.time.ZoneOffset;
import java.util.List;

/** The lines around the records of a Zeek log as tab-separated text; fields and types are separated by blanks here. */
public record ZeekHeader(String path, String fields, String types) {

    /** {@code conn.log}. */
    public static final ZeekHeader CONN = new ZeekHeader("conn",
            "ts uid id.orig_h id.orig_p id.resp_h id.resp_p proto service duration orig_bytes resp_bytes conn_state local_orig local_resp "
                    + "missed_bytes history orig_pkts orig_ip_bytes resp_pkts resp_ip_bytes tunnel_parents",
            "time string addr port addr port enum string interval count count string bool bool count string count count count count "
                    + "set[string]");

    /** {@code smtp.log}. */
    public static final ZeekHeader SMTP = new ZeekHeader("smtp",
            "ts uid id.orig_h id.orig_p id.resp_h id.resp_p trans_depth helo mailfrom rcptto date from to cc reply_to msg_id in_reply_to "
                    + "subject x_originating_ip first_received second_received last_reply path user_agent tls fuids",
            "time string addr port addr port count string string set[string] string string set[string] set[string] string string string "
                    + "string addr string string string vector[addr] string bool vector[string]");

    /** {@code files.log}. */
    public static final ZeekHeader FILES = new ZeekHeader("files",
            "ts fuid uid id.orig_h id.orig_p id.resp_h id.resp_p source depth analyzers mime_type filename duration local_orig is_orig "
                    + "seen_bytes total_bytes missing_bytes overflow_bytes timedout parent_fuid md5 sha1 sha256 extracted extracted_cutoff "
                    + "extracted_size",
            "time string string addr port addr port string count set[string] string string interval bool bool count count count count bool "
                    + "string string string string string bool count");

    /** The lines before the records of a log that was opened then. */
    public List<String> lines(long opened) {
        return List.of("#separator \\x09", "#set_separator\t,", "#empty_field\t(empty)", "#unset_field\t-", "#path\t" + path,
                "#open\t" + stamp(opened), "#fields\t" + fields.replace(' ', '\t'), "#types\t" + types.replace(' ', '\t'));
    }

    /** The line after the records of a log that was closed then. */
    public static String close(long closed) {
        return "#close\t" + stamp(closed);
    }

    private static String stamp(long time) {
        return LogTime.plain(time, ZoneOffset.UTC).replace(' ', '-').replace(':', '-');
    }
}

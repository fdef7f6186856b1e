/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Zeek smtp.log, files.log and conn.log as tab-separated text. */
public final class Zeek {
    /** Columns of conn.log. */
    public static final String CONN_FIELDS = "ts uid id.orig_h id.orig_p id.resp_h id.resp_p proto service duration orig_bytes resp_bytes "
            + "conn_state local_orig local_resp missed_bytes history orig_pkts orig_ip_bytes resp_pkts resp_ip_bytes tunnel_parents";
    /** Their types. */
    public static final String CONN_TYPES = "time string addr port addr port enum string interval count count string bool bool count "
            + "string count count count count set[string]";
    private static final String SMTP_FIELDS = "ts uid id.orig_h id.orig_p id.resp_h id.resp_p trans_depth helo mailfrom rcptto date "
            + "from to cc reply_to msg_id in_reply_to subject x_originating_ip first_received second_received last_reply path "
            + "user_agent tls fuids";
    private static final String SMTP_TYPES = "time string addr port addr port count string string set[string] string string "
            + "set[string] set[string] string string string string addr string string string vector[addr] string bool vector[string]";
    private static final String FILES_FIELDS = "ts fuid uid id.orig_h id.orig_p id.resp_h id.resp_p source depth analyzers mime_type "
            + "filename duration local_orig is_orig seen_bytes total_bytes missing_bytes overflow_bytes timedout parent_fuid md5 "
            + "sha1 sha256 extracted extracted_cutoff extracted_size";
    private static final String FILES_TYPES = "time string string addr port addr port string count set[string] string string "
            + "interval bool bool count count count count bool string string string string string bool count";

    private final Journal<Void> smtp = new Journal<>();
    private final Journal<Void> files = new Journal<>();
    private final Journal<Void> conn = new Journal<>();

    /** The lines before the records. */
    public static String header(String path, String fields, String types, String open) {
        return "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\t" + path + "\n#open\t" + open
                + "\n#fields\t" + fields.replace(' ', '\t') + "\n#types\t" + types.replace(' ', '\t');
    }

    void mail(Mail m, double seconds) {
        boolean file = m.worm != null || m.legitName != null;
        smtp.add(m.t, String.join("\t", Ts.epochMicros(m.t), m.uid, m.clientIp, Integer.toString(m.port), m.serverIp, "25", "1",
                m.clientName, m.from, m.recipients("", "", ","), Ts.mail(m.t, WormPlan.EDT), m.fullFrom(),
                m.recipients("", "", ","), "-", "-", m.msgid(), "-", m.subject,
                "-", "-", "-", "250 2.0.0 Message accepted for delivery", m.serverIp + "," + m.clientIp,
                m.worm != null ? "Microsoft Outlook Express 6.00.2600.0000" : "-", "F", file ? m.fuid : "(empty)"));
        if (m.worm != null) {
            files.add(m.t + 90_000, String.join("\t", Ts.epochMicros(m.t + 90_000), m.fuid, m.uid, m.clientIp, Integer.toString(m.port),
                    m.serverIp, "25", "SMTP", "3", "MD5,SHA256", m.worm().zeekMime(), m.worm().name, String.format(Locale.ROOT, "%.6f", seconds / 3),
                    "T", "T", Integer.toString(m.worm().data.length), "-", "0", "0", "F", "-", m.worm().md5, "-", m.worm().sha256, "-", "-", "-"));
        } else if (m.legitName != null) {
            files.add(m.t + 90_000, String.join("\t", Ts.epochMicros(m.t + 90_000), m.fuid, m.uid, m.clientIp, Integer.toString(m.port),
                    m.serverIp, "25", "SMTP", "3", "(empty)", "-", m.legitName, String.format(Locale.ROOT, "%.6f", seconds / 3),
                    m.clientIp.startsWith("10.") ? "T" : "F", "T", Integer.toString(Math.max(900, m.size * 7 / 10)), "-", "0", "0", "F",
                    "-", "-", "-", "-", "-", "-", "-"));
        }
    }

    void conn(long t, String uid, String src, int sport, String dst, int dport, String proto, String service, double seconds,
            long sent, long received, String state, boolean localOrig, boolean localResp) {
        boolean up = state.equals("SF");
        boolean tcp = proto.equals("tcp");
        long op = up ? sent / 1300 + (tcp ? 5 : 1) : 1;
        long rp = up ? received / 1300 + (tcp ? 5 : 1) : 0;
        String history = up ? tcp ? "ShADadFf" : "Dd" : "S";
        conn.add(t, String.join("\t", Ts.epochMicros(t), uid, src, Integer.toString(sport), dst, Integer.toString(dport), proto, service,
                seconds < 0 ? "-" : String.format(Locale.ROOT, "%.6f", seconds), up ? Long.toString(sent) : "-", up ? Long.toString(received) : "-",
                state, localOrig ? "T" : "F", localResp ? "T" : "F", "0", history, Long.toString(op), Long.toString(sent + op * (tcp ? 40 : 28)),
                Long.toString(rp), Long.toString(received + rp * (tcp ? 40 : 28)), "-"));
    }

    void write(Output out) throws IOException {
        write(out, "smtp", SMTP_FIELDS, SMTP_TYPES, smtp);
        write(out, "files", FILES_FIELDS, FILES_TYPES, files);
        write(out, "conn", CONN_FIELDS, CONN_TYPES, conn);
    }

    private static void write(Output out, String path, String fields, String types, Journal<Void> lines) throws IOException {
        try (FileSink s = out.open("ids/zeek/" + path + ".log", "\n")) {
            for (String h : header(path, fields, types, stamp(lines.firstTime())).split("\n")) {
                s.header(h);
            }
            lines.writeTo(s);
            s.header("#close\t" + stamp(lines.lastTime()));
        }
    }

    /** {@code 2004-07-26-08-33-30} */
    public static String stamp(long t) {
        return Ts.plain(t, ZoneOffset.UTC).replace(' ', '-').replace(':', '-');
    }
}

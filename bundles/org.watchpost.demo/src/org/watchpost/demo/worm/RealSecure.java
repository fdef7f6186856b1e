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
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.demo.basics.Csv;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Ts;

/** Event export of a RealSecure network sensor. */
final class RealSecure {
    /** Background noise; a port of 0 means ICMP, a null snort text means that only this sensor has it. */
    record Noise(String tag, int port, boolean inside, int sid, String snort, String classification, int priority) {
    }

    static final Noise[] NOISE = {
        new Noise("TCP_Port_Scan", 445, false, 0, "", "", 0),
        new Noise("TCP_Probe_HTTP", 80, false, 9000301, "LOCAL SCAN web server probe", "Attempted Information Leak", 2),
        new Noise("HTTP_IIS_Unicode_Encoding", 80, false, 9000302, "LOCAL WEB-IIS unicode directory traversal attempt", "Web Application Attack", 1),
        new Noise("HTTP_Unix_Passwords", 80, false, 9000303, "LOCAL WEB-MISC passwd file request", "Attempted Information Leak", 2),
        new Noise("SMTP_Vrfy", 25, false, 9000304, "LOCAL SMTP vrfy probe", "Attempted Information Leak", 2),
        new Noise("SMTP_Expn", 25, false, 9000305, "LOCAL SMTP expn probe", "Attempted Information Leak", 2),
        new Noise("SMTP_Debug", 25, false, 0, "", "", 0),
        new Noise("SQL_SSRP_Slammer_Worm", 1434, false, 9000306, "LOCAL MS-SQL worm propagation attempt", "Misc Attack", 2),
        new Noise("Ping_Sweep", 0, false, 9000307, "LOCAL ICMP ping sweep", "Misc activity", 3),
        new Noise("DNS_Version_Request", 53, false, 0, "", "", 0),
        new Noise("Windows_Null_Session", 139, true, 9000308, "LOCAL NETBIOS null session", "Generic Protocol Command Decode", 3),
        new Noise("SNMP_Community_Public", 161, true, 0, "", "", 0)};

    private final Journal<String> lines = new Journal<>();
    final Map<String, long[]> perHost = new TreeMap<>();
    final Map<String, long[]> perHour = new TreeMap<>();
    long firstZip = Long.MAX_VALUE;
    long lastZip = Long.MIN_VALUE;

    private static String time(long t) {
        return Ts.plain(t, WormPlan.EDT) + " EDT";
    }

    void zip(Mail m) {
        lines.add(m.t, Csv.row(time(m.t), WormPlan.ZIP_TAG, m.clientIp, m.serverIp, 25, m.worm().name, m.worm().member,
                m.worm().programSize, m.headerFrom, m.to), m.clientIp);
    }

    void noise(long t, Noise n, String src, String dst) {
        lines.add(t, Csv.row(time(t), n.tag(), src, dst, n.port() == 0 ? "" : n.port(), "", "", "", "", ""));
    }

    void write(Output out) throws IOException {
        lines.observe((t, ip) -> {
            long second = t - Math.floorMod(t, Ts.SECOND);
            firstZip = Math.min(firstZip, second);
            lastZip = Math.max(lastZip, second);
            long[] v = perHost.computeIfAbsent(ip, k -> new long[] {second, second, 0});
            v[1] = second;
            v[2]++;
            perHour.computeIfAbsent(WormTruth.hour(t), k -> new long[1])[0]++;
        });
        try (FileSink s = out.open("ids/realsecure-events.csv", "\n")) {
            s.header("Time,Tag Name,Source IP,Target IP,Target port,:ATTACHMENT,:FILENAME,:SIZE,:FROM,:TO");
            lines.writeTo(s);
        }
    }
}

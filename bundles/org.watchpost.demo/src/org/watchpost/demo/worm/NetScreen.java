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
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** NetScreen traffic log as syslog. */
final class NetScreen {
    private record Note(String srcZone, int port, long start) {
    }

    private final Rng r;
    private final Journal<Note> lines = new Journal<>();
    long backdoorIn;
    long backdoorOut;
    long pop3Time;
    private int session = 4100;

    NetScreen(Rng r) {
        this.r = r;
    }

    static String line(String logged, String start, int duration, int policy, String service, int proto, String srcZone, String dstZone,
            String action, long sent, long received, String src, String dst, int sport, int dport, String translated, int session, String reason) {
        return logged + " 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\"" + start
                + "\" duration=" + duration + " policy_id=" + policy + " service=" + service + " proto=" + proto + " src zone=" + srcZone
                + " dst zone=" + dstZone + " action=" + action + " sent=" + sent + " rcvd=" + received + " src=" + src + " dst=" + dst
                + (proto == 1 ? " icmp type=8" : " src_port=" + sport + " dst_port=" + dport) + translated + " session_id=" + session + " reason=" + reason;
    }

    private void add(long start, int duration, int policy, String service, int proto, String srcZone, String dstZone, String action, long sent,
            long received, String src, String dst, int sport, int dport, String translated, int sessionId, String reason) {
        long t = start + duration * Ts.SECOND;
        lines.add(t, line(Ts.syslog(t, WormPlan.EDT), Ts.plain(start, WormPlan.EDT), duration, policy, service, proto, srcZone, dstZone,
                action, sent, received, src, dst, sport, dport, translated, sessionId, reason), new Note(srcZone, dport, start));
    }

    /** Outbound, with port translation of inside addresses. */
    void permit(long t, int policy, String service, int proto, String src, int sport, String dst, int dport, long sent, long received, String reason) {
        add(t, r.range(1, 20), policy, service, proto, "Trust", "Untrust", "Permit", sent, received, src, dst, sport, dport,
                " src-xlated ip=" + WormPlan.NAT_IP + " port=" + r.range(1024, 65000) + " dst-xlated ip=" + dst + " port=" + dport, session(), reason);
    }

    /** Inbound to the public address, which is mapped to an inside server. */
    void inbound(long t, int policy, String service, String src, int sport, String dst, String inside, int dport, long sent, long received) {
        add(t, r.range(1, 20), policy, service, 6, "Untrust", "Trust", "Permit", sent, received, src, dst, sport, dport,
                " src-xlated ip=" + src + " port=" + sport + " dst-xlated ip=" + inside + " port=" + dport, session(), "Close - TCP FIN");
    }

    void deny(long t, int policy, String service, int proto, String srcZone, String dstZone, String src, int sport, String dst, int dport) {
        add(t, 0, policy, service, proto, srcZone, dstZone, "Deny", 0, 0, src, dst, sport, dport, "", 0, "Traffic Denied");
    }

    private int session() {
        session = session > 127000 ? 4100 : session + r.range(1, 9);
        return session;
    }

    void write(Output out) throws IOException {
        lines.observe((t, n) -> {
            if (n.port() == 1034) {
                backdoorIn += n.srcZone().equals("Untrust") ? 1 : 0;
                backdoorOut += n.srcZone().equals("Trust") ? 1 : 0;
            }
            if (n.port() == 110 && pop3Time == 0) {
                pop3Time = n.start();
            }
        });
        try (FileSink s = out.open("firewall/netscreen-traffic.log", "\n")) {
            lines.writeTo(s);
        }
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.basics.FileSink;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.TruthJson;
import org.watchpost.demo.basics.Ts;

/** Suricata EVE JSON, one object on each line. */
final class Eve {
    private record Note(String type, @Nullable String signature) {
    }

    private final Rng r;
    private final Journal<Note> lines = new Journal<>();
    final Map<String, Long> types = new TreeMap<>();
    final Map<String, Long> signatures = new TreeMap<>();

    Eve(Rng r) {
        this.r = r;
    }

    private static Map<String, Object> event(long t, long flow, String type, String src, int sport, String dst, int dport, String proto) {
        return TruthJson.obj("timestamp", Ts.eve(t, WormPlan.EDT), "flow_id", flow, "in_iface", "eth1", "event_type", type,
                "src_ip", src, "src_port", sport, "dest_ip", dst, "dest_port", dport, "proto", proto, "pkt_src", "wire/pcap");
    }

    private void put(long t, Map<String, Object> e) {
        Object alert = e.get("alert");
        lines.add(t, TruthJson.compact(e), new Note((String) e.get("event_type"),
                alert instanceof Map<?, ?> a ? (String) a.get("signature") : null));
    }

    void mail(Mail m, double seconds) {
        long end = m.t + (long) (seconds * Ts.SECOND);
        Map<String, Object> smtp = TruthJson.obj("helo", m.clientName, "mail_from", "<" + m.from + ">", "rcpt_to",
                m.recipients().stream().map(a -> "<" + a + ">").toList());
        Map<String, Object> email = TruthJson.obj("status", "PARSE_DONE", "from", m.fullFrom(), "to", m.recipients(), "subject", m.subject);
        String file = m.worm != null ? m.worm().name : m.legitName;
        if (file != null) {
            email.put("attachment", List.of(file));
        }
        if (m.zipEvent()) {
            alert(m, 9000201, "LOCAL SMTP zip attachment with stored executable", "A suspicious filename was detected", 1, smtp, email);
        } else if (m.program()) {
            alert(m, 9000202, "LOCAL SMTP executable attachment", "A suspicious filename was detected", 2, smtp, email);
        }
        Map<String, Object> e = event(m.t + 1500, m.flow, "smtp", m.clientIp, m.port, m.serverIp, 25, "TCP");
        e.put("tx_id", 0);
        e.put("smtp", smtp);
        e.put("email", email);
        put(m.t + 1500, e);
        if (file != null) {
            Map<String, Object> f = event(m.t + 2100, m.flow, "fileinfo", m.clientIp, m.port, m.serverIp, 25, "TCP");
            f.put("smtp", smtp);
            f.put("app_proto", "smtp");
            f.put("email", email);
            f.put("fileinfo", m.worm != null
                    ? TruthJson.obj("filename", file, "magic", m.worm().magic(), "gaps", false, "state", "CLOSED", "md5", m.worm().md5,
                            "sha256", m.worm().sha256, "stored", false, "size", m.worm().data.length, "tx_id", 0)
                    : TruthJson.obj("filename", file, "gaps", false, "state", "CLOSED", "sha256", r.hex(64), "stored", false,
                            "size", Math.max(900, m.size * 7 / 10), "tx_id", 0));
            put(m.t + 2100, f);
        }
        flow(m.t - 60_000, m.clientIp, m.port, m.serverIp, 25, "TCP", "smtp", (end - m.t) / 1e6, m.size + 600, 740, "SF",
                m.zipEvent() || m.program(), m.flow);
    }

    private void alert(Mail m, int sid, String signature, String category, int severity, Map<String, Object> smtp, Map<String, Object> email) {
        Map<String, Object> e = event(m.t, m.flow, "alert", m.clientIp, m.port, m.serverIp, 25, "TCP");
        e.put("tx_id", 0);
        e.put("alert", TruthJson.obj("action", "allowed", "gid", 1, "signature_id", sid, "rev", 3, "signature", signature,
                "category", category, "severity", severity));
        e.put("smtp", smtp);
        e.put("email", email);
        e.put("app_proto", "smtp");
        e.put("direction", "to_server");
        e.put("files", List.of(TruthJson.obj("filename", m.worm().name, "gaps", false, "state", "CLOSED", "stored", false,
                "size", m.worm().data.length, "tx_id", 0)));
        e.put("flow", TruthJson.obj("pkts_toserver", m.size / 1460 + 8, "pkts_toclient", m.size / 2920 + 7, "bytes_toserver", m.size + 520,
                "bytes_toclient", 690, "start", Ts.eve(m.t - 60_000, WormPlan.EDT), "src_ip", m.clientIp,
                "dest_ip", m.serverIp, "src_port", m.port, "dest_port", 25));
        put(m.t, e);
    }

    /** A flow record; it is logged some time after the flow has ended. */
    void flow(long t, String src, int sport, String dst, int dport, String proto, String app, double seconds, long sent,
            long received, String state, boolean alerted, long flow) {
        long end = t + (long) (seconds * Ts.SECOND);
        long logged = end + (proto.equals("UDP") ? 30 : 1) * Ts.SECOND + r.below(900_000);
        Map<String, Object> e = event(logged, flow, "flow", src, sport, dst, dport, proto);
        e.remove("pkt_src");
        e.put("app_proto", app.equals("pop3") ? "failed" : app);
        boolean up = state.equals("SF");
        e.put("flow", TruthJson.obj("pkts_toserver", sent / 1300 + 4, "pkts_toclient", received / 1300 + 4, "bytes_toserver", sent + 220,
                "bytes_toclient", received + 220, "start", Ts.eve(t, WormPlan.EDT), "end", Ts.eve(end, WormPlan.EDT),
                "age", Math.round(seconds), "state", up ? "closed" : "new", "reason", "timeout", "alerted", alerted));
        if (proto.equals("TCP")) {
            e.put("tcp", TruthJson.obj("tcp_flags", "1b", "tcp_flags_ts", "1b", "tcp_flags_tc", "1b", "syn", true, "fin", true,
                    "psh", true, "ack", true, "state", "closed", "ts_max_regions", 1, "tc_max_regions", 1));
        }
        put(logged, e);
    }

    void dnsQuery(long t, String src, String server, String name, String rrtype, String answer, int jitter) {
        long flow = 100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L);
        int port = r.range(1025, 5000);
        int id = r.below(65536);
        Map<String, Object> q = event(t, flow, "dns", src, port, server, 53, "UDP");
        q.put("dns", TruthJson.obj("type", "query", "id", id, "rrname", name, "rrtype", rrtype, "tx_id", 0, "opcode", 0));
        put(t, q);
        long back = t + 800 + jitter;
        Map<String, Object> a = event(back, flow, "dns", src, port, server, 53, "UDP");
        a.put("dns", TruthJson.obj("version", 2, "type", "answer", "id", id, "flags", "8180", "qr", true, "rd", true, "ra", true,
                "opcode", 0, "rrname", name, "rrtype", rrtype, "rcode", "NOERROR", "answers",
                List.of(TruthJson.obj("rrname", name, "rrtype", rrtype, "ttl", 3600, "rdata", answer)), "grouped", TruthJson.obj(rrtype, List.of(answer))));
        put(back, a);
    }

    void http(long t, String src, int sport, String dst, int dport, String host, String url, int status, int length, @Nullable String agent) {
        Map<String, Object> e = event(t, 100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L), "http", src, sport, dst, dport, "TCP");
        e.put("tx_id", 0);
        Map<String, Object> h = TruthJson.obj("hostname", host, "http_port", 80, "url", url);
        if (agent != null) {
            h.put("http_user_agent", agent);
        }
        h.put("http_content_type", "text/html");
        h.put("http_method", "GET");
        h.put("protocol", "HTTP/1.0");
        h.put("status", status);
        h.put("length", length);
        e.put("http", h);
        put(t, e);
    }

    void noise(long t, RealSecure.Noise n, String src, int sport, String dst) {
        String proto = n.port() == 0 ? "ICMP" : n.port() == 1434 || n.port() == 161 ? "UDP" : "TCP";
        Map<String, Object> e = event(t, 100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L), "alert", src, sport, dst, n.port(), proto);
        if (n.port() == 0) {
            e.remove("src_port");
            e.remove("dest_port");
            e.put("icmp_type", 8);
            e.put("icmp_code", 0);
        }
        e.put("alert", TruthJson.obj("action", "allowed", "gid", 1, "signature_id", n.sid(), "rev", 1, "signature", n.snort(),
                "category", n.classification(), "severity", n.priority()));
        e.put("flow", TruthJson.obj("pkts_toserver", 1, "pkts_toclient", 0, "bytes_toserver", 74, "bytes_toclient", 0,
                "start", Ts.eve(t, WormPlan.EDT)));
        put(t, e);
    }

    void write(Output out) throws IOException {
        lines.observe((t, n) -> {
            types.merge(n.type(), 1L, Long::sum);
            if (n.signature() != null) {
                signatures.merge(n.signature(), 1L, Long::sum);
            }
        });
        try (FileSink s = out.open("ids/suricata-eve.json", "\n")) {
            lines.writeTo(s);
        }
    }
}

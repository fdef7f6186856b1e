/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.basics.Ts;

/** Suricata EVE. */
final class EveFormat extends Format {
    private final Plan name = new Plan(211);
    long alerts;
    long planted;
    long plantedNames;
    long window;

    EveFormat(Pools pools, long seed) {
        super(pools, seed, "bulk-eve", 250);
    }

    @Override
    int lines(Buf b, long t, double fraction) {
        window += t >= BulkScenario.WINDOW_BEGIN && t < BulkScenario.WINDOW_END ? 1 : 0;
        int k = r.below(100);
        boolean plantName = name.due(fraction);
        k = plantName ? 50 : k;
        boolean plantIp = ip.due(fraction);
        planted += plantIp ? 1 : 0;
        String type = k < 45 ? "flow" : k < 72 ? "dns" : k < 85 ? "http" : k < 92 ? "tls" : k < 97 ? "alert" : "smtp";
        boolean udp = type.equals("dns");
        int port = udp ? 53 : k < 20 ? 443 : k < 92 && k >= 85 ? 443 : k >= 97 ? 25 : 80;
        b.put("{\"timestamp\":\"").eve(t).put("\",\"flow_id\":").num(100_000_000_000_000L + r.longBelow(2_000_000_000_000_000L))
                .put(",\"in_iface\":\"eth1\",\"event_type\":\"").put(type).put("\",\"src_ip\":\"").put(plantIp ? Pools.PLANTED : ip())
                .put("\",\"src_port\":").num(1024 + r.below(64000)).put(",\"dest_ip\":\"").put(ip()).put("\",\"dest_port\":").num(port)
                .put(",\"proto\":\"").put(udp ? "UDP" : "TCP").put("\",");
        switch (type) {
            case "flow" -> flow(b, t, port == 443 ? "tls" : "http");
            case "dns" -> {
                plantedNames += plantName ? 1 : 0;
                b.put("\"dns\":{\"type\":\"query\",\"id\":").num(r.below(65536)).put(",\"rrname\":\"");
                if (plantName) {
                    b.put(Pools.PLANTED_NAME);
                } else {
                    b.put(word()).put("-").num(r.below(4000)).put(".").put(word()).put(".example");
                }
                b.put("\",\"rrtype\":\"").put(r.below(8) == 0 ? "MX" : "A").put("\",\"tx_id\":0,\"opcode\":0}}\n");
            }
            case "http" -> b.put("\"tx_id\":0,\"http\":{\"hostname\":\"www.").put(word()).put(".example\",\"url\":\"/").put(word()).put("/")
                    .num(r.below(90000)).put("\",\"http_user_agent\":\"Mozilla/5.0 (X11; Linux x86_64)\",\"http_content_type\":\"text/html\",")
                    .put("\"http_method\":\"GET\",\"protocol\":\"HTTP/1.1\",\"status\":").num(r.below(12) == 0 ? 404 : 200)
                    .put(",\"length\":").num(size(9000)).put("}}\n");
            case "tls" -> b.put("\"tls\":{\"subject\":\"CN=").put(word()).put(".example\",\"issuerdn\":\"CN=Example CA ").num(r.below(9))
                    .put("\",\"serial\":\"").hex(r, 20).put("\",\"fingerprint\":\"").hex(r, 40).put("\",\"sni\":\"").put(word())
                    .put(".example\",\"version\":\"TLS 1.2\",\"notbefore\":\"2024-01-01T00:00:00\",\"notafter\":\"2025-01-01T00:00:00\"}}\n");
            case "alert" -> {
                alerts++;
                int sid = r.below(120);
                b.put("\"alert\":{\"action\":\"allowed\",\"gid\":1,\"signature_id\":").num(9_000_000 + sid).put(",\"rev\":1,\"signature\":\"LOCAL rule ")
                        .put(pools.words[sid % pools.words.length]).put(" ").num(sid).put("\",\"category\":\"Misc activity\",\"severity\":").num(1 + sid % 3)
                        .put("},\"app_proto\":\"http\",\"flow\":{\"pkts_toserver\":").num(1 + r.below(40)).put(",\"pkts_toclient\":").num(r.below(40))
                        .put(",\"bytes_toserver\":").num(size(3000)).put(",\"bytes_toclient\":").num(size(9000)).put(",\"start\":\"").eve(t).put("\"}}\n");
            }
            default -> b.put("\"tx_id\":0,\"smtp\":{\"helo\":\"").put(word()).put(".example\",\"mail_from\":\"<").put(user())
                    .put(">\",\"rcpt_to\":[\"<").put(user()).put(">\"]},\"email\":{\"status\":\"PARSE_DONE\",\"from\":\"").put(user()).put("\"}}\n");
        }
        return 1;
    }

    private void flow(Buf b, long t, String app) {
        int age = r.below(90);
        b.put("\"app_proto\":\"").put(app).put("\",\"flow\":{\"pkts_toserver\":").num(2 + r.below(60)).put(",\"pkts_toclient\":").num(1 + r.below(90))
                .put(",\"bytes_toserver\":").num(size(3000)).put(",\"bytes_toclient\":").num(size(24000)).put(",\"start\":\"")
                .eve(t - age * Ts.SECOND).put("\",\"end\":\"").eve(t).put("\",\"age\":").num(age)
                .put(",\"state\":\"closed\",\"reason\":\"timeout\",\"alerted\":false},\"tcp\":{\"tcp_flags\":\"1b\",\"syn\":true,\"fin\":true,")
                .put("\"psh\":true,\"ack\":true,\"state\":\"closed\"}}\n");
    }
}

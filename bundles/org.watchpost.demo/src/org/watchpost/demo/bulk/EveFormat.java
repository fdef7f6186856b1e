/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.text.LogTime;

/** EVE log of Suricata. */
final class EveFormat extends BulkFormat {

    static final String FILE = "suricata-eve.json";
    /** The name that is planted in questions to name servers. */
    static final String PLANTED_NAME = "beacon-42.badhost.example";

    private static final int PLANTED_NAMES = 211;
    private static final int DNS_KIND = 50;
    private static final long FIRST_FLOW_ID = 100_000_000_000_000L;
    private static final long FLOW_IDS = 2_000_000_000_000_000L;

    private final Planting names = new Planting(PLANTED_NAMES);

    EveFormat(long seed, Pools pools, Hits hits) {
        super(seed, "bulk-eve", pools, hits, 250);
    }

    @Override
    int lines(LineBuffer out, long time, double share) {
        count(BulkQuery.EVE_WINDOW, BulkMonth.isInWindow(time));
        int drawn = random.below(100);
        boolean plantsName = count(BulkQuery.EVE_PLANTED_NAME, names.isDue(share));
        int kind = plantsName ? DNS_KIND : drawn;
        boolean plantsAddress = plantsAddress(share);
        String type = kind < 45 ? "flow" : kind < 72 ? "dns" : kind < 85 ? "http" : kind < 92 ? "tls" : kind < 97 ? "alert" : "smtp";
        boolean udp = type.equals("dns");
        int port = udp ? 53 : kind < 20 || type.equals("tls") ? 443 : type.equals("smtp") ? 25 : 80;
        out.put("{\"timestamp\":\"").eve(time).put("\",\"flow_id\":").number(FIRST_FLOW_ID + random.longBelow(FLOW_IDS))
                .put(",\"in_iface\":\"eth1\",\"event_type\":\"").put(type).put("\",\"src_ip\":\"").put(pools.ip(random, plantsAddress))
                .put("\",\"src_port\":").number(1024 + random.below(64000)).put(",\"dest_ip\":\"").put(pools.ip(random))
                .put("\",\"dest_port\":").number(port).put(",\"proto\":\"").put(udp ? "UDP" : "TCP").put("\",");
        switch (type) {
            case "flow" -> flow(out, time, port == 443 ? "tls" : "http");
            case "dns" -> dns(out, plantsName);
            case "http" -> http(out);
            case "tls" -> tls(out);
            case "alert" -> alert(out, time);
            default -> smtp(out);
        }
        return 1;
    }

    private void flow(LineBuffer out, long time, String app) {
        int age = random.below(90);
        out.put("\"app_proto\":\"").put(app).put("\",\"flow\":{\"pkts_toserver\":").number(2 + random.below(60)).put(",\"pkts_toclient\":")
                .number(1 + random.below(90)).put(",\"bytes_toserver\":").number(size(3000)).put(",\"bytes_toclient\":").number(size(24000))
                .put(",\"start\":\"").eve(time - age * LogTime.SECOND).put("\",\"end\":\"").eve(time).put("\",\"age\":").number(age)
                .put(",\"state\":\"closed\",\"reason\":\"timeout\",\"alerted\":false},\"tcp\":{\"tcp_flags\":\"1b\",\"syn\":true,")
                .put("\"fin\":true,\"psh\":true,\"ack\":true,\"state\":\"closed\"}}\n");
    }

    private void dns(LineBuffer out, boolean plantsName) {
        out.put("\"dns\":{\"type\":\"query\",\"id\":").number(random.below(65536)).put(",\"rrname\":\"");
        if (plantsName) {
            out.put(PLANTED_NAME);
        } else {
            out.put(pools.word(random)).put("-").number(random.below(4000)).put(".").put(pools.word(random)).put(".example");
        }
        out.put("\",\"rrtype\":\"").put(random.below(8) == 0 ? "MX" : "A").put("\",\"tx_id\":0,\"opcode\":0}}\n");
    }

    private void http(LineBuffer out) {
        out.put("\"tx_id\":0,\"http\":{\"hostname\":\"www.").put(pools.word(random)).put(".example\",\"url\":\"/").put(pools.word(random))
                .put("/").number(random.below(90000)).put("\",\"http_user_agent\":\"Mozilla/5.0 (X11; Linux x86_64)\",")
                .put("\"http_content_type\":\"text/html\",\"http_method\":\"GET\",\"protocol\":\"HTTP/1.1\",\"status\":")
                .number(random.below(12) == 0 ? 404 : 200).put(",\"length\":").number(size(9000)).put("}}\n");
    }

    private void tls(LineBuffer out) {
        out.put("\"tls\":{\"subject\":\"CN=").put(pools.word(random)).put(".example\",\"issuerdn\":\"CN=Example CA ")
                .number(random.below(9)).put("\",\"serial\":\"").hex(random, 20).put("\",\"fingerprint\":\"").hex(random, 40)
                .put("\",\"sni\":\"").put(pools.word(random))
                .put(".example\",\"version\":\"TLS 1.2\",\"notbefore\":\"2024-01-01T00:00:00\",")
                .put("\"notafter\":\"2025-01-01T00:00:00\"}}\n");
    }

    private void alert(LineBuffer out, long time) {
        count(BulkQuery.EVE_ALERTS, true);
        int rule = random.below(120);
        out.put("\"alert\":{\"action\":\"allowed\",\"gid\":1,\"signature_id\":").number(9_000_000 + rule)
                .put(",\"rev\":1,\"signature\":\"LOCAL rule ").put(pools.word(rule)).put(" ").number(rule)
                .put("\",\"category\":\"Misc activity\",\"severity\":").number(1 + rule % 3)
                .put("},\"app_proto\":\"http\",\"flow\":{\"pkts_toserver\":").number(1 + random.below(40)).put(",\"pkts_toclient\":")
                .number(random.below(40)).put(",\"bytes_toserver\":").number(size(3000)).put(",\"bytes_toclient\":").number(size(9000))
                .put(",\"start\":\"").eve(time).put("\"}}\n");
    }

    private void smtp(LineBuffer out) {
        out.put("\"tx_id\":0,\"smtp\":{\"helo\":\"").put(pools.word(random)).put(".example\",\"mail_from\":\"<").put(pools.user(random))
                .put(">\",\"rcpt_to\":[\"<").put(pools.user(random)).put(">\"]},\"email\":{\"status\":\"PARSE_DONE\",\"from\":\"")
                .put(pools.user(random)).put("\"}}\n");
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import org.watchpost.demo.basics.Names;
import org.watchpost.demo.basics.Rng;

/** The web proxy: people, and the worm which asks search engines for addresses. */
final class WebTraffic {
    /** Stand-ins for the search engines that the worm asks for addresses. */
    static final String[] ENGINES = {"www.seekwide.example", "search.yonder.example", "www.altaview.example",
        "search.lynxfind.example"};
    static final String[] ENGINE_IPS = {"203.0.113.101", "203.0.113.111", "203.0.113.121", "203.0.113.131"};
    static final String[] ENGINE_PATHS = {"/search?hl=en&ie=UTF-8&oe=UTF-8&q=", "/search?p=", "/web/results?q=",
        "/default.asp?lpv=1&loc=searchhp&tab=web&query="};
    /** Search-engine harvesting by local hour, 08 to 21. */
    static final double[] HARVESTING = {8, 20, 45, 90, 120, 110, 110, 100, 60, 30, 14, 8, 5, 3};
    static final int HARVEST = 1100;
    static final int WEB = 2400;

    private final WormPlan plan;
    private final Network net;
    private final WormLogs logs;
    private final Rng r;

    WebTraffic(WormPlan plan, Network net, WormLogs logs) {
        this.plan = plan;
        this.net = net;
        this.logs = logs;
        r = plan.r;
    }

    void webTraffic() {
        long filter = plan.at(12, 45, 0);
        for (int i = 0; i < plan.scaled(HARVEST); i++) {
            long t = plan.activeMoment(HARVESTING);
            Host h = net.activeHost(t);
            if (h == null) {
                continue;
            }
            int e = r.below(ENGINES.length);
            String url = "http://" + ENGINES[e] + ENGINE_PATHS[e] + r.pick("email", "e-mail", "mailto", "contact", "reply")
                    + "+" + r.pick(Names.PARTNERS) + (e == 0 && r.chance(0.3) ? "&num=100" : "");
            search(t, h, url, ENGINES[e], ENGINE_IPS[e], t >= filter, true);
        }
        double[] hours = {2, 1, 1, 1, 1, 2, 5, 20, 40, 50, 52, 50, 60, 46, 44, 42, 36, 20, 8, 6, 5, 4, 3, 2};
        for (int i = 0; i < plan.scaled(WEB); i++) {
            long t = plan.ordinary(r.weighted(hours) + r.unit());
            Host h = r.pick(net.stations);
            if (r.chance(0.03)) {
                int e = r.below(ENGINES.length);
                search(t, h, "http://" + ENGINES[e] + ENGINE_PATHS[e] + r.pick(Names.WORDS) + "+" + r.pick(Names.WORDS),
                        ENGINES[e], ENGINE_IPS[e], t >= filter, false);
                continue;
            }
            int p = r.below(Names.PARTNERS.length);
            String site = "www." + Names.PARTNERS[p];
            String path = "/" + r.pick(Names.WORDS) + "/" + r.pick("index.html", "logo.gif", "style.css", "photo.jpg", "news.asp?id=" + r.range(1, 900));
            String ip = "203.0.113." + (40 + p);
            int kind = r.weighted(new double[] {58, 18, 9, 5, 4, 6});
            String code = new String[] {"TCP_MISS/200", "TCP_HIT/200", "TCP_REFRESH_HIT/304", "TCP_MISS/404", "TCP_MISS/503", "TCP_MEM_HIT/200"}[kind];
            int size = kind == 2 ? r.range(230, 320) : (int) (400 + r.exp(9000));
            int ms = (kind == 1 || kind == 5 ? r.range(1, 12) : r.range(60, 900)) + (int) (plan.load(t) * r.below(6000));
            logs.squid.line(t, ms, h.ip, code, size, "http://" + site + path, kind == 1 || kind == 5 ? "NONE/-" : "DIRECT/" + ip, type(path), null);
            if (kind == 0 && r.chance(0.35)) {
                int sport = r.range(32768, 60000);
                logs.netScreen.permit(t, 4, "http", 6, net.proxy.ip, sport, ip, 80, r.range(380, 900), size, "Close - TCP FIN");
                logs.connection(t, net.proxy.ip, sport, ip, 80, "tcp", "http", ms / 1000.0, r.range(380, 900), size, "SF", true, false);
            }
        }
    }

    static String type(String path) {
        return path.endsWith(".gif") ? "image/gif" : path.endsWith(".css") ? "text/css" : path.endsWith(".jpg") ? "image/jpeg" : "text/html";
    }

    void search(long t, Host h, String url, String host, String ip, boolean denied, boolean harvest) {
        Squid.Search note = new Squid.Search(h.ip, denied, harvest);
        int size = denied ? 5860 + url.length() - r.below(9) : (int) (9000 + r.exp(14000));
        int ms = denied ? 1 + r.below(3) : r.range(180, 900) + (int) (plan.load(t) * r.below(20000));
        logs.squid.line(t, ms, h.ip, denied ? "TCP_DENIED/403" : "TCP_MISS/200", size, url, denied ? "NONE/-" : "DIRECT/" + ip, "text/html", note);
        if (r.chance(0.3)) {
            logs.eve.http(t, h.ip, h.nextPort(r), net.proxy.ip, 3128, host, url, denied ? 403 : 200, size,
                    harvest ? null : "Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)");
        }
    }
}

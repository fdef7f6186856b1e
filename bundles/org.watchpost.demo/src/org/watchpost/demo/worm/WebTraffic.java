/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import java.util.List;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.log.NetScreenLog.Traffic;
import org.watchpost.demo.worm.log.SquidLog;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Connection;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Host;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WormDay;
import org.watchpost.demo.worm.world.WormWorld;

/** Requests through the proxy: the worm's to search engines, and what people look at. */
final class WebTraffic {

    private static final int WORM_SEARCHES = 1100;
    private static final int REQUESTS = 2400;
    /** The worm's searches by local hour, 08 to 21. */
    private static final List<Double> WORM_HOURS = List.of(8., 20., 45., 90., 120., 110., 110., 100., 60., 30., 14., 8., 5., 3.);
    private static final double[] HOURS = { 2, 1, 1, 1, 1, 2, 5, 20, 40, 50, 52, 50, 60, 46, 44, 42, 36, 20, 8, 6, 5, 4, 3, 2 };
    private static final int PROXY_PORT = 3128;
    private static final String BROWSER = "Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)";

    /** What the proxy does with a request. */
    private enum Outcome {
        MISS("TCP_MISS/200"), HIT("TCP_HIT/200"), NOT_MODIFIED("TCP_REFRESH_HIT/304"), NOT_FOUND("TCP_MISS/404"),
        UNAVAILABLE("TCP_MISS/503"),
        MEMORY_HIT("TCP_MEM_HIT/200");

        private static final double[] WEIGHTS = { 58, 18, 9, 5, 4, 6 };

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        boolean isFromCache() {
            return this == HIT || this == MEMORY_HIT;
        }
    }

    private final WormWorld world;
    private final RandomStream random;
    private final Sensors sensors;
    /** When the proxy began to deny searches. */
    private final long filter;

    WebTraffic(WormWorld world, Sensors sensors) {
        this.world = world;
        this.sensors = sensors;
        random = world.random();
        filter = world.day().at(12, 45, 0);
    }

    void generate() {
        int searches = world.scaled(WORM_SEARCHES);
        for (int i = 0; i < searches; i++) {
            long time = world.outbreak().moment(WORM_HOURS);
            world.outbreak().activeHost(time).ifPresent(host -> searchOfWorm(time, host));
        }
        int requests = world.scaled(REQUESTS);
        for (int i = 0; i < requests; i++) {
            long time = WormDay.ordinary(random.weighted(HOURS) + random.unit());
            Host host = random.pick(world.network().stations());
            if (random.chance(0.03)) {
                SearchEngine engine = random.pick(SearchEngine.ALL);
                search(time, host, engine, engine.url(random.pick(Names.WORDS) + "+" + random.pick(Names.WORDS)), false);
            } else {
                request(time, host);
            }
        }
    }

    private void searchOfWorm(long time, Host host) {
        SearchEngine engine = random.pick(SearchEngine.ALL);
        String words = random.pick("email", "e-mail", "mailto", "contact", "reply") + "+" + random.pick(Names.PARTNERS);
        boolean hundred = engine == SearchEngine.ALL.getFirst() && random.chance(0.3);
        search(time, host, engine, engine.url(words) + (hundred ? "&num=100" : ""), true);
    }

    private void search(long time, Host host, SearchEngine engine, String url, boolean byWorm) {
        boolean denied = time >= filter;
        int size = denied ? 5860 + url.length() - random.below(9) : (int) (9000 + random.exponential(14000));
        int elapsed = denied ? 1 + random.below(3) : random.range(180, 900) + slowness(time, 20000);
        SquidLog.Request request = new SquidLog.Request(time, elapsed, host.ip(), denied ? "TCP_DENIED/403" : "TCP_MISS/200", size, url,
                denied ? "NONE/-" : "DIRECT/" + engine.ip(), "text/html");
        sensors.squid.search(request, new SquidLog.Search(denied, byWorm));
        if (random.chance(0.3)) {
            Endpoint proxy = new Endpoint(world.network().proxy().ip(), PROXY_PORT);
            sensors.eve.request(time, host.nextSource(random), proxy, engine.host(), url, denied ? 403 : 200, size,
                    byWorm ? null : BROWSER);
        }
    }

    private void request(long time, Host host) {
        int partner = random.below(Names.PARTNERS.size());
        String path = "/" + random.pick(Names.WORDS) + "/"
                + random.pick("index.html", "logo.gif", "style.css", "photo.jpg", "news.asp?id=" + random.range(1, 900));
        String ip = Company.partnerWebIp(partner);
        Outcome outcome = Outcome.values()[random.weighted(Outcome.WEIGHTS)];
        int size = outcome == Outcome.NOT_MODIFIED ? random.range(230, 320) : (int) (400 + random.exponential(9000));
        int elapsed = (outcome.isFromCache() ? random.range(1, 12) : random.range(60, 900)) + slowness(time, 6000);
        sensors.squid.request(new SquidLog.Request(time, elapsed, host.ip(), outcome.code, size,
                "http://www." + Names.PARTNERS.get(partner) + path, outcome.isFromCache() ? "NONE/-" : "DIRECT/" + ip, type(path)));
        if (outcome == Outcome.MISS && random.chance(0.35)) {
            Endpoint proxy = new Endpoint(world.network().proxy().ip(), random.range(32768, 60000));
            Endpoint site = new Endpoint(ip, 80);
            sensors.netScreen.outbound(new Traffic(time, 4, "http", Transport.TCP, proxy, site, random.range(380, 900), size));
            sensors.connection(random,
                    new Connection(time, proxy, site, Transport.TCP, "http", elapsed / 1000.0, random.range(380, 900), size));
        }
    }

    /** Milliseconds more, at most that many, while the worm keeps the line busy. */
    private int slowness(long time, int most) {
        return (int) (world.outbreak().load(time) * random.below(most));
    }

    private static String type(String path) {
        return path.endsWith(".gif") ? "image/gif"
                : path.endsWith(".css") ? "text/css" : path.endsWith(".jpg") ? "image/jpeg" : "text/html";
    }
}

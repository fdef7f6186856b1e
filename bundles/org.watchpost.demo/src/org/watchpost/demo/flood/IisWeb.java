/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.demo.basics.Journal;
import org.watchpost.demo.basics.Output;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** IIS web log, W3C extended; times in UTC, one file per day. */
final class IisWeb {
    static final String SCRIPT = "/cdomail.asp";
    private static final String FIELDS = "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
            + "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs(User-Agent) cs(Referer)";
    private final Rng r;
    private final Journal<String> lines = new Journal<>();
    final List<String> scriptTimes = new ArrayList<>();

    IisWeb(Rng r) {
        this.r = r;
    }

    private void line(long t, String ip, String uri, String query, int status, int sent, int received, int ms) {
        lines.add(t, Ts.plain(t, ZoneOffset.UTC) + " " + ip + " - W3SVC1 DEVWEB17 " + FloodScenario.DEV_IP + " 80 GET " + uri + " " + query + " "
                + status + " " + (status == 404 ? 2 : 0) + " " + sent + " " + received + " " + ms
                + " HTTP/1.1 Mozilla/4.0+(compatible;+MSIE+5.5;+Windows+NT+5.0) -", uri);
    }

    void script(long t) {
        line(t, FloodScenario.DEVELOPER_IP, SCRIPT, "-", 200, 1312, 402, 30000 + r.below(60000));
    }

    void background() {
        for (LocalDate d = LocalDate.of(2001, 4, 14); !d.isAfter(LocalDate.of(2001, 5, 1)); d = d.plusDays(1)) {
            if (d.getDayOfWeek().getValue() == 5) {
                continue;
            }
            for (int i = 0; i < 45; i++) {
                long t = Ts.of(d.atTime(8, 32), FloodScenario.GST) + (long) (r.unit() * 8.6 * Ts.HOUR);
                boolean off = d.getMonthValue() == 5 && t > Ts.of(d.atTime(11, 44), FloodScenario.GST)
                        || d.getMonthValue() == 4 && d.getDayOfMonth() == 30 && t > Ts.of(d.atTime(15, 29), FloodScenario.GST);
                if (!off) {
                    String page = r.pick("/default.asp", "/login.asp", "/members/list.asp", "/images/banner.gif", "/news/item.asp", "/old/index.htm");
                    line(t, "10.20." + r.range(17, 19) + "." + r.range(20, 90), page, page.contains("item") ? "id=" + r.range(1, 90) : "-",
                            page.startsWith("/old") ? 404 : 200, r.range(400, 16000), r.range(280, 520), r.range(10, 900));
                }
            }
        }
    }

    void write(Output out) throws IOException {
        lines.observe((t, uri) -> {
            if (uri.equals(SCRIPT)) {
                scriptTimes.add(Ts.utc(t));
            }
        });
        Daily.write(out, lines, "web/iis-w3c-ex", "#Software: Microsoft Internet Information Services 5.0", FIELDS);
    }
}

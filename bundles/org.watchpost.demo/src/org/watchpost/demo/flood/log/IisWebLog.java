/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.log;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.DailyFiles;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** Web log of IIS 5 on the development server: W3C extended, UTC, a file for each day. */
public final class IisWebLog {

    /** The page that runs the script. */
    public static final String SCRIPT = "/cdomail.asp";

    private static final String FIELDS = "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem "
            + "cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs(User-Agent) cs(Referer)";
    private static final int REQUESTS_A_DAY = 45;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 4, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2001, 5, 1);
    /** The server was off from the power failure to the morning of the last day, and again from the noon of that day. */
    private static final long POWER_FAILURE = Site.at(4, 30, 15, 29, 0);
    private static final long SWITCHED_OFF = Site.onCrashDay(11, 44, 0);

    private final RandomStream random;
    /** Runs of the script have a note. */
    private final Journal<String> lines;
    private final List<String> scriptTimes = new ArrayList<>();

    /** A log without any request. */
    public IisWebLog(OutputFolder out, long seed) {
        random = new RandomStream(seed, "web");
        lines = out.journal();
    }

    /** Somebody starts the script. */
    public void script(long time) {
        lines.add(time, text(time, Site.DEVELOPER_IP, SCRIPT, "-", 200, 1312, 402, 30000 + random.below(60000)), SCRIPT);
    }

    /** What people look at on working days. */
    public void ordinaryRequests() {
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
                for (int i = 0; i < REQUESTS_A_DAY; i++) {
                    ordinaryRequest(day);
                }
            }
        }
    }

    private void ordinaryRequest(LocalDate day) {
        long time = LogTime.of(day.atTime(LocalTime.of(8, 32)), Site.OFFSET) + (long) (random.unit() * 8.6 * LogTime.HOUR);
        boolean off = time > SWITCHED_OFF || time > POWER_FAILURE && !day.equals(LAST_DAY);
        if (off) {
            return;
        }
        String page = random.pick("/default.asp", "/login.asp", "/members/list.asp", "/images/banner.gif", "/news/item.asp",
                "/old/index.htm");
        String client = "10.20." + random.range(17, 19) + "." + random.range(20, 90);
        String query = page.contains("item") ? "id=" + random.range(1, 90) : "-";
        lines.add(time, text(time, client, page, query, page.startsWith("/old") ? 404 : 200, random.range(400, 16000),
                random.range(280, 520), random.range(10, 900)));
    }

    private static String text(long time, String client, String page, String query, int status, int sent, int received, int millis) {
        return W3cFiles.time(time) + " " + client + " - W3SVC1 DEVWEB17 " + Site.DEV_IP + " 80 GET " + page + " " + query + " " + status
                + " "
                + (status == 404 ? 2 : 0) + " " + sent + " " + received + " " + millis
                + " HTTP/1.1 Mozilla/4.0+(compatible;+MSIE+5.5;+Windows+NT+5.0) -";
    }

    /** Writes the files. */
    public void write(OutputFolder out) throws IOException {
        DailyFiles.write(lines, new W3cFiles(out, "web/iis-w3c-ex", FIELDS), (time, note) -> scriptTimes.add(LogTime.utc(time)));
    }

    /** When the script was started, as written. */
    public List<String> scriptTimes() {
        return scriptTimes;
    }
}

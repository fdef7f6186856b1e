/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.io.IOException;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.WormDay;

/** Access log of Squid in its native form: seconds since the epoch. */
public final class SquidLog {

    private static final int ELAPSED_WIDTH = 6;

    /**
     * A request.
     *
     * @param elapsed milliseconds
     * @param code    what the proxy did, and the status
     * @param peer    where the answer came from
     */
    public record Request(long time, int elapsed, String client, String code, int size, String url, String peer, String type) {
    }

    /** What a request to a search engine means; {@code byWorm} tells the worm's from what people look for. */
    public record Search(boolean denied, boolean byWorm) {
    }

    private final Journal<Search> lines;
    private final Tally allowedHours = new Tally();
    private final Tally deniedHours = new Tally();
    private long allowed;
    private long denied;
    private long allowedByWorm;
    private long deniedByWorm;
    private long firstDenied;

    /** An empty log. */
    public SquidLog(OutputFolder out) {
        lines = out.journal();
    }

    /** Any request. */
    public void request(Request request) {
        lines.add(request.time(), text(request));
    }

    /** A request to a search engine. */
    public void search(Request request, Search meaning) {
        lines.add(request.time(), text(request), meaning);
    }

    private static String text(Request request) {
        String elapsed = Integer.toString(request.elapsed());
        return LogTime.epochMillis(request.time()) + " " + " ".repeat(Math.max(0, ELAPSED_WIDTH - elapsed.length())) + elapsed + " "
                + request.client() + " " + request.code() + " " + request.size() + " GET " + request.url() + " - " + request.peer() + " "
                + request.type();
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("proxy/squid-access.log", LineEnd.LF)) {
            lines.writeTo(sink, this::count);
        }
    }

    private void count(long time, Search search) {
        if (search.denied()) {
            firstDenied = denied == 0 ? time : firstDenied;
            denied++;
            deniedByWorm += search.byWorm() ? 1 : 0;
            deniedHours.add(WormDay.hourOf(time));
        } else {
            allowed++;
            allowedByWorm += search.byWorm() ? 1 : 0;
            allowedHours.add(WormDay.hourOf(time));
        }
    }

    /** Searches allowed in an hour, see {@link WormDay#hourOf}. */
    public long allowedInHour(String hour) {
        return allowedHours.count(hour);
    }

    /** Searches denied in an hour, see {@link WormDay#hourOf}. */
    public long deniedInHour(String hour) {
        return deniedHours.count(hour);
    }

    /** All searches allowed. */
    public long allowed() {
        return allowed;
    }

    /** All searches denied. */
    public long denied() {
        return denied;
    }

    /** Searches of the worm that were allowed. */
    public long allowedByWorm() {
        return allowedByWorm;
    }

    /** Searches of the worm that were denied. */
    public long deniedByWorm() {
        return deniedByWorm;
    }

    /** When the first search was denied; 0 if none was. */
    public long firstDenied() {
        return firstDenied;
    }
}

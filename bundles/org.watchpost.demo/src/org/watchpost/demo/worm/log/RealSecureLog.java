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
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.CsvRow;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Tally;
import org.watchpost.demo.worm.world.SentFile;
import org.watchpost.demo.worm.world.WireMail;
import org.watchpost.demo.worm.world.WormDay;

/** Event export of a RealSecure network sensor: CSV, local time. */
public final class RealSecureLog {

    /** The sensor's name for what the worm sends. */
    private static final String ZIP_TAG = "Email_Virus_Suspicious_Zip";
    private static final String HEADER = "Time,Tag Name,Source IP,Target IP,Target port,:ATTACHMENT,:FILENAME,:SIZE,:FROM,:TO";

    /** The worm events of one host; times in microseconds since the epoch, whole seconds as the log has them. */
    public record HostEvents(String ip, long first, long last, long count) {

        private HostEvents another(long time) {
            return new HostEvents(ip, first, time, count + 1);
        }
    }

    /** The note of a line is the address of the infected host. */
    private final Journal<String> lines;
    private final SortedMap<String, HostEvents> hosts = new TreeMap<>();
    private final Tally hours = new Tally();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** An empty log. */
    public RealSecureLog(OutputFolder out) {
        lines = out.journal();
    }

    /** A message with the worm's archive. */
    public void wormMail(WireMail mail, SentFile worm) {
        String source = mail.session().client().ip();
        lines.add(mail.time(), CsvRow.of(time(mail.time()), ZIP_TAG, source, mail.session().target().ip(), mail.session().target().port(),
                worm.name(), worm.member(), worm.programSize(), mail.headerFrom(), mail.to()), source);
    }

    /** A meaningless event. */
    public void noise(long time, Noise noise, String source, String target) {
        String port = noise.isPing() ? "" : Integer.toString(noise.port());
        lines.add(time, CsvRow.of(time(time), noise.tag(), source, target, port, "", "", "", "", ""));
    }

    private static String time(long time) {
        return LogTime.plain(time, WormDay.OFFSET) + " EDT";
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("ids/realsecure-events.csv", LineEnd.LF)) {
            sink.header(HEADER);
            lines.writeTo(sink, this::count);
        }
    }

    private void count(long time, String ip) {
        long second = time - Math.floorMod(time, LogTime.SECOND);
        first = Math.min(first, second);
        last = Math.max(last, second);
        hosts.put(ip, hosts.getOrDefault(ip, new HostEvents(ip, second, second, 0)).another(second));
        hours.add(WormDay.hourOf(time));
    }

    /** The worm events written, by the address of the host. */
    public SortedMap<String, HostEvents> hosts() {
        return hosts;
    }

    /** The number of worm events written in an hour, see {@link WormDay#hourOf}. */
    public long inHour(String hour) {
        return hours.count(hour);
    }

    /** When the first worm event was. */
    public long first() {
        return first;
    }

    /** When the last worm event was. */
    public long last() {
        return last;
    }
}

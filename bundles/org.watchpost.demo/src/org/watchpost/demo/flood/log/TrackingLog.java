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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchpost.demo.flood.world.Letter;
import org.watchpost.demo.flood.world.Moments;
import org.watchpost.demo.flood.world.Site;
import org.watchpost.demo.output.DailyFiles;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.Tally;

/** Message tracking of Exchange 2000: tab-separated, times in GMT without leading zeros, a file for each day. */
public final class TrackingLog {

    /** Event: a message was taken. */
    public static final int ACCEPTED = 1019;
    /** Event: a message was delivered to a mailbox. */
    public static final int DELIVERED = 1023;
    /** Event: a message was handed to another server. */
    public static final int TRANSFERRED = 1031;
    /** The day of the crash in UTC. */
    public static final LocalDate CRASH_DAY = LocalDate.of(2001, 5, 1);

    private static final String FIELDS = "# Date\tTime\tclient-ip\tClient-hostname\tPartner-Name\tServer-hostname\tserver-IP\t"
            + "Recipient-Address\tEvent-ID\tMSGID\tPriority\tRecipient-Report-Status\ttotal-bytes\tNumber-Recipients\tOrigination-Time\t"
            + "Encryption\tservice-Version\tLinked-MSGID\tMessage-Subject\tSender-Address";

    private record Note(int event, String client, String sender, String recipient) {
    }

    private record Pair(String sender, String recipient) {
    }

    /** By number; of pairs with the same number the last one in the order of the alphabet is the top one. */
    private static final Comparator<Map.Entry<Pair, Long>> BY_COUNT = Comparator
            .comparingLong((Map.Entry<Pair, Long> entry) -> entry.getValue()).thenComparing(entry -> entry.getKey().sender())
            .thenComparing(entry -> entry.getKey().recipient());

    private final String server;
    private final String ip;
    private final Journal<Note> lines;
    private final Tally events = new Tally();
    private final Tally eventsOfClients = new Tally();
    private final Moments flood = new Moments();
    private final SortedMap<LocalDate, Map<Pair, Long>> pairs = new TreeMap<>();

    /** An empty log of a server. */
    public TrackingLog(OutputFolder out, String server, String ip) {
        this.server = server;
        this.ip = ip;
        lines = out.journal();
    }

    /** What the server did with a message from a client. */
    public void event(long time, int event, String clientIp, String client, Letter letter) {
        lines.add(time, String.join("\t", date(time), clock(time), clientIp, client, "-", server.toUpperCase(Locale.ROOT), ip,
                letter.recipient(), Integer.toString(event), letter.id(), "0", "0", Integer.toString(letter.size()), "1",
                date(letter.sent()) + " " + clock(letter.sent()), "0", "Version: 6.0.4417.0", "-", letter.subject(), letter.sender()),
                new Note(event, client, letter.sender(), letter.recipient()));
    }

    private static String date(long time) {
        LocalDateTime utc = LogTime.local(time, ZoneOffset.UTC);
        return utc.getYear() + "-" + utc.getMonthValue() + "-" + utc.getDayOfMonth();
    }

    private static String clock(long time) {
        LocalDateTime utc = LogTime.local(time, ZoneOffset.UTC);
        return utc.getHour() + ":" + utc.getMinute() + ":" + utc.getSecond() + " GMT";
    }

    /** Writes the files, and counts. */
    public void write(OutputFolder out) throws IOException {
        DailyFiles.write(lines, (day, firstTime) -> open(out, day), this::count);
    }

    private FileSink open(OutputFolder out, LocalDate day) throws IOException {
        String name = "exchange/tracking-" + server + "-" + day.toString().replace("-", "") + ".log";
        return out.open(name, LineEnd.CRLF).header("# Message Tracking Log File")
                .header("# Exchange System Attendant Version 6.0.4417.0").header(FIELDS);
    }

    private void count(long time, Note note) {
        LocalDate day = LogTime.local(time, ZoneOffset.UTC).toLocalDate();
        events.add(Integer.toString(note.event()));
        eventsOfClients.add(note.event() + " " + note.client());
        if (note.event() == ACCEPTED || note.event() == DELIVERED) {
            pairs.computeIfAbsent(day, key -> new HashMap<>()).merge(new Pair(note.sender(), note.recipient()), 1L, Long::sum);
        }
        if (note.event() == ACCEPTED && note.sender().equals(Site.SENDER) && day.equals(CRASH_DAY)) {
            flood.add(time);
        }
    }

    /** The lines written, by event. */
    public Tally events() {
        return events;
    }

    /** How many lines of an event with a client were written. */
    public long count(int event, String client) {
        return eventsOfClients.count(event + " " + client);
    }

    /** When the script's messages of the day of the crash were taken, in order. */
    public Moments flood() {
        return flood;
    }

    /**
     * The most frequent pair of sender and recipient among accepted and delivered messages of the days that pass.
     *
     * @throws NoSuchElementException if there are no such messages
     */
    public Map<String, @Nullable Object> topPair(Predicate<LocalDate> wanted) {
        Map<Pair, Long> counts = new HashMap<>();
        pairs.forEach((day, ofDay) -> {
            if (wanted.test(day)) {
                ofDay.forEach((pair, count) -> counts.merge(pair, count, Long::sum));
            }
        });
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map.Entry<Pair, Long> top = counts.entrySet().stream().max(BY_COUNT).orElseThrow();
        return JsonObject.of("sender", top.getKey().sender(), "recipient", top.getKey().recipient(), "messages", top.getValue(), "of", all,
                "share", Math.round(1e6 * top.getValue() / all) / 1e6);
    }
}

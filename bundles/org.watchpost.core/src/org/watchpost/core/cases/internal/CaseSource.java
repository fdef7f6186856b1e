/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.ClockDrift;

/**
 * One source as the case keeps it: what others see of it, and what the import must know to go on. Lives as long as the case
 * is open. Safe for use by several threads; each method is one consistent step.
 */
public final class CaseSource {

    /**
     * How a source is read.
     *
     * @param format      name of the parser's format; empty if it isn't known yet
     * @param zone        zone of times that have none
     * @param zoneless    whether such times occur
     * @param year        year of the first record, 0 if times have a year
     * @param yearReason  how it was found
     * @param yearSaid    the year a person gave, 0 if none did
     * @param shiftMicros added to every time
     */
    public record Reading(String format, ZoneId zone, boolean zoneless, int year, String yearReason, int yearSaid, long shiftMicros) {
    }

    /**
     * How often what occurred.
     *
     * @param events  events made, errors included
     * @param errors  pipeline errors among them
     * @param headers header lines
     * @param blank   empty lines
     */
    public record Counts(long events, long errors, long headers, long blank) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(events + other.events, errors + other.errors, headers + other.headers, blank + other.blank);
        }
    }

    /** More months than that are nonsense of a damaged log and help nobody to tell a year. */
    private static final int MAX_MONTHS = 600;

    private final int id;
    private final String name;
    private final String path;
    private final String origin;
    private final String member;
    private final long modifiedMicros;

    private Reading reading;
    private ClockDrift drift = ClockDrift.NONE;
    private SourceState state = SourceState.PENDING;
    private Counts counts = Counts.NONE;
    private long bytes;
    private double seconds;
    private String message = "";
    private String sha256 = "";
    private int intake = -1;
    private boolean derived;
    private String content = "";
    private String head = "";
    private long lastMicros = EventBuilder.NO_TIME;
    private long headersFrom = -1;
    private final TreeMap<Integer, Long> months = new TreeMap<>();
    private volatile Contexts contexts = Contexts.NONE;
    private String encoded = "";

    /**
     * @param id             see {@link SourceInfo#id()}
     * @param name           see {@link SourceInfo#name()}
     * @param path           see {@link SourceInfo#path()}
     * @param origin         see {@link SourceInfo#origin()}
     * @param member         see {@link SourceInfo#member()}
     * @param modifiedMicros when the original was last modified; the time of records that have none and none before them
     * @param reading        how it is read
     */
    public CaseSource(int id, String name, String path, String origin, String member, long modifiedMicros, Reading reading) {
        this.id = id;
        this.name = name;
        this.path = path;
        this.origin = origin;
        this.member = member;
        this.modifiedMicros = modifiedMicros;
        this.reading = reading;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public String origin() {
        return origin;
    }

    public String member() {
        return member;
    }

    public long modifiedMicros() {
        return modifiedMicros;
    }

    public synchronized Reading reading() {
        return reading;
    }

    public synchronized void reading(Reading newReading) {
        reading = newReading;
        encoded = "";
    }

    /** How its clock drifted. */
    public synchronized ClockDrift drift() {
        return drift;
    }

    /** Sets how its clock drifted; takes effect on what is read from then on. */
    public synchronized void drift(ClockDrift newDrift) {
        drift = newDrift;
        encoded = "";
    }

    public synchronized SourceState state() {
        return state;
    }

    public synchronized void state(SourceState newState, String newMessage) {
        state = newState;
        message = newMessage;
        encoded = "";
    }

    public synchronized String message() {
        return message;
    }

    public synchronized Counts counts() {
        return counts;
    }

    public synchronized long bytes() {
        return bytes;
    }

    public synchronized double seconds() {
        return seconds;
    }

    public synchronized void seconds(double newSeconds) {
        seconds = newSeconds;
        encoded = "";
    }

    /** Of the evidence; empty while that is being read. */
    public synchronized String sha256() {
        return sha256;
    }

    public synchronized void sha256(String hash) {
        sha256 = hash;
        encoded = "";
    }

    /** Number of the intake its evidence comes in by, -1 once that has ended. */
    public synchronized int intake() {
        return intake;
    }

    public synchronized void intake(int number) {
        intake = number;
        encoded = "";
    }

    /** Whether its bytes are in the folder of decompressed copies. */
    public synchronized boolean derived() {
        return derived;
    }

    public synchronized void derived(boolean is) {
        derived = is;
        encoded = "";
    }

    /** SHA-256 of its (decompressed) bytes; empty until all have been read. */
    public synchronized String content() {
        return content;
    }

    public synchronized void content(String hash) {
        content = hash;
        encoded = "";
    }

    /** Fingerprint of its first bytes, see {@link #HEAD_BYTES}. */
    public synchronized String head() {
        return head;
    }

    public synchronized void head(String fingerprint) {
        head = fingerprint;
        encoded = "";
    }

    /** How many bytes {@link #head()} is of. */
    public static final int HEAD_BYTES = 64 * 1024;

    /** Time of the last record before {@link #bytes()} that had one, or {@link EventBuilder#NO_TIME}. */
    public synchronized long lastMicros() {
        return lastMicros;
    }

    /** Where the group of header lines begins that {@link #bytes()} is in the middle of, or -1. */
    public synchronized long headersFrom() {
        return headersFrom;
    }

    /** Parser contexts so far. */
    public Contexts contexts() {
        return contexts;
    }

    public synchronized void contexts(Contexts newContexts) {
        contexts = newContexts;
        encoded = "";
    }

    /** Begins anew: nothing has been read. The contexts get another version, so that nobody goes on with those before. */
    public synchronized void reset() {
        counts = Counts.NONE;
        bytes = 0;
        seconds = 0;
        message = "";
        lastMicros = EventBuilder.NO_TIME;
        headersFrom = -1;
        months.clear();
        contexts = contexts.cleared();
        state = SourceState.PENDING;
        encoded = "";
    }

    /** Counts what a block held. */
    public synchronized void add(Counts more, Map<Integer, Long> newMonths) {
        counts = counts.plus(more);
        newMonths.forEach((month, events) -> {
            if (months.size() < MAX_MONTHS || months.containsKey(month)) {
                months.merge(month, events, Long::sum);
            }
        });
        encoded = "";
    }

    /** All bytes before {@code offset} have been read and what they hold has been added. */
    public synchronized void progress(long offset, long newLastMicros, long newHeadersFrom) {
        bytes = offset;
        lastMicros = newLastMicros;
        headersFrom = newHeadersFrom;
        encoded = "";
    }

    /** Shows how far it is, before a commit makes it so. */
    public synchronized void reading(long offset) {
        bytes = offset;
        encoded = "";
    }

    /** Events with a time of their own per month, counted from year 0. */
    public synchronized Map<Integer, Long> months() {
        return new TreeMap<>(months);
    }

    /** What others see. */
    public synchronized SourceInfo info() {
        return new SourceInfo(id, sha256, name, path, origin, member, reading.format(), reading.zone().getId(), reading.zoneless(),
                reading.year(),
                reading.yearReason(), reading.shiftMicros(), state, bytes, counts.events(), counts.errors(), counts.headers(),
                counts.blank(),
                seconds, message, contexts.marks(), drift);
    }

    /** As it is kept with the commits of the index. */
    synchronized String encode() {
        if (encoded.isEmpty()) {
            Consumer<SourceCodec.Out> writer = out -> out.text("name", name).text("path", path).text("origin", origin)
                    .text("member", member)
                    .number("modified", modifiedMicros, 0).text("format", reading.format()).text("zone", reading.zone().getId())
                    .number("zoneless", reading.zoneless() ? 1 : 0, 0).number("year", reading.year(), 0)
                    .text("yearReason", reading.yearReason())
                    .number("yearSaid", reading.yearSaid(), 0).number("shift", reading.shiftMicros(), 0).number("drift", drift.ppb(), 0)
                    .number("driftFrom", drift.fromMicros(), 0).text("state", state.name())
                    .number("bytes", bytes, 0).number("events", counts.events(), 0).number("errors", counts.errors(), 0)
                    .number("headers", counts.headers(), 0).number("blank", counts.blank(), 0)
                    .number("millis", Math.round(seconds * 1000), 0)
                    .text("message", message).text("sha256", sha256).number("intake", intake, -1).number("derived", derived ? 1 : 0, 0)
                    .text("content", content.equals(sha256) ? "=" : content).text("head", head)
                    .number("last", lastMicros, EventBuilder.NO_TIME).number("headersFrom", headersFrom, -1)
                    .text("months", SourceCodec.months(months))
                    .text("contexts", contexts.encode());
            encoded = SourceCodec.encode(writer);
        }
        return encoded;
    }

    static CaseSource decode(int id, String text) throws org.watchpost.core.cases.CaseException {
        SourceCodec.In in = SourceCodec.decode(text);
        Reading reading = new Reading(in.text("format"), in.zone("zone"), in.number("zoneless", 0) == 1, (int) in.number("year", 0),
                in.text("yearReason"), (int) in.number("yearSaid", 0), in.number("shift", 0));
        CaseSource source = new CaseSource(id, in.text("name"), in.text("path"), in.text("origin"), in.text("member"),
                in.number("modified", 0),
                reading);
        source.drift = new ClockDrift(in.number("driftFrom", 0), in.number("drift", 0));
        source.state = in.state("state");
        source.bytes = in.number("bytes", 0);
        source.counts = new Counts(in.number("events", 0), in.number("errors", 0), in.number("headers", 0), in.number("blank", 0));
        source.seconds = in.number("millis", 0) / 1000.0;
        source.message = in.text("message");
        source.sha256 = in.text("sha256");
        source.intake = (int) in.number("intake", -1);
        source.derived = in.number("derived", 0) == 1;
        source.content = in.text("content").equals("=") ? source.sha256 : in.text("content");
        source.head = in.text("head");
        source.lastMicros = in.number("last", EventBuilder.NO_TIME);
        source.headersFrom = in.number("headersFrom", -1);
        source.months.putAll(SourceCodec.months(in.text("months")));
        source.contexts = Contexts.decode(in.text("contexts"));
        source.encoded = text;
        return source;
    }
}

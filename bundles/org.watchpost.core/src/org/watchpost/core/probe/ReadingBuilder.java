/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Times;

/** Collects a reading while it is made. Belongs to one thread. */
public final class ReadingBuilder {

    /** Longest dialogue that is kept, in lines. */
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 1000;

    private final String type;
    private final long time = Times.micros(Instant.now());
    private final long start = System.nanoTime();
    private final List<Phase> phases = new ArrayList<>();
    private final List<QueueReading> queues = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> dialogue = new ArrayList<>();
    private @Nullable MessageCensus census;
    private @Nullable CertificateFacts certificate;
    private ServerState state = ServerState.OK;
    private String meaning = "";
    private long phaseStart = start;

    /** @param type of the probe */
    public ReadingBuilder(String type) {
        this.type = type;
    }

    /** When it began, microseconds since the epoch. */
    public long time() {
        return time;
    }

    /** The clock of the next phase starts now. */
    public void begin() {
        phaseStart = System.nanoTime();
    }

    /** A phase is over; the next one begins. */
    public Phase phase(String name, int code, boolean success, String text) {
        long now = System.nanoTime();
        Phase phase = new Phase(name, now - phaseStart, code, success, cut(text));
        phases.add(phase);
        phaseStart = now;
        return phase;
    }

    /** A phase whose time was measured elsewhere. */
    public void phase(Phase phase) {
        phases.add(phase);
    }

    /** A line of the dialogue: begins with {@code > }, {@code < } or {@code * }. Secrets must not get here. */
    public void say(String line) {
        if (dialogue.size() < MOST_LINES) {
            dialogue.add(cut(line));
        }
    }

    public void queue(QueueReading queue) {
        queues.add(queue);
    }

    public void measure(String name, double value, String unit) {
        measures.add(new Measure(name, value, unit));
    }

    public void census(MessageCensus counted) {
        census = counted;
    }

    public void certificate(CertificateFacts facts) {
        certificate = facts;
    }

    public List<QueueReading> queues() {
        return queues;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** What it means; a worse state replaces a better one, a better or equal one changes nothing once a sentence is there. */
    public void mean(ServerState newState, String sentence) {
        if (meaning.isEmpty() || newState.compareTo(state) > 0) {
            state = newState;
            meaning = cut(sentence);
        }
    }

    /** Whether nothing bad was found so far. */
    public boolean isFine() {
        return state == ServerState.OK;
    }

    /** The reading; its time ends now. */
    public Reading build() {
        return new Reading(type, time, System.nanoTime() - start, state, meaning.isEmpty() ? state.words() : meaning, phases, queues,
                measures,
                Optional.ofNullable(census), Optional.ofNullable(certificate), dialogue);
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}

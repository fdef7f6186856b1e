/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.traffic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.watchpost.core.event.EventRef;

/**
 * Something that stands out in the traffic, with what supports it.
 *
 * @param kind     what it is
 * @param title    one line for people
 * @param text     what was seen and why it is taken for that, in sentences
 * @param facts    the same for machines: lower-case names, values as text, times in ISO 8601 UTC; lists joined by blanks
 * @param from     when it begins, microseconds since the epoch
 * @param to       when it ends
 * @param query    finds the events it is about
 * @param evidence some events that support it, the most telling first
 */
public record Observation(Kind kind, String title, String text, Map<String, String> facts, long from, long to, String query,
        List<EventRef> evidence) {

    /** Kinds of observations. */
    public enum Kind {
        /** One sender and one recipient make up most of a server's messages. */
        DOMINANT_PAIR,
        /** Where the messages of a flood come from. */
        SOURCE_HOST,
        /** A flood's messages come in one go. */
        RUN,
        /** A request of a web server that was followed by a run each time. */
        TRIGGER,
        /** A service or host that started again just before a run that nothing else explains. */
        RESTART,
        /** Hosts that became mail senders. */
        NEW_SENDERS,
        /** Mail takes much longer than before. */
        DELAY_RISE,
        /** More messages than the hour and the day are used to. */
        BURST,
        /** A message that came to the same server again and again. */
        LOOP
    }

    public Observation {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        evidence = List.copyOf(evidence);
    }

    /** A fact, empty if it hasn't that one. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}

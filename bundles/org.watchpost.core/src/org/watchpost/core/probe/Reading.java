/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one probe found. Immutable. All texts of the peer are hostile and to be escaped for showing.
 *
 * @param type        of the probe
 * @param time        when it began, microseconds since the epoch
 * @param nanos       how long all of it took, in nanoseconds
 * @param state       what it says about the server
 * @param meaning     the same in a sentence for people: {@code accepts connections, refuses mail: queue disk below minimum}
 * @param phases      steps, in order
 * @param queues      queues, empty if the source tells none
 * @param measures    other numbers
 * @param census      who fills the queues, where the source lists messages
 * @param certificate what the server showed, where a connection was made secure
 * @param dialogue    all that was said, a line each: {@code > } what was sent, {@code < } what came, {@code * } remarks; without secrets
 */
public record Reading(String type, long time, long nanos, ServerState state, String meaning, List<Phase> phases,
        List<QueueReading> queues, List<Measure> measures, Optional<MessageCensus> census, Optional<CertificateFacts> certificate,
        List<String> dialogue) {

    public Reading {
        Objects.requireNonNull(type);
        Objects.requireNonNull(meaning);
        phases = List.copyOf(phases);
        queues = List.copyOf(queues);
        measures = List.copyOf(measures);
        dialogue = List.copyOf(dialogue);
    }

    /** The phase of that name, if it was reached. */
    public Optional<Phase> phase(String name) {
        return phases.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The code of the last phase that has one, or 0. */
    public int lastCode() {
        return phases.reversed().stream().mapToInt(Phase::code).filter(code -> code > 0).findFirst().orElse(0);
    }

    /** The value of a measure, if there is one. */
    public Optional<Double> measure(String name) {
        return measures.stream().filter(m -> m.name().equals(name)).map(Measure::value).findFirst();
    }

    /** A reading of a probe that came to nothing. */
    public static Reading failed(String type, long time, long nanos, ServerState state, String meaning) {
        return new Reading(type, time, nanos, state, meaning, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of());
    }
}

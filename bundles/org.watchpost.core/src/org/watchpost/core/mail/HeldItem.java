/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;

/**
 * A message in the quarantine.
 *
 * @param sha256   key: hash of its bytes
 * @param message  where it is in the evidence
 * @param file     base name of the evidence file
 * @param subject  for people
 * @param from     address of the sender
 * @param verdict  when it was held
 * @param held     when, microseconds UTC
 * @param why      ids of the rules, or what a person wrote
 * @param state    what became of it
 * @param decision id of the decision that made it so; null while it waits for one
 */
public record HeldItem(String sha256, EventRef message, String file, String subject, String from, Verdict verdict, long held, String why,
        State state, @Nullable String decision) {

    /** What became of a held message. */
    public enum State {
        /** Waits for a decision. */
        HELD,
        /** A decision was made and is not carried out yet. */
        DECIDED,
        /** Was released. */
        RELEASED,
        /** The held bytes are gone. */
        DELETED,
        /** A person has confirmed that it is malicious; stays held. */
        CONFIRMED,
        /** A person has found it harmless. */
        CLEAN
    }

    /** The same in another state. */
    public HeldItem with(State newState, @Nullable String newDecision) {
        return new HeldItem(sha256, message, file, subject, from, verdict, held, why, newState, newDecision);
    }
}

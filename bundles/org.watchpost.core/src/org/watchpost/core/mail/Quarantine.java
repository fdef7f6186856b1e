/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;

/**
 * Messages held for a decision. Held bytes lie encrypted in the case, so that no double click, indexer or virus scanner can
 * start or delete them; the evidence stays what it is. Every change is one action with its entry in the journal. A Declarative
 * Service; safe for use by several threads; not for the UI thread.
 * <p>
 * After each import messages whose verdict is {@link Verdict#SUSPICIOUS} or graver, or {@link Verdict#UNKNOWN}, are held.
 */
public interface Quarantine {

    /** All held messages, in the order they were held; those decided too. Cheap: remembered while the case is open. */
    List<HeldItem> held(OpenCase open) throws IOException;

    /** A held message by its key (SHA-256), or by a beginning of it that only one has. */
    Optional<HeldItem> find(OpenCase open, String key) throws IOException;

    /**
     * Holds messages; those held already stay as they are.
     *
     * @param why what the person says; empty for the rules that fired
     * @return how many are held now that were not
     */
    int hold(OpenCase open, Collection<EventRef> messages, String why, IProgressMonitor monitor) throws IOException;

    /** Keys of the messages a request would be for, its own first. */
    List<String> affected(OpenCase open, DecisionRequest request, IProgressMonitor monitor) throws IOException;

    /** Whether a reason must be given: release of what is not clean, deletion, {@code clean} for what is malicious. */
    boolean needsReason(OpenCase open, DecisionRequest request) throws IOException;

    /** Whether it must be confirmed a second time: release of a message that is malicious or was confirmed so. */
    boolean needsConfirmation(OpenCase open, DecisionRequest request) throws IOException;

    /**
     * Decides. Confirmed and clean are in force at once; release and deletion wait to be {@linkplain #carryOut carried out}.
     *
     * @throws org.watchpost.core.cases.CaseException if the reason or the confirmation is missing, or a message is not held
     */
    Decision decide(OpenCase open, DecisionRequest request, IProgressMonitor monitor) throws IOException;

    /**
     * Takes back a decision.
     *
     * @throws org.watchpost.core.cases.CaseException if a release or deletion is carried out already
     */
    Decision undo(OpenCase open, String decision) throws IOException;

    /**
     * Carries out a release or deletion.
     *
     * @param password for the relay's user; empty if there is none. Not kept.
     * @return the decision, carried out or failed
     */
    Decision carryOut(OpenCase open, String decision, char[] password, IProgressMonitor monitor) throws IOException;

    /** All decisions, the oldest first. */
    List<Decision> decisions(OpenCase open) throws IOException;

    /** Decisions with a text anywhere: key, hash, recipient, reason, person, file. What was released when to whom. */
    List<Decision> search(OpenCase open, String text) throws IOException;

    /**
     * Writes a message or a node of it into a password-protected zip file (AES-256), the only way out besides a release.
     *
     * @param path     of the node, an empty string for the message
     * @param file     to be written, outside the case; must not exist
     * @param password at least 4 characters; {@code infected} is the custom
     * @param reason   for the journal; must not be blank
     */
    void export(OpenCase open, EventRef message, String path, Path file, char[] password, String reason) throws IOException;
}

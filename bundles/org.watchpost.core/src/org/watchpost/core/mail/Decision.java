/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about messages.
 *
 * @param id         of the decision, {@code D1}, {@code D2}…
 * @param kind       what is to be done
 * @param scope      how the messages were chosen
 * @param messages   their keys (SHA-256)
 * @param hashes     SHA-256 of their attachments, for searches
 * @param reason     why; may be empty where none is required
 * @param who        login name
 * @param at         when, microseconds UTC
 * @param target     where a release goes; null for all others
 * @param state      whether it is carried out
 * @param carriedOut when; 0 if it is not
 * @param result     what came of it, for people; empty until carried out
 */
public record Decision(String id, Kind kind, Scope scope, List<String> messages, List<String> hashes, String reason, String who, long at,
        @Nullable Target target, State state, long carriedOut, String result) {

    /** What is to be done. */
    public enum Kind {
        /** Let it out: to a file, or delivered again. */
        RELEASE,
        /** Delete the held bytes; evidence stays. */
        DELETE,
        /** It is malicious. */
        CONFIRM,
        /** It is harmless. */
        CLEAN
    }

    /** For which messages. */
    public enum Scope {
        /** The message itself. */
        ONE,
        /** All held messages with one of its attachments. */
        SAME_HASH,
        /** All held messages of its campaign. */
        CAMPAIGN
    }

    /** Whether it is carried out. */
    public enum State {
        /** Can be undone. */
        PENDING,
        /** It is done. */
        CARRIED_OUT,
        /** It was taken back. */
        UNDONE,
        /** It could not be carried out; {@link Decision#result()} says why. Can be tried again or undone. */
        FAILED
    }

    /**
     * Where a release goes.
     *
     * @param folder     an existing folder outside the case that gets the messages as files; null for redelivery
     * @param relay      name of the SMTP relay as configured; null for files
     * @param recipients who gets it; empty for the original ones
     */
    public record Target(java.nio.file.@Nullable Path folder, @Nullable Relay relay, List<String> recipients) {

        public Target {
            recipients = List.copyOf(recipients);
            if ((folder == null) == (relay == null)) {
                throw new IllegalArgumentException("Either a folder or a relay");
            }
        }
    }

    public Decision {
        messages = List.copyOf(messages);
        hashes = List.copyOf(hashes);
    }
}

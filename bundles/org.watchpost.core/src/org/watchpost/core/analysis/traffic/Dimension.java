/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.traffic;

import java.util.Locale;

/** What traffic is counted by. */
public enum Dimension {

    /** Envelope sender. */
    SENDER("Sender"),
    /** Envelope recipient; a message counts for each of them. */
    RECIPIENT("Recipient"),
    /** Sender and recipient; see {@link TrafficReport#PAIR_DIVIDER}. */
    PAIR("Sender and recipient"),
    /** Whom messages were handed on to. */
    RELAY("Relay"),
    /** The host that handed the message in first. */
    HOST("Host"),
    /** A server whose log is at hand. */
    SERVER("Server");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** In lower case, as the command line takes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

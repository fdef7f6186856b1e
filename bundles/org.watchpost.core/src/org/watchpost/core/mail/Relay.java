/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

/**
 * An SMTP relay for messages that are delivered again. Its password lies in the secure store, never here.
 *
 * @param host     name or address
 * @param port     25, 465, 587…
 * @param security how the connection is protected; the certificate is verified
 * @param user     login name, or an empty string for none
 * @param sender   envelope sender
 */
public record Relay(String host, int port, Security security, String user, String sender) {

    /** Protection of a connection. */
    public enum Security {
        /** STARTTLS, required. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** None; for a relay on this machine. */
        NONE
    }

    public Relay {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A relay needs a host and a port from 1 to 65535");
        }
    }
}

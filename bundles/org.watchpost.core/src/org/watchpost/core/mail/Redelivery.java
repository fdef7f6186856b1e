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
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** Hands messages to an SMTP relay. A Declarative Service; not for the UI thread. */
public interface Redelivery {

    /**
     * Sends the bytes of a message unchanged but for header fields {@code Resent-*} and {@code X-Watchpost-Released} in front.
     *
     * @param password of the relay's user; empty if it has none. Not kept.
     * @param note     value of {@code X-Watchpost-Released}: decision and who
     * @return what the relay answered
     * @throws IOException if it did not take the message; the message says why and what to do
     */
    String send(Relay relay, char[] password, byte[] message, List<String> recipients, String note, IProgressMonitor monitor)
            throws IOException;
}

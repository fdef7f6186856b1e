/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks an authority to confirm that a hash existed at a time, and reads such confirmations. A Declarative Service; safe for
 * several threads; not for the UI thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3161">RFC 3161, Time-Stamp Protocol</a>
 */
public interface TimeStamper {

    /** How long an authority is waited for unless said otherwise. */
    Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * What a time stamp says.
     *
     * @param time        when the authority saw the hash, by its clock
     * @param authority   name in the certificate that signed it
     * @param serial      the authority's number of the stamp
     * @param certificate SHA-256 of that certificate, to be compared with what the authority publishes
     * @param root        name of the root certificate known to this machine that the certificate leads to; empty if to none
     */
    record Stamp(Instant time, String authority, String serial, String certificate, String root) {
    }

    /**
     * Asks for a time stamp.
     *
     * @param authority http or https address of the authority
     * @param sha256    the hash, 32 bytes
     * @param patience  time for all of it
     * @return the token as the authority sent it (DER), checked as {@link #check} does
     * @throws IOException if there is no good answer in time; the message says what to do
     */
    byte[] ask(URI authority, byte[] sha256, Duration patience) throws IOException;

    /**
     * Reads a token and checks that it is of that hash, whole, and signed by a certificate for time stamps that was valid then.
     *
     * @throws IOException if it isn't; the message says why
     */
    Stamp check(byte[] token, byte[] sha256) throws IOException;
}

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

/**
 * A setting of a probe.
 *
 * @param name  as in files and, with two dashes before it, on the command line
 * @param value what its value looks like, empty for one that is on or off
 * @param help  one clause for people
 */
public record ProbeOption(String name, String value, String help) {

    /** Name of the user to log in as; its password is a secret, never an option. */
    public static final ProbeOption USER = new ProbeOption("user", "NAME", "log in as this user; the password comes from the secret store");
    /** Which secret holds the password. */
    public static final ProbeOption SECRET = new ProbeOption("secret", "NAME",
            "name of the secret that holds the password; the address unless given");
    /** How certificates are judged. */
    public static final ProbeOption TRUST = new ProbeOption("trust", "system|pin|any",
            "how the certificate is judged: by the system's authorities, by its pinned fingerprint, or not at all");
    /** SHA-256 of the certificate that is trusted. */
    public static final ProbeOption PIN = new ProbeOption("pin", "SHA256", "fingerprint of the only certificate that is trusted");

    /** Understood by every probe that can use them. */
    public static final List<ProbeOption> COMMON = List.of(USER, SECRET, TRUST, PIN);

    /** Whether it has no value. */
    public boolean flag() {
        return value.isEmpty();
    }
}

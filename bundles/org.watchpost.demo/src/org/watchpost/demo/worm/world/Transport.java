/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.Locale;

/** What carries a connection. */
public enum Transport {
    /** TCP. */
    TCP(6),
    /** UDP. */
    UDP(17),
    /** ICMP. */
    ICMP(1);

    private final int number;

    Transport(int number) {
        this.number = number;
    }

    /** The protocol number of IP. */
    public int number() {
        return number;
    }

    /** The name in small letters. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}

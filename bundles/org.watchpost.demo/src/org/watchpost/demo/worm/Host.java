/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm;

import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;

/** A machine of the network. */
final class Host {
    final String ip;
    final String name;
    final String role;
    final String owner;
    final String os;
    long infected = Long.MAX_VALUE;
    long cleaned = Long.MAX_VALUE;
    long again = Long.MAX_VALUE;
    private int port = 1033;

    Host(String ip, String name, String role, String owner, String os) {
        this.ip = ip;
        this.name = name;
        this.role = role;
        this.owner = owner;
        this.os = os;
    }

    String fqdn() {
        return name + ".gzac.example";
    }

    String address() {
        return owner + "@gzac.example";
    }

    int nextPort(Rng r) {
        port += 1 + r.below(6);
        if (port > 4999) {
            port = 1040;
        }
        return port;
    }

    boolean active(long t) {
        return t >= infected && t < cleaned || t >= again && t < again + 80 * Ts.MINUTE;
    }
}

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
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** A machine of the company, and when it was infected. Times are microseconds since the epoch. */
public final class Host {

    /** A time that does not come. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final int FIRST_PORT = 1033;
    private static final int LAST_PORT = 4999;
    private static final int PORT_AFTER_LAST = 1040;
    private static final long SECOND_INFECTION = 80 * LogTime.MINUTE;

    private final String ip;
    private final String name;
    private final String role;
    private final String owner;
    private final String os;
    private long infected = NEVER;
    private long cleaned = NEVER;
    private long reinfected = NEVER;
    private int port = FIRST_PORT;

    Host(String ip, String name, String role, String owner, String os) {
        this.ip = ip;
        this.name = name;
        this.role = role;
        this.owner = owner;
        this.os = os;
    }

    /** Its address. */
    public String ip() {
        return ip;
    }

    /** Its short name in capitals, as Windows prints it. */
    public String windowsName() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Its full name. */
    public String fqdn() {
        return name + "." + Company.DOMAIN;
    }

    /** What it is for. */
    public String role() {
        return role;
    }

    /** Who uses it. */
    public String owner() {
        return owner;
    }

    /** Its operating system. */
    public String os() {
        return os;
    }

    /** The mail address of its user. */
    public String address() {
        return owner + "@" + Company.DOMAIN;
    }

    /** Its address with the source port of its next connection. */
    public Endpoint nextSource(RandomStream random) {
        port += 1 + random.below(6);
        if (port > LAST_PORT) {
            port = PORT_AFTER_LAST;
        }
        return new Endpoint(ip, port);
    }

    /** When the worm began to run, or {@link #NEVER}. */
    public long infected() {
        return infected;
    }

    /** When it was cleaned, or {@link #NEVER}. */
    public long cleaned() {
        return cleaned;
    }

    /** When the worm began to run again, or {@link #NEVER}. */
    public long reinfected() {
        return reinfected;
    }

    void infect(long time) {
        infected = time;
    }

    void clean(long time) {
        cleaned = time;
    }

    void reinfect(long time) {
        reinfected = time;
    }

    /** Whether the worm runs on it. */
    public boolean isActive(long time) {
        return time >= infected && time < cleaned || time >= reinfected && time < reinfected + SECOND_INFECTION;
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.world;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.watchpost.demo.text.LogTime;

/** Names, addresses and the clock of the company. */
public final class Site {

    /** Where the company is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Dubai");
    /** Its offset. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(4);
    /** The mail domain. */
    public static final String DOMAIN = "tcompany.example";

    /** The development server, on which the script runs. */
    public static final String DEV = "devweb17";
    /** Its address. */
    public static final String DEV_IP = "10.20.17.17";
    /** From where the developer starts the script. */
    public static final String DEVELOPER_IP = "10.20.18.44";
    /** The SMTP relay of the development servers. */
    public static final String RELAY = "smtp96";
    /** Its address. */
    public static final String RELAY_IP = "172.16.96.96";
    /** The mail gateway. */
    public static final String GATEWAY = "mailint1";
    /** Its address. */
    public static final String GATEWAY_IP = "10.20.1.11";
    /** The mail server with the mailboxes. */
    public static final String HUB = "mailhub1";
    /** The mail security server of the firewall. */
    public static final String STORE = "fwstore1";
    /** The virus scanner before the gateway. */
    public static final String SCANNER = "avgate1";
    /** Its address. */
    public static final String SCANNER_IP = "10.20.1.30";

    /** Who the script's messages come from. */
    public static final String SENDER = "j.evans@" + DOMAIN;
    /** Who they go to in the first run. */
    public static final String FIRST_RECIPIENT = "m.bloom@" + DOMAIN;
    /** Who they go to afterwards. */
    public static final String RECIPIENT = "newsletter.test@" + DOMAIN;

    private static final int YEAR = 2001;

    private Site() {
    }

    /** The full name of a server. */
    public static String fqdn(String server) {
        return server + "." + DOMAIN;
    }

    /** A moment by the local clock. */
    public static long at(int month, int day, int hour, int minute, int second) {
        return LogTime.of(LocalDate.of(YEAR, month, day).atTime(hour, minute, second), OFFSET);
    }

    /** A moment of the day of the crash by the local clock. */
    public static long onCrashDay(int hour, int minute, int second) {
        return at(5, 1, hour, minute, second);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

/** Names and addresses of the company. */
public final class Company {

    /** The mail domain. */
    public static final String DOMAIN = "gzac.example";
    /** The address the firewall shows to the outside. */
    public static final String PUBLIC_IP = "198.51.100.2";

    private Company() {
    }

    /** Whether an address is inside. */
    public static boolean isInside(String ip) {
        return ip.startsWith("10.");
    }

    /** Whether a mail address is of this company. */
    public static boolean isOwnAddress(String address) {
        return address.endsWith("@" + DOMAIN);
    }

    /** The address of the mail server of a partner, by the partner's number. */
    public static String partnerMailIp(int partner) {
        return "203.0.113." + (20 + partner);
    }

    /** The address of the web server of a partner, by the partner's number. */
    public static String partnerWebIp(int partner) {
        return "203.0.113." + (40 + partner);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.util.List;
import java.util.Optional;
import org.watchpost.demo.worm.world.Transport;

/** An event that sensors report every day and that means nothing. */
public final class Noise {

    private static final String LEAK = "Attempted Information Leak";

    /** All of them. */
    public static final List<Noise> ALL = List.of(outside("TCP_Port_Scan", 445),
            outside("TCP_Probe_HTTP", 80).withRule(9000301, "LOCAL SCAN web server probe", LEAK, 2),
            outside("HTTP_IIS_Unicode_Encoding", 80).withRule(9000302, "LOCAL WEB-IIS unicode directory traversal attempt",
                    "Web Application Attack", 1),
            outside("HTTP_Unix_Passwords", 80).withRule(9000303, "LOCAL WEB-MISC passwd file request", LEAK, 2),
            outside("SMTP_Vrfy", 25).withRule(9000304, "LOCAL SMTP vrfy probe", LEAK, 2),
            outside("SMTP_Expn", 25).withRule(9000305, "LOCAL SMTP expn probe", LEAK, 2), outside("SMTP_Debug", 25),
            outside("SQL_SSRP_Slammer_Worm", 1434).withRule(9000306, "LOCAL MS-SQL worm propagation attempt", "Misc Attack", 2),
            outside("Ping_Sweep", 0).withRule(9000307, "LOCAL ICMP ping sweep", "Misc activity", 3), outside("DNS_Version_Request", 53),
            inside("Windows_Null_Session", 139).withRule(9000308, "LOCAL NETBIOS null session", "Generic Protocol Command Decode", 3),
            inside("SNMP_Community_Public", 161));

    private final String tag;
    private final int port;
    private final boolean inside;
    private final Optional<Signature> signature;

    private Noise(String tag, int port, boolean inside, Optional<Signature> signature) {
        this.tag = tag;
        this.port = port;
        this.inside = inside;
        this.signature = signature;
    }

    private static Noise outside(String tag, int port) {
        return new Noise(tag, port, false, Optional.empty());
    }

    private static Noise inside(String tag, int port) {
        return new Noise(tag, port, true, Optional.empty());
    }

    private Noise withRule(int id, String text, String classification, int priority) {
        return new Noise(tag, port, inside, Optional.of(new Signature(id, 1, text, classification, priority)));
    }

    /** RealSecure's name for it. */
    String tag() {
        return tag;
    }

    /** The rule of the other sensors; empty if they don't know it. */
    Optional<Signature> signature() {
        return signature;
    }

    /** The port of the target; 0 for a ping. */
    public int port() {
        return port;
    }

    /** Whether it comes from inside. */
    public boolean isInside() {
        return inside;
    }

    /** Whether it is a ping. */
    public boolean isPing() {
        return port == 0;
    }

    /** What carries it. */
    Transport transport() {
        return isPing() ? Transport.ICMP : port == 1434 || port == 161 ? Transport.UDP : Transport.TCP;
    }
}

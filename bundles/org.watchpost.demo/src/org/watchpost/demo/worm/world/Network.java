/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchpost.demo.text.Names;
import org.watchpost.demo.text.RandomStream;

/** The machines of the company: servers, and workstations that can be infected. */
public final class Network {

    private static final String PATIENT_ZERO_IP = "10.40.170.157";
    /** Machines from which on another range of addresses is used. */
    private static final int CROWDED = 1200;

    private final List<Host> hosts = new ArrayList<>();
    private final List<Host> stations = new ArrayList<>();
    private final Set<String> stationAddresses = new HashSet<>();
    private final Host sendmail = server("10.40.39.24", "mail", "mail-gateway", "Linux 2.2");
    private final Host exchange = server("10.40.162.38", "exch01", "mail-server", "Windows 2000 Server SP4");
    private final Host postfix = server("10.40.57.114", "mail3", "mail-server", "Linux 2.4");
    private final Host exim = server("10.40.88.25", "branch-mx", "branch-mail-relay", "Linux 2.4");
    private final Host dns = server("10.40.39.53", "ns1", "dns", "Linux 2.2");
    private final Host proxy = server("10.40.39.80", "proxy", "web-proxy", "Linux 2.2");

    /** A network with that many workstations. */
    public Network(RandomStream random, int workstations) {
        server("10.40.0.1", "fw1", "firewall", "ScreenOS 5.0");
        server("10.40.0.2", "fw2", "firewall", "ScreenOS 5.0");
        server("10.40.39.9", "ids1", "ids-sensor", "Windows 2000 Server SP4");
        server("10.40.39.10", "ids2", "ids-sensor", "Windows 2000 Server SP4");
        server("10.40.39.60", "epo", "antivirus-server", "Windows 2000 Server SP4");
        server("10.40.39.61", "sus", "update-server", "Windows 2000 Server SP4");
        for (int i = 1; i <= 4; i++) {
            server("10.40.40." + (10 + i), "sapdb" + i, "database", "Solaris 9");
        }
        Set<String> ips = new HashSet<>();
        hosts.forEach(host -> ips.add(host.ip()));
        Set<String> people = new HashSet<>();
        int laptops = Math.max(1, workstations / 6);
        for (int i = 0; i < workstations; i++) {
            boolean laptop = i < laptops;
            String ip = i == 0 ? PATIENT_ZERO_IP : freeAddress(random, laptop, ips);
            ips.add(ip);
            String name = String.format(Locale.ROOT, "%s-%04d", laptop ? "lt" : "dt", 101 + i);
            Host station = new Host(ip, name, laptop ? "laptop" : "desktop", Names.person(random, people),
                    laptop ? "Windows 2000 Professional SP4" : "Windows XP Professional SP1");
            stations.add(station);
            stationAddresses.add(station.address());
        }
        hosts.addAll(stations);
    }

    private static String freeAddress(RandomStream random, boolean laptop, Set<String> used) {
        String ip;
        do {
            ip = address(random, laptop ? 168 : 160, laptop ? 171 : 167);
            if (used.size() > CROWDED) {
                ip = address(random, 172, 220);
            }
        } while (used.contains(ip));
        return ip;
    }

    private static String address(RandomStream random, int lowest, int highest) {
        return "10.40." + random.range(lowest, highest) + "." + random.range(20, 250);
    }

    private Host server(String ip, String name, String role, String os) {
        Host host = new Host(ip, name, role, "it-operations", os);
        hosts.add(host);
        return host;
    }

    /** All machines: servers, then workstations. */
    public List<Host> hosts() {
        return hosts;
    }

    /** The workstations; {@link #patientZero} is the first. */
    public List<Host> stations() {
        return stations;
    }

    /** Whether it is the mail address of somebody with a workstation. */
    public boolean isStationAddress(String address) {
        return stationAddresses.contains(address);
    }

    /** The laptop that brought the worm. */
    public Host patientZero() {
        return stations.getFirst();
    }

    /** The mail gateway; sendmail runs on it. */
    public Host sendmail() {
        return sendmail;
    }

    /** The mail server with the mailboxes; Exchange runs on it. */
    public Host exchange() {
        return exchange;
    }

    /** The second mail server; Postfix runs on it. */
    public Host postfix() {
        return postfix;
    }

    /** The relay of the branch; Exim runs on it. */
    public Host exim() {
        return exim;
    }

    /** The name server. */
    public Host dns() {
        return dns;
    }

    /** The web proxy. */
    public Host proxy() {
        return proxy;
    }
}

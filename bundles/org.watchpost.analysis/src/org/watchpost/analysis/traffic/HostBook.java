/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.watchpost.analysis.message.LineFacts;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.text.IpAddresses;

/**
 * What each host of the own network sends: under how many names, and whether past the mail servers. A workstation sends its
 * user's mail through a mail server; one that sends in other people's names, or to servers outside, or mail that a sensor
 * raised an alert about, has become a mail sender itself. Bounded; used by one thread.
 */
final class HostBook {

    private static final int MOST_HOSTS = 50_000;
    private static final int MOST_SENDERS = 32;
    private static final int LEAST = 5;
    private static final double LEAST_SHARE = 0.2;
    private static final long DAY = 24 * HourBook.HOUR;

    /** One host. */
    static final class Host {

        final String ip;
        String name = "";
        long messages;
        long first;
        /** When it first did what a workstation does not do; -1 if it did not. */
        long since = -1;
        @Nullable
        EventRef evidence;
        long outside;
        long alerts;
        final Set<String> senders = new HashSet<>(2);

        Host(String ip) {
            this.ip = ip;
        }
    }

    private final Map<String, Host> hosts = new HashMap<>();
    private final Set<String> servers = new HashSet<>();

    void add(MessageLife life) {
        String ip = life.sourceIp();
        for (MessageLife.Hop hop : life.hops()) {
            if (hop.queue() && !hop.clientIp().isEmpty() && !hop.clientIp().equals(ip) && servers.size() < MOST_HOSTS) {
                // Whoever hands on what another host handed in is a mail server.
                servers.add(hop.clientIp());
            }
        }
        if (ip.isEmpty() || !isPrivate(ip) || life.from().isEmpty()) {
            return;
        }
        Host host = hosts.get(ip);
        if (host == null) {
            if (hosts.size() >= MOST_HOSTS) {
                return;
            }
            host = new Host(ip);
            host.first = life.first();
            hosts.put(ip, host);
        }
        host.messages++;
        host.first = Math.min(host.first, life.first());
        boolean another = host.senders.size() < MOST_SENDERS && host.senders.add(life.from().toLowerCase(Locale.ROOT))
                && host.senders.size() > 1;
        boolean past = pastServers(life);
        boolean alerted = life.lines().stream().anyMatch(line -> line.what().equals(LineFacts.ALERT));
        host.outside += past ? 1 : 0;
        host.alerts += alerted ? 1 : 0;
        if ((another || past || alerted) && (host.since < 0 || life.first() < host.since)) {
            host.since = life.first();
            host.evidence = life.lines().isEmpty() ? null : life.lines().get(0).ref();
        }
        if (host.name.isEmpty() && !life.hops().isEmpty()) {
            host.name = life.hops().get(0).client();
        }
    }

    /** Whether sensors saw it go straight to a server outside. */
    private static boolean pastServers(MessageLife life) {
        boolean outside = false;
        for (MessageLife.Hop hop : life.hops()) {
            if (hop.queue()) {
                return false;
            }
            outside |= IpAddresses.parse(hop.relay()) != null && !isPrivate(hop.relay());
        }
        return outside;
    }

    /** Whether an address is of a private network (RFC 1918, RFC 4193). */
    static boolean isPrivate(String ip) {
        byte[] address = IpAddresses.parse(ip);
        if (address == null) {
            return false;
        }
        if (!IpAddresses.isIpv4(address, 0)) {
            return (address[0] & 0xfe) == 0xfc;
        }
        int first = address[12] & 0xff;
        int second = address[13] & 0xff;
        return first == 10 || first == 172 && second >= 16 && second < 32 || first == 192 && second == 168;
    }

    /**
     * Hosts that became mail senders on the day when most of them did, by when they did; empty if they are too few to be more
     * than a habit of some hosts.
     */
    List<Host> newSenders() {
        List<Host> all = candidates();
        int best = 0;
        int bestSize = 0;
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            while (end < all.size() && all.get(end).since - all.get(i).since < DAY) {
                end++;
            }
            if (end - i > bestSize) {
                best = i;
                bestSize = end - i;
            }
        }
        return bestSize >= LEAST && bestSize >= LEAST_SHARE * hosts.size() ? all.subList(best, best + bestSize) : List.of();
    }

    private List<Host> candidates() {
        List<Host> found = new ArrayList<>();
        for (Host host : hosts.values()) {
            if (host.since >= 0 && !servers.contains(host.ip)) {
                found.add(host);
            }
        }
        found.sort(Comparator.comparingLong((Host host) -> host.since).thenComparing(host -> host.ip));
        return found;
    }

    /** Hosts of the own network that sent anything. */
    int size() {
        return hosts.size();
    }
}

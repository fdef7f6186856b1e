/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.outbreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.outbreak.Asset;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.store.ColumnVisitor;

/** Sees the events of an outbreak, oldest first, and keeps what it needs of each host and contact. */
final class Spread implements ColumnVisitor {

    /** Contacts that are kept; later ones are counted no more. */
    private static final int MOST_CONTACTS = 500_000;

    private final OutbreakRequest request;
    private final long[] bounds;
    private final long[] hourBounds;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<String, Map<String, Contact>> contacts = new HashMap<>();
    private final Map<String, String> hostOfPerson = new HashMap<>();
    private final long[] events;
    private final int[] active;
    private final int[] fresh;
    private final long[] eventsPerHour;
    private final int[] freshPerHour;
    private final Set<String> now = new HashSet<>();
    private int stretch;
    private int hour;
    private long count;
    private int contactCount;
    private @Nullable EventRef firstRef;

    private static final class Host {
        private final String ip;
        private final @Nullable Asset asset;
        private final long first;
        private long last;
        private long events;
        private long reinfected = OutbreakRequest.UNKNOWN;

        Host(String ip, @Nullable Asset asset, long first) {
            this.ip = ip;
            this.asset = asset;
            this.first = first;
            this.last = first;
        }
    }

    private static final class Contact {
        private final long first;
        private long count;

        Contact(long first) {
            this.first = first;
        }
    }

    Spread(OutbreakRequest request, long[] bounds, long[] hourBounds) {
        this.request = request;
        this.bounds = bounds;
        this.hourBounds = hourBounds;
        events = new long[bounds.length - 1];
        active = new int[bounds.length - 1];
        fresh = new int[bounds.length - 1];
        eventsPerHour = new long[hourBounds.length - 1];
        freshPerHour = new int[hourBounds.length - 1];
        for (Asset asset : request.assets().all()) {
            if (!asset.owner().isEmpty()) {
                hostOfPerson.putIfAbsent(asset.owner().toLowerCase(Locale.ROOT), asset.ip());
            }
        }
    }

    @Override
    public boolean visit(EventRef ref, long micros, String[][] values) {
        while (micros >= bounds[stretch + 1]) {
            now.clear();
            stretch++;
        }
        while (micros >= hourBounds[hour + 1]) {
            hour++;
        }
        if (firstRef == null) {
            firstRef = ref;
        }
        count++;
        events[stretch]++;
        eventsPerHour[hour]++;
        for (String ip : values[0]) {
            Host host = hosts.get(ip);
            if (host == null) {
                host = new Host(ip, request.assets().find(ip).orElse(null), micros);
                hosts.put(ip, host);
                fresh[stretch]++;
                freshPerHour[hour]++;
            }
            if (now.add(ip)) {
                active[stretch]++;
            }
            again(host, micros);
            host.last = micros;
            host.events++;
            if (values[2].length > 0) {
                for (String to : values[2]) {
                    contact(ip, target(to), micros);
                }
            } else {
                for (String to : values[1]) {
                    contact(ip, to, micros);
                }
            }
        }
        return true;
    }

    /** Whether this is the first sign that the host was infected again. */
    private void again(Host host, long micros) {
        if (host.reinfected != OutbreakRequest.UNKNOWN) {
            return;
        }
        Asset asset = host.asset;
        long cleaned = asset != null && asset.cleaned() != OutbreakRequest.UNKNOWN ? asset.cleaned() : request.cleaned();
        boolean again = cleaned != OutbreakRequest.UNKNOWN ? host.first < cleaned && micros >= cleaned
                : request.quiet() > 0 && micros - host.last >= request.quiet();
        if (again) {
            host.reinfected = micros;
        }
    }

    /** The host of a recipient, where it is known; else the mail address itself. */
    private String target(String address) {
        int at = address.lastIndexOf('@');
        String person = (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
        return hostOfPerson.getOrDefault(person, address);
    }

    private void contact(String from, String to, long micros) {
        if (from.equals(to)) {
            return;
        }
        Map<String, Contact> of = contacts.computeIfAbsent(to, added -> new LinkedHashMap<>(2));
        Contact contact = of.get(from);
        if (contact == null && contactCount < MOST_CONTACTS) {
            contact = new Contact(micros);
            of.put(from, contact);
            contactCount++;
        }
        if (contact != null) {
            contact.count++;
        }
    }

    long events() {
        return count;
    }

    Optional<EventRef> firstRef() {
        return Optional.ofNullable(firstRef);
    }

    List<Outbreak.Host> hosts(Map<String, Integer> targets) {
        List<Outbreak.Host> all = new ArrayList<>();
        for (Host host : hosts.values()) {
            all.add(new Outbreak.Host(all.size() + 1, host.ip, host.asset, host.first, host.last, host.events,
                    targets.getOrDefault(host.ip, 0), host.reinfected));
        }
        return all;
    }

    List<Outbreak.Stretch> curve() {
        List<Outbreak.Stretch> curve = new ArrayList<>();
        int cumulative = 0;
        for (int i = 0; i < events.length; i++) {
            cumulative += fresh[i];
            curve.add(new Outbreak.Stretch(bounds[i], bounds[i + 1], events[i], active[i], fresh[i], cumulative));
        }
        return curve;
    }

    List<Outbreak.Hour> hours() {
        List<Outbreak.Hour> all = new ArrayList<>();
        int cumulative = 0;
        for (int i = 0; i < eventsPerHour.length; i++) {
            cumulative += freshPerHour[i];
            long before = i == 0 ? 0 : eventsPerHour[i - 1];
            double change = before == 0 ? Double.NaN : 100.0 * (eventsPerHour[i] - before) / before;
            all.add(new Outbreak.Hour(hourBounds[i], eventsPerHour[i], freshPerHour[i], cumulative, change));
        }
        return all;
    }

    /** For each target the first contact. */
    List<Outbreak.Edge> edges() {
        List<Outbreak.Edge> edges = new ArrayList<>();
        contacts.forEach(
                (to, of) -> of.entrySet().stream().min(Comparator.comparingLong(entry -> entry.getValue().first)).ifPresent(first -> {
                    Host target = hosts.get(to);
                    boolean infecting = target != null && first.getValue().first <= target.first;
                    if (target == null || infecting) {
                        edges.add(new Outbreak.Edge(first.getKey(), to, first.getValue().first, first.getValue().count, infecting));
                    }
                }));
        edges.sort(Comparator.comparingLong(Outbreak.Edge::first).thenComparing(Outbreak.Edge::to));
        return edges;
    }
}

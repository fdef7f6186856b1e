/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.log;

import java.io.IOException;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.output.Journal;
import org.watchpost.demo.output.LineEnd;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;
import org.watchpost.demo.worm.world.Company;
import org.watchpost.demo.worm.world.Endpoint;
import org.watchpost.demo.worm.world.Transport;
import org.watchpost.demo.worm.world.WormDay;

/** Traffic log of a NetScreen firewall (ScreenOS 5) in syslog: local time, that of syslog without a year. */
public final class NetScreenLog {

    /** The port that the worm opens. */
    public static final int BACKDOOR = 1034;

    private static final int POP3 = 110;
    private static final int FIRST_SESSION = 4100;
    private static final int LAST_SESSION = 127000;
    private static final int DENY_INBOUND = 320001;
    private static final int DENY_OUTBOUND = 320002;
    private static final String FINISHED = "Close - TCP FIN";

    /**
     * What passes the firewall.
     *
     * @param policy   number of the rule
     * @param sent     bytes from source to target
     * @param received bytes from target to source
     */
    public record Traffic(long start, int policy, String service, Transport transport, Endpoint source, Endpoint target, long sent,
            long received) {
    }

    private record Note(boolean outbound, int port, long start) {
    }

    /** How a session ended; {@code translated} tells the addresses after translation. */
    private record Outcome(int duration, boolean outbound, boolean permitted, String translated, int session, String reason) {
    }

    private final RandomStream random;
    private final Journal<Note> lines;
    private int session = FIRST_SESSION;
    private long backdoorIn;
    private long backdoorOut;
    private long firstPop3;

    /** An empty log. */
    public NetScreenLog(OutputFolder out, long seed) {
        random = new RandomStream(seed, "netscreen");
        lines = out.journal();
    }

    /** Outbound, with translation of the inside address. */
    public void outbound(Traffic traffic) {
        int duration = random.range(1, 20);
        String translated = translated(new Endpoint(Company.PUBLIC_IP, random.range(1024, 65000)), traffic.target());
        String reason = traffic.transport() == Transport.UDP ? "Close - AGE OUT" : FINISHED;
        add(traffic, new Outcome(duration, true, true, translated, nextSession(), reason));
    }

    /** Inbound to the public address, which stands for a server inside. */
    public void inbound(Traffic traffic, String insideIp) {
        int duration = random.range(1, 20);
        String translated = translated(traffic.source(), new Endpoint(insideIp, traffic.target().port()));
        add(traffic, new Outcome(duration, false, true, translated, nextSession(), FINISHED));
    }

    /** A try from outside that is denied. */
    public void denyInbound(long time, Transport transport, Endpoint source, int port) {
        deny(time, transport, source, new Endpoint(Company.PUBLIC_IP, port), false);
    }

    /** A try from inside that is denied. */
    public void denyOutbound(long time, Endpoint source, Endpoint target) {
        deny(time, Transport.TCP, source, target, true);
    }

    private void deny(long time, Transport transport, Endpoint source, Endpoint target, boolean outbound) {
        String service = transport == Transport.ICMP ? "icmp" : "tcp/port:" + target.port();
        add(new Traffic(time, outbound ? DENY_OUTBOUND : DENY_INBOUND, service, transport, source, target, 0, 0),
                new Outcome(0, outbound, false, "", 0, "Traffic Denied"));
    }

    private static String translated(Endpoint source, Endpoint target) {
        return " src-xlated ip=" + source.ip() + " port=" + source.port() + " dst-xlated ip=" + target.ip() + " port=" + target.port();
    }

    private int nextSession() {
        session = session > LAST_SESSION ? FIRST_SESSION : session + random.range(1, 9);
        return session;
    }

    private void add(Traffic traffic, Outcome outcome) {
        long logged = traffic.start() + outcome.duration() * LogTime.SECOND;
        Endpoint source = traffic.source();
        Endpoint target = traffic.target();
        String ports = traffic.transport() == Transport.ICMP ? " icmp type=8" : " src_port=" + source.port() + " dst_port=" + target.port();
        lines.add(logged, LogTime.syslog(logged, WormDay.OFFSET)
                + " 10.40.0.1 fw1: NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time=\""
                + LogTime.plain(traffic.start(), WormDay.OFFSET) + "\" duration=" + outcome.duration() + " policy_id=" + traffic.policy()
                + " service=" + traffic.service() + " proto=" + traffic.transport().number() + " src zone="
                + (outcome.outbound() ? "Trust dst zone=Untrust" : "Untrust dst zone=Trust") + " action="
                + (outcome.permitted() ? "Permit" : "Deny") + " sent=" + traffic.sent() + " rcvd=" + traffic.received() + " src="
                + source.ip() + " dst=" + target.ip() + ports + outcome.translated() + " session_id=" + outcome.session() + " reason="
                + outcome.reason(), new Note(outcome.outbound(), target.port(), traffic.start()));
    }

    /** Writes the file, and counts. */
    public void write(OutputFolder out) throws IOException {
        try (FileSink sink = out.open("firewall/netscreen-traffic.log", LineEnd.LF)) {
            lines.writeTo(sink, (time, note) -> count(note));
        }
    }

    private void count(Note note) {
        if (note.port() == BACKDOOR) {
            backdoorIn += note.outbound() ? 0 : 1;
            backdoorOut += note.outbound() ? 1 : 0;
        }
        if (note.port() == POP3 && firstPop3 == 0) {
            firstPop3 = note.start();
        }
    }

    /** Tries for the backdoor from outside. */
    public long backdoorIn() {
        return backdoorIn;
    }

    /** Tries for a backdoor outside. */
    public long backdoorOut() {
        return backdoorOut;
    }

    /** When somebody first fetched mail outside; 0 if nobody did. */
    public long firstPop3() {
        return firstPop3;
    }
}

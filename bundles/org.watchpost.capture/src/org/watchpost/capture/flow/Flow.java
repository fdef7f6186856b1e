/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

import org.jspecify.annotations.Nullable;
import org.watchpost.capture.net.Packet;

/** One conversation of a capture. Grows while the capture is read; belongs to one thread. */
public final class Flow {

    /** How a TCP connection went. */
    public enum State {
        /** Not TCP. */
        NONE("flow"),
        /** Only one side has been seen trying. */
        ATTEMPT("attempt"),
        /** Opened, not yet (seen) closed. */
        OPEN("open"),
        /** Closed by both sides. */
        CLOSED("closed"),
        /** Broken off. */
        RESET("reset"),
        /** Refused: the first answer was a reset. */
        REFUSED("refused"),
        /** Its beginning was not captured. */
        MIDSTREAM("midstream");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** In events. */
        public String word() {
            return word;
        }
    }

    private final FlowKey key;
    private final long number;
    private final Mark first;
    private final int vlan;
    private boolean clientFirst;
    private Mark last;
    private State state = State.NONE;
    private final long[] frames = new long[2];
    private final long[] bytes = new long[2];
    private @Nullable Half clientHalf;
    private @Nullable Half serverHalf;
    private @Nullable StreamSink sink;
    private boolean over;
    private boolean turned;
    private String application = "";

    Flow(FlowKey key, long number, Mark first, int vlan, boolean clientFirst) {
        this.key = key;
        this.number = number;
        this.first = first;
        this.last = first;
        this.vlan = vlan;
        this.clientFirst = clientFirst;
    }

    public FlowKey key() {
        return key;
    }

    /** Number among the flows of its transport protocol, from 0: for TCP and UDP the same as other programs count. */
    public long number() {
        return number;
    }

    /** Its first packet. */
    public Mark first() {
        return first;
    }

    /** Its last packet so far. */
    public Mark last() {
        return last;
    }

    /** VLAN of its first packet, -1 for none. */
    public int vlan() {
        return vlan;
    }

    public State state() {
        return state;
    }

    /** Address of the side that opened it, or of the other. */
    public String address(boolean client) {
        return key.address(client == clientFirst);
    }

    public int port(boolean client) {
        return key.port(client == clientFirst);
    }

    /** Packets one side sent. */
    public long frames(boolean client) {
        return frames[client == turned ? 1 : 0];
    }

    /** Payload bytes one side sent, retransmissions included. */
    public long bytes(boolean client) {
        return bytes[client == turned ? 1 : 0];
    }

    /** Bytes of one side that were not captured. */
    public long lost(boolean client) {
        Half half = client == turned ? serverHalf : clientHalf;
        return half == null ? 0 : half.lost();
    }

    /** Bytes that came more than once. */
    public long repeated() {
        Half one = clientHalf;
        Half other = serverHalf;
        return one == null || other == null ? 0 : one.repeated() + other.repeated();
    }

    /** Application protocol; empty if unknown. */
    public String application() {
        return application;
    }

    /** Says what it carries. */
    public void application(String name) {
        application = name;
    }

    /** What was said shows that the side taken for the client is the server. The sink keeps getting the sides as before. */
    public void turn() {
        clientFirst = !clientFirst;
        turned = !turned;
    }

    boolean over() {
        return over;
    }

    /** Whether the sender of a packet is the side the sink knows as the client. */
    private boolean fromClient(Packet packet) {
        boolean isFirst = key.isFirst(packet.source(), packet.sourcePort());
        return isFirst == (clientFirst != turned);
    }

    boolean sent(Packet packet, Mark mark) {
        boolean client = fromClient(packet);
        frames[client ? 0 : 1]++;
        bytes[client ? 0 : 1] += packet.length();
        last = mark;
        return client;
    }

    void tcp(Half newClient, Half newServer, StreamSink newSink, boolean midstream) {
        clientHalf = newClient;
        serverHalf = newServer;
        sink = newSink;
        state = midstream ? State.MIDSTREAM : State.ATTEMPT;
    }

    /** Whether a packet that opens a connection opens another one than this. */
    boolean reopened(Packet packet) {
        if (!packet.has(Packet.SYN) || packet.has(Packet.ACK)) {
            return false;
        }
        Half mine = fromClient(packet) ? clientHalf : serverHalf;
        return mine == null || over || mine.started() && mine.delivered() == 0 && mine.next() != packet.sequence() + 1
                || mine.delivered() > 0 && mine.next() - (int) mine.delivered() != packet.sequence() + 1;
    }

    /** Whether the client's first sequence number was that. */
    boolean begins(int sequence) {
        Half half = clientHalf;
        return half != null && half.started() && half.next() - (int) half.delivered() == sequence + 1;
    }

    void segment(Packet packet, boolean client, Mark mark) {
        Half mine = client ? clientHalf : serverHalf;
        Half other = client ? serverHalf : clientHalf;
        StreamSink to = sink;
        if (mine == null || other == null || to == null || over) {
            return;
        }
        if (packet.has(Packet.SYN)) {
            mine.start(packet.sequence() + 1);
            if (packet.has(Packet.ACK)) {
                state = State.OPEN;
            }
        } else if (!packet.has(Packet.RST)) {
            if (state == State.ATTEMPT) {
                state = State.OPEN;
            }
            mine.segment(packet.sequence(), packet.data(), packet.from(), packet.to(), packet.missing(), packet.has(Packet.FIN), mark, to);
        }
        if (packet.has(Packet.ACK) && !(packet.has(Packet.RST) && packet.acknowledgement() == 0)) {
            other.acknowledged(packet.acknowledgement());
        }
        mine.passed(mark, to);
        other.passed(mark, to);
        if (packet.has(Packet.RST)) {
            close(state == State.ATTEMPT ? State.REFUSED : State.RESET);
        } else if (mine.finished() && other.finished()) {
            close(State.CLOSED);
        }
    }

    /** The capture ends, or nothing has been heard of it for long. */
    void close(State how) {
        StreamSink to = sink;
        Half one = clientHalf;
        Half two = serverHalf;
        if (over || to == null || one == null || two == null) {
            return;
        }
        over = true;
        state = how;
        one.flush(last, to);
        two.flush(last, to);
        to.end(last);
        sink = null;
    }
}

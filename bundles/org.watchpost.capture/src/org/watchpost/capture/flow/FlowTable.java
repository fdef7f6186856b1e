/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.watchpost.capture.file.Frame;
import org.watchpost.capture.net.Packet;

/**
 * All conversations that are going on. Bounded: those silent for long, and beyond {@link #MAX_FLOWS} the longest silent, are closed.
 * Belongs to one thread.
 */
public final class FlowTable {

    private static final int MAX_FLOWS = 50_000;
    private static final long TCP_SILENCE = 900_000_000L;
    private static final long OTHER_SILENCE = 60_000_000L;
    /** For how long after its end packets still belong to a connection. */
    private static final long LINGERING = TCP_SILENCE;

    /** Packets between two looks at who has been silent. */
    private static final int SWEEP = 32;

    /** What becomes of conversations. */
    public interface Listener {

        /** A TCP connection has begun; answers who gets its bytes. */
        StreamSink opened(Flow flow);

        /** A packet of UDP or another protocol than TCP. */
        void datagram(Flow flow, Packet packet, boolean client, Mark mark);

        /** A conversation is over: nothing more is heard of it. */
        void closed(Flow flow);
    }

    private final Listener listener;
    private final Map<FlowKey, Flow> tcp = new LinkedHashMap<>(1024, 0.75f, true);
    private final Map<FlowKey, Flow> others = new LinkedHashMap<>(1024, 0.75f, true);
    private final Map<FlowKey, Flow> ended = new LinkedHashMap<>();
    private final Half.Budget budget = new Half.Budget();
    private long tcpFlows;
    private long udpFlows;
    private long otherFlows;

    public FlowTable(Listener listener) {
        this.listener = listener;
    }

    /** Takes a packet. */
    public void packet(Frame frame, Packet packet) {
        Mark mark = new Mark(frame.number(), frame.offset(), frame.micros());
        FlowKey key = FlowKey.of(packet);
        if (packet.protocol() == Packet.TCP) {
            tcp(key, packet, mark);
        } else {
            other(key, packet, mark);
        }
        if (frame.number() % SWEEP == 0) {
            silent(tcp, mark.micros() - TCP_SILENCE);
            silent(others, mark.micros() - OTHER_SILENCE);
            silent(ended, mark.micros() - LINGERING);
        }
    }

    private void tcp(FlowKey key, Packet packet, Mark mark) {
        Flow flow = tcp.get(key);
        if (flow == null) {
            flow = ended.get(key);
        }
        long number = tcpFlows;
        if (flow != null && flow.reopened(packet)) {
            close(flow);
            // Tried again in the same way: other programs count that as one.
            number = flow.begins(packet.sequence()) ? flow.number() : number;
            flow = null;
        }
        if (flow == null) {
            flow = open(key, packet, mark, number);
            tcp.put(key, flow);
            tcpFlows += number == tcpFlows ? 1 : 0;
        }
        boolean client = flow.sent(packet, mark);
        boolean before = flow.over();
        flow.segment(packet, client, mark);
        if (flow.over() && !before) {
            tcp.remove(key);
            ended.put(key, flow);
        }
    }

    private void close(Flow flow) {
        tcp.remove(flow.key(), flow);
        ended.remove(flow.key(), flow);
        flow.close(flow.state());
        listener.closed(flow);
    }

    private Flow open(FlowKey key, Packet packet, Mark mark, long number) {
        boolean opening = packet.has(Packet.SYN);
        boolean fromClient = opening ? !packet.has(Packet.ACK) : packet.sourcePort() >= packet.destinationPort();
        Flow flow = new Flow(key, number, mark, packet.vlan(), key.isFirst(packet.source(), packet.sourcePort()) == fromClient);
        flow.tcp(new Half(true, budget), new Half(false, budget), listener.opened(flow), !opening);
        return flow;
    }

    private void other(FlowKey key, Packet packet, Mark mark) {
        Flow flow = others.get(key);
        if (flow == null) {
            boolean answer = packet.sourcePort() < 1024 && packet.destinationPort() >= 1024 && packet.protocol() == Packet.UDP;
            long number = packet.protocol() == Packet.UDP ? udpFlows++ : otherFlows++;
            flow = new Flow(key, number, mark, packet.vlan(), key.isFirst(packet.source(), packet.sourcePort()) != answer);
            others.put(key, flow);
        }
        listener.datagram(flow, packet, flow.sent(packet, mark), mark);
    }

    private void silent(Map<FlowKey, Flow> flows, long since) {
        while (!flows.isEmpty()) {
            Iterator<Flow> all = flows.values().iterator();
            Flow eldest = all.next();
            if (eldest.last().micros() >= since && flows.size() <= MAX_FLOWS) {
                return;
            }
            all.remove();
            eldest.close(eldest.state());
            listener.closed(eldest);
        }
    }

    /** The capture is over. */
    public void end() {
        silent(ended, Long.MAX_VALUE);
        silent(tcp, Long.MAX_VALUE);
        silent(others, Long.MAX_VALUE);
    }
}

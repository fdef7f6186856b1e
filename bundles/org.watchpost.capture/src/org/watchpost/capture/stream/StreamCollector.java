/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.watchpost.capture.file.Frame;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.FlowKey;
import org.watchpost.capture.flow.FlowTable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.net.Packet;
import org.watchpost.core.capture.Conversation;
import org.watchpost.core.capture.Segment;
import org.watchpost.core.capture.Stream;
import org.watchpost.core.text.IpAddresses;

/** Collects what is said in one conversation, up to a bound. Belongs to one thread. */
final class StreamCollector {

    private static final int MAX_SEGMENTS = 200_000;

    private final Conversation conversation;
    private final long most;
    private final FlowKey key;
    private final FlowTable flows = new FlowTable(new Listener());
    private final List<Segment> segments = new ArrayList<>();
    private final long[] bytes = new long[2];
    private long kept;
    private boolean cut;

    StreamCollector(Conversation conversation, long most) {
        this.conversation = conversation;
        this.most = most;
        key = FlowKey.of(address(conversation.clientIp()), conversation.clientPort(), address(conversation.serverIp()),
                conversation.serverPort(), conversation.transport().equals("udp") ? Packet.UDP : Packet.TCP);
    }

    private static byte[] address(String text) {
        byte[] address = IpAddresses.parse(text);
        return address == null ? new byte[IpAddresses.BYTES] : address;
    }

    void packet(Frame frame, Packet packet) {
        if (FlowKey.of(packet).equals(key)) {
            flows.packet(frame, packet);
        }
    }

    void end() {
        flows.end();
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    Stream stream() {
        return new Stream(conversation, segments, bytes[0], bytes[1], cut);
    }

    private boolean isClient(Flow flow, boolean client) {
        return flow.port(client) == conversation.clientPort() && flow.address(client).equals(conversation.clientIp());
    }

    private void add(boolean client, byte[] b, int from, int to, long missing, Mark mark) {
        bytes[client ? 0 : 1] += to - from;
        if (kept >= most || segments.size() >= MAX_SEGMENTS) {
            cut = cut || to > from;
            return;
        }
        int length = (int) Math.min(to - from, most - kept);
        cut = cut || length < to - from;
        kept += length;
        if (length > 0 || missing > 0) {
            segments.add(
                    new Segment(client, mark.micros(), mark.frame(), mark.offset(), Arrays.copyOfRange(b, from, from + length), missing));
        }
    }

    /** Hears what is said. */
    private final class Listener implements FlowTable.Listener {

        @Override
        public StreamSink opened(Flow flow) {
            return new StreamSink() {
                @Override
                public void data(boolean client, byte[] b, int from, int to, Mark mark) {
                    add(isClient(flow, client), b, from, to, 0, mark);
                }

                @Override
                public void gap(boolean client, long missing, Mark mark) {
                    add(isClient(flow, client), new byte[0], 0, 0, missing, mark);
                }

                @Override
                public void end(Mark mark) {
                    // What was said has been collected.
                }
            };
        }

        @Override
        public void datagram(Flow flow, Packet packet, boolean client, Mark mark) {
            add(isClient(flow, client), packet.data(), packet.from(), packet.to(), packet.missing(), mark);
        }

        @Override
        public void closed(Flow flow) {
            // What was said has been collected.
        }
    }
}

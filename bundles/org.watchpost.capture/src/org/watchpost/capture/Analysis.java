/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.watchpost.capture.app.Dialogue;
import org.watchpost.capture.app.Dns;
import org.watchpost.capture.app.Session;
import org.watchpost.capture.file.CaptureReader;
import org.watchpost.capture.file.Frame;
import org.watchpost.capture.flow.Flow;
import org.watchpost.capture.flow.FlowTable;
import org.watchpost.capture.flow.Mark;
import org.watchpost.capture.flow.StreamSink;
import org.watchpost.capture.net.Decoder;
import org.watchpost.capture.net.Packet;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.capture.out.MessageSpool;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/**
 * One capture being read: packets in, event lines out, messages put aside. The same capture makes the same lines. Memory is bounded
 * whatever the capture holds. Belongs to one thread.
 */
final class Analysis {

    private final CaptureReader reader;
    private final Frame frame = new Frame();
    private final Packet packet = new Packet();
    private final Decoder decoder = new Decoder();
    private final EventLines lines = new EventLines();
    private final FlowTable flows;
    private boolean ended;
    private @Nullable IOException failure;

    Analysis(CaptureReader reader, MessageSpool spool) {
        this.reader = reader;
        flows = new FlowTable(new FlowTable.Listener() {
            @Override
            public StreamSink opened(Flow flow) {
                return new Dialogue(new Session(flow, lines, spool));
            }

            @Override
            public void datagram(Flow flow, Packet datagram, boolean client, Mark mark) {
                boolean names = datagram.protocol() == Packet.UDP
                        && (Dns.isPort(datagram.sourcePort()) || Dns.isPort(datagram.destinationPort()));
                if (names) {
                    Dns.datagram(new Session(flow, lines, spool), datagram.data(), datagram.from(), datagram.to(), mark);
                }
            }

            @Override
            public void closed(Flow flow) {
                write(flow);
            }
        });
    }

    private void write(Flow flow) {
        EventLine event = lines.event(EventLines.FLOW, flow.first()).put(Fields.EVENT_ACTION, flow.state().word()).flow(flow)
                .number(Fields.SOURCE_BYTES, flow.bytes(true)).number(Fields.DESTINATION_BYTES, flow.bytes(false))
                .number(Fields.EVENT_DURATION, Math.max(0, flow.last().micros() - flow.first().micros()) * 1000)
                .number(Field.own("source.packets"), flow.frames(true)).number(Field.own("destination.packets"), flow.frames(false))
                .number(Field.own("capture.last_frame"), flow.last().frame()).number(Field.own("capture.last_offset"), flow.last().offset())
                .count("capture.source.lost", flow.lost(true)).count("capture.destination.lost", flow.lost(false))
                .count("capture.repeated", flow.repeated());
        event.write();
    }

    /** Reads one more packet; false when there are no more and all has been said. */
    boolean step() {
        if (ended) {
            return false;
        }
        boolean more = false;
        try {
            more = reader.next(frame);
        } catch (IOException e) {
            failure = e;
        }
        if (more) {
            if (decoder.decode(frame, packet)) {
                flows.packet(frame, packet);
            }
            return true;
        }
        end();
        return true;
    }

    private void end() {
        ended = true;
        flows.end();
        IOException broken = failure;
        String problem = broken == null ? reader.problem() : "the capture can't be read further: " + broken.getMessage();
        if (!problem.isEmpty()) {
            lines.event(EventLines.FLOW, new Mark(frame.number(), frame.offset(), frame.micros()))
                    .put(Fields.EVENT_KIND, "pipeline_error").put(Fields.EVENT_REASON, problem).write();
        }
    }

    /** Why the capture could not be read to its end; null if it could. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Packets read. */
    long packets() {
        return frame.number();
    }

    /** The event lines, made as they are read. */
    InputStream lines() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            @SuppressWarnings("null")
            public int read(byte[] into, int at, int length) {
                while (lines.available() < Math.min(length, 1 << 15) && step()) {
                    // Until there is enough.
                }
                return lines.available() == 0 ? -1 : lines.read(into, at, length);
            }
        };
    }

    /** Reads the rest without anybody listening. */
    void drain() throws IOException {
        byte[] nowhere = new byte[1 << 15];
        InputStream rest = lines();
        while (rest.read(nowhere) >= 0) {
            // Messages are still put aside.
        }
    }
}

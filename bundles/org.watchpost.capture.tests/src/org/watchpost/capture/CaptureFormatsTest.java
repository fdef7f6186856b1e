/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same session comes out of every kind of capture. */
class CaptureFormatsTest {

    private static final String MESSAGE = "From: a@example.com\r\nTo: b@example.org\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\n\r\n.dot\r\nlast\r\n";

    private static Wire session(boolean v6, int clientSequence) {
        return new Wire(25, v6, clientSequence, 77).open().server("220 mx ESMTP\r\n").client("EHLO me\r\n").server("250 mx\r\n")
                .client("MAIL FROM:<a@example.com>\r\n").server("250 ok\r\n").client("RCPT TO:<b@example.org>\r\n").server("250 ok\r\n")
                .client("DATA\r\n").server("354 go on\r\n").client(MESSAGE.replace("\r\n.", "\r\n..") + ".\r\n")
                .server("250 2.0.0 Ok: queued as 4F3A2B1C\r\n").client("QUIT\r\n").server("221 bye\r\n").close();
    }

    private static void check(Unpacked unpacked) {
        assertEquals(MESSAGE, unpacked.message("stream-0/message-1.eml"));
        Map<String, Object> mail = unpacked.events("capture.smtp").getFirst();
        assertEquals("a@example.com", mail.get("email.from.address"));
        assertEquals("b@example.org", mail.get("email.to.address"));
        assertEquals("Gr\u00fc\u00dfe", mail.get("email.subject"));
        assertEquals("4F3A2B1C", mail.get("watchpost.mail.queue_id"));
        assertEquals("sent", mail.get("watchpost.mail.status"));
        Map<String, Object> flow = unpacked.events("capture.flow").getFirst();
        assertEquals("closed", flow.get("event.action"));
        assertEquals(1025L, flow.get("source.port"));
        assertEquals("smtp", flow.get("network.protocol"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 9, 101, 108, 113, 276 })
    void linkLayersAndByteOrders(int linkType) throws IOException {
        for (boolean v6 : new boolean[] { false, true }) {
            List<Wire.Ip> packets = session(v6, 1000).packets();
            for (boolean little : new boolean[] { false, true }) {
                check(Unpacked.of(Wire.pcap(packets, little, little, linkType)));
                Unpacked blocks = Unpacked.of(Wire.pcapng(packets, little, linkType));
                check(blocks);
                assertEquals("2001-09-09T01:46:40Z", blocks.events("capture.flow").getFirst().get("@timestamp"));
            }
        }
    }

    @Test
    void vlanIsTold() throws IOException {
        assertEquals(42L, Unpacked.of(Wire.pcap(session(false, 1).packets(), true, false, 1)).events().getFirst().get("network.vlan.id"));
    }

    @Test
    void sequenceNumbersWrapAround() throws IOException {
        check(Unpacked.of(Wire.pcap(session(false, -30).packets(), true, false, 101)));
    }

    @Test
    void beginningNotCaptured() throws IOException {
        List<Wire.Ip> packets = session(false, 1000).packets();
        Unpacked unpacked = Unpacked.of(Wire.pcap(packets.subList(6, packets.size()), true, false, 101));
        assertEquals(MESSAGE, unpacked.message("stream-0/message-1.eml"));
        assertEquals("closed", unpacked.events("capture.flow").getFirst().get("event.action"));
    }

    @Test
    void retransmittedAndReordered() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            List<Wire.Ip> packets = new ArrayList<>(session(false, 1000).packets());
            Random random = new Random(seed);
            int one = 3 + random.nextInt(packets.size() - 8);
            Collections.swap(packets, one, one + 1);
            packets.add(2 + random.nextInt(packets.size() - 6), packets.get(5));
            Unpacked unpacked = Unpacked.of(Wire.pcap(packets, true, false, 101));
            assertTrue(unpacked.messages().containsKey("stream-0/message-1.eml"), "seed " + seed + " " + one + " " + unpacked.events());
            assertEquals(MESSAGE, unpacked.message("stream-0/message-1.eml"), "seed " + seed);
        }
    }

    @Test
    void fragments() throws IOException {
        List<Wire.Ip> packets = new ArrayList<>();
        int id = 0;
        for (Wire.Ip ip : session(false, 1000).packets()) {
            byte[] payload = Arrays.copyOfRange(ip.bytes(), 20, ip.bytes().length);
            boolean fromClient = ip.bytes()[15] == 1;
            int cut = payload.length / 2 / 8 * 8;
            id++;
            // The second half comes first.
            packets.add(new Wire.Ip(false, Wire.ipv4(Arrays.copyOfRange(payload, cut, payload.length), fromClient, 6, id, cut / 8)));
            packets.add(new Wire.Ip(false, Wire.ipv4(Arrays.copyOf(payload, cut), fromClient, 6, id, 0x2000)));
        }
        check(Unpacked.of(Wire.pcap(packets, true, false, 101)));
    }

    @Test
    void ipv6ExtensionHeadersAndFragments() throws IOException {
        List<Wire.Ip> packets = new ArrayList<>();
        int id = 0;
        for (Wire.Ip ip : session(true, 1000).packets()) {
            byte[] payload = Arrays.copyOfRange(ip.bytes(), 40, ip.bytes().length);
            boolean fromClient = ip.bytes()[23] == 1;
            int cut = payload.length / 2 / 8 * 8;
            id++;
            byte[] hops = { 44, 0, 1, 4, 0, 0, 0, 0 };
            byte[] first = { 6, 0, 0, 1, 0, 0, 0, (byte) id };
            byte[] second = { 6, 0, (byte) (cut >> 8), (byte) cut, 0, 0, 0, (byte) id };
            packets.add(new Wire.Ip(true, Wire.ipv6(Arrays.copyOf(payload, cut), fromClient, 0, join(hops, first))));
            packets.add(new Wire.Ip(true, Wire.ipv6(Arrays.copyOfRange(payload, cut, payload.length), fromClient, 0, join(hops, second))));
        }
        check(Unpacked.of(Wire.pcap(packets, true, false, 101)));
    }

    private static byte[] join(byte[] one, byte[] two) {
        byte[] all = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        return all;
    }

    @Test
    void cutOffAnywhere() throws IOException {
        byte[] capture = Wire.pcap(session(false, 1000).packets(), true, false, 1);
        byte[] blocks = Wire.pcapng(session(false, 1000).packets(), false, 1);
        for (byte[] whole : List.of(capture, blocks)) {
            int packets = 0;
            for (int length = 64; length < whole.length; length += 7) {
                Unpacked unpacked = Unpacked.of(Arrays.copyOf(whole, length));
                for (Map<String, Object> flow : unpacked.events("capture.flow")) {
                    packets += flow.containsKey("source.packets") ? 1 : 0;
                }
            }
            assertTrue(packets > 50);
        }
    }

    @Test
    void lostPacketIsSaid() throws IOException {
        Wire wire = session(false, 1000);
        List<Wire.Ip> packets = new ArrayList<>(wire.packets());
        packets.remove(12);
        Unpacked unpacked = Unpacked.of(Wire.pcap(packets, true, false, 101));
        long lost = unpacked.events("capture.flow").stream()
                .mapToLong(flow -> (Long) flow.getOrDefault("capture.source.lost", 0L)
                        + (Long) flow.getOrDefault("capture.destination.lost", 0L))
                .sum();
        assertTrue(lost > 0);
    }
}

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
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.testing.Seeded;

/** Damaged captures, and connections whose packets come in any order, more than once, cut and overlapping. */
class HostileTest {

    private final RandomGenerator random = Seeded.random(this);

    private byte[] session() {
        Wire wire = random.nextBoolean() ? Wire.smtp()
                : new Wire(random.nextInt(2) == 0 ? 110 : 143, random.nextBoolean(), random.nextInt(), 9);
        String[] words = { "220 hi\r\n", "EHLO x\r\n", "250-a\r\n250 b\r\n", "MAIL FROM:<a@b>\r\n", "DATA\r\n", "354 go\r\n",
                "BDAT 20 LAST\r\n", "\r\n.\r\n",
                "STARTTLS\r\n", "* OK x\r\n", "a FETCH 1 BODY[]\r\n", "* 1 FETCH (BODY[] {30}\r\n", "+OK 5 octets\r\n", "RETR 1\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n5\r\n",
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n",
                "=?utf-8?B?////?=", "a APPEND x {9}\r\n", "filename*99999*=''%" };
        wire.open();
        for (int i = 0; i < 40; i++) {
            String word = words[random.nextInt(words.length)];
            if (random.nextInt(4) == 0) {
                wire.server(word);
            } else {
                wire.client(word);
            }
        }
        wire.close();
        List<Wire.Ip> packets = new ArrayList<>(wire.packets());
        for (int i = 0; i < 5; i++) {
            packets.remove(random.nextInt(packets.size()));
        }
        int linkType = new int[] { 0, 1, 9, 101, 113, 276 }[random.nextInt(6)];
        return random.nextBoolean() ? Wire.pcap(packets, random.nextBoolean(), random.nextBoolean(), linkType)
                : Wire.pcapng(packets, random.nextBoolean(), linkType);
    }

    @Test
    void damagedBytes() {
        assertTimeout(Duration.ofMinutes(5), () -> {
            for (int round = 0; round < 600; round++) {
                byte[] capture = session();
                int flips = random.nextInt(30);
                for (int i = 0; i < flips; i++) {
                    // The magic number stays, or there would be nothing to read.
                    int at = 12 + random.nextInt(capture.length - 12);
                    capture[at] = random.nextInt(3) == 0 ? (byte) 0xff : (byte) random.nextInt(256);
                }
                byte[] cut = random.nextInt(3) == 0 ? Arrays.copyOf(capture, 28 + random.nextInt(capture.length - 28)) : capture;
                Unpacked.of(cut);
            }
        });
    }

    @Test
    void segmentsInAnyOrder() throws IOException {
        for (int round = 0; round < 150; round++) {
            StringBuilder body = new StringBuilder("Subject: random\r\n\r\n");
            int lines = 1 + random.nextInt(60);
            for (int i = 0; i < lines; i++) {
                body.append("line ").append(random.nextInt()).append("\r\n");
            }
            String sent = "EHLO a\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nBDAT " + body.length() + " LAST\r\n" + body;
            byte[] bytes = sent.getBytes(StandardCharsets.US_ASCII);
            int first = random.nextInt();
            Wire wire = new Wire(25, false, first, 50);
            wire.open().server("220 hi\r\n");
            // Pieces that cover everything, some twice, overlapping, within a window in disorder.
            TreeMap<Double, int[]> order = new TreeMap<>();
            int at = 0;
            while (at < bytes.length) {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
                int back = random.nextInt(3) == 0 ? Math.min(at, random.nextInt(100)) : 0;
                order.put(at + random.nextDouble() * 800, new int[] { at - back, length + back });
                if (random.nextInt(5) == 0) {
                    order.put(at + random.nextDouble() * 2000, new int[] { at, length });
                }
                at += length;
            }
            List<Wire.Ip> packets = new ArrayList<>(wire.packets());
            for (int[] piece : order.values()) {
                packets.add(wire.tcp(true, first + 1 + piece[0], 59, 24, Arrays.copyOfRange(bytes, piece[0], piece[0] + piece[1])));
            }
            packets.add(wire.tcp(false, 59, first + 1 + bytes.length, 24,
                    "250 a\r\n250 b\r\n250 c\r\n250 d\r\n".getBytes(StandardCharsets.US_ASCII)));
            Unpacked unpacked = Unpacked.of(Wire.pcap(packets, true, false, 101));
            assertEquals(body.toString(), unpacked.message("stream-0/message-1.eml"));
            assertTrue(unpacked.events("capture.flow").getFirst().get("capture.source.lost") == null);
        }
    }

    @Test
    void endlessLinesAndOpenMessages() throws IOException {
        Wire wire = Wire.smtp().open().server("220 hi\r\n").client("EHLO a\r\n").server("250 a\r\n");
        byte[] filler = new byte[1400];
        Arrays.fill(filler, (byte) 'A');
        for (int i = 0; i < 3000; i++) {
            wire.send(true, filler);
        }
        assertEquals(1, Unpacked.of(Wire.pcap(wire.packets(), true, false, 101)).events("capture.flow").size());
    }
}

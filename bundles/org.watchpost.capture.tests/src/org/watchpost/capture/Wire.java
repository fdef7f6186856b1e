/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes captures: packets of one TCP connection between 10.0.0.1:1025 (client) and 10.0.0.2, wrapped as asked for. */
final class Wire {

    /** A packet from the IP header on. */
    record Ip(boolean v6, byte[] bytes) {
    }

    private final int port;
    private final boolean v6;
    private final List<Ip> packets = new ArrayList<>();
    private int client;
    private int server;

    Wire(int port, boolean v6, int clientSequence, int serverSequence) {
        this.port = port;
        this.v6 = v6;
        client = clientSequence;
        server = serverSequence;
    }

    static Wire smtp() {
        return new Wire(25, false, 1000, 2000);
    }

    List<Ip> packets() {
        return packets;
    }

    Wire open() {
        packets.add(tcp(true, client, 0, 2, new byte[0]));
        client++;
        packets.add(tcp(false, server, client, 18, new byte[0]));
        server++;
        packets.add(tcp(true, client, server, 16, new byte[0]));
        return this;
    }

    Wire client(String text) {
        return send(true, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire server(String text) {
        return send(false, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(boolean fromClient, byte[] bytes) {
        packets.add(tcp(fromClient, fromClient ? client : server, fromClient ? server : client, 24, bytes));
        if (fromClient) {
            client += bytes.length;
        } else {
            server += bytes.length;
        }
        return this;
    }

    Wire close() {
        packets.add(tcp(true, client, server, 17, new byte[0]));
        client++;
        packets.add(tcp(false, server, client, 17, new byte[0]));
        server++;
        packets.add(tcp(true, client, server, 16, new byte[0]));
        return this;
    }

    Ip tcp(boolean fromClient, int sequence, int acknowledgement, int flags, byte[] payload) {
        return bytes(out -> {
            out.writeShort(fromClient ? 1025 : port);
            out.writeShort(fromClient ? port : 1025);
            out.writeInt(sequence);
            out.writeInt(acknowledgement);
            out.writeByte(5 << 4);
            out.writeByte(flags);
            out.writeShort(65535);
            out.writeInt(0);
            out.write(payload);
        }, fromClient, 6);
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] make(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Ip bytes(Writer payload, boolean fromClient, int protocol) {
        byte[] inner = make(payload);
        return new Ip(v6, v6 ? ipv6(inner, fromClient, protocol, new byte[0]) : ipv4(inner, fromClient, protocol, 0, 0));
    }

    static byte[] ipv4(byte[] payload, boolean fromClient, int protocol, int id, int fragment) {
        return make(out -> {
            out.writeShort(0x4500);
            out.writeShort(20 + payload.length);
            out.writeShort(id);
            out.writeShort(fragment);
            out.writeByte(64);
            out.writeByte(protocol);
            out.writeShort(0);
            out.writeInt(fromClient ? 0x0a000001 : 0x0a000002);
            out.writeInt(fromClient ? 0x0a000002 : 0x0a000001);
            out.write(payload);
        });
    }

    static byte[] ipv6(byte[] payload, boolean fromClient, int protocol, byte[] extension) {
        return make(out -> {
            out.writeInt(0x60000000);
            out.writeShort(payload.length + extension.length);
            out.writeByte(protocol);
            out.writeByte(64);
            for (int i = 0; i < 2; i++) {
                out.writeLong(0x20010db800000000L);
                out.writeLong((i == 0) == fromClient ? 1 : 2);
            }
            out.write(extension);
            out.write(payload);
        });
    }

    /** A classic capture of these, a millisecond apart. */
    static byte[] pcap(List<Ip> packets, boolean little, boolean nanos, int linkType) {
        return make(out -> {
            order(out, nanos ? 0xa1b23c4d : 0xa1b2c3d4, little);
            order(out, little ? 0x00040002 : 0x00020004, little);
            order(out, 0, little);
            order(out, 0, little);
            order(out, 65535, little);
            order(out, linkType, little);
            int number = 0;
            for (Ip ip : packets) {
                byte[] frame = frame(ip, linkType, little);
                order(out, 1_000_000_000 + number / 1000, little);
                order(out, number % 1000 * (nanos ? 1_000_000 : 1000), little);
                order(out, frame.length, little);
                order(out, frame.length, little);
                out.write(frame);
                number++;
            }
        });
    }

    /** A block capture of these with times in units of 2 to the power of -20 seconds. */
    static byte[] pcapng(List<Ip> packets, boolean little, int linkType) {
        return make(out -> {
            order(out, 0x0a0d0d0a, little);
            order(out, 28, little);
            order(out, 0x1a2b3c4d, little);
            order(out, little ? 0x00000001 : 0x00010000, little);
            order(out, -1, little);
            order(out, -1, little);
            order(out, 28, little);
            order(out, 1, little);
            order(out, 32, little);
            order(out, little ? linkType : linkType << 16, little);
            order(out, 0, little);
            order(out, little ? 0x00010009 : 0x00090001, little);
            out.write(new byte[] { (byte) 0x94, 0, 0, 0 });
            order(out, 0, little);
            order(out, 32, little);
            for (Ip ip : packets) {
                byte[] frame = frame(ip, linkType, little);
                int padded = frame.length + 3 & ~3;
                long time = 1_000_000_000L << 20;
                order(out, 6, little);
                order(out, 32 + padded, little);
                order(out, 0, little);
                order(out, (int) (time >>> 32), little);
                order(out, (int) time, little);
                order(out, frame.length, little);
                order(out, frame.length, little);
                out.write(frame);
                out.write(new byte[padded - frame.length]);
                order(out, 32 + padded, little);
            }
        });
    }

    private static void order(DataOutputStream out, int value, boolean little) throws IOException {
        out.writeInt(little ? Integer.reverseBytes(value) : value);
    }

    private static byte[] frame(Ip ip, int linkType, boolean little) {
        int type = ip.v6() ? 0x86dd : 0x0800;
        return make(out -> {
            switch (linkType) {
                case 0 -> order(out, ip.v6() ? 24 : 2, little);
                case 1 -> {
                    out.write(new byte[12]);
                    out.writeShort(0x88a8);
                    out.writeShort(7);
                    out.writeShort(0x8100);
                    out.writeShort(42);
                    out.writeShort(type);
                }
                case 9 -> out.writeShort(ip.v6() ? 0x57 : 0x21);
                case 108 -> out.writeInt(ip.v6() ? 24 : 2);
                case 113 -> {
                    out.write(new byte[14]);
                    out.writeShort(type);
                }
                case 276 -> {
                    out.writeShort(type);
                    out.write(new byte[18]);
                }
                default -> {
                    // Raw IP.
                }
            }
            out.write(ip.bytes());
        });
    }
}

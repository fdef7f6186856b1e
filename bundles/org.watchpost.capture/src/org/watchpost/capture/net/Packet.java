/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.net;

/**
 * What a packet says: addresses, ports, payload. Reused, hence mutable; the payload is valid until the next packet is decoded.
 * Belongs to one thread.
 */
public final class Packet {

    /** IP protocol numbers. */
    public static final int TCP = 6;
    /** See {@link #TCP}. */
    public static final int UDP = 17;
    /** TCP flags. */
    public static final int FIN = 1;
    /** See {@link #FIN}. */
    public static final int SYN = 2;
    /** See {@link #FIN}. */
    public static final int RST = 4;
    /** See {@link #FIN}. */
    public static final int ACK = 16;

    final byte[] source = new byte[16];
    final byte[] destination = new byte[16];
    int protocol;
    int sourcePort;
    int destinationPort;
    int sequence;
    int acknowledgement;
    int flags;
    int vlan;
    byte[] data = {};
    int from;
    int to;
    int missing;

    /** Address of the sender, 16 bytes, IPv4 mapped to IPv6; not to be changed. */
    public byte[] source() {
        return source;
    }

    /** Address of the receiver, see {@link #source()}. */
    public byte[] destination() {
        return destination;
    }

    /** IP protocol number. */
    public int protocol() {
        return protocol;
    }

    /** 0 where the protocol has no ports. */
    public int sourcePort() {
        return sourcePort;
    }

    public int destinationPort() {
        return destinationPort;
    }

    /** TCP sequence number. */
    public int sequence() {
        return sequence;
    }

    /** TCP acknowledgement number; only if {@link #ACK} is set. */
    public int acknowledgement() {
        return acknowledgement;
    }

    /** TCP flags. */
    public int flags() {
        return flags;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Innermost VLAN, -1 if it has none. */
    public int vlan() {
        return vlan;
    }

    /** Holds the payload of TCP or UDP, or of IP for others, from {@link #from()} to {@link #to()}. */
    public byte[] data() {
        return data;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** Bytes of the payload that were on the wire but not captured. */
    public int missing() {
        return missing;
    }

    /** Bytes of the payload on the wire. */
    public int length() {
        return to - from + missing;
    }
}

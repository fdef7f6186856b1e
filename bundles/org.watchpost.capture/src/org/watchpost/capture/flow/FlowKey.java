/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.flow;

import java.nio.ByteBuffer;
import org.watchpost.capture.net.Packet;
import org.watchpost.core.text.IpAddresses;

/**
 * Two ends and a protocol, the same for both directions: the lower end comes first.
 *
 * @param protocol IP protocol number
 */
public record FlowKey(long high1, long low1, int port1, long high2, long low2, int port2, int protocol) {

    /** One end. */
    private record End(long high, long low, int port) {

        static End of(byte[] address, int port) {
            ByteBuffer bytes = ByteBuffer.wrap(address);
            return new End(bytes.getLong(0), bytes.getLong(8), port);
        }

        boolean before(End other) {
            int order = Long.compareUnsigned(high, other.high);
            order = order != 0 ? order : Long.compareUnsigned(low, other.low);
            return order != 0 ? order < 0 : port <= other.port;
        }
    }

    /** The conversation a packet belongs to. */
    public static FlowKey of(Packet packet) {
        return of(packet.source(), packet.sourcePort(), packet.destination(), packet.destinationPort(), packet.protocol());
    }

    /** The conversation between two ends, whichever is named first; addresses have 16 bytes. */
    public static FlowKey of(byte[] address, int port, byte[] otherAddress, int otherPort, int protocol) {
        End one = End.of(address, port);
        End two = End.of(otherAddress, otherPort);
        End first = one.before(two) ? one : two;
        End second = first == one ? two : one;
        return new FlowKey(first.high, first.low, first.port, second.high, second.low, second.port, protocol);
    }

    /** Whether that address and port is the first end. */
    public boolean isFirst(byte[] address, int port) {
        ByteBuffer bytes = ByteBuffer.wrap(address);
        return port == port1 && bytes.getLong(0) == high1 && bytes.getLong(8) == low1;
    }

    /** Address of an end as text. */
    public String address(boolean first) {
        byte[] bytes = new byte[IpAddresses.BYTES];
        ByteBuffer.wrap(bytes).putLong(first ? high1 : high2).putLong(first ? low1 : low2);
        return IpAddresses.format(bytes, 0);
    }

    public int port(boolean first) {
        return first ? port1 : port2;
    }

    @Override
    public int hashCode() {
        long h = (high1 ^ high2) * 0x9e3779b97f4a7c15L + low1 * 0xbf58476d1ce4e5b9L + low2 * 0x94d049bb133111ebL;
        h ^= (long) port1 << 32 ^ (long) port2 << 16 ^ protocol;
        h *= 0xff51afd7ed558ccdL;
        return (int) (h ^ h >>> 32);
    }
}

/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.net;

import org.watchpost.capture.file.Frame;

/**
 * Decodes Ethernet (802.1Q, 802.1ad, PPPoE, MPLS), Linux cooked captures, loopback, PPP and raw IP; IPv4 and IPv6 with extension
 * headers and fragments; IP in IP; TCP and UDP. Belongs to one thread. Bounded: at most {@link #MAX_LAYERS} layers are opened.
 *
 * @see <a href="https://www.tcpdump.org/linktypes.html">link-layer header types</a>, RFC 791, RFC 8200, RFC 9293, RFC 768
 */
public final class Decoder {

    private static final int MAX_LAYERS = 12;
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int NOT_IP = 0;

    private final Fragments fragments = new Fragments();
    private byte[] b = {};
    private int at;
    private int end;
    private int layers;

    /** Packets that were not IP, or too damaged to tell. */
    private long strange;

    public Decoder() {
        // Nothing to set up.
    }

    /** Packets so far that were neither IPv4 nor IPv6 or could not be decoded. */
    public long strange() {
        return strange;
    }

    /**
     * Decodes a packet.
     *
     * @return whether {@code into} holds an IP packet; false also for fragments whose rest is yet to come
     */
    public boolean decode(Frame frame, Packet into) {
        b = frame.data();
        at = frame.from();
        end = frame.to();
        layers = 0;
        into.vlan = -1;
        into.missing = 0;
        int type = link(frame.linkType(), into);
        boolean decoded = type == IPV4 ? ipv4(into, frame) : type == IPV6 && ipv6(into, frame);
        if (type == NOT_IP) {
            strange++;
        }
        return decoded;
    }

    private int u8(int offset) {
        return b[at + offset] & 0xff;
    }

    private int u16(int offset) {
        return u8(offset) << 8 | u8(offset + 1);
    }

    private int i32(int offset) {
        return u16(offset) << 16 | u16(offset + 2);
    }

    private boolean have(int bytes) {
        return end - at >= bytes;
    }

    /** Passes the link layer's header; answers the Ethernet type of what follows. */
    private int link(int linkType, Packet into) {
        switch (linkType) {
            case 1 -> {
                return have(14) ? ethernet(12, into) : NOT_IP;
            }
            case 0, 108 -> {
                return have(4) ? version(4) : NOT_IP;
            }
            case 12, 14, 101, 228, 229 -> {
                return version(0);
            }
            case 9, 50, 204 -> {
                return ppp();
            }
            case 51 -> {
                return have(8) ? skip(6, 0xc021) : NOT_IP;
            }
            case 104 -> {
                return have(4) ? skip(4, u16(2)) : NOT_IP;
            }
            case 113 -> {
                return have(16) ? ethernet(14, into) : NOT_IP;
            }
            case 276 -> {
                if (!have(20)) {
                    return NOT_IP;
                }
                int protocol = u16(0);
                at += 20;
                return protocol == IPV4 || protocol == IPV6 ? protocol : tagged(protocol, into);
            }
            default -> {
                return NOT_IP;
            }
        }
    }

    private int skip(int bytes, int type) {
        at += bytes;
        return type == 0xc021 ? ppp() : type;
    }

    /** What the first half byte of an IP packet says. */
    private int version(int offset) {
        if (!have(offset + 1)) {
            return NOT_IP;
        }
        at += offset;
        return switch (u8(0) >> 4) {
            case 4 -> IPV4;
            case 6 -> IPV6;
            default -> NOT_IP;
        };
    }

    private int ethernet(int typeAt, Packet into) {
        int type = u16(typeAt);
        at += typeAt + 2;
        if (type < 0x600) {
            // IEEE 802.3 with LLC and SNAP.
            if (have(8) && u16(0) == 0xaaaa && u8(2) == 3) {
                type = u16(6);
                at += 8;
            } else {
                return NOT_IP;
            }
        }
        return tagged(type, into);
    }

    private int tagged(int first, Packet into) {
        int type = first;
        while (layers++ < MAX_LAYERS) {
            switch (type) {
                case IPV4, IPV6 -> {
                    return type;
                }
                case 0x8100, 0x88a8, 0x9100, 0x9200 -> {
                    if (!have(4)) {
                        return NOT_IP;
                    }
                    into.vlan = u16(0) & 0xfff;
                    type = u16(2);
                    at += 4;
                }
                case 0x8864 -> {
                    if (!have(8)) {
                        return NOT_IP;
                    }
                    at += 6;
                    return ppp();
                }
                case 0x8847, 0x8848 -> {
                    while (true) {
                        if (!have(5)) {
                            return NOT_IP;
                        }
                        boolean bottom = (u8(2) & 1) != 0;
                        at += 4;
                        if (bottom) {
                            return version(0);
                        }
                    }
                }
                default -> {
                    return NOT_IP;
                }
            }
        }
        return NOT_IP;
    }

    private int ppp() {
        if (have(2) && u8(0) == 0xff && u8(1) == 3) {
            at += 2;
        }
        if (!have(2)) {
            return NOT_IP;
        }
        // The protocol may be compressed to one byte, which then is odd (RFC 1661).
        int protocol = (u8(0) & 1) != 0 ? u8(0) : u16(0);
        at += (u8(0) & 1) != 0 ? 1 : 2;
        return protocol == 0x21 ? IPV4 : protocol == 0x57 ? IPV6 : NOT_IP;
    }

    private boolean odd() {
        strange++;
        return false;
    }

    private void mapped(byte[] into, int offset) {
        for (int i = 0; i < 10; i++) {
            into[i] = 0;
        }
        into[10] = (byte) 0xff;
        into[11] = (byte) 0xff;
        System.arraycopy(b, at + offset, into, 12, 4);
    }

    private boolean ipv4(Packet into, Frame frame) {
        if (!have(20) || u8(0) >> 4 != 4) {
            return odd();
        }
        int header = (u8(0) & 15) * 4;
        int total = u16(2);
        if (header < 20 || !have(header) || total != 0 && total < header) {
            return odd();
        }
        mapped(into.source, 12);
        mapped(into.destination, 16);
        // A length of 0 is what a network card leaves to itself to fill in when it cuts segments.
        int length = total == 0 ? end - at : total;
        into.missing = Math.max(0, length - (end - at));
        end = Math.min(end, at + length);
        int protocol = u8(9);
        int offset = (u16(6) & 0x1fff) * 8;
        boolean more = (u16(6) & 0x2000) != 0;
        int id = u16(4);
        at += header;
        if (offset != 0 || more) {
            return fragment(into, frame, protocol, id, offset, more);
        }
        return payload(into, frame, protocol);
    }

    private boolean ipv6(Packet into, Frame frame) {
        if (!have(40) || u8(0) >> 4 != 6) {
            return odd();
        }
        System.arraycopy(b, at + 8, into.source, 0, 16);
        System.arraycopy(b, at + 24, into.destination, 0, 16);
        int length = u16(4);
        int next = u8(6);
        at += 40;
        if (length > 0) {
            into.missing = Math.max(0, length - (end - at));
            end = Math.min(end, at + length);
        }
        return extensions(into, frame, next);
    }

    private boolean extensions(Packet into, Frame frame, int first) {
        int next = first;
        while (layers++ < MAX_LAYERS) {
            switch (next) {
                case 0, 43, 60, 135, 139, 140 -> {
                    if (!have(8) || !have((u8(1) + 1) * 8)) {
                        return odd();
                    }
                    next = u8(0);
                    at += (u8(1) + 1) * 8;
                }
                case 51 -> {
                    if (!have(8) || !have((u8(1) + 2) * 4)) {
                        return odd();
                    }
                    next = u8(0);
                    at += (u8(1) + 2) * 4;
                }
                case 44 -> {
                    if (!have(8)) {
                        return odd();
                    }
                    int protocol = u8(0);
                    int offset = u16(2) & 0xfff8;
                    boolean more = (u16(2) & 1) != 0;
                    int id = i32(4);
                    at += 8;
                    if (offset != 0 || more) {
                        return fragment(into, frame, protocol, id, offset, more);
                    }
                    next = protocol;
                }
                default -> {
                    return payload(into, frame, next);
                }
            }
        }
        return odd();
    }

    private boolean fragment(Packet into, Frame frame, int protocol, int id, int offset, boolean more) {
        if (into.missing > 0) {
            return odd();
        }
        byte[] whole = fragments.add(into, protocol, id, offset, more, b, at, end, frame.micros());
        if (whole == null) {
            return false;
        }
        b = whole;
        at = 0;
        end = whole.length;
        return extensions(into, frame, protocol);
    }

    private boolean payload(Packet into, Frame frame, int protocol) {
        if ((protocol == 4 || protocol == 41) && layers++ < MAX_LAYERS) {
            return protocol == 4 ? ipv4(into, frame) : ipv6(into, frame);
        }
        into.protocol = protocol;
        into.sourcePort = 0;
        into.destinationPort = 0;
        into.flags = 0;
        if (protocol == Packet.TCP) {
            if (!have(20)) {
                return odd();
            }
            int header = (u8(12) >> 4) * 4;
            if (header < 20) {
                return odd();
            }
            into.sequence = i32(4);
            into.acknowledgement = i32(8);
            into.flags = u8(13);
            ports(into, header);
        } else if (protocol == Packet.UDP) {
            if (!have(8)) {
                return odd();
            }
            int length = u16(4);
            if (length >= 8 && length < end - at) {
                end = at + length;
            }
            ports(into, 8);
        }
        into.data = b;
        into.from = at;
        into.to = end;
        return true;
    }

    private void ports(Packet into, int header) {
        into.sourcePort = u16(0);
        into.destinationPort = u16(2);
        int past = header - (end - at);
        if (past > 0) {
            // Cut within the options.
            into.missing = Math.max(0, into.missing - past);
            at = end;
        } else {
            at += header;
        }
    }
}
